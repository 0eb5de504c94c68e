import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs, runsTimeout } from '@/tests/export/runs';
import { anyDraft } from '@/tests/export/anyDraft';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import { clinicalFieldIds, type ClinicalFieldId } from '@/utils/model/clinicalField';
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

const tells = [
  'Zofia',
  'Wąsik-Hart',
  'WĄSIK HART',
  '999 000 0018',
  '9990000018',
  '04/03/1961',
  '4 March 1961',
  'ZZ99 3WZ',
];
const tellsIn = (text: string) => tells.filter((tell) => text.toLowerCase().includes(tell.toLowerCase()));

const nothingReturned: NonNullable<Draft['returned']> = {
  originalDate: '',
  returnedDate: '',
  ubrn: '',
  reasonGiven: '',
  rung: 'clinician',
  returnedBy: '',
  asked: '',
  effect: '',
  from: '',
  until: '',
  count: '',
};

type Plant = (draft: Draft, text: string) => Draft;
const inAnswer =
  (id: ClinicalFieldId): Plant =>
  (draft, text) => ({ ...draft, clinical: { ...draft.clinical, [id]: { said: 'text', text } } });

/** Every place a person types in that is not about the practice. */
const places: readonly [Plant, ...Plant[]] = [
  inAnswer('reason'),
  ...clinicalFieldIds.map(inAnswer),
  (draft, text) => ({ ...draft, urgencyReason: text }),
  (draft, text) => ({ ...draft, whyNotAdvice: text }),
  (draft, text) => ({ ...draft, copies: [text] }),
  (draft, text) => ({ ...draft, enclosures: [text] }),
  (draft, text) => ({ ...draft, resultValues: [{ date: text, name: text, value: text, unit: text }] }),
  (draft, text) => ({
    ...draft,
    recipient: { name: text, specialty: text, service: text, provider: text, address: text },
  }),
  (draft, text) => ({ ...draft, origin: { host: '', pageType: 'local-proforma', pageTitle: text, form: text } }),
  (draft, text) => ({
    ...draft,
    returned: { ...nothingReturned, ubrn: text, returnedBy: text, reasonGiven: text, asked: text, effect: text },
  }),
];

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
    'finds what is planted in any field a person types in, in whatever form; an ordinary letter would tell it',
    () => {
      const { patient } = withHistory('');
      fc.assert(
        fc.property(anyDraft(), fc.constantFrom(...tells), fc.constantFrom(...places), (draft, tell, place) => {
          expect(tellsIn(printed(place({ ...draft, patient }, `seen ${tell}, again`)))).toEqual([]);
        }),
        { numRuns: runs },
      );
      const [inReason] = places;
      expect(tellsIn(toText(composeLetter(inReason(exampleDraft('referral'), 'seen Zofia'), today)))).toContain(
        'Zofia',
      );
    },
    runsTimeout,
  );

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
