import type { Practice } from '@/utils/model/practice';
import { Field, type FieldProps } from '../Field';
import { TextArea } from '../TextArea';

type LineProps = Pick<FieldProps, 'label' | 'hint' | 'width' | 'inputMode'> & { name: keyof Practice };

/** The letterhead of every letter. */
export function PracticeCard(props: { practice: Practice; onPractice: (practice: Practice) => void }) {
  const { practice, onPractice } = props;
  const common = (name: keyof Practice) => ({
    id: `practice.${name}`,
    value: practice[name],
    onValue: (value: string) => onPractice({ ...practice, [name]: value }),
  });
  const line = ({ name, ...rest }: LineProps) => <Field {...common(name)} {...rest} />;
  return (
    <section class="card" aria-labelledby="practice-title">
      <h2 id="practice-title">Practice</h2>
      {line({ name: 'name', label: 'Practice name' })}
      <Field
        {...common('odsCode')}
        label="ODS code"
        hint="A letter and five digits, like Y99999"
        width={10}
        error={odsError(practice.odsCode)}
        onValue={(value) => onPractice({ ...practice, odsCode: value.toUpperCase().replace(/\s/g, '').slice(0, 12) })}
      />
      <TextArea {...common('address')} label="Address" rows={3} />
      <div class="pair">
        {line({ name: 'postcode', label: 'Postcode', width: 10 })}
        {line({ name: 'phone', label: 'Phone', inputMode: 'tel' })}
      </div>
      {line({ name: 'email', label: 'Email', hint: 'The address hospitals may answer to', inputMode: 'email' })}
    </section>
  );
}

const odsError = (code: string) =>
  code === '' || /^[A-Z]\d{5}$/.test(code) ? undefined : 'Enter a letter and five digits, like Y99999.';
