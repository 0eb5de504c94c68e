import type { DeskNote } from '@/utils/model/deskMarks';
import type { Draft } from '@/utils/model/draft';

/** Adds a note or a task; what is said between colleagues never opens a signed letter again. */
export const addNote = (draft: Draft, note: Omit<DeskNote, 'doneAt' | 'doneBy'>): Draft => ({
  ...draft,
  desk: { ...draft.desk, notes: [...draft.desk.notes, { ...note, doneAt: '', doneBy: '' }].slice(-5_000) },
});

/** Ticks a task, or unticks one that was ticked. `now` is ISO with zone. */
export const tickTask = (draft: Draft, noteId: string, by: string, now: string): Draft => ({
  ...draft,
  desk: {
    ...draft.desk,
    notes: draft.desk.notes.map((note) =>
      note.id !== noteId || note.kind !== 'task'
        ? note
        : { ...note, doneAt: note.doneAt === '' ? now : '', doneBy: note.doneAt === '' ? by : '' },
    ),
  },
});

/** Tasks nobody has ticked yet. */
export const openTasks = (draft: Draft): DeskNote[] =>
  draft.desk.notes.filter((note) => note.kind === 'task' && note.doneAt === '');
