import type { TemplateField } from '@/utils/model/template';
import { Button } from '../Button';
import { Field } from '../Field';
import { LineList } from '../LineList';
import { Select } from '../Select';

const kinds = [
  { value: 'text', label: 'Text' },
  { value: 'choice', label: 'One of some choices' },
  { value: 'date', label: 'Date' },
  { value: 'repeat', label: 'List, one a line' },
] as const satisfies { value: TemplateField['kind']; label: string }[];

/** What a template asks when it is used. */
export function QuestionRows(props: {
  fields: readonly TemplateField[];
  onAdd: () => void;
  onLabel: (field: TemplateField, label: string) => void;
  onKind: (field: TemplateField, kind: TemplateField['kind']) => void;
  onField: (field: TemplateField) => void;
  onUp: (at: number) => void;
  onRemove: (field: TemplateField) => void;
}) {
  return (
    <fieldset class="texts__group">
      <legend>What it asks</legend>
      {props.fields.map((field, at) => (
        <div key={at} class="texts__row" role="group" aria-label={`Question ${at + 1}`}>
          <div class="pair">
            <Field
              id={`question-${at}`}
              label="Question"
              value={field.label}
              onValue={(label) => props.onLabel(field, label)}
            />
            <Select
              id={`question-${at}-kind`}
              label="Answer"
              value={field.kind}
              options={kinds}
              onValue={(kind) => props.onKind(field, kind as TemplateField['kind'])}
            />
          </div>
          {field.kind === 'choice' && (
            <LineList
              id={`question-${at}-choices`}
              label="Choices"
              hint="One a line"
              lines={field.choices}
              onLines={(choices) => props.onField({ ...field, choices: choices.slice(0, 50) })}
            />
          )}
          <RowEnds at={at} name={`question ${at + 1}`} onUp={props.onUp} onRemove={() => props.onRemove(field)} />
        </div>
      ))}
      <Button look="quiet" isSmall onClick={props.onAdd}>
        Add a question
      </Button>
    </fieldset>
  );
}

/** The buttons at the foot of a row. */
export function RowEnds(props: { at: number; name: string; onUp: (at: number) => void; onRemove: () => void }) {
  const { at, name } = props;
  return (
    <div class="row">
      {at > 0 && (
        <Button look="quiet" isSmall onClick={() => props.onUp(at)}>
          Move up<span class="visually-hidden"> {name}</span>
        </Button>
      )}
      <Button look="quiet" isSmall onClick={props.onRemove}>
        Remove<span class="visually-hidden"> {name}</span>
      </Button>
    </div>
  );
}
