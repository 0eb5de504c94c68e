import { headingOf } from './headingOf';
import type { Line } from './line';
import { readDate } from './readDate';
import { remember } from './remember';
import type { Section } from './vocabulary';

/** What a column of a record's table holds. */
export type Role =
  | 'date'
  | 'end'
  | 'issued'
  | 'name'
  | 'dose'
  | 'quantity'
  | 'kind'
  | 'status'
  | 'value'
  | 'unit'
  | 'agent'
  | 'reaction'
  | 'notes'
  | 'relation'
  | 'by'
  | 'aside';

const roles: readonly (readonly [Role, RegExp])[] = [
  [
    'end',
    /^(?:end(?:ed)?|resolved|closed|scheduled end|effective end|expiry|expires?|stopped|discontinued)(?: (?:date|on))?$|^date (?:ended|resolved|closed|stopped)$|^(?:to|until)$/,
  ],
  [
    'issued',
    /^(?:date )?(?:of )?(?:last )?(?:issued?|prescribed|issue) ?(?:date|on)?$|^(?:date )?(?:last )?issued(?: date| on)?$|^issue date$|^last (?:issue|issued|prescribed|collected)(?: date| on)?$/,
  ],
  [
    'date',
    /^(?:onset|start(?:ed)?|record(?:ed)?|event|effective|diagnosed|noted|result|sample|entry|entered|taken|test|from|authorised|first|problem|code|observation|clinical|consultation|added|identified|since|when|consulted|encounter)? ?(?:date|on)(?:[ /]time)?$|^date(?: and time|\/time| time)?$|^date (?:of )?(?:onset|started|recorded|noted|diagnosed|entered|diagnosis|taken|of test|added|issued|identified|started|reported)$|^(?:onset|start|started|recorded|since|diagnosed|noted|year|taken|entered|added|effective|identified|authorised|consulted|when|from)$/,
  ],
  [
    'agent',
    /^(?:allergens?|agents?|substances?|causative agent|allergy|allergies|sensitivity|sensitivities|allergy\/intolerance|allergy or intolerance|allergy name|drug\/substance|causative substance)$/,
  ],
  [
    'reaction',
    /^(?:reactions?|reaction details|manifestations?|reaction type|reaction description|effect|clinical manifestation)$/,
  ],
  [
    'dose',
    /^(?:dos(?:e|age)(?: instructions?)?|directions?|instructions?|sig|regimen|dosage and directions|dose and frequency|how to take)$/,
  ],
  ['quantity', /^(?:qty|quantity|supply|amount|qty issued|quantity issued|quantity\/supply|pack size)$/],
  ['kind', /^(?:(?:prescription |issue |medication |drug )?type|kind)$/],
  ['status', /^(?:status|state|problem status|active\??)$/],
  [
    'value',
    /^(?:values?|results?|readings?|numeric value|latest(?: value| result)?|most recent(?: value)?|value\/result|result value|measurement value|value and units?|last value|finding)$/,
  ],
  ['unit', /^(?:units?|uom|unit of measure)$/],
  ['relation', /^(?:relation(?:ship)?|relative|family member|who)$/],
  [
    'by',
    /^(?:clinician|author|recorded by|user|entered by|consulter|staff|organisation|location|seen by|with|hcp|who|where|place|practice|prescriber|done by|performed by|consultation type|prescribed by|source|recorded at|performer)$/,
  ],
  [
    'notes',
    /^(?:notes?|comments?|associated text|additional (?:information|text)|free ?text|qualifiers?|text|extra information|details?|other information)$/,
  ],
  [
    'name',
    /^(?:problems?|problem (?:name|title|description)|description|terms?|conditions?|diagnos[ie]s|name|entry|drug(?:s| name| and strength)?|medications?|medication (?:item|name)|medicines?|medicine name|item|tests?|test name|investigations?|measurements?|observations?|result name|(?:code|clinical|read|snomed|preferred) ?terms?|preparation|product|vital sign|code description|rubric|issue|what|drug details|examination|event|diagnosis\/problem|health issue|code|read code|read code description)$/,
  ],
  [
    'aside',
    /^(?:significance|severity|priority|certainty|category|episode(?: type)?|snomed(?: ct)?(?: code| id)?|concept id|next review|review(?: date)?|last review(?:ed)?|medication review|issues?|(?:number|no\.?) (?:of )?(?:prescriptions )?issue[sd]|max(?:imum)? issues|issues? (?:remaining|left|count)|authorised|days|days duration|duration|flags?|indication|linked problems?|reference range|normal range|ref\.? range|range|abnormal|interpretation|laterality|criticality|verification(?: status)?|clinical status|age|age at onset|months|usage|% ?usage|compliance|next issue(?: date)?|drug code|confidential|score|trend|target|previous|filed|specimen|owner)$/,
  ],
];

const roleOfRead: (text: string) => Role | null = remember((cell) => {
  const name = cell
    .toLowerCase()
    .replace(/[*:▲▼↑↓.()]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '' || name.length > 40) return null;
  return roles.find(([, shape]) => shape.test(name))?.[0] ?? null;
});

/** What a table's header cell announces, or null. */
export function roleOf(text: string): Role | null {
  return text.length <= 44 && !/\d/.test(text) ? roleOfRead(text) : null;
}

const collapsedHeaderRead: (text: string) => Role[] | null = remember((text) => {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 14) return null;
  const found: Role[] = [];
  let at = 0;
  while (at < words.length) {
    const length = [4, 3, 2, 1].find(
      (count) => at + count <= words.length && roleOf(words.slice(at, at + count).join(' ')),
    );
    if (!length) return null;
    found.push(roleOf(words.slice(at, at + length).join(' ')) as Role);
    at += length;
  }
  const pair = found.length === 2 && found[0] === 'date' && (found[1] === 'name' || found[1] === 'agent');
  return pair || (found.length >= 3 && new Set(found).size >= 3) ? found : null;
});

/** "Date Problem Associated Text", its columns run together: three or more heads and no other word. */
function collapsedHeader(text: string): Role[] | null {
  if (text.length > 120 || !text.includes(' ') || /[\d:;,.]/.test(text)) return null;
  return collapsedHeaderRead(text);
}

const nameRoles: Partial<Record<Section, Role>> = {
  problems: 'name',
  medicines: 'name',
  values: 'name',
  allergies: 'agent',
};

/** The roles of a header row's columns, or null when the line is no header row. */
export function columnsOf(line: Line): (Role | null)[] | null {
  if (line.cells.length === 1) return collapsedHeader(line.text.trim());
  if (line.cells.length < 2 || line.text.length > 240) return null;
  const found = line.cells.map(roleOf);
  if (!found.some(Boolean)) return null;
  // "Medication (Repeat) | Dosage | Last issued": the part's own heading stands over the names.
  const heads = found[0] ? null : headingOf(line.cells[0] ?? '')?.section;
  if (heads && found.slice(1).some(Boolean)) found[0] = nameRoles[heads] ?? null;
  const known = found.filter(Boolean).length;
  // Dates at the head of columns belong to a table of results, which has its own reading.
  if (line.cells.some((cell) => readDate(cell) !== null)) return null;
  const filled = line.cells.filter((cell) => cell !== '').length;
  if (known < 2 && !(line.look === 'header' && known >= 1)) return null;
  if (line.look !== 'header' && (known < filled * 0.66 || /\d/.test(line.text))) return null;
  return found;
}

const nouns: readonly (readonly [Section, RegExp])[] = [
  ['allergies', /\b(?:allergens?|causative|sensitivit(?:y|ies)|allerg(?:y|ies)|reactions?|substance)\b/],
  ['medicines', /\b(?:drugs?|medications?|medicines?|dosage|dose|directions|last issued|preparation)\b/],
  ['problems', /\b(?:problems?|conditions?|diagnos[ie]s|onset)\b/],
  ['values', /\b(?:tests?|results?|values?|units?|readings?|investigations?|observations?|measurements?)\b/],
  ['family', /\b(?:relation(?:ship)?|relative|family member)\b/],
];

/** Which part of a summary a header row belongs to by its own words; null when they would fit several. */
export function sectionOfColumns(line: Line): Section | null {
  const words = line.text.toLowerCase();
  return nouns.find(([, noun]) => noun.test(words))?.[0] ?? null;
}
