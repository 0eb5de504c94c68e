/** The two generations of wording; everything else about the application is the same. */
export const oldWords = {
  name: 'e-Referral (older wording)',
  start: 'Refer/Advice',
  activity: 'Patient Activity List',
  search: 'Service Search Criteria',
  requestType: 'Request Type',
  priority: 'Priority Type',
  specialty: 'Specialty',
  clinic: 'Clinic Type',
  activeAdvice: 'Advice and Guidance Requests',
  tabs: ['Patient', 'Activity', 'Service Search', 'Worklists', 'Provider'],
};

export const newWords = {
  name: 'e-Referral (wording from 2025)',
  start: 'Refer or seek advice',
  activity: 'Patient activity list',
  search: 'Search for a service',
  requestType: 'Request type',
  priority: 'Priority type',
  specialty: 'Specialty',
  clinic: 'Clinic type',
  activeAdvice: 'Active advice requests',
  tabs: ['Patient', 'Activity', 'Search', 'Worklists', 'Provider'],
};

export const specialties = ['', 'Cardiology', 'Dermatology', 'Endocrinology', 'Gynaecology', 'Rheumatology', '2WW'];
export const clinics = ['', 'Not Otherwise Specified', 'Arrhythmia', 'Advice and Guidance', '2WW Dermatology'];
