import type { Urgency } from '@/utils/model/draft';

/** Codes the NHS e-Referral Service knows for priority. Source: its API specification, Priority, as of 26 June 2026. */
export type ErsPriority = 'ROUTINE' | 'URGENT' | 'TWO_WEEK_WAIT';

/** The e-RS code and its words for each urgency a letter can have. */
export const ersPriority: Readonly<Record<Urgency, { code: ErsPriority; display: string }>> = {
  routine: { code: 'ROUTINE', display: 'Routine' },
  urgent: { code: 'URGENT', display: 'Urgent' },
  'urgent-suspected-cancer': { code: 'TWO_WEEK_WAIT', display: '2 Week Wait' },
};
