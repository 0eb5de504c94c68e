import type { Clinician, Practice } from '@/utils/model/practice';

/** A practice that does not exist. */
export const examplePractice: Practice = {
  name: 'Willow Bank Practice',
  odsCode: 'Y99999',
  address: '1 Example Lane\nExampleton',
  postcode: 'ZZ99 3VZ',
  phone: '01632 960100',
  email: 'willowbank@practice.example',
};

/** A GP who does not exist; the GMC number is outside the range in use. */
export const exampleReferrer: Clinician = {
  id: 'example-referrer',
  name: 'Dr Priya Sample',
  role: 'GP partner',
  gmcNumber: '9999999',
  signs: true,
};
