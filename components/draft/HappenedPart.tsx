import { emptyReturned, type Returned } from '@/utils/model/draft';
import { Choice } from '../Choice';
import { DateField } from '../DateField';
import { Field } from '../Field';
import { TextArea } from '../TextArea';
import type { FormPartProps } from './draftChange';
import { FormPart } from './FormPart';

/** The reply desk's facts: what was sent, what came back, what was asked. */
export function HappenedPart({ draft, onChange, errors }: FormPartProps) {
  const returned = draft.returned ?? emptyReturned;
  const common = (name: keyof Returned) => ({
    id: `returned.${name}`,
    value: returned[name],
    error: errors.get(`returned.${name}`),
    onValue: (value: string) =>
      onChange(
        (now) => ({ ...now, returned: { ...emptyReturned, ...now.returned, [name]: value } }),
        `returned.${name}`,
      ),
  });
  const isPattern = draft.kind === 'icb-pattern' || draft.kind === 'notice-voluntary-service';
  return (
    <FormPart id="part-happened" title="What happened">
      <DateField {...common('originalDate')} label="Date of the first letter" />
      <DateField {...common('returnedDate')} label="Date it came back, or of the letter that asks" />
      <div class="pair">
        <Field {...common('returnedBy')} label="Who returned it" hint="Name or role, where given" />
        <Field {...common('ubrn')} label="Booking reference (UBRN)" hint="12 digits" inputMode="numeric" />
      </div>
      <TextArea {...common('reasonGiven')} label="Reason given" hint="In the provider’s words" rows={2} />
      <TextArea {...common('asked')} label="What the practice was asked to do" rows={2} />
      <TextArea {...common('effect')} label="What it means for the patient" rows={2} />
      {isPattern && (
        <>
          <DateField {...common('from')} label="From" />
          <DateField {...common('until')} label="Until" />
          <Field {...common('count')} label="How many times" width={4} inputMode="numeric" />
        </>
      )}
      <Choice
        {...common('rung')}
        value={returned.rung}
        label="Who the letter goes to first"
        onValue={(rung: Returned['rung']) => common('rung').onValue(rung)}
        options={[
          { value: 'clinician', label: 'The consultant or clinician' },
          { value: 'medical-director', label: 'The medical director or interface lead' },
          { value: 'icb-and-lmc', label: 'The ICB and the LMC' },
        ]}
      />
    </FormPart>
  );
}
