import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import { emptyDraft } from '@/utils/model/draft';
import { compareWithForm } from './compareWithForm';

const letter = exampleDraft('referral-instead-of-form');
const empty = emptyDraft('empty', '2026-11-21T09:00:00Z');

/** Labels as forms put them, with the field of the letter they belong to. */
const clinical: [label: string, where: string][] = [
  ['Surname *', 'patient.familyName'],
  ['Forename(s)', 'patient.givenName'],
  ['D.O.B.', 'patient.dateOfBirth'],
  ['NHS No:', 'patient.nhsNumber'],
  ['Postcode', 'patient.postcode'],
  ['Mobile telephone', 'patient.phone'],
  ['Referring GP', 'referrer.name'],
  ['GMC number', 'referrer.gmcNumber'],
  ['Practice code', 'practice.odsCode'],
  ['Priority', 'urgency'],
  ['Reason for referral (required)', 'clinical.reason'],
  ['3. Presenting complaint and history', 'clinical.history'],
  ['Duration of symptoms', 'clinical.history'],
  ['Past medical history', 'clinical.problems'],
  ['Current medication', 'clinical.medicines'],
  ['Known allergies?', 'clinical.allergies'],
  ['Blood pressure', 'clinical.examination'],
  ['Weight (kg)', 'clinical.examination'],
  ['HbA1c', 'clinical.results'],
  ['NT-proBNP result', 'clinical.results'],
  ['ECG', 'clinical.results'],
  ['Smoking status', 'clinical.socialContext'],
  ['Occupation', 'clinical.socialContext'],
  ['Interpreter required', 'clinical.communication'],
  ['Mobility / transport needs', 'clinical.needs'],
  ['Does the patient consent to this referral', 'clinical.consent'],
  ['Family history of heart disease', 'clinical.familyHistory'],
  ['Email address', 'patient.email'],
  ['GP practice name', 'practice.name'],
  ['Designation', 'referrer.role'],
  ['ECG attached', 'clinical.results'],
  ['Is the patient housebound', 'clinical.needs'],
  ['Chest pain', 'clinical.history'],
];

describe('the form beside the letter', () => {
  it('shows what a full letter answers', () => {
    const { answered, gaps } = compareWithForm(
      clinical.map(([label]) => label),
      letter,
    );
    expect(gaps).toEqual([]);
    expect(answered.map(({ where }) => where)).toEqual(clinical.map(([, where]) => where));
  });

  it('shows what an empty letter leaves open, in the same places', () => {
    const asked = clinical.filter(([, where]) => where !== 'urgency');
    const { answered, gaps } = compareWithForm(
      asked.map(([label]) => label),
      empty,
    );
    expect(answered).toEqual([]);
    expect(gaps.map(({ where }) => where)).toEqual(asked.map(([, where]) => where));
  });

  it('finds a single figure that is asked for and not said', () => {
    const { gaps } = compareWithForm(['BMI', 'Height', 'Performance status', 'Anticoagulants', 'Ethnicity'], letter);
    expect(gaps.map(({ label }) => label)).toEqual([
      'BMI',
      'Height',
      'Performance status',
      'Anticoagulants',
      'Ethnicity',
    ]);
  });

  it('knows the provider’s own business', () => {
    const labels = [
      'For office use only',
      'Date received',
      'Hospital number',
      'Preferred site',
      'Cost centre',
      'UBRN',
      'Signature',
    ];
    expect(compareWithForm(labels, letter).administration).toEqual(labels);
  });

  it('leaves what it cannot place to the reader, and counts a repeated label once', () => {
    const { unplaced } = compareWithForm(['Favourite colour', 'Favourite  colour:', '***', '12'], letter);
    expect(unplaced).toEqual(['Favourite colour']);
  });

  it('sees that the letter speaks of a thing no rule knows', () => {
    expect(compareWithForm(['Ankle swelling', 'Tongue swelling'], letter)).toMatchObject({
      answered: [{ label: 'Ankle swelling' }],
      unplaced: ['Tongue swelling'],
    });
  });

  it('takes the names of a form’s parts for no questions', () => {
    const none = compareWithForm(['Patient details', 'Section 2: Referrer information', 'GP details'], letter);
    expect(Object.values(none).flat()).toEqual([]);
  });

  it('counts “none” as an answer', () => {
    const none = { ...letter, clinical: { ...letter.clinical, allergies: { said: 'none' as const, text: '' } } };
    expect(compareWithForm(['Allergies'], none).answered).toHaveLength(1);
  });

  it('puts every label of any page somewhere once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 40 }), (labels) => {
        const { answered, gaps, administration, unplaced } = compareWithForm(labels, letter);
        const all = [
          ...answered.map(({ label }) => label),
          ...gaps.map(({ label }) => label),
          ...administration,
          ...unplaced,
        ];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});
