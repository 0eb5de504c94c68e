import { groupRows, type Grouping } from './groupRows';
import { findRows, searchTerms } from './searchLetters';
import { sortRows, type Sorting } from './sortRows';
import { worklistTabs, type WorklistTabId } from './worklistTabs';
import type { WorkRow } from './workRow';

/** What somebody chose to see of the worklist. */
export interface WorklistChoice {
  tab: WorklistTabId;
  query: string;
  sorting: Sorting;
  grouping: Grouping;
  /** Name of a clinician, or empty for all. */
  clinician: string;
  isUrgentOnly: boolean;
}

export const usualChoice: WorklistChoice = {
  tab: 'open',
  query: '',
  sorting: 'urgent-first',
  grouping: 'none',
  clinician: '',
  isUrgentOnly: false,
};

export interface WorklistView {
  /** Letters in each tab, before search and filters. */
  counts: Record<WorklistTabId, number>;
  groups: { name: string; rows: WorkRow[] }[];
  /** How many letters are shown, and the words looked for in them. */
  found: number;
  terms: string[];
}

/** What does not change with the words looked for is worked out once for the same rows: a key in the search is felt otherwise. */
const sortedOnce = new WeakMap<readonly WorkRow[], Map<Sorting, WorkRow[]>>();
const countedOnce = new WeakMap<readonly WorkRow[], WorklistView['counts']>();

function sortedFor(rows: readonly WorkRow[], sorting: Sorting): WorkRow[] {
  const held = sortedOnce.get(rows) ?? new Map<Sorting, WorkRow[]>();
  sortedOnce.set(rows, held);
  const sorted = held.get(sorting) ?? sortRows(rows, sorting);
  held.set(sorting, sorted);
  return sorted;
}

function countsFor(rows: readonly WorkRow[]): WorklistView['counts'] {
  const known = countedOnce.get(rows);
  if (known) return known;
  const counted = worklistTabs.map(({ id, holds }) => [id, rows.filter(holds).length]);
  const counts = Object.fromEntries(counted) as WorklistView['counts'];
  countedOnce.set(rows, counts);
  return counts;
}

/** The worklist as it was asked for. A search looks through all letters, whichever tab is open. */
export function worklistView(rows: readonly WorkRow[], choice: WorklistChoice): WorklistView {
  const terms = searchTerms(choice.query);
  const sorted = sortedFor(rows, choice.sorting);
  const holds = worklistTabs.find(({ id }) => id === choice.tab)?.holds ?? (() => true);
  const shown = (terms.length > 0 ? findRows(sorted, terms) : sorted.filter(holds)).filter(
    ({ draft }) =>
      (choice.clinician === '' || draft.referrer?.name === choice.clinician) &&
      (!choice.isUrgentOnly || draft.urgency !== 'routine'),
  );
  return { counts: countsFor(rows), terms, found: shown.length, groups: groupRows(shown, choice.grouping) };
}
