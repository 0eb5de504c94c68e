import { emptyReturned, type Returned } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { happenedFields, type HappenedField } from '@/utils/model/happenedFields';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { Choice } from '../Choice';
import { DateField } from '../DateField';
import { Field } from '../Field';
import { TextArea } from '../TextArea';
import type { FormPartProps } from './draftChange';
import { FormPart } from './FormPart';

/** The reply desk's facts: what was sent, what came back, what was asked; each kind of letter asks for what it prints. */
export function HappenedPart({ draft, onChange, errors }: FormPartProps) {
  const kind = effectiveKind(draft);
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
  const fields = happenedFields(kind, returned);
  const isReply = letterKindNames[kind].role === 'reply';
  if (fields.length === 0 && !isReply) return null;
  return (
    <FormPart id="part-happened" title={isReply ? 'What happened' : 'What it is about'}>
      {fields.map((asked) => (
        <HappenedInput key={asked.field} {...asked} {...common(asked.field)} />
      ))}
      {isReply && (
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
      )}
    </FormPart>
  );
}

interface InputProps extends HappenedField {
  id: string;
  value: string;
  error: string | undefined;
  onValue: (value: string) => void;
}

function HappenedInput({ field, ...props }: InputProps) {
  switch (field) {
    case 'originalDate':
    case 'returnedDate':
    case 'from':
    case 'until':
      return <DateField {...props} />;
    case 'returnedBy':
      return <Field {...props} />;
    case 'ubrn':
      return <Field {...props} inputMode="numeric" width={20} />;
    case 'count':
      return <Field {...props} inputMode="numeric" width={4} />;
    default:
      return <TextArea {...props} rows={2} />;
  }
}
