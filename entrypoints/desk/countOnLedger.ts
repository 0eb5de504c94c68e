import { countEvent } from '@/utils/draft/countEvent';
import type { Draft } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import type { LedgerEvent } from '@/utils/model/ledgerLine';
import { isMemoryOnly } from '@/utils/store/draftPlace';
import { changeLedger } from '@/utils/store/ledger';

/**
 * Counts what a step of a letter means for the ledger: by site and specialty, nothing of the patient, and nothing at all where letters are in
 * memory only. Never throws.
 */
export async function countOnLedger(draft: Draft, step: 'signed' | 'returned'): Promise<void> {
  if (await isMemoryOnly()) return;
  const events: LedgerEvent[] = step === 'returned' ? ['letter-returned'] : ['letter-written'];
  if (step === 'signed' && effectiveKind(draft) === 'referral-instead-of-form') events.push('form-declined');
  const about = { host: draft.origin?.host ?? '', specialty: draft.recipient.specialty, at: new Date().toISOString() };
  // A count that is missed must not stand in the way of a letter.
  await changeLedger((lines) => events.reduce((all, event) => countEvent(all, { ...about, event }), lines)).catch(
    () => undefined,
  );
}
