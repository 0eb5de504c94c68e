import { useState } from 'preact/hooks';
import type { PagePatientState } from '@/components/draft/PagePatient';
import { askPage } from '@/utils/messages/askPage';
import { pageBeside } from './pageBeside';

/** Asks the page beside the desk who its patient is; only ever called by a click. `pageTab`: the tab the letter was begun on. */
export function usePagePatient(pageTab: number | null) {
  const [state, setState] = useState<PagePatientState>({ kind: 'not-asked' });
  const ask = async () => {
    try {
      const tab = await pageBeside(pageTab);
      const patient = tab === null ? null : await askPage(tab, 'readPatient');
      setState(patient ? { kind: 'shown', patient } : { kind: 'nothing', say: 'No patient is shown on this page.' });
    } catch (error) {
      setState({ kind: 'nothing', say: error instanceof Error ? error.message : 'The page could not be read.' });
    }
  };
  return { state, ask, forget: () => setState({ kind: 'not-asked' }) };
}
