import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Draft } from '@/utils/model/draft';
import type { Clinician } from '@/utils/model/practice';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { AttachStep } from './AttachStep';
import { RereadGuard } from './RereadGuard';
import { SignStep } from './SignStep';
import { TakeOutStep } from './TakeOutStep';
import type { ErsCard, OutFormat } from './outFormat';

export interface FinishScreenProps {
  draft: Draft;
  people: readonly Clinician[];
  /** Another letter was open a moment ago: two identifiers are read again before this one leaves. */
  isRereadNeeded: boolean;
  /** What was done last, or went wrong, in a sentence; null for nothing yet. */
  told: { tone: 'good' | 'bad'; say: string } | null;
  /** What to do in e-RS with the file saved last; null before one was saved. */
  card: ErsCard | null;
  onSign: (person: Clinician) => void;
  onReady: () => void;
  onTakeOut: (format: OutFormat) => void;
  /** Files of their own that go with the letter. */
  besides?: ComponentChildren;
  onAttached: (ubrn: string) => void;
  onPatientTold: (isTold: boolean) => void;
  onBack: () => void;
}

/** A letter with nothing missing: sign it, take it out as a file, attach it in e-RS. */
export function FinishScreen(props: FinishScreenProps) {
  const { draft, told } = props;
  const [hasReread, setHasReread] = useState(false);
  const isHeld = props.isRereadNeeded && !hasReread;
  return (
    <div class="stack finish">
      <div class="row spread">
        <h2 class="finish__title" tabIndex={-1}>
          Finish the letter
        </h2>
        <Button look="quiet" isSmall onClick={props.onBack}>
          Back to writing
        </Button>
      </div>
      {isHeld && <RereadGuard patient={draft.patient} onReread={() => setHasReread(true)} />}
      {told && <Notice tone={told.tone} title={told.say} isLive />}
      {!isHeld && (
        <ol class="steps plain-list">
          <li class="card">
            <SignStep draft={draft} people={props.people} onSign={props.onSign} onReady={props.onReady} />
          </li>
          <li class="card">
            <TakeOutStep onTakeOut={props.onTakeOut} />
            {props.besides}
          </li>
          <li class="card">
            <AttachStep
              draft={draft}
              card={props.card}
              onAttached={props.onAttached}
              onPatientTold={props.onPatientTold}
            />
          </li>
        </ol>
      )}
    </div>
  );
}
