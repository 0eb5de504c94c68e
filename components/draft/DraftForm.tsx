import type { ComponentChildren } from 'preact';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import type { Position } from '@/utils/model/position';
import type { Clinician } from '@/utils/model/practice';
import { AlsoPart } from './AlsoPart';
import { ClinicalPart } from './ClinicalPart';
import type { FormPartProps } from './draftChange';
import { FromPart } from './FromPart';
import { HappenedPart } from './HappenedPart';
import { KindPart } from './KindPart';
import { PatientPart } from './PatientPart';
import { RecipientPart } from './RecipientPart';
import { ReplyClinicalPart } from './ReplyClinicalPart';
import { ResultRows } from './ResultRows';
import { UrgencyPart } from './UrgencyPart';
import { WordingPart } from './WordingPart';

export interface DraftFormProps extends FormPartProps {
  people: readonly Clinician[];
  onOpenPractice: () => void;
  wording: { printed: readonly Position[]; leftOut: readonly string[] };
  /** Field somebody was sent to, which is opened although it is empty; null for none. */
  wanted: string | null;
  /** The cursor left a field. */
  onLeaveField: () => void;
  /** Ways to take the patient over from elsewhere. */
  patientTools?: ComponentChildren;
  /** Wording of the practice's own, after the dated wording. */
  ownWording?: ComponentChildren;
}

const clinicalParts = [
  { group: 'referral', title: 'Referral' },
  { group: 'clinical', title: 'Clinical information' },
  { group: 'safety', title: 'Medicines, allergies and safety' },
  { group: 'needs', title: 'What the patient needs' },
  { group: 'plan', title: 'Plan' },
] as const;

/** The whole form of a letter, in the order it is thought and printed; parts that a kind of letter does not print are not asked. */
export function DraftForm(props: DraftFormProps) {
  const { draft, onChange, errors } = props;
  const part = { draft, onChange, errors };
  const { role, aboutPatient, group } = letterKindNames[effectiveKind(draft)];
  const refers = role === 'referral' || role === 'with-form';
  return (
    <form
      class="draft-form"
      autocomplete="off"
      onSubmit={(event) => event.preventDefault()}
      onFocusOut={props.onLeaveField}
    >
      <KindPart {...part} />
      {aboutPatient && <PatientPart {...part}>{props.patientTools}</PatientPart>}
      <RecipientPart {...part} />
      {!refers && <HappenedPart {...part} />}
      {!refers && <ReplyClinicalPart {...part} />}
      {(refers || group === 'returned') && <UrgencyPart {...part} />}
      {refers &&
        clinicalParts.map(({ group, title }) => (
          <ClinicalPart
            key={group}
            {...part}
            group={group}
            title={title}
            wanted={props.wanted}
            under={group === 'clinical' ? { results: <ResultRows {...part} /> } : {}}
          />
        ))}
      <FromPart {...part} people={props.people} onOpenPractice={props.onOpenPractice} />
      <AlsoPart {...part} />
      <WordingPart {...part} printed={props.wording.printed} leftOut={props.wording.leftOut} />
      {props.ownWording}
    </form>
  );
}
