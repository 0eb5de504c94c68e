import type { Facts } from '../facts';
import { replyForm } from '../replyForm';

/**
 * Reply to a referral that came back for its route. Where the service is in the NHS e-Referral Service the referral is made there, and
 * the letter says so; where it is not, it asks by which route to refer. A letter never takes the place of the route.
 */
export const replyNotThroughErs = replyForm({
  title: 'Reply: the route of this referral',
  happened: (facts, event) => [
    `I referred ${facts.person}${facts.isForCommissioner ? ` to ${facts.service}` : facts.specialty && ` to ${facts.specialty}`}${event.sent}.`,
    `The referral came back${event.back}${event.by} because of the route by which it was made.`,
  ],
  why: (facts) => [whyFor(facts)],
  ask: (facts) =>
    facts.draft.route === 'e-rs'
      ? [
          'The clinical need is the one I first wrote about. I should be grateful if you would take that date into account when it is decided how soon the patient is seen.',
        ]
      : [
          'Please tell me by which route your service takes referrals, and under which name, so that I can make this one there without delay.',
          'Until then I should be grateful if you would keep the letter and tell me if the patient should not wait.',
        ],
  wish: 'finding the route by which patients of this practice are referred to this service',
});

function whyFor({ draft, isForCommissioner }: Facts): string {
  if (isForCommissioner)
    return 'Practices have to know by which route, and under which name, each service takes referrals.';
  const reference = draft.returned?.ubrn.trim() ?? '';
  return draft.route === 'e-rs'
    ? `Thank you for telling me. The referral is now made through the NHS e-Referral Service${reference && ` (booking reference ${reference})`}, and the letter is attached to it there.`
    : 'I looked for the service among those that can be booked and did not find it, or found none that fits this patient’s need.';
}
