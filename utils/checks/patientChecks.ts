import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { daysBetween, isIsoDate } from '@/utils/model/isoDate';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { finding } from './finding';
import { readNhsNumber } from './nhsNumber';
import { isPostcode } from './postcode';

const where = 'patient.nhsNumber';
const wrongNumber = (id: string, say: string, fix = 'Copy it again from the record.') =>
  finding(`nhs-number-${id}`, 'block', where, say, fix);

function nhsNumberFindings({ patient }: Draft): Finding[] {
  const reading = readNhsNumber(patient.nhsNumber);
  switch (reading.kind) {
    case 'valid':
      return reading.isTest
        ? [
            finding(
              'nhs-number-test',
              'prompt',
              where,
              'This NHS number is a test number: it begins with 9 and belongs to nobody.',
              'Nothing to do for a fictional patient; for a real one, copy the number from the record.',
            ),
          ]
        : [];
    case 'empty':
      return patient.nhsNumberAbsent.trim()
        ? []
        : [
            finding(
              'nhs-number-missing',
              'confirm',
              where,
              'There is no NHS number.',
              'Enter it, or say why there is none, for example “newly arrived, not yet registered”.',
            ),
          ];
    case 'national-insurance':
      return [wrongNumber('national-insurance', 'This looks like a National Insurance number, not an NHS number.')];
    case 'letters':
      return [wrongNumber('letters', 'An NHS number has ten digits and nothing else.')];
    case 'too-short':
    case 'too-long':
      return [
        wrongNumber(reading.kind, `An NHS number has ten digits; this one is ${reading.kind.replace('-', ' ')}.`),
      ];
    case 'repeated':
      return [wrongNumber('repeated', 'An NHS number is never one digit ten times over.')];
    case 'wrong-digit':
      return [wrongNumber('wrong-digit', 'This NHS number cannot be right: its last digit does not fit the others.')];
  }
}

function birthFindings({ patient }: Draft, today: string): Finding[] {
  const at = 'patient.dateOfBirth';
  const born = patient.dateOfBirth.trim();
  if (born === '')
    return [finding('date-of-birth-missing', 'block', at, 'There is no date of birth.', 'Enter the date of birth.')];
  if (!isIsoDate(born))
    return [
      finding(
        'date-of-birth-unreal',
        'block',
        at,
        `“${born}” is not a day that exists.`,
        'Enter the day, month and year of birth.',
      ),
    ];
  if (born > today)
    return [
      finding('date-of-birth-future', 'block', at, 'The date of birth is in the future.', 'Check the year of birth.'),
    ];
  const days = daysBetween(born, today) ?? 0;
  return days > 120 * 365.25
    ? [
        finding(
          'date-of-birth-old',
          'prompt',
          at,
          'The date of birth makes the patient more than 120 years old.',
          'Check the year of birth.',
        ),
      ]
    : [];
}

/** Names, date of birth, NHS number, address and a way to reach the patient. Letters about no single patient need none. */
export function patientChecks(draft: Draft, _date: string, today: string): Finding[] {
  if (!letterKindNames[draft.kind].aboutPatient) return [];
  const { patient } = draft;
  const found: Finding[] = [];
  const missing = (text: string, id: string, gate: Finding['gate'], field: string, say: string, fix: string) => {
    if (text.trim() === '') found.push(finding(id, gate, `patient.${field}`, say, fix));
  };
  missing(patient.familyName, 'family-name-missing', 'block', 'familyName', 'There is no family name.', 'Enter it.');
  missing(
    patient.givenName,
    'given-name-missing',
    'block',
    'givenName',
    'There is no first name.',
    'Enter it; for a patient with one name only, enter that name here too.',
  );
  if (letterKindNames[draft.kind].outsideCare) return found;
  found.push(...birthFindings(draft, today), ...nhsNumberFindings(draft));
  missing(
    patient.address,
    'address-missing',
    'block',
    'address',
    'There is no address.',
    'Enter it, or “No fixed abode”.',
  );
  missing(
    patient.postcode,
    'postcode-missing',
    'confirm',
    'postcode',
    'There is no postcode.',
    'Enter it; for no fixed abode the NHS uses ZZ99 3VZ.',
  );
  if (patient.postcode.trim() && !isPostcode(patient.postcode))
    found.push(
      finding(
        'postcode-unreal',
        'prompt',
        'patient.postcode',
        `“${patient.postcode.trim()}” does not look like a postcode.`,
        'Check it against the record.',
      ),
    );
  missing(
    patient.phone,
    'phone-missing',
    'confirm',
    'phone',
    'There is no telephone number for the patient.',
    'Enter one, or “None”; services book by telephone and text message.',
  );
  return found;
}
