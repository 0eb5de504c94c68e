import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, type Draft } from '@/utils/model/draft';
import { newHistory, redo, remember, undo, type EditHistory } from './editHistory';

const draftWith = (urgencyReason: string): Draft => ({
  ...emptyDraft('d1', '2026-11-21T09:00:00.000Z'),
  urgencyReason,
});
const textOf = (history: EditHistory) => history.now.draft.urgencyReason;

describe('undo and redo', () => {
  it('take typing without a pause in one field as one step', () => {
    let history = newHistory(draftWith(''), 0);
    history = remember(history, draftWith('a'), 'urgencyReason', 1_000);
    history = remember(history, draftWith('ab'), 'urgencyReason', 1_200);
    history = remember(history, draftWith('ab c'), 'urgencyReason', 9_000);
    const first = undo(history);
    expect(first && textOf(first.history)).toBe('ab');
    const second = first && undo(first.history);
    expect(second && textOf(second.history)).toBe('');
    expect(second?.field).toBe('urgencyReason');
    expect(second && undo(second.history)).toBeNull();
  });

  it('start a new step in another field and forget what was undone once something new is written', () => {
    let history = remember(newHistory(draftWith(''), 0), draftWith('a'), 'one', 10);
    history = remember(history, draftWith('ab'), 'two', 20);
    const back = undo(history);
    expect(back && textOf(back.history)).toBe('a');
    const other = back && remember(back.history, draftWith('x'), 'one', 30);
    expect(other && redo(other)).toBeNull();
  });

  it('come back to exactly where they started, whatever was written', () => {
    const edits = fc.array(fc.record({ text: fc.string(), field: fc.constantFrom('a', 'b'), gap: fc.nat(3_000) }));
    fc.assert(
      fc.property(edits, (made) => {
        let at = 0;
        let history = newHistory(draftWith('start'), at);
        for (const { text, field, gap } of made) history = remember(history, draftWith(text), field, (at += gap));
        const end = textOf(history);
        let steps = 0;
        for (let back = undo(history); back; back = undo(history)) {
          history = back.history;
          steps += 1;
        }
        expect(textOf(history)).toBe('start');
        for (let step = 0; step < steps; step += 1) history = redo(history)?.history ?? history;
        expect(textOf(history)).toBe(end);
        expect(redo(history)).toBeNull();
      }),
    );
  });
});
