import type { Clinician } from '@/utils/model/practice';
import { Button } from '../Button';
import { Empty } from '../Empty';
import { Field } from '../Field';
import { Tick } from '../Tick';

export interface PeopleCardProps {
  people: readonly Clinician[];
  onPerson: (person: Clinician) => void;
  onAdd: () => void;
  onRemove: (person: Clinician) => void;
}

/** The people of the practice: who signs letters and who prepares them. */
export function PeopleCard({ people, onPerson, onAdd, onRemove }: PeopleCardProps) {
  return (
    <section class="card" aria-labelledby="people-title">
      <h2 id="people-title">People</h2>
      {people.length === 0 ? (
        <Empty say="Nobody is on the practice list yet." action="Add a person" onAction={onAdd} />
      ) : (
        <>
          <ul class="plain-list people">
            {people.map((person, index) => (
              <li key={person.id}>
                <PersonFields person={person} number={index + 1} onPerson={onPerson} />
                <Button look="quiet" isSmall onClick={() => onRemove(person)}>
                  Remove<span class="visually-hidden"> {person.name || `person ${index + 1}`}</span>
                </Button>
              </li>
            ))}
          </ul>
          <Button look="quiet" onClick={onAdd}>
            Add a person
          </Button>
        </>
      )}
    </section>
  );
}

function PersonFields(props: { person: Clinician; number: number; onPerson: (person: Clinician) => void }) {
  const { person, number, onPerson } = props;
  const common = (name: 'name' | 'role' | 'gmcNumber') => ({
    id: `person-${person.id}-${name}`,
    value: person[name],
    onValue: (value: string) => onPerson({ ...person, [name]: value }),
  });
  return (
    <div role="group" aria-label={person.name || `Person ${number}`}>
      <div class="pair">
        <Field {...common('name')} label="Name" hint="As it stands under a letter" />
        <Field
          {...common('role')}
          label="Role"
          hint="For example, GP partner"
          suggestions={[
            'GP partner',
            'Salaried GP',
            'GP registrar',
            'Advanced nurse practitioner',
            'Medical secretary',
          ]}
        />
      </div>
      <Tick
        id={`person-${person.id}-signs`}
        label="Refers and signs letters"
        isSmall
        isTicked={person.signs}
        onTicked={(signs) => onPerson({ ...person, signs })}
      />
      {person.signs && (
        <Field
          {...common('gmcNumber')}
          label="GMC number"
          hint="7 digits; leave empty for anyone who is not a doctor"
          width={10}
          inputMode="numeric"
          error={
            person.gmcNumber === '' || /^\d{7}$/.test(person.gmcNumber)
              ? undefined
              : 'Enter a GMC number with 7 digits.'
          }
        />
      )}
    </div>
  );
}
