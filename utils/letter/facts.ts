import { positionsOf } from '@/utils/guidance/positionsFor';
import type { Draft, Recipient } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { isIsoDate } from '@/utils/model/isoDate';
import type { LetterKind } from '@/utils/model/letterKind';
import type { Position } from '@/utils/model/position';
import { isForCommissioner } from './isForCommissioner';

/** What the texts of a letter may draw on, worked out once. */
export interface Facts {
  draft: Draft;
  /** The kind the letter really is: urgent suspected cancer makes a covering letter of any referral. */
  kind: LetterKind;
  /** ISO date the letter bears and its wording is judged on. */
  date: string;
  positions: Position[];
  /** "Mrs Example", "Jane Example" or "this patient". */
  person: string;
  /** "the Heart failure clinic (Cardiology)", either of them, or empty. */
  specialty: string;
  /** The other side: "your service", or by name in a letter to somebody else. */
  service: string;
  /** “The form’s title” in quotation marks, or "a local referral form". */
  form: string;
  throughErs: boolean;
  /** The letter goes to the ICB and LMC and names no patient. */
  isForCommissioner: boolean;
}

/** How the letter speaks of the patient. */
function personOf({ patient }: Draft): string {
  const family = patient.familyName.trim();
  if (patient.title.trim() && family) return `${patient.title.trim()} ${family}`;
  return [patient.givenName.trim(), family].filter((part) => part !== '').join(' ') || 'this patient';
}

function placeOf({ specialty, service }: Recipient): string {
  const [whole, part] = [specialty.trim(), service.trim()];
  const place = whole && part && whole !== part ? `${part} (${whole})` : part || whole;
  return /\b(?:clinic|service|team|unit|department|centre|hub)\b/i.test(part) && !/^(?:the|our)\b/i.test(part)
    ? `the ${place}`
    : place;
}

function nameOf(recipient: Recipient): string {
  const place = placeOf(recipient);
  return [place, recipient.provider.trim()].filter((part) => part !== '').join(', ') || 'a provider';
}

/** The letter's own date when it has a real one, else today. */
export function letterDate(draft: Pick<Draft, 'letterDate'>, today: string): string {
  return isIsoDate(draft.letterDate) ? draft.letterDate : today;
}

/** Works out the facts of a letter. `today` is an ISO date. */
export function factsFor(draft: Draft, today: string): Facts {
  const kind = effectiveKind(draft);
  const date = letterDate(draft, today);
  const { recipient, origin } = draft;
  return {
    draft,
    kind,
    date,
    positions: positionsOf(draft, date).printed.filter((position) => !draft.positionsLeftOut.includes(position.id)),
    person: isForCommissioner(draft) ? 'a patient of this practice' : personOf(draft),
    specialty: placeOf(recipient),
    service: isForCommissioner(draft) ? nameOf(recipient) : 'your service',
    form: origin?.form.trim() ? `“${origin.form.trim()}”` : 'a local referral form',
    isForCommissioner: isForCommissioner(draft),
    throughErs: draft.route === 'e-rs' && origin?.pageType !== 'protected',
  };
}
