import * as z from 'zod/mini';
import { Draft } from '@/utils/model/draft';
import type { DraftShelf } from './draftShelf';
import { refuseUnreadable } from './refuseUnreadable';
import { SaveConflict } from './SaveConflict';
import type { BinnedDraft, StoredDraft } from './storedDraft';

/** Where held drafts lie: a map of this window, or the browser's session storage. Values are plain JSON. */
export interface HeldPlace {
  all(): Promise<unknown[]>;
  get(id: string): Promise<unknown>;
  set(id: string, value: HeldDraft): Promise<void>;
  delete(id: string): Promise<void>;
  /** Runs one thing after another for a draft. */
  inTurn<R>(id: string, work: () => Promise<R>): Promise<R>;
}

const HeldDraft = z.strictObject({
  draft: Draft,
  revision: z.int(),
  savedAt: z.string(),
  binnedAt: z.nullable(z.string()),
});
export type HeldDraft = z.infer<typeof HeldDraft>;

/** Drafts that are never written to the disk, with the same promises as the others but for the power. */
export function heldShelf(place: HeldPlace): DraftShelf {
  const read = async (id: string) => readHeld(await place.get(id));
  const readAll = async () => (await place.all()).map(readHeld).filter((held) => held !== null);
  const mark = (id: string, binnedAt: string | null) =>
    place.inTurn(id, async () => {
      const held = await read(id);
      if (!held || (held.binnedAt === null) === (binnedAt === null)) return false;
      await place.set(id, { ...held, binnedAt });
      return true;
    });

  return {
    list: async () => ({ drafts: (await readAll()).filter((held) => held.binnedAt === null).map(toStored), aside: [] }),
    listBin: async () => (await readAll()).filter((held): held is BinnedDraft => held.binnedAt !== null),
    async load(id) {
      const held = await read(id);
      return held?.binnedAt === null ? toStored(held) : null;
    },
    save: (draft, base) =>
      place.inTurn(draft.id, async () => {
        refuseUnreadable(draft);
        const head = await read(draft.id);
        if ((head?.revision ?? 0) !== base) throw new SaveConflict(head && toStored(head));
        const saved = { revision: base + 1, savedAt: new Date().toISOString() };
        await place.set(draft.id, { draft, ...saved, binnedAt: null });
        return saved;
      }),
    bin: (id) => mark(id, new Date().toISOString()),
    bringBack: (id) => mark(id, null),
    remove: (id) => place.delete(id),
  };
}

const toStored = ({ draft, revision, savedAt }: HeldDraft): StoredDraft => ({ draft, revision, savedAt });

/** Held drafts are written by this very session, so what does not parse can only be nothing of ours. */
function readHeld(value: unknown): HeldDraft | null {
  const parsed = HeldDraft.safeParse(value);
  return parsed.success ? parsed.data : null;
}
