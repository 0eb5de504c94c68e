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
  /** Names of the clinicians of all letters, in order. */
  clinicians: string[];
  groups: { name: string; rows: readonly WorkRow[] }[];
  /** How many letters are shown, and the words looked for in them. */
  found: number;
  terms: string[];
}

/** What does not change with the words looked for, worked out once for the same rows: a key in the search is felt otherwise. */
interface Standing {
  counts: WorklistView['counts'];
  clinicians: string[];
  sorted: Map<Sorting, WorkRow[]>;
  inTab: Map<string, WorkRow[]>;
}

const standings = new WeakMap<readonly WorkRow[], Standing>();

function standingOf(rows: readonly WorkRow[]): Standing {
  const known = standings.get(rows);
  if (known) return known;
  const counted = worklistTabs.map(({ id, holds }) => [id, rows.filter(holds).length]);
  const standing: Standing = {
    counts: Object.fromEntries(counted) as WorklistView['counts'],
    clinicians: [...new Set(rows.flatMap(({ draft }) => draft.referrer?.name ?? []))].toSorted(),
    sorted: new Map(),
    inTab: new Map(),
  };
  standings.set(rows, standing);
  return standing;
}

/** The rows in the order chosen; the same list as long as the rows are. */
export function sortedFor(rows: readonly WorkRow[], sorting: Sorting): WorkRow[] {
  const { sorted } = standingOf(rows);
  const known = sorted.get(sorting) ?? sortRows(rows, sorting);
  sorted.set(sorting, known);
  return known;
}

function inTabFor(rows: readonly WorkRow[], sorting: Sorting, tab: WorklistTabId): WorkRow[] {
  const { inTab } = standingOf(rows);
  const name = `${sorting} ${tab}`;
  const holds = worklistTabs.find(({ id }) => id === tab)?.holds ?? (() => true);
  const known = inTab.get(name) ?? sortedFor(rows, sorting).filter(holds);
  inTab.set(name, known);
  return known;
}

/** The worklist as it was asked for. A search looks through all letters, whichever tab is open. */
export function worklistView(rows: readonly WorkRow[], choice: WorklistChoice): WorklistView {
  const terms = searchTerms(choice.query);
  const { clinician, isUrgentOnly, sorting, tab, grouping } = choice;
  const all = terms.length > 0 ? findRows(sortedFor(rows, sorting), terms) : inTabFor(rows, sorting, tab);
  const isFiltered = clinician !== '' || isUrgentOnly;
  const shown = isFiltered
    ? all.filter(
        ({ draft }) =>
          (clinician === '' || draft.referrer?.name === clinician) && (!isUrgentOnly || draft.urgency !== 'routine'),
      )
    : all;
  const { counts, clinicians } = standingOf(rows);
  return { counts, clinicians, terms, found: shown.length, groups: groupRows(shown, grouping) };
}
