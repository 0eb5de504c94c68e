import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsTimeout } from '@/tests/export/runs';
import { anyDraft } from '@/tests/export/anyDraft';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { Draft } from '@/utils/model/draft';
import { letterKinds } from '@/utils/model/letterKind';
import { toText } from './toText';
import { withoutIdentifiers } from './withoutIdentifiers';

const today = '2026-11-21';
const printed = (draft: Draft) => toText(composeLetter(withoutIdentifiers(draft), today));
const withHistory = (text: string): Draft => {
  const draft = exampleDraft('referral');
  return {
    ...draft,
    patient: {
      ...draft.patient,
      givenName: 'Zofia Maria',
      familyName: 'Wąsik-Hart',
      preferredName: 'Zosia',
      dateOfBirth: '1961-03-04',
      nhsNumber: '999 000 0018',
      address: '3 Mill Cottages\nLarkfield',
      postcode: 'ZZ99 3WZ',
      phone: '07700 900123',
      email: 'zofia@patient.example',
    },
    clinical: { ...draft.clinical, history: { said: 'text', text } },
  };
};

describe('a letter without identifiers', () => {
  it.each([
    ['Mrs Zofia Wąsik-Hart is breathless.', '(removed) is breathless.'],
    ['ZOSIA says so; Ms. Wąsik Hart agrees.', '(removed) says so; (removed) agrees.'],
    [
      'Hart rate is not heart rate; Hartmann’s solution given.',
      '(removed) rate is not heart rate; Hartmann’s solution given.',
    ],
    ['NHS number 9990000018, or 999-000-0018.', 'NHS number (removed), or (removed).'],
    ['Born 04/03/1961, 4.3.61, 4 March 1961, 4th Mar 1961 or 1961-03-04.', 'Born (removed) or (removed).'],
    [
      'Lives at 3 Mill Cottages, ZZ993WZ. Call 07700900123 or zofia@patient.example.',
      'Lives at (removed). Call (removed) or (removed).',
    ],
  ])('%s', (typed, expected) => {
    expect(withoutIdentifiers(withHistory(typed)).clinical.history.text).toBe(expected);
  });

  it('speaks of a patient of this practice, and keeps what is clinical', () => {
    const text = printed(withHistory('Breathless for four months.'));
    expect(text).toContain('Re: a patient of this practice');
    expect(text).toContain('Breathless for four months.');
    expect(text).toContain('Ramipril 5 mg once a day');
  });

  it('leaves no booking reference, note, enclosed or frozen letter', () => {
    const draft = exampleDraft('reply-no-form');
    const frozen = composeLetter(draft, today);
    const marked: Draft = { ...draft, frozen, original: frozen, desk: { ...draft.desk, ubrn: '000000070000' } };
    const said = JSON.stringify(withoutIdentifiers(marked));
    expect(said).not.toMatch(/000000070000|EXAMPLE, Margaret|Margaret/);
  });

  it.each(letterKinds)('%s says nothing of its patient', (kind) => {
    const named = JSON.stringify(exampleDraft(kind))
      .replace(/(?<=Mrs |Margaret )Example|(?<="familyName":")Example/g, 'Quillfeather')
      .replaceAll('Margaret', 'Odette');
    const draft = JSON.parse(named) as Draft;
    const { nhsNumber, phone, email, postcode } = draft.patient;
    const text = printed(draft);
    for (const told of ['Quillfeather', 'Odette', nhsNumber, phone, email, postcode].filter(Boolean))
      expect(text.toLowerCase()).not.toContain(told.toLowerCase());
    expect(text).not.toMatch(/4 March 1961|999\s000\s0018/);
  });

  it(
    'never throws, whatever is typed',
    () => {
      fc.assert(
        fc.property(anyDraft(), (draft) => {
          const { patient } = withoutIdentifiers(draft);
          expect([patient.familyName, patient.nhsNumber, patient.dateOfBirth, patient.address]).toEqual([
            '',
            '',
            '',
            '',
          ]);
        }),
      );
    },
    runsTimeout,
  );
});
