import type { Facts } from './facts';

/** "cardiology" after "to", or nothing: "refers Mrs Example to cardiology". */
function toWhom({ specialty }: Facts): string {
  return specialty ? ` to ${specialty}` : '';
}

/** How urgent, with the reason in the writer's words. The product never sets it. */
export function urgencySentence({ draft }: Facts): string {
  const reason = draft.urgencyReason.trim().replace(/[.\s]+$/, '');
  if (draft.urgency === 'routine') return 'The referral is routine.';
  if (draft.urgency === 'urgent') return reason ? `The referral is urgent: ${reason}.` : 'The referral is urgent.';
  return reason
    ? `The referral is for urgent suspected cancer: ${reason}.`
    : 'The referral is for urgent suspected cancer.';
}

/** What the letter is, in the first lines a reader sees. e-RS is named only where the referral goes that way. */
export function openingFor(facts: Facts, whatItIs = 'for specialist assessment'): string[] {
  return [
    `This letter refers ${facts.person}${toWhom(facts)} ${whatItIs}.`,
    urgencySentence(facts),
    facts.throughErs
      ? 'The referral is made through the NHS e-Referral Service and this letter is attached to it.'
      : '',
  ];
}
