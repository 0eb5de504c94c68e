import * as z from 'zod/mini';
import { Draft } from '@/utils/model/draft';
import type { DraftShelf, SaveHow } from './draftShelf';
import { isWorthKeeping } from './keepRevision';
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
  earlier: z.array(z.strictObject({ draft: Draft, revision: z.int(), savedAt: z.string() })),
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
    list: async () => ({
      drafts: (await readAll()).filter((held) => held.binnedAt === null).map(toStored),
      aside: [],
      look: null,
    }),
    listBin: async () => (await readAll()).flatMap(toBinned),
    async load(id) {
      const held = await read(id);
      return held?.binnedAt === null ? toStored(held) : null;
    },
    save: (draft, base, how = {}) =>
      place.inTurn(draft.id, async () => {
        refuseUnreadable(draft);
        const head = await read(draft.id);
        if ((head?.revision ?? 0) !== base) throw new SaveConflict(head && toStored(head));
        const saved = { revision: base + 1, savedAt: new Date().toISOString() };
        await place.set(draft.id, { draft, ...saved, binnedAt: null, earlier: earlierAfter(head, saved.savedAt, how) });
        return saved;
      }),
    listRevisions: async (id) => (await read(id))?.earlier ?? [],
    bin: (id) => mark(id, new Date().toISOString()),
    bringBack: (id) => mark(id, null),
    remove: (id) => place.delete(id),
  };
}

/** Fewer than on the disk: the browser's session storage holds 10 MB for all letters together. */
const mostEarlier = 10;

function earlierAfter(head: HeldDraft | null, savedAt: string, how: SaveHow): StoredDraft[] {
  if (!head) return [];
  const isKept = how.keepBefore === true || isWorthKeeping(head.savedAt, head.earlier[0]?.savedAt ?? null, savedAt);
  return isKept ? [toStored(head), ...head.earlier].slice(0, mostEarlier) : head.earlier;
}

const toStored = ({ draft, revision, savedAt }: HeldDraft): StoredDraft => ({ draft, revision, savedAt });

const toBinned = (held: HeldDraft): BinnedDraft[] =>
  held.binnedAt === null ? [] : [{ ...toStored(held), binnedAt: held.binnedAt }];

/** Held drafts are written by this very session, so what does not parse can only be nothing of ours. */
function readHeld(value: unknown): HeldDraft | null {
  const parsed = HeldDraft.safeParse(value);
  return parsed.success ? parsed.data : null;
}
