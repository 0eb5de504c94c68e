import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft, type Draft } from '@/utils/model/draft';
import { draftSaver, type SaveState } from './draftSaver';
import { heldShelf } from './heldShelf';
import { memoryPlace } from './memoryPlace';
import type { SavedMark } from './storedDraft';

const letter = (text: string): Draft => ({ ...emptyDraft('a', '2026-11-21T10:00:00Z'), usualGp: text });

describe('draftSaver on the clock', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const slowSave = (ms: number, saved: string[]) => (draft: Draft, base: number) =>
    new Promise<SavedMark>((done) =>
      setTimeout(() => {
        saved.push(draft.usualGp);
        done({ revision: base + 1, savedAt: '2026-11-21T10:00:00Z' });
      }, ms),
    );

  it('saves every keystroke within 300 ms, however fast they come', async () => {
    const stored: { length: number; at: number }[] = [];
    const save = async (draft: Draft, base: number) => {
      const mark = await slowSave(5, [])(draft, base);
      stored.push({ length: draft.usualGp.length, at: Date.now() });
      return mark;
    };
    const saver = draftSaver({ save, revision: 0, changed: () => undefined });
    const typed: number[] = [];
    for (let count = 1; count <= 100; count += 1) {
      saver.keep(letter('x'.repeat(count)));
      typed.push(Date.now());
      await vi.advanceTimersByTimeAsync(30);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    const waits = typed.map((at, index) => (stored.find(({ length }) => length > index)?.at ?? Infinity) - at);
    expect(Math.max(...waits)).toBeLessThanOrEqual(300);
    expect(stored.length).toBeLessThan(20);
    expect(saver.state.kind).toBe('saved');
  });

  it('says "saved" only when the save is complete, and "not saved" when it takes long', async () => {
    const states: string[] = [];
    const saver = draftSaver({ save: slowSave(8_000, []), revision: 0, changed: ({ kind }) => states.push(kind) });
    saver.keep(letter('a'));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(states).toEqual(['typing', 'saving']);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(saver.state).toMatchObject({ kind: 'not-saved', reason: expect.stringContaining('taking long') });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(saver.state.kind).toBe('saved');
  });

  it('tries a failed save again by itself', async () => {
    let isBroken = true;
    const saved: string[] = [];
    const save = (draft: Draft, base: number) =>
      isBroken ? Promise.reject(new Error('Not saved: no room')) : slowSave(1, saved)(draft, base);
    const saver = draftSaver({ save, revision: 0, changed: () => undefined });
    saver.keep(letter('kept'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(saver.state).toMatchObject({ kind: 'not-saved', reason: 'Not saved: no room' });
    isBroken = false;
    await vi.advanceTimersByTimeAsync(4_000);
    expect(saved).toEqual(['kept']);
    expect(saver.state.kind).toBe('saved');
  });
});

describe('two savers on one draft', () => {
  it('never overwrite each other: every text is stored, or its window says it is not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (s, order) => {
        const shelf = heldShelf(memoryPlace());
        await shelf.save(letter('begin'), 0);
        const save = s.scheduleFunction((draft: Draft, base: number) => shelf.save(draft, base));
        const windows = [0, 1].map(() => {
          const state: { now: SaveState } = { now: { kind: 'untouched' } };
          const saver = draftSaver({ save, revision: 1, changed: (next) => (state.now = next), quiet: 0, again: 1e9 });
          return { saver, state, text: '' };
        });
        const flushes = order.map(async (isFirst, at) => {
          const window = windows[isFirst ? 0 : 1];
          if (!window) return;
          window.text = `${isFirst ? 'one' : 'two'} ${at}`;
          window.saver.keep(letter(window.text));
          await window.saver.flush();
        });
        await s.waitFor(Promise.all(flushes));
        const stored = (await shelf.load('a'))?.draft.usualGp;
        const typing = windows.filter(({ text }) => text !== '');
        for (const { text, saver } of typing)
          if (stored !== text) expect(saver.state).toMatchObject({ kind: 'not-saved' });
        expect(typing.some(({ text }) => text === stored)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
