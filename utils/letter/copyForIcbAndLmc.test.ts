import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clinicalFieldIds } from '@/utils/model/clinicalField';
import type { Draft } from '@/utils/model/draft';
import { letterKinds } from '@/utils/model/letterKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { composeLetter } from './composeLetter';
import { copyForIcbAndLmc } from './copyForIcbAndLmc';
import { draftWithoutIdentifiers } from './draftWithoutIdentifiers';
import { exampleDraft } from './exampleDraft';
import { letterText } from './letterText';
import { nextRung } from './nextRung';

const today = '2026-11-21';
const replies = letterKinds.filter((kind) => letterKindNames[kind].role === 'reply');

/** Identifiers that stand in no text of ours: capital Q and Z are in none of our words together. */
const name = fc.stringMatching(/^[A-Z][a-z]{0,2}qz[a-z]{2,8}$/);
const anyPatient = fc.record({
  familyName: name,
  givenName: name,
  preferredName: name,
  nhsNumber: fc.stringMatching(/^9[1-8]\d{8}$/),
  dateOfBirth: fc.constantFrom('1931-07-09', '1947-12-28', '2011-05-06'),
  address: name.map((street) => `7 ${street} Road\n${street}ton`),
  postcode: fc.constantFrom('QZ71 9XJ', 'QZ8 3XX'),
  phone: fc.stringMatching(/^07[1-8]\d{8}$/),
  email: name.map((local) => `${local.toLowerCase()}@patient.example`),
  ubrn: fc.stringMatching(/^8[1-9]{11}$/),
});
type AnyPatient = typeof anyPatient extends fc.Arbitrary<infer T> ? T : never;

/** The identifiers in the ways people write them, all in one text. */
function said({
  familyName,
  givenName,
  preferredName,
  nhsNumber,
  dateOfBirth,
  address,
  postcode,
  phone,
  email,
  ubrn,
}: AnyPatient) {
  const [year = '', month = '', day = ''] = dateOfBirth.split('-');
  return [
    `Mrs ${familyName}, ${givenName.toUpperCase()} “${preferredName.toLowerCase()}” ${familyName}’s`,
    `${nhsNumber} or ${nhsNumber.slice(0, 3)} ${nhsNumber.slice(3, 6)} ${nhsNumber.slice(6)}`,
    `born ${day}/${month}/${year}, ${Number(day)}.${Number(month)}.${year.slice(2)}, ${dateOfBirth}`,
    `${address} ${postcode} ${postcode.replace(' ', '').toLowerCase()}`,
    `${phone} ${phone.slice(0, 5)} ${phone.slice(5)} ${email} ${ubrn} ${ubrn.slice(0, 4)} ${ubrn.slice(4, 8)} ${ubrn.slice(8)}`,
  ].join('\n');
}

/** The patient's identifiers planted in every text of a draft that a person can type in. */
function planted(kind: Draft['kind'], any: AnyPatient): Draft {
  const draft = exampleDraft(kind);
  const text = said(any);
  const { ubrn, ...patient } = any;
  const withPatient = { ...draft, patient: { ...draft.patient, ...patient } };
  return {
    ...withPatient,
    desk: { ...draft.desk, ubrn },
    clinical: Object.fromEntries(clinicalFieldIds.map((id) => [id, { said: 'text', text }])) as Draft['clinical'],
    urgencyReason: text,
    whyNotAdvice: text,
    copies: [text],
    enclosures: [text],
    resultValues: [{ date: today, name: text, value: text, unit: '' }],
    returned: draft.returned && {
      ...draft.returned,
      ubrn,
      reasonGiven: text,
      asked: text,
      effect: text,
      returnedBy: text,
    },
    original: draft.original && composeLetter({ ...withPatient, kind: 'referral', original: null }, today),
  };
}

function leaks(text: string, any: AnyPatient): string[] {
  const flat = text.replace(/[\s\u00a0]/g, '').toLowerCase();
  const [year = '', month = '', day = ''] = any.dateOfBirth.split('-');
  const dates = [any.dateOfBirth, `${day}/${month}/${year}`, `${Number(day)}.${Number(month)}.${year.slice(2)}`];
  const all = [
    any.familyName,
    any.givenName,
    any.preferredName,
    any.nhsNumber,
    any.postcode,
    any.phone,
    any.email,
    any.ubrn,
    ...dates,
    ...any.address.split('\n'),
  ];
  return all.map((one) => one.replace(/\s/g, '').toLowerCase()).filter((one) => flat.includes(one));
}

describe('a copy for the ICB and the LMC', () => {
  it('holds none of the patient’s identifiers, wherever they were typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...replies), anyPatient, (kind, any) => {
        const copy = copyForIcbAndLmc(planted(kind, any), today);
        expect(copy).not.toBeNull();
        if (!copy) return;
        expect(copy.identity).toBeNull();
        expect(leaks(JSON.stringify(copy), any)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('would leak without the list of what may stay, so that the test means something', () => {
    fc.assert(
      fc.property(anyPatient, (any) => {
        const leaky = composeLetter(planted('reply-no-form', any), today);
        expect(leaks(JSON.stringify(leaky), any).length).toBeGreaterThan(8);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps what is needed to see what happened: provider, dates and what is asked', () => {
    const copy = copyForIcbAndLmc(exampleDraft('reply-no-form'), today);
    const text = copy ? letterText(copy) : '';
    expect(text).toContain(
      'I referred a patient of this practice to the Heart failure clinic (Cardiology), Exampleton General Hospital',
    );
    expect(text).toContain('on 17 November 2026');
    expect(text).toContain('Integrated care board');
    expect(text).toContain('Local medical committee');
    expect(text).not.toContain('Example,');
  });

  it('is built from an empty draft: a field that a later version adds stays out', () => {
    const odd = { ...exampleDraft('reply-no-form'), somethingNew: 'Margaret Example' } as Draft;
    expect(JSON.stringify(draftWithoutIdentifiers(odd))).not.toContain('Margaret');
  });

  it('is the same letter a reply becomes when it climbs to the ICB', () => {
    const draft = exampleDraft('work-fit-note');
    const climbed = nextRung(nextRung(draft));
    expect(climbed.returned?.rung).toBe('icb-and-lmc');
    expect(nextRung(climbed)).toBe(climbed);
    expect(composeLetter(climbed, today)).toEqual(copyForIcbAndLmc(draft, today));
  });

  it('is not there for a letter that answers for nothing', () => {
    expect(copyForIcbAndLmc(exampleDraft('referral'), today)).toBeNull();
  });
});

describe('the ladder', () => {
  it('goes to the medical director by title, and keeps the name of who returned it', () => {
    const draft = exampleDraft('reply-other-grounds');
    const named = { ...draft, recipient: { ...draft.recipient, name: 'Dr A. Placeholder' } };
    const up = nextRung(named);
    const text = letterText(composeLetter(up, today));
    expect(text).toContain('Medical Director, or lead for the interface with general practice');
    expect(text).toContain('I have written to the clinical team and this has not been settled.');
    expect(text).toContain('came back on 20 November 2026 from Dr A. Placeholder');
    expect(nextRung(exampleDraft('referral')).returned).toBeNull();
  });
});
