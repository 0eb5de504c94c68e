import { loadDraft, saveDraft } from '@/utils/store/drafts';
import type { Draft } from '@/utils/model/draft';

export type Step = (draft: Draft) => { kind: 'moved'; draft: Draft } | { kind: 'refused'; say: string };

export interface Changed {
  count: number;
  /** Why some were left as they are: each sentence once. */
  refusals: string[];
  undo: () => Promise<void>;
}

/** Makes one step with each of some letters, one after another; a letter that cannot make it stays as it is. */
export async function changeLetters(ids: readonly string[], step: Step): Promise<Changed> {
  const before: { draft: Draft; revision: number }[] = [];
  const refusals = new Set<string>();
  for (const id of ids) {
    const stored = await loadDraft(id);
    if (!stored) continue;
    const result = step(stored.draft);
    if (result.kind === 'refused') refusals.add(result.say);
    else {
      const { revision } = await saveDraft(result.draft, stored.revision);
      before.push({ draft: stored.draft, revision });
    }
  }
  return {
    count: before.length,
    refusals: [...refusals],
    undo: async () => {
      for (const { draft, revision } of before) await saveDraft(draft, revision);
    },
  };
}
