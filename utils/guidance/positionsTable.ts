import { dateInWords } from '@/utils/model/dateInWords';
import { letterKindNames } from '@/utils/model/letterKindNames';
import type { Position } from '@/utils/model/position';
import { strengthWords } from '@/utils/model/strengthWords';
import { pack } from './pack';
import { positions } from './positions';
import { isPrintable } from './positionsFor';

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
const row = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: string[], rows: string[][]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const source = ({ sourceTitle, sourceUrl, sourceDate }: Position) =>
  `[${sourceTitle}](${sourceUrl})${sourceDate ? `, ${dateInWords(sourceDate)}` : ', undated'}`;

function printedRow(position: Position): string[] {
  return [
    `\`${position.id}\``,
    position.claim,
    strengthWords[position.strength],
    source(position),
    dateInWords(position.appliesFrom),
    dateInWords(position.reviewBy),
    dateInWords(position.checkedOn),
    position.printedIn.map((kind) => letterKindNames[kind].name).join('; '),
  ];
}

function keptRow(position: Position): string[] {
  const why = position.supersededBy
    ? `Replaced by \`${position.supersededBy}\``
    : 'Known from reports; the source itself was not read';
  return [
    `\`${position.id}\``,
    position.claim,
    strengthWords[position.strength],
    source(position),
    `${dateInWords(position.appliesFrom)} to ${dateInWords(position.reviewBy)}`,
    why,
  ];
}

/** The register as a page of Markdown, for `docs/positions.md`. */
export function positionsTable(): string {
  const printed = positions.filter(isPrintable);
  const kept = positions.filter((position) => !isPrintable(position));
  return [
    '# What letters may claim, and until when',
    '',
    `Wording pack \`${pack.id}\` ${pack.version}, issued ${dateInWords(pack.issuedOn)}, to be reviewed by ${dateInWords(pack.reviewBy)}.`,
    'This page is written by `node scripts/run.js positions` from `utils/guidance/`; a test keeps it current.',
    'A statement is printed only between its two dates, judged on the date of the letter. After its review date the letter is complete without it and the editor says why. Everything is in our own words, and nobody named here has endorsed it. No clinician has yet signed this issue off: a practice that prints it should look at the sources.',
    '',
    '## Printed',
    '',
    table(
      ['Id', 'As printed', 'Who says so', 'Source', 'From', 'Review by', 'Checked on', 'In these letters'],
      printed.map(printedRow),
    ),
    '',
    '## Kept for reading, never printed',
    '',
    table(['Id', 'What it says', 'Who says so', 'Source', 'In force', 'Why it is not printed'], kept.map(keptRow)),
    '',
    '## Changes',
    '',
    ...pack.changes.map(({ version, on, what }) => `- ${version}, ${dateInWords(on)}: ${what}`),
    '',
  ].join('\n');
}
