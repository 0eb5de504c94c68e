import { positionsOf } from '@/utils/guidance/positionsFor';
import { whyNotPrinted } from '@/utils/guidance/whyNotPrinted';
import { dateInWords } from '@/utils/model/dateInWords';
import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { isIsoDate } from '@/utils/model/isoDate';
import { finding } from './finding';

function ownFindings({ ownWording }: Draft, date: string): Finding[] {
  return ownWording.flatMap((own, index) => {
    const at = `ownWording.${index}`;
    const name = own.title.trim() || 'Your own wording';
    if (own.text.trim() === '') return [];
    if (own.source.trim() === '')
      return [
        finding('own-wording-source', 'confirm', at, `“${name}” does not say whose wording it is.`, 'Add its source.'),
      ];
    if (!isIsoDate(own.reviewBy))
      return [
        finding(
          'own-wording-review',
          'confirm',
          at,
          `“${name}” has no review date, so it is left out of the letter.`,
          'Add the day until which you stand by it.',
        ),
      ];
    return own.reviewBy < date
      ? [
          finding(
            'own-wording-past',
            'prompt',
            at,
            `“${name}” was to be reviewed by ${dateInWords(own.reviewBy)}, so it is left out of the letter.`,
            'Check it and set a new review date, or take it out.',
          ),
        ]
      : [];
  });
}

/** Why a dated statement is not in the letter; the letter is complete without it. A frozen letter no longer changes. */
export function wordingChecks(draft: Draft, date: string): Finding[] {
  if (draft.frozen) return [];
  const past = positionsOf(draft, date).past.filter(({ id }) => !draft.positionsLeftOut.includes(id));
  return [
    ...past.map((position) =>
      finding(
        `position-past-${position.id}`,
        'prompt',
        'positionsLeftOut',
        whyNotPrinted(position, date) ?? '',
        'Nothing to do; a newer version of the wording comes with an update.',
      ),
    ),
    ...ownFindings(draft, date),
  ];
}
