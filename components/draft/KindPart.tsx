import type { LetterKind } from '@/utils/model/letterKind';
import { letterKinds } from '@/utils/model/letterKind';
import { letterGroups, type LetterGroup } from '@/utils/model/letterGroups';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { FormGroup } from '../FormGroup';
import { TextArea } from '../TextArea';
import { Field } from '../Field';
import type { FormPartProps } from './draftChange';
import { FormPart } from './FormPart';

const groups = Object.keys(letterGroups) as LetterGroup[];

/** What kind of letter it is, and the form or request it stands beside. */
export function KindPart({ draft, onChange, errors }: FormPartProps) {
  const kind = effectiveKind(draft);
  const isTurned = kind !== draft.kind;
  const names = letterKindNames[kind];
  return (
    <FormPart id="part-kind" title="The letter">
      <FormGroup
        id="kind"
        label="Kind of letter"
        hint={isTurned ? 'The form of this pathway is kept, so this letter goes with the form.' : names.when}
        error={errors.get('kind')}
      >
        <KindSelect draft={draft} onChange={onChange} />
      </FormGroup>
      {needsForm(kind) && (
        <Field
          id="origin.form"
          label="Name of the form"
          hint={
            kind === 'covering-letter' ? 'The form this letter goes with' : 'The form this letter comes in place of'
          }
          value={draft.origin?.form ?? ''}
          error={errors.get('origin.form')}
          onValue={(form) =>
            onChange(
              (now) => ({ ...now, origin: { host: '', pageType: '', pageTitle: '', ...now.origin, form } }),
              'origin.form',
            )
          }
        />
      )}
      {draft.kind === 'referral-not-advice' && (
        <TextArea
          id="whyNotAdvice"
          label="Why advice would not serve this patient"
          hint="For example, the patient needs to be examined or a procedure"
          rows={2}
          value={draft.whyNotAdvice}
          error={errors.get('whyNotAdvice')}
          onValue={(whyNotAdvice) => onChange((now) => ({ ...now, whyNotAdvice }), 'whyNotAdvice')}
        />
      )}
    </FormPart>
  );
}

const needsForm = (kind: LetterKind) =>
  kind === 'referral-instead-of-form' || kind === 'covering-letter' || kind === 'statement-with-letter';

function KindSelect({ draft, onChange }: Pick<FormPartProps, 'draft' | 'onChange'>) {
  return (
    <select
      class="select"
      id="kind"
      value={draft.kind}
      autocomplete="off"
      aria-describedby="kind-hint"
      onChange={(event) => {
        const next = event.currentTarget.value as LetterKind;
        onChange((now) => ({ ...now, kind: next }), 'kind');
      }}
    >
      {groups.map((group) => (
        <optgroup key={group} label={letterGroups[group]}>
          {letterKinds
            .filter((each) => letterKindNames[each].group === group)
            .map((each) => (
              <option key={each} value={each}>
                {letterKindNames[each].name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
