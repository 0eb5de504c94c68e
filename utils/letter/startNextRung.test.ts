import { describe, expect, it } from 'vitest';
import { composeLetter } from './composeLetter';
import { exampleDraft } from './exampleDraft';
import { letterText } from './letterText';
import { hasNextRung, startNextRung } from './startNextRung';
import { startReply } from './startReply';

const now = '2026-11-21T09:00:00.000Z';
const first = {
  ...exampleDraft('reply-no-form'),
  status: 'signed' as const,
  signedBy: 'Dr Priya Sample',
  signedAt: '2026-11-10T09:00:00.000Z',
  letterDate: '2026-11-10',
};
const signed = { ...first, frozen: composeLetter(first, '2026-11-10') };

describe('the next rung', () => {
  it('is a new letter to the medical director with the original enclosed, and leaves the first as it was signed', () => {
    const second = startNextRung(signed, 'second', now);
    expect(second).toMatchObject({ id: 'second', status: 'drafting', signedBy: '', frozen: null, letterDate: '' });
    const text = second ? letterText(composeLetter(second, '2026-11-21')) : '';
    expect(text).toContain('Medical Director');
    expect(text).toContain('Sent again on 21 November 2026.');
    expect(signed.returned?.rung).toBe('clinician');
  });

  it('ends with the ICB and LMC, in a letter without the patient', () => {
    const second = startNextRung(signed, 'second', now);
    const third = second && startNextRung(second, 'third', now);
    expect(third?.returned?.rung).toBe('icb-and-lmc');
    const text = third ? letterText(composeLetter(third, '2026-11-21')) : '';
    expect(text).not.toMatch(/EXAMPLE|Margaret|999 ?000/);
    expect(third && startNextRung(third, 'fourth', now)).toBeNull();
  });

  it('is there for replies only', () => {
    expect(hasNextRung(exampleDraft('referral'))).toBe(false);
    expect(hasNextRung(exampleDraft('icb-pattern'))).toBe(false);
  });
});

describe('a reply about an earlier letter', () => {
  const earlier = exampleDraft('referral');

  it('begins with what the letter said under the headings the reply prints, and with nothing else of it', () => {
    const reply = startReply(earlier, 'reply-criteria-not-met', 'reply', now);
    expect(reply.clinical.criteria).toEqual(earlier.clinical.criteria);
    expect(reply.resultValues).toEqual(earlier.resultValues);
    expect(reply.clinical.medicines.text).toBe('');
    expect(letterText(composeLetter(reply, '2026-11-21'))).toContain(earlier.clinical.criteria.text);
  });

  it('takes no heading over that it does not print', () => {
    const reply = startReply(earlier, 'reply-no-form', 'reply', now);
    expect(Object.values(reply.clinical).every(({ text }) => text === '')).toBe(true);
    expect(reply.resultValues).toEqual([]);
  });
});
