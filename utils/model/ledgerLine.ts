import * as z from 'zod/mini';

export const ledgerEvents = ['page-met', 'letter-written', 'form-declined', 'letter-returned'] as const;

/** What is counted: a page an offer was made on, a letter finished, a local form answered by a letter, a letter that came back. */
export const LedgerEvent = z.enum(ledgerEvents);
export type LedgerEvent = z.infer<typeof LedgerEvent>;

/** How often something happened in a month. Nothing here is about a patient. `month` is "2026-11"; host and specialty may be empty. */
export const LedgerLine = z.strictObject({
  month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  event: LedgerEvent,
  host: z.string().check(z.maxLength(253)),
  specialty: z.string().check(z.maxLength(60)),
  count: z.int().check(z.gte(1)),
});
export type LedgerLine = z.infer<typeof LedgerLine>;
