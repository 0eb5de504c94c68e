import { useState } from 'preact/hooks';
import type { PagePatientState } from '@/components/draft/PagePatient';
import { askPage } from '@/utils/messages/askPage';
import { pageBeside, type BegunOn } from './pageBeside';

/** Asks the page beside the desk who its patient is; only ever called by a click. */
export function usePagePatient(begun: BegunOn) {
  const [state, setState] = useState<PagePatientState>({ kind: 'not-asked' });
  const ask = async () => {
    try {
      const tab = await pageBeside(begun);
      const patient = tab === null ? null : await askPage(tab, 'readPatient');
      setState(patient ? { kind: 'shown', patient } : { kind: 'nothing', say: 'No patient is shown on this page.' });
    } catch (error) {
      setState({ kind: 'nothing', say: error instanceof Error ? error.message : 'The page could not be read.' });
    }
  };
  return { state, ask, forget: () => setState({ kind: 'not-asked' }) };
}
