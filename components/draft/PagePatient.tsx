import type { Patient } from '@/utils/model/patient';
import { dateInWords } from '@/utils/model/dateInWords';
import { nhsNumberInGroups } from '@/utils/model/nhsNumberInGroups';
import { Button } from '../Button';
import { Notice } from '../Notice';

/** What asking the page for its patient has come to. */
export type PagePatientState =
  { kind: 'not-asked' } | { kind: 'shown'; patient: Partial<Patient> } | { kind: 'nothing'; say: string };

const labels: Partial<Record<keyof Patient, string>> = {
  familyName: 'Family name',
  givenName: 'Given names',
  title: 'Title',
  preferredName: 'Preferred name',
  dateOfBirth: 'Date of birth',
  nhsNumber: 'NHS number',
  sex: 'Sex',
  address: 'Address',
  postcode: 'Postcode',
  phone: 'Phone',
  email: 'Email',
};

/** "Use the patient shown on this page": asks only when pressed, shows what it will take, and takes it only when told to. */
export function PagePatient(props: {
  state: PagePatientState;
  current: Patient;
  onAsk: () => void;
  onTake: (patient: Partial<Patient>) => void;
  onLeave: () => void;
}) {
  const { state, current } = props;
  if (state.kind === 'not-asked')
    return (
      <p class="page-patient">
        <Button look="quiet" isSmall onClick={props.onAsk}>
          Use the patient shown on this page
        </Button>
      </p>
    );
  if (state.kind === 'nothing')
    return (
      <div class="page-patient">
        <Notice title={state.say} isLive>
          <Button look="quiet" isSmall onClick={props.onAsk}>
            Look again
          </Button>
        </Notice>
      </div>
    );
  const found = (Object.keys(labels) as (keyof Patient)[]).filter((name) => state.patient[name]);
  const isOther = found.some(
    (name) => isIdentifying(name) && current[name] !== '' && current[name] !== state.patient[name],
  );
  return (
    <div class="page-patient">
      <Notice
        tone={isOther ? 'warning' : 'note'}
        title={isOther ? 'The page shows other details than this letter' : 'The page shows this patient'}
        isLive
      >
        {isOther && <p>If this is another patient, leave this letter and start a new one.</p>}
        <dl class="facts">
          {found.map((name) => (
            <div key={name}>
              <dt>{labels[name]}</dt>
              <dd>{shown(name, state.patient[name] ?? '')}</dd>
            </div>
          ))}
        </dl>
        <div class="row">
          <Button isSmall look={isOther ? 'warning' : 'main'} onClick={() => props.onTake(state.patient)}>
            {isOther ? 'Replace the patient of this letter' : 'Use these details'}
          </Button>
          <Button isSmall look="quiet" onClick={props.onLeave}>
            Leave it
          </Button>
        </div>
      </Notice>
    </div>
  );
}

const isIdentifying = (name: keyof Patient) => name === 'familyName' || name === 'dateOfBirth' || name === 'nhsNumber';

function shown(name: keyof Patient, value: string): string {
  if (name === 'dateOfBirth') return dateInWords(value);
  return name === 'nhsNumber' ? nhsNumberInGroups(value) : value;
}
