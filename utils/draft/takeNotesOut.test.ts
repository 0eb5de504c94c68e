import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, type Draft } from '@/utils/model/draft';
import { openTasks, tickTask } from './deskNotes';
import { takeNotesOut } from './takeNotesOut';

const taker = { by: 'Dr A', now: '2026-11-21T10:00:00Z', newId: () => 'n' };
const withHistory = (text: string): Draft => {
  const draft = emptyDraft('a', taker.now);
  return { ...draft, clinical: { ...draft.clinical, history: { said: 'text', text } } };
};

describe('takeNotesOut', () => {
  it('makes a task of the line and leaves the rest of the text', () => {
    const taken = takeNotesOut(
      withHistory('Six weeks of pain.\nNote to secretary: book X-ray\nWorse at night.'),
      taker,
    );
    expect(taken?.clinical.history.text).toBe('Six weeks of pain.\nWorse at night.');
    expect(taken?.desk.notes).toMatchObject([{ kind: 'task', to: 'secretary', by: 'Dr A', text: 'book X-ray' }]);
  });

  it('leaves prose that only mentions a note', () => {
    expect(takeNotesOut(withHistory('She left a note to secretary: none.'), taker)).toBeNull();
    expect(takeNotesOut(withHistory('Note to secretary:'), taker)).toBeNull();
  });

  it('loses no word of any text', () => {
    const lines = fc.array(fc.oneof(fc.string(), fc.constantFrom('Note to secretary: ring', 'note to Dr B: sign')));
    fc.assert(
      fc.property(lines, (typed) => {
        const text = typed.join('\n');
        const taken = takeNotesOut(withHistory(text), taker);
        if (!taken) return;
        const left = `${taken.clinical.history.text}${taken.desk.notes.map(({ to, text: note }) => to + note).join('')}`;
        const letters = (words: string) => [...words.replace(/\s|note to |:/gi, '')].sort().join('');
        expect(letters(left)).toBe(letters(text));
      }),
    );
  });
});

describe('tasks', () => {
  it('are ticked and unticked', () => {
    const taken = takeNotesOut(withHistory('Note to secretary: book X-ray'), taker);
    if (!taken) throw new Error('no note');
    const ticked = tickTask(taken, 'n', 'B', taker.now);
    expect(openTasks(taken)).toHaveLength(1);
    expect(openTasks(ticked)).toHaveLength(0);
    expect(ticked.desk.notes[0]).toMatchObject({ doneBy: 'B' });
    expect(openTasks(tickTask(ticked, 'n', 'B', taker.now))).toHaveLength(1);
  });
});
