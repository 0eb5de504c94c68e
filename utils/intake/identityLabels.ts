import { remember } from './remember';

/** What a label of a demographics block announces. `aside` belongs to the patient's record but to none of our fields. */
export type LabelKey =
  | 'nhsNumber'
  | 'dateOfBirth'
  | 'name'
  | 'familyName'
  | 'givenName'
  | 'title'
  | 'sex'
  | 'address'
  | 'postcode'
  | 'phone'
  | 'mobile'
  | 'email'
  | 'need'
  | 'occupation'
  | 'aside';

const labels: readonly (readonly [LabelKey, string])[] = [
  [
    'aside',
    String.raw`preferred (?:first )?name|known as|also known as|alias|previous (?:sur|family |last )?names?|maiden name|birth name|middle names?|(?:usual|registered|named|named accountable|accountable|own|referring)\s+(?:gp|doctor|clinician|practitioner)(?: name)?|gp(?: name| practice| details| surgery)?|(?:registered |gp )?(?:practice|surgery)(?: name| address| code| tel(?:ephone)?(?: number)?| phone| postcode| details| email)?|ethnic(?:ity|(?: group| origin| category))|religion|marital status|nationality|hospital (?:no|number|num)\.?|(?:local )?(?:patient|emis|person|record|case)\s?(?:id|no\.?|number)|mrn|crn|ubrn|age|next of kin(?: name| phone| tel| relationship| details)?|nok|carer(?: name| details)?|emergency contact(?: name| number| phone)?|preferred (?:contact )?method(?: of contact)?|contact preferences?|registration (?:date|status|type)|registered(?: since| date| at)?|ods(?: code)?|date of death|deceased|consent|(?:printed|created|generated|produced|report) (?:on|by|date|at|for)|printed|date printed|report date|pharmacy|nominated pharmacy|exemption|responsible (?:gp|clinician)|referrer|referred by|organisation|relationship|status|scr consent|proxy access|resus(?:citation)? status|dispensing|country|county|pronouns|gender identity`,
  ],
  [
    'need',
    String.raw`interpreter(?: required| needed| language)?|(?:main|first|preferred|spoken|main spoken) language|language(?: spoken)?|communication(?: needs?| requirements?)?|accessible information(?: needs?)?|reasonable adjustments?(?: flag)?|special (?:needs|requirements)|individual requirements`,
  ],
  ['occupation', String.raw`occupation`],
  ['nhsNumber', String.raw`nhs\s*(?:number|numb|num|nr|no|#)?\.?`],
  ['dateOfBirth', String.raw`date\s+of\s+birth|d\.?\s?o\.?\s?b\.?|birth\s?date|born(?: on)?`],
  ['familyName', String.raw`surname|family\s+name|last\s+name`],
  ['givenName', String.raw`(?:first|given|fore)\s?-?names?(?:\(s\))?|christian names?`],
  [
    'name',
    String.raw`(?:patient(?:'s|’s|s)?\s+)?(?:full\s+)?name(?:\s+of\s+patient)?|(?:patient |medical |clinical |full |health |care |gp |record )*summary(?: for| of)?|(?:care |patient |medical |clinical |full |health |gp )*record(?: for| of)?|patient(?:\s+details)?|pt|re`,
  ],
  ['title', String.raw`title`],
  ['sex', String.raw`(?:legal |birth |administrative |current )?(?:sex|gender)(?:\s+at\s+birth)?`],
  [
    'address',
    String.raw`(?:home |usual |current |main |permanent |patient(?:'s)? |postal |correspondence |full )?address|(?:home|residence|lives at|usual residence)(?=(?:\s*[:=\t]| {2})\s*(?:(?!0)\d{1,4}[a-z]?,?\s+\p{L}|(?:flat|apartment|unit|room)\s|the\s|[^:\t]{4,120}\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}(?![a-z\d])))`,
  ],
  ['postcode', String.raw`post\s?code`],
  ['mobile', String.raw`m(?=\s*[:.]\s*(?:\+44\s?|0)7)|mob(?:ile)?(?:\s+(?:tele)?phone)?(?:\s*(?:number|no|num)\b)?\.?`],
  [
    'phone',
    String.raw`(?:(?:home|main|preferred|contact|daytime|evening|landline|patient|work)\s+)?(?:tele)?phone(?:\s*\((?:home|h|main)\))?(?:\s*(?:numbers?|no|num)\b)?\.?|(?:home\s+|work\s+|contact\s+|daytime\s+)?tel\b(?:\s*\((?:home|h|main)\))?(?:\s*(?:number|no)\b)?\.?|contact\s+(?:number|no|tel)\.?|landline|contact(?=\s*[:=\t]\s*\+?\(?0[\d ()]{6})|preferred\s+contact(?:\s+(?:number|no))?(?=\s*[:=]?\s*\+?[\d(])|(?:home|work|[th])(?=(?:\s*[:\t]| {2})\s*(?:\+|\(?0)[\d (])|tel\.`,
  ],
  ['email', String.raw`e-?mail(?:\s+address)?`],
];

const any = new RegExp(
  String.raw`(?<![\p{L}\d'’/-])(?:${labels.map(([, shape]) => `(${shape})`).join('|')})(?:\s*\((?!\d)[^()]{1,20}\))?(?![\p{L}\d])`,
  'giu',
);

/** A label in a line: where it begins, and where what it announces begins. */
export interface LabelSpot {
  key: LabelKey;
  label: string;
  start: number;
  valueStart: number;
  /** A colon or a column stands between the label and its value. */
  isSet: boolean;
  /** The label stands at the beginning of the line or of a column. */
  isFirst: boolean;
}

/** Every label of a line, in order, whether or not it turns out to be one. */
export const labelsIn: (text: string) => readonly LabelSpot[] = remember((text) => {
  const spots: LabelSpot[] = [];
  any.lastIndex = 0;
  for (let match = any.exec(text); match; match = any.exec(text)) {
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const key = labels[index]?.[0];
    if (!key) continue;
    const end = match.index + match[0].length;
    const behind = /^(?:\s*[:=]|\s*\t| {2,}|\s+[–—-](?=\s)|\s*\|)+\s*/.exec(text.slice(end, end + 40))?.[0] ?? '';
    const ahead = text.slice(0, match.index);
    spots.push({
      key,
      label: match[0],
      start: match.index,
      valueStart: end + behind.length,
      isSet: behind !== '' || end === text.length,
      isFirst: /(?:^|\t| {2,}|\||·|,|;)[\s•*·▪◦►‣●○–-]*$/.test(ahead),
    });
  }
  return spots;
});

/** What says who the patient is, and no `aside`. */
export const personal: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'nhsNumber',
  'dateOfBirth',
  'name',
  'familyName',
  'givenName',
  'sex',
  'address',
  'postcode',
  'phone',
  'mobile',
  'email',
  'need',
  'occupation',
]);
