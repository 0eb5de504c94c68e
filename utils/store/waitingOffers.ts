import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { OfferShape } from './offerShape';
import { sessionArea } from './sessionArea';

/**
 * An offer a user pressed on a page: the desk starts the letter from it when it opens. Until a word is written nothing is stored, so
 * that no page can make a draft by luring a press.
 */
const WaitingOffer = z.strictObject({
  offer: z.nullable(OfferShape),
  pageTitle: z.string().check(z.maxLength(300)),
  /** The page's tab. */
  tabId: z.nullable(z.number()),
});
export type WaitingOffer = z.infer<typeof WaitingOffer>;

const prefix = 'waitingOffer:';
const most = 20;

/** Keeps an offer for the draft id the desk is being opened on, until the browser closes. */
export async function saveWaitingOffer(id: string, waiting: WaitingOffer): Promise<void> {
  const held = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
  if (held.length >= most) await browser.storage.session.remove(held.slice(0, held.length - most + 1));
  await sessionArea(prefix + id, WaitingOffer).save(waiting);
}

/** The offer waiting for this draft id, or null. The desk may be quicker than the background, so it is waited for a moment. */
export async function loadWaitingOffer(id: string): Promise<WaitingOffer | null> {
  const area = sessionArea(prefix + id, WaitingOffer);
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const waiting = await area.load();
    if (waiting) return waiting;
    await new Promise((resume) => setTimeout(resume, 75));
  }
  return null;
}
