/** A British postcode, its two halves apart. */
export const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?)\s{0,2}(\d[A-Z]{2})\b/i;
export const email = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;
/** A telephone number of Britain or with its country code. */
export const phone = /(?:\+\d{1,3}[\s-]?)?(?:\(0\d{1,5}\)|\(0\)|0)?[\s-]?\d(?:[\s-]?\d){8,10}(?!\d)/;
/** Words that make a line speak of somebody near the patient. */
export const kin =
  /\b(?:mother|father|mum|dad|son|daughter|wife|husband|partner|spouse|sister|brother|sibling|twin|baby|child(?:ren)?|infant|newborn|grand\w+|aunt|uncle|niece|nephew|cousin|next of kin|nok|carer|guardian|emergency contact|relative)\b/i;
/** Where a line begins to speak of somebody near the patient: at the column that says so; beyond its end if none does. */
export function kinFrom(text: string): number {
  // "Baby Elias Thorne" is a title and a name.
  const found = kin.exec(text.replace(/\bBaby(?= [A-Z])/, '----'));
  if (!found) return text.length + 1;
  return Math.max(0, ...[...text.slice(0, found.index).matchAll(/\t| {2,}/g)].map(({ index }) => index));
}
/** Words that make a line speak of a practice or a hospital. */
export const organisation =
  /\b(?:surgery|practice|medical (?:centre|center|group|partnership)|health centre|clinic|hospital|trust|nhs foundation|icb|pharmacy|group practice|partners)\b/i;
/** Words of titles and addresses that would else look like a name. */
export const notAName =
  /\b(?:summary|dear|doctor|colleague|thank|thanks|yours|regards|sincerely|faithfully|record|records|patient|medical|report|consultation|history|problems?|medication|details|page|printed|confidential|referral|letter|date|nhs|gp|health|record|active|past|street|road|lane|avenue|close|drive|house|court|view|care|print|full|emis|systmone|medicus|journal|tabbed|web|clinical|surgery|allerg(?:y|ies)|vaccination|screening|centre|practice)\b/i;

const title = String.raw`(?:Mr|Mrs|Ms|Miss|Mx|Master)`;
const nameShapes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|\t| {2,}|\|\s*)([\p{Lu}'’ -]{2,30}, \p{Lu}[\p{L}'’ -]{1,30}\(${title}\))(?=$|\t| {2,}|\s*\|)`,
    'u',
  ),
  new RegExp(
    String.raw`\b(${title}\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2})(?=\s*[,(]*\s*(?:[Dd][Oo][Bb]|D\.O\.B|[Bb]orn|NHS|[Dd]ate of [Bb]irth))`,
    'u',
  ),
];

/** A patient's name in the middle of a line that identifies the patient; empty where none is plain to see. */
export function nameWithin(text: string): string {
  for (const shape of nameShapes) {
    const name = shape.exec(text)?.[1];
    if (name) return name;
  }
  return '';
}

/** The first column of a text, without the signs that end it. */
export const clip = (text: string): string =>
  (text.split(/\t|\s[|/]\s| · | {2,}/)[0] ?? '')
    .trim()
    .replace(/[,;·|]+$/, '')
    .trim();

/** "M", "female": the sex as a letter writes it; empty where the text does not begin with one. */
export function sexOf(text: string): string {
  const word = /^(male|female|m|f|man|woman|indeterminate|unknown|non-binary|other|not specified|not known)\b(?!['’])/i
    .exec(text.trim())?.[1]
    ?.toLowerCase();
  if (word === 'm') return 'Male';
  if (word === 'f') return 'Female';
  return word ? word[0]?.toUpperCase() + word.slice(1) : '';
}

/** The name at the head of a text: up to a figure, a bracket that is no title, or another label. */
export function nameHead(text: string): string {
  return clip(text)
    .replace(/[\s,(–-]*\b(?:born|dob|d\.o\.b|nhs|aged?|male|female|date of birth)\b.*$/i, '')
    .replace(/\s*\((?!(?:mr|mrs|ms|miss|mx|master|dr|prof|rev)\b).*$/i, '')
    .replace(/[\s,–-]*\d.*$/, '')
    .trim();
}
