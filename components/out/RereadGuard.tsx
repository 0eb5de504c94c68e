import { useState } from 'preact/hooks';
import type { Patient } from '@/utils/model/patient';
import { dateInWords } from '@/utils/model/dateInWords';
import { nhsNumberInGroups } from '@/utils/model/nhsNumberInGroups';
import { Button } from '../Button';
import { Tick } from '../Tick';

/** Another letter was open a moment ago, so the person reads two identifiers of this one again before it leaves. */
export function RereadGuard({ patient, onReread }: { patient: Patient; onReread: () => void }) {
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setIsAsked] = useState(false);
  const identifiers = [
    { id: 'name', label: `Name: ${patient.familyName.toUpperCase()}, ${patient.givenName}` },
    { id: 'born', label: `Date of birth: ${dateInWords(patient.dateOfBirth) || 'not given'}` },
    { id: 'number', label: `NHS number: ${nhsNumberInGroups(patient.nhsNumber) || 'none'}` },
  ];
  const set = (id: string, isTicked: boolean) =>
    setRead(new Set(isTicked ? [...read, id] : [...read].filter((other) => other !== id)));
  return (
    <section class="card stack" aria-labelledby="reread-title">
      <h2 id="reread-title">Is this the right patient?</h2>
      <p>You had another letter open a moment ago. Tick two that you have checked against the record.</p>
      {identifiers.map(({ id, label }) => (
        <Tick key={id} id={`reread-${id}`} label={label} isTicked={read.has(id)} onTicked={(is) => set(id, is)} />
      ))}
      {isAsked && read.size < 2 && <p class="nhsuk-error-message">Tick two of the three to carry on.</p>}
      <Button onClick={() => (read.size >= 2 ? onReread() : setIsAsked(true))}>This is the right patient</Button>
    </section>
  );
}
