import type { Draft, Recipient } from '@/utils/model/draft';
import { letterRoute } from '@/utils/model/letterRoute';
import { Choice } from '../Choice';
import { Field } from '../Field';
import { TextArea } from '../TextArea';
import type { FormPartProps } from './draftChange';
import { FormPart } from './FormPart';

/** A letter about a referral of the practice's own making: only that has a choice of route. */
const isReferred = (draft: Draft) => ['e-rs', 'outside-e-rs'].includes(letterRoute(draft));

/** Who the letter goes to: a specialty or a service at least. */
export function RecipientPart({ draft, onChange, errors }: FormPartProps) {
  const common = (name: keyof Recipient) => ({
    id: `recipient.${name}`,
    value: draft.recipient[name],
    onValue: (value: string) =>
      onChange((now) => ({ ...now, recipient: { ...now.recipient, [name]: value } }), `recipient.${name}`),
    error: errors.get(`recipient.${name}`) ?? (name === 'specialty' ? errors.get('recipient') : undefined),
  });
  return (
    <FormPart id="part-recipient" title="Who it goes to">
      <div class="pair">
        <Field {...common('specialty')} label="Specialty" hint="For example, dermatology" />
        <Field {...common('service')} label="Service or clinic" hint="As named in e-RS" />
      </div>
      <Field {...common('provider')} label="Hospital or provider" />
      {isReferred(draft) && (
        <Choice
          id="route"
          label="How the referral goes"
          isInline
          isSmall
          value={draft.route}
          onValue={(route: Draft['route']) => onChange((now) => ({ ...now, route }), 'route')}
          options={[
            { value: 'e-rs', label: 'Through e-RS' },
            { value: 'other', label: 'The service is not in e-RS' },
          ]}
        />
      )}
      <details class="more" open={draft.recipient.name + draft.recipient.address !== ''}>
        <summary>A named person or an address</summary>
        <Field {...common('name')} label="Named clinician" hint="Left empty, the letter begins “Dear Colleague”" />
        <TextArea {...common('address')} label="Address" rows={2} />
      </details>
    </FormPart>
  );
}
