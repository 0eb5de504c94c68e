import type { Draft } from '@/utils/model/draft';
import type { WorkRow } from './workRow';

export const worklistTabIds = [
  'open',
  'drafting',
  'to-sign',
  'to-attach',
  'attached',
  'not-heard',
  'stopped',
  'all',
] as const;
export type WorklistTabId = (typeof worklistTabIds)[number];

export interface WorklistTab {
  id: WorklistTabId;
  label: string;
  /** Said where the tab holds nothing. */
  empty: string;
  holds: (row: WorkRow) => boolean;
}

/** Nothing is left to do for it: attached, the reference noted, the patient told, and no word outstanding. */
const isPutAway = ({ draft, clock, openTasks }: WorkRow) =>
  draft.status === 'attached' &&
  draft.desk.closing.ubrnNoted &&
  draft.desk.closing.patientTold &&
  openTasks === 0 &&
  clock?.state !== 'overdue';

const stands = (status: Draft['status']) => (row: WorkRow) => row.draft.status === status;

/** The worklist's tabs, in the order of a letter's way. */
export const worklistTabs: readonly WorklistTab[] = [
  { id: 'open', label: 'To do', empty: 'Nothing to do.', holds: (row) => !isPutAway(row) },
  { id: 'drafting', label: 'Drafting', empty: 'No letter is being drafted.', holds: stands('drafting') },
  { id: 'to-sign', label: 'For the GP', empty: 'Nothing waits for a signature.', holds: stands('ready-to-sign') },
  { id: 'to-attach', label: 'Signed, to attach', empty: 'Nothing waits to be attached.', holds: stands('signed') },
  { id: 'attached', label: 'Attached', empty: 'No letter is marked as attached.', holds: stands('attached') },
  {
    id: 'not-heard',
    label: 'Not heard',
    empty: 'No attached letter is past the day by which something should be heard.',
    holds: ({ clock }) => clock?.kind === 'not-heard' && clock.state === 'overdue',
  },
  {
    id: 'stopped',
    label: 'Waiting or returned',
    empty: 'Nothing waits and nothing came back.',
    holds: (row) => stands('waiting')(row) || stands('returned')(row),
  },
  { id: 'all', label: 'All', empty: 'No letters on this computer yet.', holds: () => true },
];
