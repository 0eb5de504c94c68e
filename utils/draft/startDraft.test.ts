import { describe, expect, it } from 'vitest';
import { Draft } from '@/utils/model/draft';
import type { Offer } from '@/utils/model/offer';
import { emptyPatient } from '@/utils/model/patient';
import { emptyPractice } from '@/utils/model/practice';
import { startDraft } from './startDraft';

const offer: Offer = {
  kind: 'letter',
  letterKind: 'referral-instead-of-form',
  pageType: 'local-proforma',
  show: 'badge',
  form: { title: 'Dermatology referral form', href: null },
  formsToUse: [],
  specialty: 'Dermatology',
  service: null,
  acceptsLetter: false,
  grade: null,
  host: 'forms.example.nhs.uk',
};
const start = {
  offer,
  id: 'a',
  now: '2026-11-21T10:00:00Z',
  practice: emptyPractice,
  referrer: null,
  pageTitle: 'Forms',
};

describe('startDraft', () => {
  it('takes the kind, the form and the specialty from the offer and nothing of a patient', () => {
    const draft = startDraft(start);
    expect(draft).toMatchObject({
      kind: 'referral-instead-of-form',
      status: 'drafting',
      recipient: { specialty: 'Dermatology', service: '' },
      origin: { host: 'forms.example.nhs.uk', form: 'Dermatology referral form', pageTitle: 'Forms' },
      patient: emptyPatient,
    });
    expect(Draft.safeParse(draft).success).toBe(true);
  });

  it('starts from nothing when there is no offer', () => {
    expect(startDraft({ ...start, offer: null })).toMatchObject({ kind: 'referral', origin: null });
  });

  it.each(['Referral for 999 000 0018', 'Smith, 9990000018', 'DOB 04-Mar-1961', 'born 4/3/61'])(
    'leaves out a page title that may name a patient: %s',
    (pageTitle) => {
      expect(startDraft({ ...start, pageTitle }).origin?.pageTitle).toBe('');
    },
  );

  it('never writes "routine" over a suspected cancer page', () => {
    const cancer = { ...offer, pageType: 'urgent-suspected-cancer', letterKind: 'covering-letter' } as const;
    expect(startDraft({ ...start, offer: cancer }).urgency).toBe('urgent-suspected-cancer');
  });

  it('keeps page words within what a draft can hold', () => {
    const long = { ...offer, specialty: 'x'.repeat(9_000), form: { title: 'y'.repeat(9_000), href: null } };
    expect(Draft.safeParse(startDraft({ ...start, offer: long, pageTitle: 'z'.repeat(9_000) })).success).toBe(true);
  });
});
