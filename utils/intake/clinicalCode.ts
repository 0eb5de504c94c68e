/** A code of SNOMED CT, of ICD-10, of either version of the Read codes, or of a system's own; not "T2DM", "BRCA1" or a year. */
const shape = [
  String.raw`\d{6,18}`,
  String.raw`[A-TV-Z]\d{2}(?:\.[\dX]{1,3}|\.)?`,
  String.raw`(?:[A-Z\d]\d|E[a-z])[\dA-Za-z.]{3}(?:\d{2}|-\d)?`,
  String.raw`\d{4}`,
  String.raw`[A-Z\d][\dA-Za-z]{0,3}\.{1,4}(?:\d{2}|-\d)?`,
  String.raw`X(?![a-z]{4}[)\]}])[\dA-Za-z]{4}`,
  String.raw`[UY](?=[a-z]*\d)[\da-z]{4}`,
  String.raw`\^?ESCT[A-Z\d]+|EMIS[A-Z]{2,}\d+`,
].join('|');
const named = String.raw`(?:(?:[Ss][Nn][Oo][Mm][Ee][Dd]|[Rr]ead|READ|[Cc][Tt][Vv]3|[Ii][Cc][Dd]|[Ss][Cc][Tt]|[Cc]ode|CODE|[Cc]oncept)[\s-]*(?:[Cc][Tt]|v?\d{1,2}|[Ii][Dd]|[Cc]ode)*[\s:#=–-]*)`;
const wordTag = String.raw`(?:disorder|finding|situation|procedure|morphologic abnormality|event|observable entity|D)`;
const year = String.raw`(?!(?:19|20)\d\d[)\]}])`;

const inBrackets = new RegExp(
  String.raw`\s*[([{]\s*${year}(?:(?:${named})?(?:${shape})(?:\s*[,;|/]\s*(?:${named})?(?:${shape}))*|(?:${named})[\dA-Za-z.]{3,18})\s*[)\]}]`,
);
const tag = new RegExp(String.raw`\s*\((?:${wordTag})\)\s*$`, 'i');
const atEnd = new RegExp(
  String.raw`(?:\s*[|,;:–-]\s*|\s+)(?:${named}(?:${shape})|\d{6,18}|X(?=[a-z]*[\dA-Z])[\dA-Za-z]{4}|[A-Z]\d[\dA-Za-z]{0,2}\.{1,3}(?:\d{2})?|[A-TV-Z]\d{2}\.\d{1,2})\s*$`,
);
const atStart = new RegExp(
  String.raw`^(?:\d{6,18}|X(?=[a-z]*[\dA-Z])[\dA-Za-z]{4}|[A-Z]\d[\dA-Za-z]{0,2}\.{1,3}(?:\d{2})?|[A-TV-Z]\d{2}\.\d{1,2}|[([{]\s*${year}(?:${shape})\s*[)\]}])\s*(?:[|:–-]\s*)?(?=\p{L}{3})`,
  'u',
);

/** One look for what every shape needs, because most entries have none. */
const mayHold =
  /[([{]\s*(?:[^)\]}\s]{3}|D\))|\d{6}|X[\dA-Za-z]{4}(?![\dA-Za-z])|[A-Z]\d[\dA-Za-z]{0,2}\.|\d\.{1,3}\s*$|snomed|read|ctv3|icd|sct|code|concept/i;

/** Where a clinical code, or the bracket that names its kind, stands in an entry; null where there is none. */
export function clinicalCodeIn(text: string): { index: number; raw: string } | null {
  if (!mayHold.test(text)) return null;
  const shapes = /[([{]/.test(text) ? [atStart, inBrackets, tag, atEnd] : [atStart, atEnd];
  for (const shapeOf of shapes) {
    const found = shapeOf.exec(text);
    if (found && found[0].length < text.trim().length) return { index: found.index, raw: found[0] };
  }
  return null;
}

/** A text without its clinical codes; what named them stays in the paste, not in the letter. */
export function withoutCodes(text: string): string {
  let bare = text;
  for (let found = clinicalCodeIn(bare); found; found = clinicalCodeIn(bare))
    bare = `${bare.slice(0, found.index)} ${bare.slice(found.index + found.raw.length)}`.trim().replace(/ {2,}/g, ' ');
  return bare;
}
