import type { Draft } from '@/utils/model/draft';
import { clinicalFieldIds } from '@/utils/model/clinicalField';
import { clinicalFields } from '@/utils/model/clinicalFields';
import { Button } from '../Button';
import { PatientBand } from '../PatientBand';
import { wordChanges } from './wordChanges';

export interface Revision {
  draft: Draft;
  revision: number;
  savedAt: string;
}

/** Earlier states of a letter, newest first, compared with how it stands now; any can be brought back. */
export function RevisionsScreen(props: {
  now: Draft;
  revisions: readonly Revision[];
  chosen: number | null;
  onChoose: (revision: number) => void;
  onRestore: (revision: number) => void;
  onBack: () => void;
}) {
  const { now, revisions, chosen } = props;
  const earlier = revisions.find(({ revision }) => revision === chosen) ?? null;
  return (
    <>
      <header class="editor__top">
        <PatientBand patient={now.patient} />
      </header>
      <main class="screen stack">
        <div class="screen__top">
          <h1 tabIndex={-1}>Earlier versions</h1>
          <button type="button" class="linklike" onClick={props.onBack}>
            Back to the letter
          </button>
        </div>
        {revisions.length === 0 && <p class="card">No earlier version is kept of this letter yet.</p>}
        <ul class="plain-list row" aria-label="Versions">
          {revisions.map(({ revision, savedAt }) => (
            <li key={revision}>
              <Button
                look={revision === chosen ? 'main' : 'quiet'}
                isSmall
                aria-pressed={revision === chosen}
                onClick={() => props.onChoose(revision)}
              >
                {timeOf(savedAt)}
              </Button>
            </li>
          ))}
        </ul>
        {earlier && (
          <section
            class="card stack"
            aria-label={`Version of ${timeOf(earlier.savedAt)} beside the letter as it is now`}
          >
            <div class="row spread">
              <h2>What changed since {timeOf(earlier.savedAt)}</h2>
              <Button onClick={() => props.onRestore(earlier.revision)}>Bring this version back</Button>
            </div>
            <Changes before={earlier.draft} after={now} />
          </section>
        )}
      </main>
    </>
  );
}

/** Every field whose text differs, the earlier beside the present. */
function Changes({ before, after }: { before: Draft; after: Draft }) {
  const [old, now] = [textsOf(before), textsOf(after)];
  const changed = [...now.keys()].filter((label) => old.get(label) !== now.get(label));
  if (changed.length === 0) return <p>Nothing of the letter’s text differs.</p>;
  return (
    <>
      {changed.map((label) => {
        const words = wordChanges(old.get(label) ?? '', now.get(label) ?? '');
        return (
          <div key={label}>
            <h3>{label}</h3>
            <div class="compare">
              <div>
                <p class="hint">Then</p>
                <p class="compare__text">
                  {words.map(({ kind, text }, at) =>
                    kind === 'new' ? null : kind === 'gone' ? <del key={at}>{text}</del> : text,
                  )}
                </p>
              </div>
              <div>
                <p class="hint">Now</p>
                <p class="compare__text">
                  {words.map(({ kind, text }, at) =>
                    kind === 'gone' ? null : kind === 'new' ? <ins key={at}>{text}</ins> : text,
                  )}
                </p>
              </div>
            </div>
          </div>
        );
      })}
    </>
  );
}

const said = { text: '', none: ' [answered: none]', 'not-known': ' [answered: not known]' } as const;

/** Everything of a letter that a reader would call its text, by label. */
function textsOf(draft: Draft): Map<string, string> {
  const labels = new Map(clinicalFields.map(({ id, label }) => [id, label]));
  return new Map<string, string>([
    ['Patient', Object.values(draft.patient).filter(Boolean).join('\n')],
    ['Recipient', Object.values(draft.recipient).filter(Boolean).join('\n')],
    ['Urgency', [draft.urgency, draft.urgencyReason].filter(Boolean).join('\n')],
    ...clinicalFieldIds.map((id): [string, string] => {
      const answer = draft.clinical[id];
      return [labels.get(id) ?? id, answer.text + said[answer.said]];
    }),
    ['Dated results', draft.resultValues.map((row) => Object.values(row).filter(Boolean).join(' ')).join('\n')],
    ['Copies and enclosures', [...draft.copies, ...draft.enclosures].join('\n')],
    ['Signed', [draft.signedBy, draft.signedAt].filter(Boolean).join(', ')],
  ]);
}

const timeOf = (at: string) =>
  new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
