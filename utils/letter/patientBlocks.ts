import type { Draft } from '@/utils/model/draft';
import { dateInWords } from '@/utils/model/dateInWords';
import type { Block, Identity } from '@/utils/model/letter';
import { nhsNumberInGroups } from '@/utils/model/nhsNumberInGroups';
import type { Patient } from '@/utils/model/patient';

const joined = (parts: string[], by = ' ') =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(by);

/** "EXAMPLE, Jane (Mrs)", as the NHS shows names where patients must not be mixed up. */
function nameForTop(patient: Patient): string {
  const name = joined([patient.familyName.toUpperCase(), patient.givenName], ', ');
  return patient.title.trim() && name ? `${name} (${patient.title.trim()})` : name;
}

/** What stands at the top of every page about the patient. Empty strings where nothing is known. */
export function identityFor(patient: Patient): Identity {
  return {
    name: nameForTop(patient),
    dateOfBirth: dateInWords(patient.dateOfBirth),
    nhsNumber: nhsNumberInGroups(patient.nhsNumber),
  };
}

/** "Re: Mrs Jane EXAMPLE, born 4 March 1961, NHS number 999 000 0018". */
export function reLine(patient: Patient): Block {
  const { dateOfBirth, nhsNumber } = identityFor(patient);
  const name = joined([patient.title, patient.givenName, patient.familyName.toUpperCase()]);
  const absent = patient.nhsNumberAbsent.trim();
  const number = nhsNumber ? `NHS number ${nhsNumber}` : absent && `NHS number not given: ${absent}`;
  const text = joined([name, dateOfBirth && `born ${dateOfBirth}`, number], ', ');
  return { kind: 'paragraph', runs: [{ text: `Re: ${text}`, bold: true }] };
}

/** Address, contact and registration, only what is filled in. */
export function patientDetails({ patient, practice, usualGp }: Draft): Block[] {
  const pairs = [
    { label: 'Address', value: joined([...patient.address.split(/\r\n?|\n/), patient.postcode], ', ') },
    { label: 'Telephone', value: patient.phone },
    { label: 'Email', value: patient.email },
    { label: 'Preferred contact', value: patient.contactPreference },
    { label: 'Preferred name', value: patient.preferredName },
    { label: 'Sex', value: patient.sex },
    { label: 'Gender', value: patient.gender },
    { label: 'Ethnicity', value: patient.ethnicity },
    { label: 'Religion', value: patient.religion },
    { label: 'Overseas visitor status', value: patient.overseasVisitor },
    {
      label: 'GP practice',
      value: practice.odsCode.trim() ? joined([practice.name, `(${practice.odsCode.trim()})`]) : practice.name,
    },
    { label: 'Usual GP', value: usualGp },
  ]
    .map(({ label, value }) => ({ label, value: value.trim() }))
    .filter(({ value }) => value !== '');
  return pairs.length > 0 ? [{ kind: 'pairs', pairs }] : [];
}
