import type { Clinician, Practice } from '@/utils/model/practice';
import { emptyDraft, type Draft } from '@/utils/model/draft';
import type { Offer } from '@/utils/model/offer';

export interface DraftStart {
  /** What was offered on the page, or null when the letter is started from nothing. */
  offer: Offer | null;
  /** A random id: it stands in addresses, so it may say nothing. */
  id: string;
  /** ISO with zone. */
  now: string;
  practice: Practice;
  referrer: Clinician | null;
  /** The page's title as the browser has it; empty when there is no page. */
  pageTitle: string;
  /** Who is typing, by the practice list; empty when nobody said. */
  preparedBy?: string;
}

/** A new draft with what the page says of form, specialty and service, and nothing of the patient: that takes a click of its own. */
export function startDraft(start: DraftStart): Draft {
  const { offer, id, now, practice, referrer } = start;
  const draft: Draft = {
    ...emptyDraft(id, now),
    practice: { ...practice },
    referrer: referrer && { ...referrer },
    preparedBy: start.preparedBy ?? '',
  };
  if (!offer) return draft;
  return {
    ...draft,
    kind: offer.letterKind,
    // A covering letter for a suspected cancer form must never print the "routine" nobody chose.
    urgency: offer.pageType === 'urgent-suspected-cancer' ? 'urgent-suspected-cancer' : draft.urgency,
    recipient: {
      ...draft.recipient,
      specialty: withoutIdentifiers(offer.specialty, 200),
      service: withoutIdentifiers(offer.service, 300),
    },
    origin: {
      host: offer.host.slice(0, 253),
      pageType: offer.pageType,
      pageTitle: withoutIdentifiers(start.pageTitle, 300),
      form: withoutIdentifiers(offer.form?.title ?? formTitle(offer), 300),
    },
  };
}

/** A covering letter goes with the page's form when there is exactly one to use; of several, the writer chooses. */
const formTitle = (offer: Offer) => (offer.formsToUse.length === 1 ? (offer.formsToUse[0]?.title ?? null) : null);

const identifiers = /\d{3}[ -]?\d{3}[ -]?\d{4}|\b\d{1,2}[ ./-](?:\d{1,2}|[a-z]{3,9})[ ./-]\d{2,4}\b/i;

/** Page words that may name a patient (a number or a date of birth among them) are left out whole. */
function withoutIdentifiers(words: string | null, most: number): string {
  const text = (words ?? '').trim();
  return identifiers.test(text) ? '' : text.slice(0, most);
}
