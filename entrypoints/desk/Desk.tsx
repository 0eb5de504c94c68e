import { useEffect } from 'preact/hooks';
import { DraftScreen } from './DraftScreen';
import { ListScreen } from './ListScreen';
import { useHash } from './useHash';

/** The desk: the list of letters, or the letter named by the address. The same page is the side panel, the sidebar and a tab. */
export function Desk() {
  const hash = useHash();
  useEffect(() => {
    requestAnimationFrame(() => document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus());
  }, [hash]);
  return hash === '' ? <ListScreen /> : <DraftScreen key={hash} id={hash} />;
}
