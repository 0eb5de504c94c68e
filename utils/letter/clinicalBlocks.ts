import type { ClinicalField, ClinicalFieldId } from '@/utils/model/clinicalField';
import { clinicalFields } from '@/utils/model/clinicalFields';
import { dateInWords } from '@/utils/model/dateInWords';
import type { Draft } from '@/utils/model/draft';
import { isIsoDate } from '@/utils/model/isoDate';
import type { Block } from '@/utils/model/letter';
import { write } from './write';

/** Headings whose lines are entries of a list. */
const listed: readonly ClinicalFieldId[] = ['problems', 'allergies', 'medicines', 'procedures'];
const fromRecord: readonly ClinicalFieldId[] = ['allergies', 'medicines', 'problems'];

function resultsTable({ resultValues }: Draft): Block[] {
  const rows = resultValues
    .map(({ date, name, value, unit }) => [dateInWords(date), name.trim(), `${value.trim()} ${unit.trim()}`.trim()])
    .filter((row) => row.some((cell) => cell !== ''));
  return rows.length > 0 ? [{ kind: 'table', columns: ['Date', 'Test', 'Result'], rows }] : [];
}

/** The body under one heading; empty when there is nothing to print. "None" and "not known" are printed: they are answers. */
function answerBlocks(field: ClinicalField, draft: Draft): Block[] {
  const answer = draft.clinical[field.id];
  const table = field.id === 'results' ? resultsTable(draft) : [];
  if (answer.said === 'text') return [...write.prose(answer.text, listed.includes(field.id)), ...table];
  if (table.length > 0) return table;
  const said = answer.said === 'none' ? field.none : field.notKnown;
  return said === null ? [] : [write.paragraph(said)];
}

function headingFor(field: ClinicalField, draft: Draft): Block {
  const dated = fromRecord.includes(field.id) && isIsoDate(draft.recordAsAt);
  return write.heading(dated ? `${field.label} (record as at ${dateInWords(draft.recordAsAt)})` : field.label);
}

/** The clinical part under the standard's headings and in its order, for the headings chosen; only what has content. */
export function clinicalBlocks(draft: Draft, wanted: (field: ClinicalField) => boolean): Block[] {
  return clinicalFields.filter(wanted).flatMap((field) => {
    const body = answerBlocks(field, draft);
    return body.length > 0 ? [headingFor(field, draft), ...body] : [];
  });
}
