import type { Draft } from '@/utils/model/draft';
import type { Clinician } from '@/utils/model/practice';
import { Button } from '../Button';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { Select } from '../Select';
import type { FormPartProps } from './draftChange';
import { FormPart } from './FormPart';

export interface FromPartProps extends FormPartProps {
  /** The people of the practice list. */
  people: readonly Clinician[];
  onOpenPractice: () => void;
}

/** Who sends the letter: the referrer who signs, who prepared it, and the letterhead it carries. */
export function FromPart({ draft, onChange, errors, people, onOpenPractice }: FromPartProps) {
  const signers = people.filter((person) => person.signs);
  const listed = signers.some((person) => person.id === draft.referrer?.id);
  const options = [
    { value: '', label: 'Choose who refers and signs' },
    ...signers.map((person) => ({ value: person.id, label: [person.name, person.role].filter(Boolean).join(', ') })),
    ...(draft.referrer && !listed ? [{ value: draft.referrer.id, label: draft.referrer.name }] : []),
  ];
  const others = (name: 'usualGp' | 'preparedBy') => ({
    id: name,
    value: draft[name],
    suggestions: people.map((person) => person.name),
    error: errors.get(name),
    onValue: (value: string) => onChange((now) => ({ ...now, [name]: value }), name),
  });
  return (
    <FormPart id="part-from" title="Who it comes from">
      {signers.length === 0 && (
        <Notice tone="warning" title="No clinician is on the practice list yet">
          <p>Add who signs letters, with role and GMC number, once; every letter then offers them.</p>
          <Button look="quiet" isSmall onClick={onOpenPractice}>
            Add clinicians
          </Button>
        </Notice>
      )}
      <Select
        id="referrer"
        label="Referrer"
        value={draft.referrer?.id ?? ''}
        options={options}
        error={errors.get('referrer') ?? errors.get('referrer.name') ?? errors.get('referrer.gmcNumber')}
        onValue={(id) => onChange((now) => ({ ...now, referrer: referrerWith(now, people, id) }), 'referrer')}
      />
      <div class="pair">
        <Field {...others('usualGp')} label="Usual GP" hint="If it is not the referrer" />
        <Field {...others('preparedBy')} label="Prepared by" hint="If it is not the referrer" />
      </div>
      <Letterhead draft={draft} error={errors.get('practice') ?? errors.get('practice.name')} onOpen={onOpenPractice} />
    </FormPart>
  );
}

const referrerWith = (draft: Draft, people: readonly Clinician[], id: string) =>
  people.find((person) => person.id === id) ?? (draft.referrer?.id === id ? draft.referrer : null);

function Letterhead({ draft, error, onOpen }: { draft: Draft; error: string | undefined; onOpen: () => void }) {
  const { name, address, postcode, odsCode } = draft.practice;
  const lines = [name, address, postcode, odsCode && `ODS code ${odsCode}`].filter(Boolean);
  return (
    <div class={error ? 'nhsuk-form-group--error' : undefined}>
      <p class="nhsuk-label">Letterhead</p>
      {error && <span class="nhsuk-error-message">{error}</span>}
      <p class="letterhead-line">{lines.length > 0 ? lines.join(', ') : 'No practice name yet.'}</p>
      <button type="button" class="linklike" id="practice.name" onClick={onOpen}>
        {lines.length > 0 ? 'Change practice details' : 'Add practice details'}
      </button>
    </div>
  );
}
