import { FormGroup, describedBy, type FieldWords } from './FormGroup';

export interface SelectProps extends FieldWords {
  value: string;
  options: readonly { value: string; label: string }[];
  onValue: (value: string) => void;
}

/** One of many: the browser's own list. */
export function Select({ value, options, onValue, ...words }: SelectProps) {
  return (
    <FormGroup {...words}>
      <select
        class="select"
        id={words.id}
        name={words.id}
        value={value}
        autocomplete="off"
        aria-describedby={describedBy(words)}
        aria-invalid={words.error ? true : undefined}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
