import { dateInWords } from '@/utils/model/dateInWords';
import type { Facts } from './facts';

/** The parts of what happened, as phrases that are empty where nothing is said, each with its own space before it. */
export interface Event {
  /** " on 3 November 2026": when the earlier letter went, or the other side's letter came. */
  sent: string;
  /** " of 3 November 2026". */
  dated: string;
  /** " on 10 November 2026": when it came back or was asked for. */
  back: string;
  /** " (booking reference 000000070000)". */
  reference: string;
  /** " from Dr Placeholder": who sent it back. */
  by: string;
  /** "I referred Mrs Example to Cardiology on 3 November 2026 (booking reference …)". */
  referred: string;
}

const phrase = (before: string, text: string, after = '') => (text.trim() ? ` ${before}${text.trim()}${after}` : '');

/** A name with its role behind a comma is closed by one. */
const apart = (text: string) => (text.includes(',') ? `${text},` : text);

/** What happened, in phrases the texts of the reply desk are built from. */
export function eventOf(facts: Facts): Event {
  const { returned } = facts.draft;
  const sent = phrase('on ', dateInWords(returned?.originalDate ?? ''));
  const reference = phrase('(booking reference ', returned?.ubrn ?? '', ')');
  const to = facts.isForCommissioner ? ` to ${facts.service}` : facts.specialty && ` to ${facts.specialty}`;
  return {
    sent,
    dated: phrase('of ', dateInWords(returned?.originalDate ?? '')),
    back: phrase('on ', dateInWords(returned?.returnedDate ?? '')),
    reference,
    by: apart(phrase('from ', returned?.returnedBy ?? '')),
    referred: `I referred ${facts.person}${to}${sent}${reference}`,
  };
}
