import type { AsideRecord } from './storedDraft';

/** Thrown when a draft is there but cannot be opened; the record is kept aside and can be exported. */
export class DraftUnreadable extends Error {
  constructor(readonly aside: AsideRecord) {
    super(aside.say);
    this.name = 'DraftUnreadable';
  }
}
