import { useState } from 'preact/hooks';
import type { Draft } from '@/utils/model/draft';
import { Button } from '../Button';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { Tick } from '../Tick';
import type { ErsCard } from './outFormat';

/** What is left to do in e-RS: the product sends nothing, so a person attaches, notes the reference and tells the patient. */
export function AttachStep(props: {
  draft: Draft;
  card: ErsCard | null;
  onAttached: (ubrn: string) => void;
  onPatientTold: (isTold: boolean) => void;
}) {
  const { draft } = props;
  const [ubrn, setUbrn] = useState(draft.desk.ubrn);
  const isAttached = draft.status === 'attached';
  const isOutside = draft.route === 'other';
  return (
    <>
      <h2>{isOutside ? '3. Send it to the service' : isAttached ? '3. Attached in e-RS' : '3. Attach it in e-RS'}</h2>
      <div class="stack">
        <Notice
          tone="warning"
          title={`The referral is not made until the letter is ${isOutside ? 'with the service' : 'attached in e-RS'}`}
        >
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
            <p>
              {isOutside ? (
                'Send the file the way the service asks for, and ask for a receipt.'
              ) : (
                <>
                  Open the referral in e-RS and attach the file. Attachments replace the set that is there: choose every
                  file that is to stay, this letter among them.
                </>
              )}
            </p>
          )}
        </Notice>
        <Field
          id="ubrn"
          label="Booking reference (UBRN)"
          hint="12 digits, like 0000 1234 5678"
          width={20}
          inputMode="numeric"
          value={ubrn}
          onValue={setUbrn}
        />
        <Tick
          id="patient-told"
          label="The patient has been told"
          hint="The department, the urgency, when to chase and what to do if worse"
          isTicked={draft.desk.closing.patientTold}
          onTicked={props.onPatientTold}
        />
        <Button look={isAttached ? 'quiet' : 'main'} onClick={() => props.onAttached(ubrn)}>
          {isAttached ? 'Save the booking reference' : 'It is attached'}
        </Button>
      </div>
    </>
  );
}
