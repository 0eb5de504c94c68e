import type { ResultValue } from '@/utils/model/draft';
import { rowMovedFrom, withoutMark } from '@/utils/model/movedMarks';
import { Button } from '../Button';
import { MovedMark } from '../MovedMark';
import { privateTyping } from '../typing';
import type { FormPartProps } from './draftChange';

const columns = [
  { name: 'date', label: 'Date', hint: 'Like 2026-03-04' },
  { name: 'name', label: 'Test or measurement', hint: '' },
  { name: 'value', label: 'Result', hint: '' },
  { name: 'unit', label: 'Unit', hint: '' },
] as const;

/** Dated results, one a row; printed as a table. */
export function ResultRows({ draft, onChange }: FormPartProps) {
  const rows = draft.resultValues;
  const change = (step: (rows: ResultValue[]) => ResultValue[]) =>
    onChange((now) => ({ ...now, resultValues: step(now.resultValues) }), 'resultValues');
  const add = () => {
    change((now) => [...now, { date: '', name: '', value: '', unit: '' }]);
    requestAnimationFrame(() => document.getElementById(`resultValues.${rows.length}.date`)?.focus());
  };
  const pasted = rows.map((row) => rowMovedFrom(draft, row));
  const from = [...new Set(pasted.filter((part) => part !== null))].join('; ');
  const count = pasted.filter((part) => part !== null).length;
  return (
    <div class="results" role="group" aria-label="Dated results">
      {count > 0 && (
        <MovedMark
          id="resultValues"
          label="dated results"
          mark={{
            from: `${from} (${count} of ${rows.length} rows, marked with a line)`,
            onRight: () => onChange((now) => withoutMark(now, 'resultValues'), 'resultValues'),
          }}
        />
      )}
      {rows.map((row, index) => (
        <div
          class={pasted[index] === null ? 'results__row' : 'results__row results__row--pasted'}
          key={index}
          role="group"
          aria-label={`Result ${index + 1}${pasted[index] === null ? '' : ', from the paste'}`}
        >
          {columns.map(({ name, label }) => (
            <div key={name} class={`results__${name}`}>
              <label for={`resultValues.${index}.${name}`}>{label}</label>
              <input
                {...privateTyping}
                class="input"
                id={`resultValues.${index}.${name}`}
                type="text"
                value={row[name]}
                onInput={(event) => {
                  const { value } = event.currentTarget;
                  change((now) => now.map((each, at) => (at === index ? { ...each, [name]: value } : each)));
                }}
              />
            </div>
          ))}
          <Button look="quiet" isSmall onClick={() => change((now) => now.filter((_, at) => at !== index))}>
            Remove<span class="visually-hidden"> result {index + 1}</span>
          </Button>
        </div>
      ))}
      <Button look="quiet" isSmall onClick={add}>
        Add a dated result
      </Button>
    </div>
  );
}
