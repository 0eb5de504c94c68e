import type { Patient } from '@/utils/model/patient';
import { dateInWords } from '@/utils/model/dateInWords';
import { isIsoDate } from '@/utils/model/isoDate';
import { nhsNumberInGroups } from '@/utils/model/nhsNumberInGroups';

/** Name, date of birth and NHS number of the letter on the screen: on every screen of a draft, and it cannot be scrolled away. */
export function PatientBand({ patient }: { patient: Patient }) {
  const name = [patient.familyName.trim().toUpperCase(), patient.givenName.trim()].filter(Boolean).join(', ');
  const born = isIsoDate(patient.dateOfBirth) ? dateInWords(patient.dateOfBirth) : '';
  const number = nhsNumberInGroups(patient.nhsNumber);
  return (
    <section class="patient-band" aria-label="Patient of this letter">
      <Part label="Patient" value={name} missing="No name yet" isMain />
      <Part label="Born" value={born} missing="no date of birth" />
      <Part
        label="NHS"
        value={number}
        missing={patient.nhsNumberAbsent.trim() === '' ? 'no number yet' : 'no number'}
      />
    </section>
  );
}

function Part(props: { label: string; value: string; missing: string; isMain?: boolean }) {
  const { label, value, missing, isMain = false } = props;
  return (
    <p class={isMain ? 'patient-band__name' : 'patient-band__part'}>
      <span class={isMain ? 'visually-hidden' : 'patient-band__label'}>{label} </span>
      {value === '' ? <em>{missing}</em> : <b>{value}</b>}
    </p>
  );
}
