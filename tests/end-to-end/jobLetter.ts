/** What is written in the main job: a made-up referral of the made-up patient in the practice world's banner. */
export const practice = {
  name: 'Tarn Street Surgery',
  odsCode: 'Z99999',
  address: '4 Tarn Street\nNorthmoor',
  postcode: 'ZZ1 4ZZ',
  phone: '01632 960 100',
  person: { name: 'Dr Olive Example', role: 'GP partner', gmcNumber: '0000000' },
};

export const patient = {
  name: 'FERNSBY, Agnes',
  born: '4 March 1961',
  nhsNumber: '999 000 0018',
  postcode: 'ZZ99 1AA',
};

/** Headings in the order they are written, by the ids of their fields. */
export const firstHalf: readonly (readonly [string, string])[] = [
  ['clinical.reason', 'Palpitations on exertion for three months, with two near faints.'],
  ['clinical.question', 'Is there an arrhythmia that needs treatment, and may she drive meanwhile?'],
  ['clinical.expectation', 'To be seen, and a longer recording of her heart rhythm.'],
  ['clinical.history', 'Episodes of rapid regular heartbeat on the stairs, each of about five minutes. No chest pain.'],
];

export const secondHalf: readonly (readonly [string, string])[] = [
  ['whyNotAdvice', 'A longer recording and an examination are needed; a written answer cannot give either.'],
  ['clinical.examination', '17 November 2026: pulse 72 regular, blood pressure 134/82, heart sounds normal.'],
  ['clinical.results', 'ECG on 17 November 2026: sinus rhythm, normal intervals.'],
  ['clinical.medicines', 'Levothyroxine 75 micrograms once a day'],
  ['clinical.allergies', 'Trimethoprim: rash (2004)'],
  ['clinical.informationGiven', 'Knows that she is referred, and to ring 999 if she faints or has chest pain.'],
];

/** Answers that are ticked: none, or asked and nothing needed. */
export const ticks = ['clinical.needs-none', 'clinical.communication-none'];

export const consent = ['clinical.consent', 'Discussed with Mrs Fernsby, who agrees to the referral.'] as const;
