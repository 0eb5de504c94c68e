import { DeskCard } from '@/components/deskCard/DeskCard';
import { nextStatuses } from '@/utils/draft/moveOn';
import { useSteps } from './useSteps';
import type { LetterScreen } from './useLetterScreen';
import { goTo } from './useHash';
import type { People } from './usePeople';

/** The letter's status and notes, connected. */
export function DeskPane({ screen, people }: { screen: LetterScreen; people: People }) {
  const { open } = screen;
  const steps = useSteps(open, people.by, screen.setTold);
  return (
    <DeskCard
      draft={open.draft}
      people={people.people}
      me={people.me}
      onMe={people.setMe}
      next={nextStatuses(open.draft)}
      onMove={steps.move}
      onWait={steps.wait}
      onNote={steps.note}
      onTick={steps.tick}
      onVersions={() => void open.saver.flush().then(() => goTo(`versions/${open.draft.id}`))}
      onReply={() => void open.saver.flush().then(() => goTo(`reply/${open.draft.id}`))}
    />
  );
}
