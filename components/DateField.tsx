import { useRef, useState } from 'preact/hooks';
import { HintAndError, describedBy, type FieldWords } from './FormGroup';
import { MovedMark } from './MovedMark';
import { dateFromParts, partsOfDate, partsOfPastedDate, type DateParts } from './dateParts';
import { privateTyping } from './typing';

export interface DateFieldProps extends FieldWords {
  /** ISO date; while it is not yet whole, what was typed so far as "year-month-day". */
  value: string;
  onValue: (value: string) => void;
}

const boxes = [
  { part: 'day', label: 'Day', look: 'input input--2' },
  { part: 'month', label: 'Month', look: 'input input--2' },
  { part: 'year', label: 'Year', look: 'input input--4' },
] as const;

/** A date in three boxes. A whole date may be pasted into any of them: "04/03/1961", "4 Mar 1961", "1961-03-04". */
export function DateField({ value, onValue, ...words }: DateFieldProps) {
  const [, drawAgain] = useState({});
  // Two boxes may change before the screen is drawn again, so the latest parts are not those of the last drawing.
  const latest = useRef({ parts: partsOfDate(value), told: value });
  // What comes from outside is taken while drawing: an effect would run after the next key, and take it back.
  if (latest.current.told !== value) latest.current = { parts: partsOfDate(value), told: value };
  const { parts } = latest.current;

  const change = (typed: Partial<DateParts>) => {
    const next = { ...latest.current.parts, ...typed };
    latest.current = { parts: next, told: dateFromParts(next) };
    drawAgain({});
    onValue(latest.current.told);
  };

  return (
    <div class={words.error ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <fieldset class="nhsuk-fieldset" role="group" aria-describedby={describedBy(words)}>
        <legend class="nhsuk-fieldset__legend">{words.label}</legend>
        <HintAndError id={words.id} hint={words.hint} error={words.error} />
        <div class="date-parts">
          {boxes.map(({ part, label, look }, index) => (
            <div key={part}>
              <label for={index === 0 ? words.id : `${words.id}-${part}`}>{label}</label>
              <input
                {...privateTyping}
                class={look}
                id={index === 0 ? words.id : `${words.id}-${part}`}
                type="text"
                inputMode="numeric"
                value={parts[part]}
                aria-invalid={words.error ? true : undefined}
                onInput={(event) => change({ [part]: event.currentTarget.value })}
                onPaste={(event) => {
                  const pasted = partsOfPastedDate(event.clipboardData?.getData('text/plain') ?? '');
                  if (!pasted) return;
                  event.preventDefault();
                  change(pasted);
                }}
              />
            </div>
          ))}
        </div>
      </fieldset>
      {words.mark && <MovedMark id={words.id} label={words.label} mark={words.mark} />}
    </div>
  );
}
