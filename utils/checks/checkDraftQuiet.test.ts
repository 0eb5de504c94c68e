import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { Draft } from '@/utils/model/draft';
import { checkDraft } from './checkDraft';

const today = '2026-11-21';
const base = exampleDraft('referral-instead-of-form');
const own = { id: 'own', title: 'Ours', text: '', source: 'Exampleton LMC, June 2026', reviewBy: '2027-06-01' };
const typed = (text: string) => (draft: Draft) => ({
  ...draft,
  clinical: { ...draft.clinical, history: { said: 'text' as const, text } },
});
const event = (change: Partial<NonNullable<Draft['returned']>>) => (draft: Draft) => ({
  ...draft,
  returned: draft.returned && { ...draft.returned, ...change },
});
const always = ['nhs-number-test', 'act-first'];
const found = (draft: Draft) => checkDraft(draft, today).filter(({ id }) => !always.includes(id));

describe('what looks like a finding and is none', () => {
  const quiet: [string, string][] = [
    ['the patient’s own number and birth', 'NHS number 999 000 0018, DOB 04/03/61.'],
    ['telephone numbers', 'Ring 01632 960100, 07700 900123, 020 7946 0958 or +44 7700 900123.'],
    ['a booking reference', 'UBRN 0000 0007 0000, request 123456789012.'],
    ['a child’s birth in the history', 'Her son was born on 3 March 1990.'],
    ['record codes in brackets', '[X]Depression NOS, [D]Chest pain, [sic].'],
    ['an explained abbreviation', 'Left bundle branch block (LBBB) since 2020; LBBB unchanged.'],
    ['dumping syndrome', 'Dumping syndrome after meals.'],
    ['a patient who refuses', 'She refuses blood products; heart failure to be ruled out.'],
  ];
  it.each(quiet)('%s', (_name, text) => expect(found(typed(text)(base))).toEqual([]));

  it('“none” and “not known” where they are answers, and no others', () => {
    const answer = (id: 'allergies' | 'reason' | 'procedures', said: 'none' | 'not-known') =>
      found({ ...base, clinical: { ...base.clinical, [id]: { said, text: '' } } }).map((one) => one.id);
    expect(answer('allergies', 'none')).toEqual([]);
    expect(answer('allergies', 'not-known')).toEqual([]);
    expect(answer('reason', 'none')).toEqual(['reason-missing']);
  });

  it('a letter without a patient, and a letter to an employer, ask for no NHS number', () => {
    for (const kind of ['icb-pattern', 'employer-absence'] as const) {
      const draft = exampleDraft(kind);
      expect(
        found({
          ...draft,
          patient: { ...draft.patient, nhsNumber: '', dateOfBirth: '', address: '', postcode: '', phone: '' },
        }),
      ).toEqual([]);
    }
  });
});

describe('a letter that names no patient', () => {
  it('is held back when its text holds an NHS number', () => {
    const draft = event({ asked: 'Again for 999 000 0018.' })(exampleDraft('icb-pattern'));
    expect(found(draft).map(({ id }) => id)).toContain('second-nhs-number');
  });
});

it('puts what stops a letter first', () => {
  const gates = checkDraft(
    { ...base, urgencyReason: '', clinical: { ...base.clinical, allergies: { said: 'text', text: '' } } },
    today,
  );
  expect(gates.map(({ gate }) => gate)).toEqual(['block', 'confirm', 'prompt']);
});

it('never throws on any text', () => {
  const examples = (['referral-not-advice', 'reply-no-form'] as const).map(exampleDraft);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const draft of examples) {
        const every = Object.fromEntries(
          Object.keys(draft.clinical).map((id) => [id, { said: 'text', text }]),
        ) as Draft['clinical'];
        const odd: Draft = {
          ...event({ reasonGiven: text, originalDate: text, until: text })(draft),
          clinical: every,
          patient: { ...draft.patient, nhsNumber: text, dateOfBirth: text, postcode: text },
          letterDate: text,
          recordAsAt: text,
          ownWording: [{ ...own, text, reviewBy: text }],
        };
        expect(Array.isArray(checkDraft(odd, today))).toBe(true);
      }
    }),
  );
});
