import { countEvent } from '@/utils/draft/countEvent';
import type { Verdict } from '@/utils/model/verdict';
import { changeLedger } from '@/utils/store/ledger';

/** Counts a page that is something, by site and specialty; what the page said is not kept. Never throws. `now` is ISO. */
export async function countPageMet(host: string, { pageType, specialty }: Verdict, now: string): Promise<void> {
  if (pageType === 'none') return;
  const met = { event: 'page-met', host, specialty: specialty ?? '', at: now } as const;
  // A count that is missed must not stand in the way of an offer.
  await changeLedger((lines) => countEvent(lines, met)).catch(() => undefined);
}
