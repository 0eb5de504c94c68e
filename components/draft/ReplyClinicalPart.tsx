import { clinicalFields } from '@/utils/model/clinicalFields';
import { replyHeadings } from '@/utils/model/replyHeadings';
import { AnswerField } from './AnswerField';
import type { FormPartProps } from './draftChange';
import { fieldMark } from './fieldMark';
import { FormPart } from './FormPart';
import { ResultRows } from './ResultRows';

/** The few clinical headings a reply prints; nothing for kinds that print none. */
export function ReplyClinicalPart(props: FormPartProps) {
  const { draft, onChange, errors } = props;
  const wanted = replyHeadings[draft.kind] ?? [];
  if (wanted.length === 0) return null;
  return (
    <FormPart id="part-reply-clinical" title="What the reply says about the patient">
      {clinicalFields
        .filter(({ id }) => wanted.includes(id))
        .map((field) => (
          <div key={field.id}>
            <AnswerField
              field={field}
              answer={draft.clinical[field.id]}
              error={errors.get(`clinical.${field.id}`)}
              mark={fieldMark(draft, onChange, `clinical.${field.id}`)}
              onAnswer={(answer) =>
                onChange(
                  (now) => ({ ...now, clinical: { ...now.clinical, [field.id]: answer } }),
                  `clinical.${field.id}`,
                )
              }
            />
            {field.id === 'results' && <ResultRows {...props} />}
          </div>
        ))}
    </FormPart>
  );
}
