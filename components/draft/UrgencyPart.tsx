import type { Urgency } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { Choice } from '../Choice';
import { Notice } from '../Notice';
import { TextArea } from '../TextArea';
import type { FormPartProps } from './draftChange';
import { FormPart } from './FormPart';

const covering =
  'This is now a covering letter that goes with the form: complete the form and attach both in e-RS. What you wrote is kept.';
const replying =
  'Complete the form and attach it with this letter in e-RS; ring the team if the patient should not wait. What you wrote is kept.';

/** The clinician's own choice of urgency. Urgent suspected cancer visibly turns the letter into one that goes with the form. */
export function UrgencyPart({ draft, onChange, errors }: FormPartProps) {
  const reason = (label: string, hint: string) => (
    <TextArea
      id="urgencyReason"
      label={label}
      hint={hint}
      rows={2}
      value={draft.urgencyReason}
      error={errors.get('urgencyReason')}
      onValue={(urgencyReason) => onChange((now) => ({ ...now, urgencyReason }), 'urgencyReason')}
    />
  );
  return (
    <FormPart id="part-urgency" title="Urgency">
      <Choice<Urgency>
        id="urgency"
        label="How urgent is the referral?"
        isLegendHidden
        value={draft.urgency}
        error={errors.get('urgency')}
        onValue={(urgency) => onChange((now) => ({ ...now, urgency }), 'urgency')}
        options={[
          { value: 'routine', label: 'Routine' },
          {
            value: 'urgent',
            label: 'Urgent',
            reveals: reason(
              'Reason for urgency',
              'Why this patient should be seen sooner. It is printed in the letter.',
            ),
          },
          {
            value: 'urgent-suspected-cancer',
            label: 'Urgent suspected cancer (2WW in e-RS)',
            reveals: (
              <>
                <Notice title="The suspected cancer form is to be used">
                  <p>{effectiveKind(draft) === 'covering-letter' ? covering : replying}</p>
                </Notice>
                {reason('Reason for suspecting cancer', 'In a line or two.')}
              </>
            ),
          },
        ]}
      />
    </FormPart>
  );
}
