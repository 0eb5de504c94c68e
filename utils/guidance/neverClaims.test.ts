import { describe, expect, it } from 'vitest';
import { neverClaims, neverClaimsIn } from './neverClaims';

/** For each rule, sentences that break it: a rule that catches none of its own would guard nothing. */
const broken: Record<string, string[]> = {
  'advice-voluntary': [
    'Advice and guidance is voluntary for practices.',
    'A&G is non-contractual.',
    'Practices are paid £20 for each request.',
    'Advice and guidance remains unfunded work.',
  ],
  'advice-mandatory': ['Advice and guidance is mandatory.', 'All referrals must go through advice first.'],
  'collective-action': [
    'This practice is taking collective action.',
    'As part of our industrial action we write letters.',
    'The BMA tells GPs to stop using this route.',
  ],
  breach: ['Returning it is a breach of the NHS Standard Contract.'],
  'other-route': [
    'This referral is sent by email.',
    'I send the letter by post instead of e-RS.',
    'The referral comes by fax.',
    'We refer outside the NHS e-Referral Service.',
  ],
  'no-form-ever': [
    'No form is ever needed.',
    'A proforma is never required.',
    'There is no requirement for GPs, who are not obliged to complete any form.',
    'No contract requires GPs to fill out proformas.',
  ],
  promise: ['This letter guarantees an appointment.', 'The referral must be accepted.', 'The clock has started.'],
  'product-decides': ['This tool has decided that the referral is urgent.', 'The content was clinically checked.'],
  endorsement: ['This wording is approved by the BMA.', 'This letter is in line with BMA guidance.'],
  'clause-number': ['Service Condition 6.8 says so.', 'See SC 11.5 of the contract.'],
  'two-week-wait': ['Please see within the two-week wait.', 'This is a 2WW referral.'],
  'other-nations': ['The same holds in Wales.'],
  tone: [
    'You dumped this work on us.',
    'You refused the referral.',
    'This is unacceptable.',
    'The trust failed to reply.',
    'It was rejected.',
  ],
};

/** Sentences in the one form that is right, or near a rule without breaking it. */
const sound = [
  'Londonwide LMCs say that no term of the national GP contract obliges a GP to complete a locally produced referral form.',
  'This letter is in line with the guidance of 29 April 2026 on single points of access.',
  'Service Condition 6.8 of the NHS Standard Contract 2025/26 covers referrals.',
  'The referral is made through the NHS e-Referral Service and this letter is attached to it.',
  'Guidance says that the arrangements for advice and guidance do not take away a GP’s ability to refer.',
  'Please contact me by telephone or email.',
];

describe.each(neverClaims)('no letter may claim $what', ({ id }) => {
  it('is caught', () => {
    expect(broken[id]?.length ?? 0).toBeGreaterThan(0);
    for (const sentence of broken[id] ?? [])
      expect(
        neverClaimsIn(sentence).map((claim) => claim.id),
        sentence,
      ).toContain(id);
  });
});

describe('a sound sentence', () => {
  it.each(sound)('%s', (sentence) => expect(neverClaimsIn(sentence)).toEqual([]));
});
