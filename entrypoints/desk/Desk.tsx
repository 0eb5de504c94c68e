import { useEffect, useState } from 'preact/hooks';
import { ConsentCard } from '@/components/ConsentCard';
import { LockScreen } from '@/components/lock/LockScreen';
import { SpellCheck } from '@/components/typing';
import { loadConsent, saveConsent } from '@/utils/store/consent';
import { isMemoryOnly } from '@/utils/store/draftPlace';
import { unlock } from '@/utils/store/lock';
import { BackupRoute } from './BackupRoute';
import { BinRoute } from './BinRoute';
import { DraftScreen } from './DraftScreen';
import { ListScreen } from './ListScreen';
import { LedgerRoute } from './LedgerRoute';
import { PaletteDoor } from './PaletteDoor';
import { ReplyScreen } from './ReplyScreen';
import { RevisionsRoute } from './RevisionsRoute';
import { useDeskLook } from './useDeskLook';
import { useHash } from './useHash';
import { useLock } from './useLock';

type Leave = 'looking' | 'not-asked' | 'given';

/** The desk: the list of letters, or the letter named by the address. The same page is the side panel, the sidebar and a tab. */
export function Desk() {
  const hash = useHash();
  const locked = useLock();
  const look = useDeskLook();
  const [leave, setLeave] = useState<Leave>('looking');
  useEffect(() => void findLeave().then(setLeave), []);
  useEffect(() => {
    requestAnimationFrame(() => document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus());
  }, [hash, leave, locked]);

  if (leave === 'looking' || locked === null) return null;
  if (locked) return <LockScreen onUnlock={unlock} />;
  if (leave === 'not-asked')
    return (
      <main class="screen screen--narrow stack">
        <h1 tabIndex={-1}>Before the first letter</h1>
        <ConsentCard
          isGiven={false}
          onAgree={() => void saveConsent(new Date().toISOString()).then(() => setLeave('given'))}
        />
      </main>
    );
  return (
    <SpellCheck.Provider value={look?.spellCheck ?? false}>
      <Screen hash={hash} />
      <PaletteDoor />
    </SpellCheck.Provider>
  );
}

/** Random ids hold no slash and are none of the names, so that both fit into the address. */
function Screen({ hash }: { hash: string }) {
  if (hash === '') return <ListScreen />;
  const [name, id = ''] = hash.split('/');
  if (name === 'reply') return <ReplyScreen key={id} id={id} />;
  if (name === 'versions') return <RevisionsRoute key={id} id={id} />;
  if (name === 'bin') return <BinRoute />;
  if (name === 'ledger') return <LedgerRoute />;
  if (name === 'backup') return <BackupRoute />;
  return <DraftScreen key={hash} id={hash} />;
}

/** Nothing is asked where nothing is kept: a private window's letters live in its memory. */
async function findLeave(): Promise<Leave> {
  const isAgreed = (await isMemoryOnly()) || (await loadConsent()) !== null;
  return isAgreed ? 'given' : 'not-asked';
}
