import type { Draft, Returned } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { isIsoDate } from '@/utils/model/isoDate';
import { letterKindNames } from '@/utils/model/letterKindNames';
import type { LetterKind } from '@/utils/model/letterKind';
import { finding } from './finding';

type Field = 'asked' | 'reasonGiven' | 'effect' | 'until';

/** What a kind cannot do without, and how the editor asks for it. */
const needed: Partial<Record<LetterKind, { field: Field; say: string }>> = {
  'reply-other-grounds': { field: 'reasonGiven', say: 'The letter does not say what reason was given.' },
  'reply-advice-instead': { field: 'reasonGiven', say: 'The letter does not say what was advised.' },
  'reply-out-of-area': { field: 'reasonGiven', say: 'The letter does not say what reason was given.' },
  'icb-pattern': { field: 'asked', say: 'The letter does not say what keeps happening.' },
  'notice-voluntary-service': { field: 'asked', say: 'The letter does not name the service.' },
  'data-sharing-review': { field: 'asked', say: 'The letter does not name the agreement.' },
  'data-sharing-answer': { field: 'effect', say: 'The letter does not say what is still open.' },
  'chase-payment': { field: 'asked', say: 'The letter does not say which payment.' },
  'chase-information': { field: 'asked', say: 'The letter does not say what is outstanding.' },
  'patient-note': { field: 'effect', say: 'The note does not say what was asked of the hospital.' },
};

function neededFinding(kind: LetterKind, returned: Returned): Finding[] {
  const isTask = kind.startsWith('work-') && kind !== 'work-missed-appointment' && kind !== 'work-late-letter';
  const need =
    needed[kind] ?? (isTask ? { field: 'asked' as const, say: 'The letter does not say what was asked.' } : null);
  if (!need || returned[need.field].trim() !== '') return [];
  return [
    finding(
      'what-happened-missing',
      'block',
      `returned.${need.field}`,
      need.say,
      'Say it in a line; the other side’s own words serve best.',
    ),
  ];
}

const dates = [
  { field: 'originalDate', what: 'The date of the earlier letter' },
  { field: 'returnedDate', what: 'The date it came back' },
  { field: 'from', what: 'The first date' },
  { field: 'until', what: 'The last date' },
] as const;

function dateFindings(kind: LetterKind, returned: Returned, date: string): Finding[] {
  const found = dates
    .filter(({ field }) => returned[field].trim() !== '' && !isIsoDate(returned[field]))
    .map(({ field, what }) =>
      finding(
        `${field}-unreal`,
        'block',
        `returned.${field}`,
        `${what} is not a day that exists.`,
        'Enter the day, or leave it empty.',
      ),
    );
  const { originalDate, returnedDate, until } = returned;
  if (letterKindNames[kind].group === 'returned' && kind !== 'reply-advice-only' && originalDate.trim() === '')
    found.push(
      finding(
        'original-date-missing',
        'confirm',
        'returned.originalDate',
        'The letter does not say when the referral was made.',
        'Enter the date of the original letter.',
      ),
    );
  if (isIsoDate(originalDate) && isIsoDate(returnedDate) && returnedDate < originalDate)
    found.push(
      finding(
        'returned-before-sent',
        'block',
        'returned.returnedDate',
        'It came back before it was sent.',
        'Check the two dates.',
      ),
    );
  if ([originalDate, returnedDate].some((day) => isIsoDate(day) && day > date))
    found.push(
      finding(
        'event-in-future',
        'block',
        'returned.returnedDate',
        'What happened is dated after the letter.',
        'Check the dates.',
      ),
    );
  if (kind === 'notice-voluntary-service' && (!isIsoDate(until) || until <= date))
    found.push(
      finding(
        'notice-end',
        'block',
        'returned.until',
        'A notice needs a last day, after the date of the letter.',
        'Enter the last day on which the practice provides the service.',
      ),
    );
  return found;
}

function ladderFindings(draft: Draft): Finding[] {
  const found: Finding[] = [];
  const { group } = letterKindNames[draft.kind];
  if (group === 'returned' && !draft.original && draft.returned?.rung !== 'icb-and-lmc')
    found.push(
      finding(
        'original-not-enclosed',
        'prompt',
        'original',
        'The original referral letter is not enclosed.',
        'Start the reply from the original letter in the list, or attach it beside this one.',
      ),
    );
  if (draft.kind === 'reply-criteria-not-met' && draft.clinical.criteria.text.trim() === '')
    found.push(
      finding(
        'criteria-missing',
        'block',
        'clinical.criteria',
        'The letter does not say how the criteria are met.',
        'Take the criteria one by one, or say why this patient should be considered all the same.',
      ),
    );
  if (group === 'returned' && draft.urgency !== 'routine' && draft.status === 'drafting')
    found.push(
      finding(
        'act-first',
        'prompt',
        'returned.rung',
        'The referral was urgent.',
        'If waiting for an answer could harm the patient, ring the team first and write afterwards.',
      ),
    );
  return found;
}

/** What a reply needs: what happened, dates that fit, the original letter. */
export function replyChecks(draft: Draft, date: string): Finding[] {
  const { role } = letterKindNames[draft.kind];
  if (role === 'referral' || role === 'with-form' || role === 'statement') return [];
  const { returned } = draft;
  if (!returned)
    return role === 'reply'
      ? [
          finding(
            'what-happened-missing',
            'block',
            'returned.reasonGiven',
            'The letter does not say what happened.',
            'Fill in What happened.',
          ),
        ]
      : [];
  return [
    ...neededFinding(draft.kind, returned),
    ...dateFindings(draft.kind, returned, date),
    ...ladderFindings(draft),
  ];
}
