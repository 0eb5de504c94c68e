import * as z from 'zod/mini';

const line = (most: number) => z.string().check(z.maxLength(most));

/** A word between colleagues on a letter, never printed in it. A `task` is to be done by someone; times are ISO with zone. */
export const DeskNote = z.strictObject({
  id: line(64),
  kind: z.enum(['note', 'task']),
  at: line(40),
  /** Names from the practice list; empty when nobody said who they are. */
  by: line(200),
  to: line(200),
  text: z.string().check(z.maxLength(5_000)),
  /** When the task was done, or empty. */
  doneAt: line(40),
  doneBy: line(200),
});
export type DeskNote = z.infer<typeof DeskNote>;

/** What is ticked before an attached letter is put away. */
export const ClosingList = z.strictObject({
  attachedInErs: z.boolean(),
  ubrnNoted: z.boolean(),
  patientTold: z.boolean(),
});
export type ClosingList = z.infer<typeof ClosingList>;

/** How a letter stands on the practice's desk: nothing of this is ever printed. Empty strings where nothing is said. */
export const DeskMarks = z.strictObject({
  /** When the letter got its present status. ISO with zone. */
  statusSince: line(40),
  /** The status to go back to when the wait is over; null when the letter does not wait. */
  statusBefore: z.nullable(z.enum(['drafting', 'ready-to-sign', 'signed', 'attached', 'returned'])),
  /** A person or a result, in the secretary's words. */
  waitingFor: line(300),
  attachedAt: line(40),
  attachedBy: line(200),
  /** Unique Booking Reference Number of the referral: 12 digits without spaces, or empty. */
  ubrn: line(40),
  closing: ClosingList,
  /** It stands in the ledger as written: signing it again after a change does not count again. */
  isCounted: z._default(z.boolean(), false),
  notes: z.array(DeskNote).check(z.maxLength(5_000)),
});
export type DeskMarks = z.infer<typeof DeskMarks>;

export const emptyDeskMarks: DeskMarks = {
  statusSince: '',
  statusBefore: null,
  waitingFor: '',
  attachedAt: '',
  attachedBy: '',
  ubrn: '',
  closing: { attachedInErs: false, ubrnNoted: false, patientTold: false },
  isCounted: false,
  notes: [],
};
