import { useState } from 'preact/hooks';
import type { Draft } from '@/utils/model/draft';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { letterRoute } from '@/utils/model/letterRoute';
import { Button } from '../Button';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { Tick } from '../Tick';
import { attachWords } from './attachWords';
import type { ErsCard } from './outFormat';

/** What is left to do outside: the product sends nothing, so a person attaches or sends, notes the reference and tells the patient. */
export function AttachStep(props: {
  draft: Draft;
  card: ErsCard | null;
  onAttached: (ubrn: string) => void;
  onPatientTold: (isTold: boolean) => void;
}) {
  const { draft } = props;
  const [ubrn, setUbrn] = useState(draft.desk.ubrn);
  const isAttached = draft.status === 'attached';
  const isInErs = letterRoute(draft) === 'e-rs';
  const words = attachWords[letterRoute(draft)];
  return (
    <>
      <h2>{isAttached ? words.done : words.title}</h2>
      <div class="stack">
        <Notice tone="warning" title={words.notice}>
          {props.card ? (
            <>
              {props.card.warnings.map((say) => (
                <p key={say}>
                  <b>{say}</b>
                </p>
              ))}
              <ol class="card-steps">
                {props.card.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </>
          ) : (
            <p>{words.how}</p>
          )}
        </Notice>
        {isInErs && (
          <Field
            id="ubrn"
            label="Booking reference (UBRN)"
            hint="12 digits, like 0000 1234 5678"
            width={20}
            inputMode="numeric"
            value={ubrn}
            onValue={setUbrn}
          />
        )}
        {letterKindNames[draft.kind].aboutPatient && (
          <Tick
            id="patient-told"
            label="The patient has been told"
            hint={words.told}
            isTicked={draft.desk.closing.patientTold}
            onTicked={props.onPatientTold}
          />
        )}
        {(isInErs || !isAttached) && (
          <Button look={isAttached ? 'quiet' : 'main'} onClick={() => props.onAttached(ubrn)}>
            {isAttached ? 'Save the booking reference' : words.press}
          </Button>
        )}
      </div>
    </>
  );
}
