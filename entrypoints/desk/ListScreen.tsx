import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sortedFor, usualChoice, type WorklistChoice } from '@/components/list/worklistView';
import { Worklist } from '@/components/list/Worklist';
import { Notice } from '@/components/Notice';
import { Toast } from '@/components/Toast';
import { WhoIAm } from '@/components/WhoIAm';
import { asideFile } from '@/utils/store/asideFile';
import { changeDeskLook } from '@/utils/store/deskLook';
import { ListNotices } from './ListNotices';
import { newLetter } from './newLetter';
import { saveFile } from './saveFile';
import { useDeskKeys } from './useDeskKeys';
import { useDeskLook } from './useDeskLook';
import { goTo } from './useHash';
import { useLetters } from './useLetters';
import { useListActions } from './useListActions';
import { usePeople } from './usePeople';
import { useReadySearch } from './useReadySearch';
import { useRows } from './useRows';
import { useSafety } from './useSafety';

/** What was last chosen, so that coming back from a letter finds the list as it was. */
let lastChoice = usualChoice;

/** The worklist, connected. */
export function ListScreen() {
  const letters = useLetters();
  const safety = useSafety(letters);
  const look = useDeskLook();
  const people = usePeople();
  const actions = useListActions(people.by);
  const rows = useRows(letters.kind === 'list' ? letters.drafts : null, look);
  const [choice, setChoice] = useState<WorklistChoice>(lastChoice);
  const canSearch = useReadySearch(sortedFor(rows, choice.sorting));
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  useDeskKeys({ onSearch: () => document.getElementById('search')?.focus() });

  if (letters.kind === 'loading' || !look) return null;
  // An empty list is not shown before it is known that nothing was lost.
  if (letters.kind === 'list' && letters.drafts.size === 0 && !safety) return null;
  if (letters.kind === 'failed') return <CannotRead say={letters.say} />;
  const choose = (change: Partial<WorklistChoice>) => {
    lastChoice = { ...choice, ...change };
    setChoice(lastChoice);
  };
  const select = (ids: readonly string[], isSelected: boolean) =>
    setSelected((now) => new Set(isSelected ? [...now, ...ids] : [...now].filter((id) => !ids.includes(id))));
  const thenNone = (act: (ids: readonly string[]) => void) => (ids: readonly string[]) => {
    act(ids);
    select(ids, false);
  };
  return (
    <>
      <Worklist
        rows={rows}
        aside={letters.aside}
        choice={choice}
        canSearch={canSearch}
        onChoice={choose}
        selected={selected}
        onSelect={select}
        isCompact={look.isCompact}
        onCompact={(isCompact) => void changeDeskLook({ isCompact })}
        top={<WhoIAm people={people.people} me={people.me} onMe={people.setMe} />}
        notices={safety && <ListNotices {...safety} />}
        onNew={() => void newLetter().then(goTo)}
        onReply={() => goTo('reply')}
        onOptions={() => void browser.runtime.openOptionsPage()}
        onReady={thenNone(actions.ready)}
        onAttached={thenNone(actions.attached)}
        onDuplicate={thenNone(actions.duplicate)}
        onDelete={thenNone(actions.remove)}
        onExportAside={(id) => {
          const record = letters.aside.find((each) => each.id === id);
          if (record) saveFile('letter-kept-aside.json', asideFile(record), 'application/json');
        }}
      />
      {actions.toast && <Toast say={actions.toast.say} onUndo={actions.toast.undo} onClose={actions.closeToast} />}
    </>
  );
}

function CannotRead({ say }: { say: string }) {
  return (
    <main class="screen screen--narrow stack">
      <h1 tabIndex={-1}>Letters</h1>
      <Notice tone="bad" title="The letters could not be read" isLive>
        <p>{say}</p>
      </Notice>
    </main>
  );
}
