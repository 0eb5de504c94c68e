import * as z from 'zod/mini';

const line = (most: number) => z.string().check(z.maxLength(most));

/** A patient as typed or taken from the page. `dateOfBirth` is an ISO date ("1961-03-04") or empty; `nhsNumber` as typed. */
export const Patient = z.strictObject({
  familyName: line(200),
  givenName: line(200),
  title: line(60),
  preferredName: line(200),
  dateOfBirth: line(40),
  nhsNumber: line(40),
  /** Why there is no NHS number, when there is none. */
  nhsNumberAbsent: line(300),
  sex: line(60),
  address: line(500),
  postcode: line(20),
  phone: line(60),
  email: line(200),
  /** The standard's further rows, printed only when filled. */
  gender: z._default(line(60), ''),
  ethnicity: z._default(line(120), ''),
  religion: z._default(line(120), ''),
  /** Such as "Text message; do not leave voicemail". */
  contactPreference: z._default(line(200), ''),
  overseasVisitor: z._default(line(200), ''),
});
export type Patient = z.infer<typeof Patient>;

export const emptyPatient: Patient = {
  familyName: '',
  givenName: '',
  title: '',
  preferredName: '',
  dateOfBirth: '',
  nhsNumber: '',
  nhsNumberAbsent: '',
  sex: '',
  address: '',
  postcode: '',
  phone: '',
  email: '',
  gender: '',
  ethnicity: '',
  religion: '',
  contactPreference: '',
  overseasVisitor: '',
};
