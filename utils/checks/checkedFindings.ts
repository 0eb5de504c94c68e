import { clinicalFields } from '@/utils/model/clinicalFields';
import { digestOf } from '@/utils/model/digestOf';
import type { CheckedMark, Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';

/** What a path such as "patient.postcode" leads to in a draft; undefined where it leads nowhere. */
const valueAt = (draft: Draft, where: string): unknown =>
  where
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
      draft,
    );

/** What a finding speaks about: its field, and for the record's date the lists that were copied on it. */
function subjectOf(draft: Draft, finding: Finding): unknown {
  const about = [finding.say, valueAt(draft, finding.where)];
  return finding.where === 'recordAsAt' ? [...about, draft.clinical.medicines, draft.clinical.allergies] : about;
}

const markOf = (draft: Draft, finding: Finding): CheckedMark => ({
  finding: `${finding.id} ${finding.where}`,
  of: digestOf(subjectOf(draft, finding)),
});

/**
 * Whether "I have checked this" is an answer. A heading that has "none" or "not known" to tick is answered there, because a letter
 * silent about allergies says something else than one that says "no known allergies"; so is a missing NHS number, by its reason.
 */
export function canBeChecked(finding: Finding): boolean {
  if (finding.gate !== 'confirm' || finding.id === 'nhs-number-missing') return false;
  const field = clinicalFields.find(({ id }) => finding.where === `clinical.${id}`);
  return !field?.none && !field?.notKnown;
}

/** Whether the writer has checked this finding, for the words as they stand now. */
export function isChecked(draft: Draft, finding: Finding): boolean {
  if (draft.checked.length === 0 || !canBeChecked(finding)) return false;
  const mark = markOf(draft, finding);
  return draft.checked.some((each) => each.finding === mark.finding && each.of === mark.of);
}

/** The draft with a finding checked, for the words as they stand now. */
export function withChecked(draft: Draft, finding: Finding): Draft {
  const mark = markOf(draft, finding);
  return { ...draft, checked: [...draft.checked.filter((each) => each.finding !== mark.finding), mark].slice(-200) };
}
