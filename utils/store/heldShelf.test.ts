import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '@/utils/model/draft';
import { heldShelf } from './heldShelf';
import { memoryPlace } from './memoryPlace';
import { SaveConflict } from './SaveConflict';
import type { DraftShelf } from './draftShelf';

/** What the store should hold, said as simply as it can be said. */
interface Model {
  letters: Map<string, { text: string; revision: number; isBinned: boolean }>;
}

const letter = (id: string, text: string) => ({ ...emptyDraft(id, '2026-11-21T10:00:00Z'), usualGp: text });
const ids = fc.constantFrom('a', 'b', 'c');
let serial = 0;

class Save implements fc.AsyncCommand<Model, DraftShelf> {
  constructor(
    readonly id: string,
    readonly lag: number,
  ) {}
  check = () => true;
  async run(model: Model, shelf: DraftShelf) {
    const now = model.letters.get(this.id);
    const base = Math.max(0, (now?.revision ?? 0) - this.lag);
    const text = `text ${(serial += 1)}`;
    const saving = shelf.save(letter(this.id, text), base);
    if (base !== (now?.revision ?? 0)) {
      await expect(saving).rejects.toBeInstanceOf(SaveConflict);
      return;
    }
    expect((await saving).revision).toBe(base + 1);
    model.letters.set(this.id, { text, revision: base + 1, isBinned: false });
  }
  toString = () => `save ${this.id} from ${this.lag} behind`;
}

class Mark implements fc.AsyncCommand<Model, DraftShelf> {
  constructor(
    readonly id: string,
    readonly into: 'bin' | 'list' | 'nowhere',
  ) {}
  check = () => true;
  async run(model: Model, shelf: DraftShelf) {
    const now = model.letters.get(this.id);
    if (this.into === 'nowhere') {
      await shelf.remove(this.id);
      model.letters.delete(this.id);
      return;
    }
    const did = await (this.into === 'bin' ? shelf.bin(this.id) : shelf.bringBack(this.id));
    expect(did).toBe(now !== undefined && now.isBinned !== (this.into === 'bin'));
    if (now) now.isBinned = this.into === 'bin';
  }
  toString = () => `${this.id} to ${this.into}`;
}

class Look implements fc.AsyncCommand<Model, DraftShelf> {
  check = () => true;
  async run(model: Model, shelf: DraftShelf) {
    const wanted = (isBinned: boolean) =>
      [...model.letters]
        .filter(([, held]) => held.isBinned === isBinned)
        .map(([id, { text, revision }]) => `${id} ${revision} ${text}`);
    const told = (list: { draft: { id: string; usualGp: string }; revision: number }[]) =>
      list.map(({ draft, revision }) => `${draft.id} ${revision} ${draft.usualGp}`).sort();
    expect(told((await shelf.list()).drafts)).toEqual(wanted(false).sort());
    expect(told(await shelf.listBin())).toEqual(wanted(true).sort());
    for (const [id, held] of model.letters)
      expect((await shelf.load(id))?.draft.usualGp ?? null).toBe(held.isBinned ? null : held.text);
  }
  toString = () => 'look';
}

describe('a shelf of drafts', () => {
  it('holds what a map would hold, whatever is done in whatever order', async () => {
    const steps: fc.Arbitrary<fc.AsyncCommand<Model, DraftShelf>>[] = [
      fc.tuple(ids, fc.constantFrom(0, 0, 0, 1, 2)).map(([id, lag]) => new Save(id, lag)),
      fc
        .tuple(ids, fc.constantFrom('bin' as const, 'list' as const, 'nowhere' as const))
        .map(([id, into]) => new Mark(id, into)),
      fc.constant(new Look()),
    ];
    const commands = fc.commands(steps, { maxCommands: 40 });
    await fc.assert(
      fc.asyncProperty(commands, async (chosen) => {
        const setup = () => ({
          model: { letters: new Map() },
          real: heldShelf(memoryPlace()),
        });
        await fc.asyncModelRun(setup, [...chosen, new Look()]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what a restore replaces', async () => {
    const shelf = heldShelf(memoryPlace());
    await shelf.save(letter('a', 'one'), 0);
    await shelf.save(letter('a', 'two'), 1, { keepBefore: true });
    expect((await shelf.listRevisions('a')).map(({ draft }) => draft.usualGp)).toEqual(['one']);
  });
});
