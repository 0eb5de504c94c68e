import type { ChoiceSignal } from '@/utils/model/signals';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\((?:required|optional|mandatory)\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const labels: Record<string, string> = Object.assign(Object.create(null) as Record<string, string>, {
  'request type': 'Request type',
  'type of request': 'Request type',
  'referral type': 'Request type',
  priority: 'Priority',
  'priority type': 'Priority',
  'referral priority': 'Priority',
  urgency: 'Priority',
  specialty: 'Specialty',
  speciality: 'Specialty',
  'clinic type': 'Clinic type',
});

const values =
  'Advice|Advice request|Advice and guidance|Advice and guidance request|Referral|Appointment request|Triage|Triage request|Routine|Urgent|' +
  'Allergy|Audiology|Cardiology|Cardiothoracic surgery|Clinical haematology|Haematology|Colorectal surgery|Dermatology|Diabetes|' +
  'Diabetic medicine|Dietetics|Ear nose and throat|ENT|Endocrinology|Endocrinology and metabolic medicine|Gastroenterology|' +
  'GI and liver (medicine and surgery)|General medicine|General surgery|Genetics|Geriatric medicine|Gynaecology|Hepatology|Immunology|' +
  'Infectious diseases|Maxillofacial surgery|Nephrology|Neurology|Neurosurgery|Obstetrics|Ophthalmology|Oral and maxillofacial surgery|' +
  'Orthopaedics|Paediatrics|Pain management|Physiotherapy|Plastic surgery|Podiatry|Respiratory medicine|Rheumatology|Sleep medicine|' +
  'Surgery - breast|Surgery - not otherwise specified|Surgery - plastic|Surgery - vascular|Trauma and orthopaedics|Urology|Vascular surgery';
const known = new Map(values.split('|').map((value) => [plain(value), value]));

const cancer = /\b(?:2 ?ww|2 week (?:wait|rule)|two week (?:wait|rule)|urgent suspected cancer|suspected cancer|usc)\b/;

/** Whether an answer on offer is the cancer pathway, chosen or not. */
export const namesCancer = (answer: string): boolean => cancer.test(plain(answer.slice(0, 200)));

const begins = /^\W*(?:request|type|referral|priority|urgency|special|clinic)/i;

const knownLabelOf = (label: string): string | undefined =>
  begins.test(label) ? labels[plain(label.slice(0, 60))] : undefined;

/** Whether a question is one whose answers we know. */
export const isFixedChoice = (label: string): boolean => knownLabelOf(label) !== undefined;

/**
 * A choice an application offers and the user has made, only where label and answer are both in our own lists: what is passed on is
 * always text of ours, so nothing typed or personal can come through. Any answer that names the cancer pathway becomes "2WW" or "Urgent suspected cancer".
 */
export function fixedChoice(label: string, chosen: string): ChoiceSignal | null {
  const knownLabel = knownLabelOf(label);
  if (!knownLabel) return null;
  const answer = plain(chosen.slice(0, 120));
  const term = cancer.exec(answer)?.[0];
  if (term) return { label: knownLabel, chosen: /cancer|usc/.test(term) ? 'Urgent suspected cancer' : '2WW' };
  const value = known.get(answer);
  return value ? { label: knownLabel, chosen: value } : null;
}
