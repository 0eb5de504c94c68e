import type { NewNote } from '@/components/deskCard/AddNote';
import { checkDraft } from '@/utils/checks/checkDraft';
import { addNote, tickTask } from '@/utils/draft/deskNotes';
import { moveOn, type Move } from '@/utils/draft/moveOn';
import { normalUbrn } from '@/utils/draft/normalUbrn';
import { composeLetter } from '@/utils/letter/composeLetter';
import type { Draft } from '@/utils/model/draft';
import { letterRoute } from '@/utils/model/letterRoute';
import type { Clinician } from '@/utils/model/practice';
import { countOnLedger } from './countOnLedger';
import type { Told } from './takeOut';
import { today } from './today';
import type { OpenDraft } from './useOpenDraft';

const movedWords = {
  drafting: 'Back to drafting.',
  'ready-to-sign': 'Left ready to sign.',
  returned: 'Marked as returned. “Write a reply about it” starts the right reply.',
  'before-waiting': 'It waits no longer.',
} as const;

const goneWords = (draft: Draft) => (letterRoute(draft) === 'e-rs' ? 'Marked as attached in e-RS.' : 'Marked as sent.');

const nowTime = () => new Date().toISOString();

/** The steps of a letter's status and its notes; each says what it did, or why it could not. `by` signs them. */
export function useSteps(open: OpenDraft, by: string, tell: (told: Told) => void) {
  const step = (move: Move, done: string) => {
    const leaves = move.to === 'signed' || move.to === 'ready-to-sign';
    if (leaves && checkDraft(open.draft, today()).some(({ gate }) => gate !== 'prompt'))
      return tell({ tone: 'bad', say: 'Something is still needed. Go back to writing: the list says what.' });
    const moved = moveOn(open.draft, move, nowTime());
    if (moved.kind === 'refused') return tell({ tone: 'bad', say: moved.say });
    const isNew = move.to === 'signed' && !moved.draft.desk.isCounted;
    open.move(isNew ? { ...moved.draft, desk: { ...moved.draft.desk, isCounted: true } } : moved.draft);
    if (isNew || move.to === 'returned') void countOnLedger(moved.draft, isNew ? 'signed' : 'returned');
    tell({ tone: 'good', say: done });
  };
  const mark = (desk: Partial<Draft['desk']>) => open.move({ ...open.draft, desk: { ...open.draft.desk, ...desk } });

  return {
    /** From here on the letter is what was signed: it is kept as composed today. */
    sign: (person: Clinician) =>
      step(
        { to: 'signed', by: person, letterDate: today(), compose: (draft) => composeLetter(draft, today()) },
        `Signed as ${person.name}.`,
      ),
    ready: () => step({ to: 'ready-to-sign', by }, 'Left ready to sign.'),
    move: (to: 'drafting' | 'ready-to-sign' | 'returned' | 'before-waiting') => step({ to, by }, movedWords[to]),
    wait: (waitingFor: string) => step({ to: 'waiting', by, waitingFor }, `It waits for ${waitingFor.trim()}.`),
    note: (note: NewNote) => open.move(addNote(open.draft, { ...note, id: crypto.randomUUID(), at: nowTime(), by })),
    tick: (noteId: string) => open.move(tickTask(open.draft, noteId, by, nowTime())),
    attached: (ubrn: string) => {
      if (open.draft.status !== 'attached') return step({ to: 'attached', by, ubrn }, goneWords(open.draft));
      const number = normalUbrn(ubrn);
      if (number === null) return tell({ tone: 'bad', say: 'Enter a booking reference (UBRN) with 12 digits.' });
      mark({ ubrn: number, closing: { ...open.draft.desk.closing, ubrnNoted: true } });
      tell({ tone: 'good', say: 'Booking reference saved.' });
    },
    patientTold: (patientTold: boolean) => mark({ closing: { ...open.draft.desk.closing, patientTold } }),
  };
}
