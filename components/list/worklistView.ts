import { groupRows, type Grouping } from './groupRows';
import { isFound, searchTerms } from './searchLetters';
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

/** The worklist as it was asked for. A search looks through all letters, whichever tab is open. */
export function worklistView(rows: readonly WorkRow[], choice: WorklistChoice): WorklistView {
  const counts = Object.fromEntries(
    worklistTabs.map(({ id, holds }) => [id, rows.filter(holds).length]),
  ) as WorklistView['counts'];
  const terms = searchTerms(choice.query);
  const holds = worklistTabs.find(({ id }) => id === choice.tab)?.holds ?? (() => true);
  const shown = rows.filter(
    (row) =>
      (terms.length > 0 ? isFound(row.draft, terms) : holds(row)) &&
      (choice.clinician === '' || row.draft.referrer?.name === choice.clinician) &&
      (!choice.isUrgentOnly || row.draft.urgency !== 'routine'),
  );
  return { counts, terms, found: shown.length, groups: groupRows(sortRows(shown, choice.sorting), choice.grouping) };
}
