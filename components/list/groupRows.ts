import { clinicianOf, specialtyOf } from './sortRows';
import type { WorkRow } from './workRow';

export const groupings = ['none', 'clinician', 'specialty', 'day'] as const;
export type Grouping = (typeof groupings)[number];

export const groupingNames: Record<Grouping, string> = {
  none: 'No groups',
  clinician: 'By clinician',
  specialty: 'By specialty',
  day: 'By day begun',
};

const nameIn: Record<Exclude<Grouping, 'none'>, (row: WorkRow) => string> = {
  clinician: (row) => clinicianOf(row) || 'No clinician yet',
  specialty: (row) => specialtyOf(row) || 'No specialty yet',
  day: ({ draft }) =>
    new Date(draft.createdAt).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }),
};

/** The rows in groups, in the order in which each group first comes; one group without a name when there is no grouping. */
export function groupRows(rows: readonly WorkRow[], grouping: Grouping): { name: string; rows: readonly WorkRow[] }[] {
  if (grouping === 'none') return [{ name: '', rows }];
  const groups = new Map<string, WorkRow[]>();
  for (const row of rows) {
    const name = nameIn[grouping](row);
    const held = groups.get(name);
    if (held) held.push(row);
    else groups.set(name, [row]);
  }
  return [...groups].map(([name, held]) => ({ name, rows: held }));
}
