import { effectiveKind } from '@/utils/model/effectiveKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { letterRoute } from '@/utils/model/letterRoute';
import { DateField } from '../DateField';
import { LineList } from '../LineList';
import type { FormPartProps } from './draftChange';
import { FormPart } from './FormPart';

/** Copies, enclosures and the date by which something should have been heard. */
export function AlsoPart({ draft, onChange, errors }: FormPartProps) {
  const kind = effectiveKind(draft);
  const names = letterKindNames[kind];
  const isPrinted = names.role === 'referral' || names.role === 'with-form' || kind === 'patient-note';
  return (
    <FormPart id="part-also" title="Copies, enclosures and follow-up">
      <LineList
        id="copies"
        label="Copies to"
        hint="One a line, for example “Patient”"
        lines={draft.copies}
        error={errors.get('copies')}
        onLines={(copies) => onChange((now) => ({ ...now, copies }), 'copies')}
      />
      <LineList
        id="enclosures"
        label="Enclosures"
        hint={`One a line. ${letterRoute(draft) === 'e-rs' ? 'Attach each in e-RS' : 'Send each'} together with the letter.`}
        lines={draft.enclosures}
        error={errors.get('enclosures')}
        onLines={(enclosures) => onChange((now) => ({ ...now, enclosures }), 'enclosures')}
      />
      {(names.aboutPatient || draft.notHeardBy !== '') && (
        <DateField
          id="notHeardBy"
          label={names.aboutPatient ? 'Patient to ask if nothing is heard by' : 'Ask again if nothing is heard by'}
          hint={
            isPrinted
              ? 'Printed in the letter, and it reminds you in the list of letters'
              : 'It reminds you in the list of letters'
          }
          value={draft.notHeardBy}
          error={errors.get('notHeardBy')}
          onValue={(notHeardBy) => onChange((now) => ({ ...now, notHeardBy }), 'notHeardBy')}
        />
      )}
      <DateField
        id="letterDate"
        label="Date on the letter"
        hint="Left empty, the day it is finished"
        value={draft.letterDate}
        error={errors.get('letterDate')}
        onValue={(letterDate) => onChange((now) => ({ ...now, letterDate }), 'letterDate')}
      />
    </FormPart>
  );
}
