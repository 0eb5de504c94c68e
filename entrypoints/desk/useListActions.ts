import { useState } from 'preact/hooks';
import { checkDraft } from '@/utils/checks/checkDraft';
import { duplicateDraft } from '@/utils/draft/duplicateDraft';
import { moveOn } from '@/utils/draft/moveOn';
import { deleteDraft, loadDraft, saveDraft, undeleteDraft } from '@/utils/store/drafts';
import { changeLetters, type Step } from './changeLetters';
import { goTo } from './useHash';
import { today } from './today';

export interface ToastWords {
  say: string;
  undo: (() => void) | null;
}

type Ids = readonly string[];

/** What the list does with one letter or many; each says what it did and can be taken back. `by` signs the steps. */
export function useListActions(by: string) {
  const [toast, setToast] = useState<ToastWords | null>(null);
  const attempt = (work: () => Promise<void>) => () =>
    void work().catch((error: unknown) =>
      setToast({ say: error instanceof Error ? error.message : String(error), undo: null }),
    );
  const tell = (say: string, back: (() => Promise<void>) | null) =>
    setToast({ say, undo: back && attempt(async () => back().then(() => setToast(null))) });

  const stepAll = (ids: Ids, step: Step, done: (count: number) => string) =>
    attempt(async () => {
      const { count, refusals, undo } = await changeLetters(ids, step);
      tell([count > 0 && `${done(count)}.`, ...refusals].filter(Boolean).join(' '), count > 0 ? undo : null);
    })();

  return {
    toast,
    closeToast: () => setToast(null),
    remove: (ids: Ids) =>
      attempt(async () => {
        for (const id of ids) await deleteDraft(id);
        const back = async () => {
          for (const id of ids) await undeleteDraft(id);
        };
        tell(`${letters(ids.length)} put in the bin.`, back);
      })(),
    duplicate: (ids: Ids) =>
      attempt(async () => {
        const copies: string[] = [];
        for (const id of ids) {
          const stored = await loadDraft(id);
          if (!stored) continue;
          const copy = duplicateDraft(stored.draft, crypto.randomUUID(), new Date().toISOString());
          await saveDraft(copy, 0);
          copies.push(copy.id);
        }
        const [only] = copies;
        if (copies.length === 1 && only) goTo(only);
        else tell(`${letters(copies.length)} duplicated.`, null);
      })(),
    ready: (ids: Ids) =>
      stepAll(
        ids,
        (draft) =>
          checkDraft(draft, today()).some(({ gate }) => gate !== 'prompt')
            ? {
                kind: 'refused',
                say: 'Letters that are not finished stay as they are: open them to see what is missing.',
              }
            : moveOn(draft, { to: 'ready-to-sign', by }, new Date().toISOString()),
        (count) => `${letters(count)} left ready to sign`,
      ),
    attached: (ids: Ids) =>
      stepAll(
        ids,
        (draft) => moveOn(draft, { to: 'attached', by, ubrn: draft.desk.ubrn }, new Date().toISOString()),
        (count) => `${letters(count)} marked as attached`,
      ),
  };
}

const letters = (count: number) => `${count} ${count === 1 ? 'letter' : 'letters'}`;
