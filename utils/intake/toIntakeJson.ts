import type { Intake, PatientKey, SocialKey } from './intake';

type Known = Record<string, string>;

/** The face `npm run intake` prints; keys are absent where the paste says nothing. */
export interface IntakeJson {
  system: Intake['system'];
  secondPatient: boolean;
  patient: Known;
  problems: Known[];
  medicines: Known[];
  allergies?: Known[] | 'none-known';
  values: Known[];
  consultations: Known[];
  family: string[];
  social: Known;
  needs: string[];
  notFiled: string[];
}

const patientKeys: readonly PatientKey[] = [
  'familyName',
  'givenName',
  'dateOfBirth',
  'nhsNumber',
  'sex',
  'address',
  'postcode',
  'phone',
  'email',
];
const socialKeys: readonly Exclude<SocialKey, 'other'>[] = ['smoking', 'alcohol', 'occupation'];

const known = (entries: Record<string, string | null>): Known =>
  Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])));

/** An intake as plain JSON. What has a place in a letter but none in this face is listed with what was not filed. */
export function toIntakeJson(intake: Intake): IntakeJson {
  const social = socialKeys.map((about) => [
    about,
    intake.social
      .filter((piece) => piece.about === about)
      .map((piece) => piece.text)
      .join('; '),
  ]);
  const allergies = intake.allergies.map(({ agent, reaction }) => known({ agent, reaction }));
  const beside = [
    ...intake.social.filter((piece) => piece.about === 'other').map((piece) => piece.text),
    ...intake.procedures.map((piece) => piece.text),
    ...intake.examination.map((piece) => piece.text),
    ...intake.consultations.map((piece) => piece.by).filter(Boolean),
  ];
  return {
    system: intake.system,
    secondPatient: intake.secondPatient,
    patient: known(Object.fromEntries(patientKeys.map((key) => [key, intake.patient[key]?.value ?? '']))),
    problems: intake.problems.map(({ text, status, date }) => known({ text, status, date })),
    medicines: intake.medicines.map(({ name, dose, kind }) => known({ name, dose, kind })),
    ...(allergies.length > 0 ? { allergies } : intake.noKnownAllergies ? { allergies: 'none-known' as const } : {}),
    values: intake.values.map(({ name, value, unit, date }) => known({ name, value, unit, date })),
    consultations: intake.consultations.map(({ date, text }) => known({ date, text })),
    family: intake.family.map((piece) => piece.text),
    social: known(Object.fromEntries(social)),
    needs: intake.needs.map((piece) => piece.text),
    notFiled: [...intake.notFiled.map((piece) => piece.text), ...beside],
  };
}
