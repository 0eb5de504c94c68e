const titles = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Master|Mstr|Dr|Prof(?:essor)?|Rev(?:erend)?|Sir|Dame|Lady|Lord|Baby|Fr|Sr|Capt|Col|Major)`;
const titleStart = new RegExp(String.raw`^\(?(${titles})\b\.?\)?\s+`, 'i');
const titleEnd = new RegExp(String.raw`[\s,]*\(?\b(${titles})\b\.?\)?\s*$`, 'i');
const namePart = /^[\p{L}][\p{L}'’\-.]*$/u;

export interface ReadName {
  familyName: string;
  givenName: string;
  title: string;
  /** The family name as it was written. */
  writtenFamily: string;
}

/** Capitals as records write family names, the way a letter writes them: "O'BRIEN-SMITH" gives "O'Brien-Smith". */
function inCase(name: string): string {
  if (/\p{Ll}/u.test(name) || name.length < 2) return name;
  return name
    .toLowerCase()
    .replace(/(?:^|[\s\-'’])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

const particle = /^(?:van|von|de|der|den|da|dos|del|della|di|la|le|al|el|bin|ibn|ter|st\.?|o|y|e)$/i;

function isName(text: string): boolean {
  const parts = text.split(/\s+/);
  return (
    parts.length <= 5 &&
    text.length <= 80 &&
    parts.every((part) => namePart.test(part) && (/^\p{Lu}|^[\p{L}]['’]\p{Lu}/u.test(part) || particle.test(part)))
  );
}

/** A person's name in the orders records print it: "SMITH, John (Mr)", "Mr John Smith", "John SMITH"; null when it is none. */
export function readName(written: string): ReadName | null {
  let text = written
    .replace(/\s+/g, ' ')
    .replace(/\s*\((?:\d|age|known as|preferred|male|female|m|f)[^)]*\)?\s*$/i, '')
    .trim();
  let title = '';
  for (const shape of [titleStart, titleEnd]) {
    const found = shape.exec(text);
    if (!found || found[0].length >= text.length) continue;
    title ||= found[1] ?? '';
    text = text.replace(shape, '').trim();
  }
  text = text.replace(/[,;]$/, '').trim();
  const comma = /^([^,]+),\s*([^,]+)$/.exec(text);
  if (comma?.[1] && comma[2]) {
    const titled = titleStart.exec(comma[2]);
    const given = titled ? comma[2].slice(titled[0].length) : comma[2];
    if (titled) title ||= titled[1] ?? '';
    if (!isName(comma[1]) || !isName(given)) return null;
    return { familyName: inCase(comma[1]), givenName: inCase(given), title, writtenFamily: comma[1] };
  }
  const parts = text.split(' ');
  if (parts.length < 2 || !isName(text)) return null;
  const capitals = parts.filter((part) => part.length > 1 && !/\p{Ll}/u.test(part));
  const firstIsFamily =
    capitals.length > 0 &&
    capitals.length < parts.length &&
    parts[0] === capitals[0] &&
    parts.at(-1) !== capitals.at(-1);
  if (firstIsFamily) {
    const family = parts.slice(0, capitals.length).join(' ');
    return {
      familyName: inCase(family),
      givenName: parts.slice(capitals.length).join(' '),
      title,
      writtenFamily: family,
    };
  }
  // "van der Berg", "de Souza": small words belong to the family name.
  let start =
    capitals.length > 0 && capitals.length < parts.length ? parts.indexOf(capitals[0] ?? '') : parts.length - 1;
  while (start > 1 && particle.test(parts[start - 1] ?? '')) start -= 1;
  const family = parts.slice(start).join(' ');
  return {
    familyName: inCase(family),
    givenName: inCase(parts.slice(0, start).join(' ')),
    title,
    writtenFamily: family,
  };
}

const sameWord = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((word) =>
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, ''),
  );
  return x === y || x === '' || y === '';
};

/** Whether two names can be the same person's: the family names agree and the given names do, or one is the other's beginning. */
export function isSameName(
  a: { familyName: string; givenName: string },
  b: { familyName: string; givenName: string },
): boolean {
  if (!sameWord(a.familyName, b.familyName)) return false;
  const [x = '', y = ''] = [a.givenName, b.givenName].map((name) => name.trim().split(/\s+/)[0] ?? '');
  if (sameWord(x, y)) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return (
    (short.replace('.', '').length === 1 || short.length >= 3) &&
    long.toLowerCase().startsWith(short.replace('.', '').toLowerCase())
  );
}
