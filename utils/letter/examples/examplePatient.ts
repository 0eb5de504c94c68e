import { emptyPatient, type Patient } from '@/utils/model/patient';

/** A patient who does not exist, with an NHS number of the range kept for tests. */
export const examplePatient: Patient = {
  ...emptyPatient,
  familyName: 'Example',
  givenName: 'Margaret',
  title: 'Mrs',
  dateOfBirth: '1961-03-04',
  nhsNumber: '9990000018',
  sex: 'Female',
  address: '12 Fictional Close\nExampleton',
  postcode: 'ZZ99 3WZ',
  phone: '07700 900123',
  email: 'margaret@patient.example',
  contactPreference: 'Text message',
};
