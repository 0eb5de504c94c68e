import { groupingNames, groupings, type Grouping } from './groupRows';
import { sortingNames, sortings, type Sorting } from './sortRows';
import type { WorklistChoice } from './worklistView';
import { privateTyping } from '../typing';
import { Select } from '../Select';
import { Tick } from '../Tick';

const named = <Id extends string>(ids: readonly Id[], names: Record<Id, string>) =>
  ids.map((value) => ({ value, label: names[value] }));

/** Search, order and filters of the worklist, and how close its lines stand. */
export function SearchBar(props: {
  choice: WorklistChoice;
  onChoice: (choice: Partial<WorklistChoice>) => void;
  clinicians: readonly string[];
  isCompact: boolean;
  onCompact: (isCompact: boolean) => void;
}) {
  const { choice, onChoice, clinicians } = props;
  return (
    <div class="search">
      <div class="search__box">
        <label class="nhsuk-label" for="search">
          Search all letters
        </label>
        <input
          {...privateTyping}
          class="input"
          id="search"
          type="text"
          role="searchbox"
          value={choice.query}
          aria-describedby="search-hint"
          onInput={(event) => onChoice({ query: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('[data-row-link]')?.focus();
            if (event.key === 'Escape') onChoice({ query: '' });
          }}
        />
        <p class="hint" id="search-hint">
          Name, NHS number, booking reference or any word. Press / to come here.
        </p>
      </div>
      <details class="more search__more">
        <summary>Sort and filter</summary>
        <div class="pair">
          <Select
            id="sorting"
            label="Sort"
            value={choice.sorting}
            options={named(sortings, sortingNames)}
            onValue={(value) => onChoice({ sorting: value as Sorting })}
          />
          <Select
            id="grouping"
            label="Group"
            value={choice.grouping}
            options={named(groupings, groupingNames)}
            onValue={(value) => onChoice({ grouping: value as Grouping })}
          />
          <Select
            id="clinician"
            label="Clinician"
            value={choice.clinician}
            options={[{ value: '', label: 'All' }, ...clinicians.map((name) => ({ value: name, label: name }))]}
            onValue={(clinician) => onChoice({ clinician })}
          />
        </div>
        <div class="row">
          <Tick
            id="urgent-only"
            label="Urgent only"
            isSmall
            isTicked={choice.isUrgentOnly}
            onTicked={(isUrgentOnly) => onChoice({ isUrgentOnly })}
          />
          <Tick id="compact" label="Closer lines" isSmall isTicked={props.isCompact} onTicked={props.onCompact} />
        </div>
      </details>
    </div>
  );
}
