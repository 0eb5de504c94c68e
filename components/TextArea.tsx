import { FormGroup, describedBy, type FieldWords } from './FormGroup';
import { useContext } from 'preact/hooks';
import { SpellCheck, privateTyping } from './typing';

export interface TextAreaProps extends FieldWords {
  value: string;
  onValue: (value: string) => void;
  rows?: number;
  isReadOnly?: boolean;
}

/** Several lines of text; the box grows with what is written. */
export function TextArea({ value, onValue, rows = 3, isReadOnly, ...words }: TextAreaProps) {
  const spellcheck = useContext(SpellCheck);
  return (
    <FormGroup {...words}>
      <textarea
        {...privateTyping}
        spellcheck={spellcheck}
        class="nhsuk-textarea"
        id={words.id}
        name={words.id}
        rows={rows}
        readOnly={isReadOnly}
        value={value}
        aria-describedby={describedBy(words)}
        aria-invalid={words.error ? true : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </FormGroup>
  );
}
