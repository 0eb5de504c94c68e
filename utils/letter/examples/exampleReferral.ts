import type { ClinicalFieldId } from '@/utils/model/clinicalField';
import { emptyDraft, type Answer, type Draft } from '@/utils/model/draft';
import type { LetterKind } from '@/utils/model/letterKind';
import { examplePatient } from './examplePatient';
import { examplePractice, exampleReferrer } from './examplePractice';

const text = (said: string): Answer => ({ said: 'text', text: said });
const none: Answer = { said: 'none', text: '' };

const clinical: Record<ClinicalFieldId, Answer> = {
  reason: text(
    'Breathlessness on exertion for four months, with a raised natriuretic peptide. Suspected heart failure.',
  ),
  question: text('Is heart failure the cause of her breathlessness, and how should it be treated?'),
  expectation: text(
    'Assessment, echocardiography and a treatment plan. Mrs Example hopes to be able to walk to the shops again.',
  ),
  criteria: text('Symptoms with a natriuretic peptide above the local threshold for echocardiography.'),
  history: text(
    'Increasing breathlessness on hills since July 2026; now stops after 200 metres on the flat. Two pillows at night. Ankle swelling in the evening. No chest pain, no cough, no weight loss. Third consultation for this problem.',
  ),
  problems: text('Hypertension (2014)\nType 2 diabetes (2019)\nOsteoarthritis of the left knee (2021)'),
  examination: text(
    '16 November 2026: pulse 88 regular, blood pressure 148/86, oxygen saturation 96% on air, weight 82 kg. Fine crackles at both bases. Mild pitting oedema to the ankles. No murmur heard.',
  ),
  results: text('ECG on 16 November 2026: sinus rhythm, left ventricular hypertrophy by voltage.'),
  investigationsRequested: none,
  procedures: none,
  familyHistory: text('Father had a myocardial infarction at 58.'),
  socialContext: text('Never smoked. Alcohol 4 units a week. Retired teacher, lives with her husband.'),
  allergies: text('Penicillin: widespread rash (1998)'),
  medicines: text(
    'Ramipril 5 mg once a day\nAmlodipine 5 mg once a day\nMetformin 500 mg twice a day\nFurosemide 20 mg in the morning, started 16 November 2026',
  ),
  risks: none,
  safeguarding: { said: 'text', text: '' },
  needs: text('Uses a stick; cannot manage long corridors.'),
  communication: text('Wears hearing aids: please face her when speaking. No interpreter needed.'),
  veteran: { said: 'text', text: '' },
  consent: text('Discussed with Mrs Example, who agrees to the referral and to this information being shared.'),
  legal: text('Has capacity for this decision. No lasting power of attorney.'),
  plan: text('Furosemide started; kidney function to be repeated here on 30 November 2026.'),
  informationGiven: text(
    'Mrs Example knows that she is referred urgently to the heart failure clinic. She has been told to ring 999 for severe breathlessness or chest pain and to contact us if she gains more than 2 kg in three days.',
  ),
};

/** A complete fictional referral; kinds differ in where it was started and what is said of the form or of advice. */
export function exampleReferral(kind: LetterKind): Draft {
  return {
    ...emptyDraft(`example-${kind}`, '2026-11-21T09:30:00.000Z'),
    kind,
    letterDate: '2026-11-21',
    patient: examplePatient,
    practice: examplePractice,
    referrer: exampleReferrer,
    usualGp: 'Dr Priya Sample',
    preparedBy: 'Tom Placeholder, secretary',
    recipient: {
      name: '',
      specialty: 'Cardiology',
      service: 'Heart failure clinic',
      provider: 'Exampleton General Hospital',
      address: 'Hospital Road\nExampleton\nZZ99 4AA',
    },
    urgency: 'urgent',
    urgencyReason: 'NT-proBNP above 2,000 ng/L with increasing breathlessness',
    clinical,
    resultValues: [
      { date: '2026-11-16', name: 'NT-proBNP', value: '2340', unit: 'ng/L' },
      { date: '2026-11-16', name: 'Haemoglobin', value: '128', unit: 'g/L' },
      { date: '2026-11-16', name: 'Estimated glomerular filtration rate', value: '62', unit: 'mL/min/1.73 m²' },
      { date: '2026-10-02', name: 'HbA1c', value: '52', unit: 'mmol/mol' },
    ],
    notHeardBy: '2026-12-05',
    copies: ['Mrs Margaret Example (patient)'],
    recordAsAt: '2026-11-21',
  };
}
