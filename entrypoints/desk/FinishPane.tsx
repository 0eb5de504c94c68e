import { useEffect, useState } from 'preact/hooks';
import { FinishScreen } from '@/components/out/FinishScreen';
import type { Clinician } from '@/utils/model/practice';
import { hasOtherOpened } from '@/utils/store/openedLetters';
import { BesidesPane } from './BesidesPane';
import type { LetterScreen } from './useLetterScreen';
import { useSteps } from './useSteps';

/** How long after another letter was on the screen two identifiers are read again, in ms. */
const mixUpTime = 5 * 60_000;

/** Signing, taking out and attaching, with the guard against a mix-up of two letters. */
export function FinishPane(props: { screen: LetterScreen; people: readonly Clinician[]; by: string }) {
  const { screen, people, by } = props;
  const { open } = screen;
  const { id } = open.draft;
  const steps = useSteps(open, by, screen.setTold);
  const [isRereadNeeded, setIsRereadNeeded] = useState<boolean | null>(null);
  useEffect(() => void hasOtherOpened(id, Date.now() - mixUpTime).then(setIsRereadNeeded), [id]);
  if (isRereadNeeded === null) return null;
  return (
    <FinishScreen
      draft={open.draft}
      people={people}
      isRereadNeeded={isRereadNeeded}
      told={screen.told}
      card={screen.card}
      onSign={steps.sign}
      onReady={steps.ready}
      onTakeOut={screen.out}
      besides={<BesidesPane screen={screen} />}
      onAttached={steps.attached}
      onPatientTold={steps.patientTold}
      onBack={() => screen.setView('write')}
    />
  );
}
