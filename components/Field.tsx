import { FormGroup, describedBy, type FieldWords } from './FormGroup';
import { privateTyping } from './typing';

export interface FieldProps extends FieldWords {
  value: string;
  onValue: (value: string) => void;
  /** Expected length of an answer, in characters, shown as the width of the box. */
  width?: 2 | 4 | 10 | 20;
  inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  isReadOnly?: boolean;
  /** Names to choose from while typing; anything else may be typed too. */
  suggestions?: readonly string[];
}

/** One line of text. */
export function Field({ value, onValue, width, inputMode, isReadOnly, suggestions, ...words }: FieldProps) {
  const list = suggestions && suggestions.length > 0 ? `${words.id}-list` : undefined;
  return (
    <FormGroup {...words}>
      <input
        {...privateTyping}
        class={width ? `input input--${width}` : 'input'}
        id={words.id}
        name={words.id}
        type="text"
        inputMode={inputMode}
        readOnly={isReadOnly}
        list={list}
        value={value}
        aria-describedby={describedBy(words)}
        aria-invalid={words.error ? true : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {list && (
        <datalist id={list}>
          {suggestions?.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </FormGroup>
  );
}
