import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PagePatientState } from '@/components/draft/PagePatient';
import { askPage } from '@/utils/messages/askPage';
import type { Patient } from '@/utils/model/patient';

/** Asks the page beside the desk who its patient is; only ever called by a click. */
export function usePagePatient() {
  const [state, setState] = useState<PagePatientState>({ kind: 'not-asked' });
  const ask = async () => {
    try {
      const patient = await patientOfPage();
      setState(patient ? { kind: 'shown', patient } : { kind: 'nothing', say: 'No patient is shown on this page.' });
    } catch (error) {
      setState({ kind: 'nothing', say: error instanceof Error ? error.message : 'The page could not be read.' });
    }
  };
  return { state, ask, forget: () => setState({ kind: 'not-asked' }) };
}

/** The page beside the side panel is the active tab; when the desk itself is that tab, the one used last before it. */
async function patientOfPage(): Promise<Partial<Patient> | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const pages = tabs
    .filter((tab) => tab.id !== own?.id)
    .toSorted((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const beside = pages[0]?.id;
  return beside === undefined ? null : askPage(beside, 'readPatient');
}
