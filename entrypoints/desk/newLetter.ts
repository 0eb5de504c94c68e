import { saveWaitingOffer } from '@/utils/store/waitingOffers';

/** Makes room for an empty letter; gives its id. Nothing is stored on the disk before a word is written. */
export async function newLetter(): Promise<string> {
  const id = crypto.randomUUID();
  await saveWaitingOffer(id, { offer: null, pageTitle: '', tabId: null });
  return id;
}
