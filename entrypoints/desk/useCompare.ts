import { useState } from 'preact/hooks';
import type { CompareState } from '@/components/bringIn/ComparePanel';
import { askPage } from '@/utils/messages/askPage';
import type { Draft } from '@/utils/model/draft';
import { pageBeside, type BegunOn } from './pageBeside';

/** Reads the questions of the form on the page beside the desk, when asked, and compares the letter with them. */
export function useCompare(begun: BegunOn) {
  const [state, setState] = useState<CompareState>({ kind: 'asking' });
  const compare = async (draft: Draft) => {
    setState({ kind: 'asking' });
    try {
      const tab = await pageBeside(begun);
      const labels = tab === null ? [] : await askPage(tab, 'readFormLabels');
      if (labels.length === 0)
        return setState({ kind: 'nothing', say: 'There is no form with questions on this page.' });
      const { compareWithForm } = await import('@/utils/checks/compareWithForm');
      setState({ kind: 'compared', ...compareWithForm(labels, draft) });
    } catch (error) {
      setState({ kind: 'nothing', say: error instanceof Error ? error.message : 'The page could not be read.' });
    }
  };
  return { state, compare: (draft: Draft) => void compare(draft) };
}
