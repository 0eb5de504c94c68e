import { useState } from 'preact/hooks';
import type { Draft } from '@/utils/model/draft';
import type { Clinician } from '@/utils/model/practice';
import { Button } from '../Button';
import { Select } from '../Select';
import { StatusTag } from '../StatusTag';

/** Signing is attribution by name, not a login, and says so. */
export function SignStep(props: {
  draft: Draft;
  people: readonly Clinician[];
  onSign: (person: Clinician) => void;
  onReady: () => void;
}) {
  const { draft, people } = props;
  const signers = people.filter((person) => person.signs);
  const [chosen, setChosen] = useState(draft.referrer?.id ?? signers[0]?.id ?? '');
  const person = signers.find(({ id }) => id === chosen);
  if (draft.signedAt !== '')
    return (
      <>
        <h2>1. Signed</h2>
        <p>
          Signed by <b>{draft.signedBy}</b> on {whenSigned(draft.signedAt)}. The text and its wording are frozen;
          changing anything opens the letter again and takes the signature off.
        </p>
      </>
    );
  return (
    <>
      <h2>1. Sign</h2>
      <div class="stack">
        <p class="row">
          <StatusTag status={draft.status} />
          <span>A letter taken out now says “Not yet signed” on every page.</span>
        </p>
        <Select
          id="sign-as"
          label="I am"
          hint="This puts your name to the letter. It is not a login, and nobody checks it."
          value={chosen}
          options={[
            { value: '', label: 'Choose who signs' },
            ...signers.map(({ id, name, role }) => ({ value: id, label: [name, role].filter(Boolean).join(', ') })),
          ]}
          onValue={setChosen}
        />
        <div class="row">
          <Button onClick={() => person && props.onSign(person)} aria-disabled={!person}>
            {person ? `Sign as ${person.name}` : 'Choose who signs first'}
          </Button>
          {draft.status === 'drafting' && (
            <Button look="quiet" onClick={props.onReady}>
              Leave it ready to sign
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

const whenSigned = (at: string) =>
  new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
