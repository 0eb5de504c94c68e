import * as z from 'zod/mini';
import { OfferShape } from './offerShape';
import { sessionArea } from './sessionArea';

const SeenPage = z.strictObject({
  offer: z.nullable(OfferShape),
  pageTitle: z.string().check(z.maxLength(300)),
});
export type SeenPage = z.infer<typeof SeenPage>;

const areaOf = (tabId: number) => sessionArea(`seenPage:${tabId}`, SeenPage);
const closedStrips = sessionArea('closedStrips', z.array(z.string()));

/** What was last offered in a tab, or null. */
export const loadSeenPage = (tabId: number): Promise<SeenPage | null> => areaOf(tabId).load();
export const saveSeenPage = (tabId: number, page: SeenPage): Promise<void> => areaOf(tabId).save(page);
export const deleteSeenPage = (tabId: number): Promise<void> => areaOf(tabId).remove();

/** Hosts whose strip was closed since the browser started. */
export const loadClosedStrips = async (): Promise<string[]> => (await closedStrips.load()) ?? [];
export const saveClosedStrip = async (host: string): Promise<void> =>
  closedStrips.save([...new Set([...(await loadClosedStrips()), host])].slice(-500));
