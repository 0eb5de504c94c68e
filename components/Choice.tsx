import type { ComponentChildren } from 'preact';
import { HintAndError, describedBy, type FieldWords } from './FormGroup';

export interface ChoiceOption<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
  /** Shown under the option while it is chosen. */
  reveals?: ComponentChildren;
}

export interface ChoiceProps<Value extends string> extends FieldWords {
  options: readonly ChoiceOption<Value>[];
  value: Value | null;
  onValue: (value: Value) => void;
  isInline?: boolean;
  isSmall?: boolean;
  /** Keep the legend for listeners only, where the place says it to the eye. */
  isLegendHidden?: boolean;
}

/** One of a few: radio buttons under a legend. The first carries the field's id, so that a link to the field lands on it. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { id, label, options, value, onValue, isInline, isSmall, isLegendHidden } = props;
  const looks = ['nhsuk-radios', isInline && 'nhsuk-radios--inline', isSmall && 'nhsuk-radios--small'];
  return (
    <div class={props.error ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <fieldset class="nhsuk-fieldset" aria-describedby={describedBy(props)}>
        <legend class={isLegendHidden ? 'visually-hidden' : 'nhsuk-fieldset__legend'}>{label}</legend>
        <HintAndError id={id} hint={props.hint} error={props.error} />
        <div class={looks.filter(Boolean).join(' ')}>
          {options.map((option, index) => {
            const optionId = index === 0 ? id : `${id}-${option.value}`;
            return (
              <div class="nhsuk-radios__item" key={option.value}>
                <input
                  class="nhsuk-radios__input"
                  type="radio"
                  id={optionId}
                  name={id}
                  value={option.value}
                  checked={option.value === value}
                  aria-describedby={option.hint ? `${optionId}-hint` : undefined}
                  onChange={() => onValue(option.value)}
                />
                <label class="nhsuk-label nhsuk-radios__label" for={optionId}>
                  {option.label}
                </label>
                {option.hint && (
                  <div class="nhsuk-hint nhsuk-radios__hint" id={`${optionId}-hint`}>
                    {option.hint}
                  </div>
                )}
                {option.reveals && option.value === value && (
                  <div class="nhsuk-radios__conditional">{option.reveals}</div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
