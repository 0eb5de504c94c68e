import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ReadAlong } from '@/components/draft/ReadAlong';
import { Notice } from '@/components/Notice';
import { watchDrafts } from '@/utils/store/drafts';
import { saveOpenedLetter } from '@/utils/store/openedLetters';
import { loadPractice, watchPractice } from '@/utils/store/practice';
import { composeForScreen } from './composeForScreen';
import { findLetter, type FoundLetter } from './findLetter';
import { OpenLetter } from './OpenLetter';
import { today } from './today';
import { useHold } from './useHold';
import { goTo } from './useHash';

/** Finds the letter of an id and opens it for writing or, while another window writes in it, for reading along. */
export function DraftScreen({ id }: { id: string }) {
  const [seen, setSeen] = useState<{ as: string; letter: FoundLetter } | null>(null);
  const beforeLost = useRef<() => Promise<void>>(() => Promise.resolve());
  const hold = useHold(id, () => beforeLost.current());
  const isReading = hold.state === 'elsewhere';
  // What was read along is not what is written in: another window may have saved since.
  const as = `${id} ${hold.state}`;

  useEffect(() => {
    if (hold.state === 'asking') return;
    let isWanted = true;
    const look = () => void findLetter(id).then((letter) => isWanted && setSeen({ as, letter }));
    look();
    void saveOpenedLetter(id, Date.now());
    const stop = isReading ? watchDrafts((change) => change.id === id && look()) : () => undefined;
    return () => {
      isWanted = false;
      stop();
    };
  }, [as]);

  useEffect(
    () =>
      watchPractice(
        () =>
          void loadPractice().then((practice) =>
            setSeen((now) => (now?.letter.kind === 'open' ? { as: now.as, letter: { ...now.letter, practice } } : now)),
          ),
      ),
    [],
  );

  if (seen?.as !== as) return null;
  const found = seen.letter;
  if (found.kind === 'no-letter') return <NoLetter title={found.title} say={found.say} />;
  if (isReading) return <ReadOnly found={found} onTakeOver={() => void hold.takeOver()} />;
  return <OpenLetter stored={found.stored} practice={found.practice} pageTab={found.pageTab} beforeLost={beforeLost} />;
}

function ReadOnly({ found, onTakeOver }: { found: Extract<FoundLetter, { kind: 'open' }>; onTakeOver: () => void }) {
  const { draft } = found.stored;
  const { printed } = useMemo(() => composeForScreen(draft, today()), [draft]);
  return <ReadAlong draft={draft} letter={printed} onTakeOver={onTakeOver} onList={() => goTo('')} />;
}

function NoLetter({ title, say }: { title: string; say: string }) {
  return (
    <main class="screen screen--narrow stack">
      <h1 tabIndex={-1}>{title}</h1>
      <Notice tone="warning" title={say} />
      <p>
        <a href="#">All letters</a>
      </p>
    </main>
  );
}
