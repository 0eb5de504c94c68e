import type { Draft, DraftStatus } from '@/utils/model/draft';
import type { Letter } from '@/utils/model/letter';
import type { Clinician } from '@/utils/model/practice';
import { normalUbrn } from './normalUbrn';

/** One step of a letter on its way through the practice. `by` is a name of the practice list, empty when nobody said. */
export type Move =
  | { to: 'drafting' | 'ready-to-sign' | 'returned'; by: string }
  /** `letterDate` is the day printed when the draft has none; `compose` gives the letter as it will stand under the signature. */
  | { to: 'signed'; by: Clinician; letterDate: string; compose: (draft: Draft) => Letter }
  /** `ubrn` as typed; empty when it is not known yet. */
  | { to: 'attached'; by: string; ubrn: string }
  | { to: 'waiting'; by: string; waitingFor: string }
  /** The wait is over: back to where it was. */
  | { to: 'before-waiting'; by: string };

export type Moved = { kind: 'moved'; draft: Draft } | { kind: 'refused'; say: string };

const ways: Record<DraftStatus, readonly DraftStatus[]> = {
  drafting: ['ready-to-sign', 'signed', 'waiting'],
  'ready-to-sign': ['drafting', 'signed', 'waiting'],
  signed: ['attached', 'drafting', 'waiting'],
  attached: ['returned', 'drafting', 'waiting'],
  returned: ['drafting', 'attached', 'waiting'],
  waiting: [],
};

/** Where a letter may go from where it stands. */
export const nextStatuses = (draft: Draft): readonly DraftStatus[] =>
  draft.status === 'waiting' ? [draft.desk.statusBefore ?? 'drafting'] : ways[draft.status];

/** Moves a letter one step, or says why not. Nothing of its text changes; leaving "signed" for "drafting" takes the signature off. */
export function moveOn(draft: Draft, move: Move, now: string): Moved {
  if (move.to === 'before-waiting') return endWait(draft, now);
  if (!nextStatuses(draft).includes(move.to)) return refused(draft.status, move.to);
  switch (move.to) {
    case 'signed':
      return sign(draft, move, now);
    case 'attached':
      return attach(draft, move, now);
    case 'waiting':
      return wait(draft, move.waitingFor, now);
    case 'drafting':
      return moved({ ...draft, signedBy: '', signedAt: '', frozen: null }, 'drafting', now, {});
    default:
      return moved(draft, move.to, now, {});
  }
}

function sign(draft: Draft, move: Extract<Move, { to: 'signed' }>, now: string): Moved {
  if (!move.by.signs)
    return {
      kind: 'refused',
      say: `${move.by.name} is not marked as signing letters. Choose who signs, or change it in Practice.`,
    };
  const letterDate = draft.letterDate || move.letterDate;
  const signed: Draft = { ...draft, status: 'signed', letterDate, signedBy: move.by.name, signedAt: now, frozen: null };
  return moved({ ...signed, frozen: move.compose(signed) }, 'signed', now, {});
}

function attach(draft: Draft, move: Extract<Move, { to: 'attached' }>, now: string): Moved {
  const ubrn = move.ubrn.trim() === '' ? '' : normalUbrn(move.ubrn);
  if (ubrn === null)
    return {
      kind: 'refused',
      say: 'Enter a booking reference (UBRN) with 12 digits, like 0000 1234 5678, or leave it empty for now.',
    };
  return moved(draft, 'attached', now, {
    attachedAt: now,
    attachedBy: move.by,
    ubrn: ubrn || draft.desk.ubrn,
    closing: { ...draft.desk.closing, attachedInErs: true, ubrnNoted: (ubrn || draft.desk.ubrn) !== '' },
  });
}

function wait(draft: Draft, waitingFor: string, now: string): Moved {
  const what = waitingFor.trim();
  if (what === '') return { kind: 'refused', say: 'Say who or what the letter waits for.' };
  const statusBefore = draft.status === 'waiting' ? draft.desk.statusBefore : draft.status;
  return moved(draft, 'waiting', now, { statusBefore, waitingFor: what.slice(0, 300) });
}

const endWait = (draft: Draft, now: string): Moved =>
  draft.status === 'waiting'
    ? moved(draft, draft.desk.statusBefore ?? 'drafting', now, {})
    : { kind: 'refused', say: 'This letter does not wait for anything.' };

function moved(draft: Draft, status: DraftStatus, now: string, marks: Partial<Draft['desk']>): Moved {
  const desk = { ...draft.desk, statusBefore: null, waitingFor: '', ...marks, statusSince: now };
  return { kind: 'moved', draft: { ...draft, status, editedAt: now, desk } };
}

const words: Record<DraftStatus, string> = {
  drafting: 'being drafted',
  'ready-to-sign': 'ready to sign',
  signed: 'signed',
  attached: 'attached',
  waiting: 'waiting',
  returned: 'returned',
};

const refused = (from: DraftStatus, to: DraftStatus): Moved => ({
  kind: 'refused',
  say: `A letter that is ${words[from]} cannot become ${words[to]} in one step.`,
});
