import { Editor } from '@/components/draft/Editor';
import { canBeChecked, withChecked } from '@/utils/checks/checkedFindings';
import type { PracticeSettings } from '@/utils/store/practice';
import type { StoredDraft } from '@/utils/store/storedDraft';
import { AboveForm } from './AboveForm';
import { DeskPane } from './DeskPane';
import { FinishPane } from './FinishPane';
import { LadderPane } from './LadderPane';
import { useLetterScreen } from './useLetterScreen';
import { goTo } from './useHash';
import { usePeople } from './usePeople';
import { WritePane } from './WritePane';

/** One letter on the desk, connected: the store behind the form, the pure rooms beside it. */
export function OpenLetter(props: {
  stored: StoredDraft;
  practice: PracticeSettings;
  pageTab: number | null;
  /** Filled here with what must be done before another window takes the letter over. */
  beforeLost: { current: () => Promise<void> };
}) {
  const { practice, pageTab } = props;
  const screen = useLetterScreen(props.stored, practice);
  const people = usePeople();
  const { open, onScreen, view } = screen;
  // What could not be saved stays on this screen, with its ways out, although another window has the letter now.
  props.beforeLost.current = async () => {
    if ((await open.saver.flush()).kind === 'not-saved') await new Promise(() => undefined);
  };
  return (
    <Editor
      draft={open.draft}
      letter={onScreen.printed}
      findings={onScreen.findings}
      save={open.save}
      saveNote={screen.note}
      isFinishing={view === 'finish'}
      turn={`${view} ${screen.tries}`}
      onGoTo={screen.goToField}
      canBeChecked={canBeChecked}
      onChecked={(finding) => open.change((now) => withChecked(now, finding), finding.where)}
      onFinish={screen.finish}
      onList={() => goTo('')}
      above={<AboveForm screen={screen} />}
      beside={
        <>
          <DeskPane screen={screen} people={people} />
          <LadderPane screen={screen} />
        </>
      }
    >
      {view === 'finish' ? (
        <FinishPane screen={screen} people={practice.people} by={people.by} />
      ) : (
        <WritePane screen={screen} people={practice.people} by={people.by} pageTab={pageTab} />
      )}
    </Editor>
  );
}
