import { LadderCard } from '@/components/reply/LadderCard';
import { startNextRung } from '@/utils/letter/startNextRung';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { saveDraft } from '@/utils/store/drafts';
import type { LetterScreen } from './useLetterScreen';
import { goTo } from './useHash';

/** The ladder of a reply, connected; nothing for other letters. */
export function LadderPane({ screen }: { screen: LetterScreen }) {
  const { open } = screen;
  const { draft } = open;
  if (letterKindNames[draft.kind].role !== 'reply') return null;
  const next = async () => {
    try {
      await open.saver.flush();
      const further = startNextRung(draft, crypto.randomUUID(), new Date().toISOString());
      if (!further) return;
      await saveDraft(further, 0);
      goTo(further.id);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      screen.setTold({ tone: 'bad', say: `The next letter could not be started: ${why} This letter is as it was.` });
    }
  };
  return (
    <LadderCard
      rung={draft.returned?.rung ?? 'clinician'}
      hasOriginal={draft.original !== null}
      onNext={() => void next()}
    />
  );
}
