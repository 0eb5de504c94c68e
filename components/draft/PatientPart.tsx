import type { Patient } from '@/utils/model/patient';
import type { ComponentChildren } from 'preact';
import { DateField } from '../DateField';
import { Field, type FieldProps } from '../Field';
import { TextArea } from '../TextArea';
import type { FormPartProps } from './draftChange';
import { fieldMark } from './fieldMark';
import { FormPart } from './FormPart';

type LineProps = Pick<FieldProps, 'label' | 'hint' | 'width' | 'inputMode' | 'suggestions'> & { name: keyof Patient };

/** Who the letter is about. `children`: ways to take the details over, shown first. */
export function PatientPart({ draft, onChange, errors, children }: FormPartProps & { children?: ComponentChildren }) {
  const { patient } = draft;
  const set = (name: keyof Patient, value: string) =>
    onChange((now) => ({ ...now, patient: { ...now.patient, [name]: value } }), `patient.${name}`);
  const common = (name: keyof Patient) => ({
    id: `patient.${name}`,
    value: patient[name],
    onValue: (value: string) => set(name, value),
    error: errors.get(`patient.${name}`),
    mark: fieldMark(draft, onChange, `patient.${name}`),
  });
  const line = ({ name, ...rest }: LineProps) => <Field key={name} {...common(name)} {...rest} />;

  return (
    <FormPart id="part-patient" title="Patient">
      {children}
      <div class="pair">
        {line({ name: 'familyName', label: 'Family name' })}
        {line({ name: 'givenName', label: 'Given names' })}
      </div>
      <DateField {...common('dateOfBirth')} label="Date of birth" hint="For example, 4 3 1961" />
      {line({
        name: 'nhsNumber',
        label: 'NHS number',
        hint: '10 digits, like 999 123 4560',
        width: 10,
        inputMode: 'numeric',
      })}
      {(patient.nhsNumber.trim() === '' || patient.nhsNumberAbsent !== '') && (
        <details class="more" open={patient.nhsNumberAbsent !== ''}>
          <summary>The patient has no NHS number</summary>
          {line({ name: 'nhsNumberAbsent', label: 'Why there is none', hint: 'For example, newly arrived in the UK' })}
        </details>
      )}
      <TextArea {...common('address')} label="Address" rows={2} />
      <div class="pair">
        {line({ name: 'postcode', label: 'Postcode', width: 10 })}
        {line({ name: 'phone', label: 'Phone', hint: 'A number the patient answers', inputMode: 'tel' })}
      </div>
      <details class="more" open={patient.title + patient.preferredName + patient.sex + patient.email !== ''}>
        <summary>More about the patient</summary>
        <div class="pair">
          {line({ name: 'title', label: 'Title', width: 10 })}
          {line({ name: 'preferredName', label: 'Preferred name' })}
        </div>
        <div class="pair">
          {line({
            name: 'sex',
            label: 'Sex',
            width: 10,
            suggestions: ['Female', 'Male', 'Indeterminate', 'Not known'],
          })}
          {line({ name: 'email', label: 'Email', inputMode: 'email' })}
        </div>
      </details>
    </FormPart>
  );
}
