import type { Patient } from '@/utils/model/patient';
import type { Clinician, Practice } from '@/utils/model/practice';
import { isIsoDate } from '@/utils/model/isoDate';
import { unnamed } from '../withoutIdentifiers';
import type { FhirObject } from './compact';

const ukCore = (name: string) => ({ profile: [`https://fhir.hl7.org.uk/StructureDefinition/UKCore-${name}`] });
const linesOf = (address: string) => address.split(/\r\n?|\n/).map((line) => line.trim());
const telecom = (phone: string, email: string) => [
  phone.trim() && { system: 'phone', value: phone },
  email.trim() && { system: 'email', value: email },
];

const genders: Readonly<Record<string, string>> = { male: 'male', m: 'male', female: 'female', f: 'female' };
const genderOf = (sex: string) => (sex.trim() ? (genders[sex.trim().toLowerCase()] ?? 'other') : '');

/** NHS numbers as typed are never looked up anywhere, and the file says so. Source: UK Core, NHSNumberVerificationStatus. */
const notTraced = {
  url: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus',
  valueCodeableConcept: {
    coding: [
      {
        system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus',
        code: 'number-present-but-not-traced',
        display: 'Number present but not traced',
      },
    ],
  },
};

/** The patient as a UK Core Patient; `practice` is the address of the practice's entry. */
export function fhirPatient(patient: Patient, practice: string): FhirObject {
  const nhsNumber = patient.nhsNumber.replace(/\D/g, '');
  return {
    resourceType: 'Patient',
    meta: ukCore('Patient'),
    identifier: nhsNumber
      ? [{ extension: [notTraced], system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber }]
      : [],
    name: [
      (patient.familyName || patient.givenName) &&
        patient.givenName !== unnamed && {
          use: 'official',
          prefix: [patient.title],
          given: [patient.givenName],
          family: patient.familyName,
        },
      patient.preferredName && { use: 'usual', text: patient.preferredName },
    ],
    telecom: telecom(patient.phone, patient.email),
    gender: genderOf(patient.sex),
    birthDate: isIsoDate(patient.dateOfBirth) ? patient.dateOfBirth : '',
    address: (patient.address || patient.postcode) && [
      { line: linesOf(patient.address), postalCode: patient.postcode },
    ],
    generalPractitioner: [{ reference: practice }],
  };
}

/** The practice as a UK Core Organization with its ODS code. */
export function fhirOrganization(practice: Practice): FhirObject {
  return {
    resourceType: 'Organization',
    meta: ukCore('Organization'),
    identifier: practice.odsCode.trim()
      ? [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: practice.odsCode.toUpperCase() }]
      : [],
    name: practice.name.trim() || 'Practice not named',
    telecom: telecom(practice.phone, practice.email),
    address: (practice.address || practice.postcode) && [
      { line: linesOf(practice.address), postalCode: practice.postcode },
    ],
  };
}

/** The referrer as a UK Core Practitioner with the GMC number, where there is one. */
export function fhirPractitioner(referrer: Clinician): FhirObject {
  return {
    resourceType: 'Practitioner',
    meta: ukCore('Practitioner'),
    identifier: referrer.gmcNumber.trim()
      ? [{ system: 'https://fhir.hl7.org.uk/Id/gmc-number', value: referrer.gmcNumber }]
      : [],
    name: [{ text: referrer.name.trim() || 'Referrer not named' }],
  };
}
