import { Button } from '../Button';

/** One letter of a backup, and what bringing it back would do. Times ISO. */
export interface PreviewedLetter {
  id: string;
  kind: 'new' | 'binned' | 'damaged' | 'differs' | 'newer-here' | 'same';
  name: string;
  savedAt: string;
}

const groups = [
  { kind: 'new', title: 'Not on this computer', does: true },
  { kind: 'binned', title: 'In the bin here, and put back on the list', does: true },
  { kind: 'damaged', title: 'Here but cannot be opened; the damaged record is kept aside', does: true },
  { kind: 'differs', title: 'Different here, and later in the backup', does: true },
  { kind: 'newer-here', title: 'Already newer here: stays as it is', does: false },
  { kind: 'same', title: 'The same here', does: false },
] as const;

/** Names shown of each group; the rest is said as a number. */
const most = 30;

/** What a backup would change, before anything is changed. */
export function RestorePreview(props: {
  name: string;
  madeAt: string;
  letters: readonly PreviewedLetter[];
  onRestore: () => void;
  onLeave: () => void;
}) {
  const { letters } = props;
  const comes = letters.filter(({ kind }) => groups.some((group) => group.kind === kind && group.does)).length;
  return (
    <div class="stack" role="group" aria-labelledby="preview-title">
      <h3 id="preview-title" tabIndex={-1}>
        {count(letters.length)} in the backup of {new Date(props.madeAt).toLocaleString('en-GB')}
      </h3>
      <p role="status">
        {comes === 0
          ? 'Nothing would change: everything in it is here already.'
          : `${count(comes)} would be brought back. Nothing is changed yet.`}
      </p>
      {groups.map(({ kind, title }) => (
        <Group key={kind} title={title} letters={letters.filter((letter) => letter.kind === kind)} />
      ))}
      <div class="row">
        {comes > 0 && <Button onClick={props.onRestore}>Bring back {count(comes)}</Button>}
        <Button look="quiet" onClick={props.onLeave}>
          {comes > 0 ? 'Leave it' : 'Close'}
        </Button>
      </div>
    </div>
  );
}

function Group({ title, letters }: { title: string; letters: readonly PreviewedLetter[] }) {
  if (letters.length === 0) return null;
  return (
    <section class="stack-tight" aria-label={title}>
      <h4>
        {title} <span class="findings__count">{letters.length}</span>
      </h4>
      <ul class="plain-list">
        {letters.slice(0, most).map(({ id, name, savedAt }) => (
          <li key={id}>
            {name}, <span class="hint">saved {new Date(savedAt).toLocaleString('en-GB')}</span>
          </li>
        ))}
        {letters.length > most && <li>and {count(letters.length - most)} more</li>}
      </ul>
    </section>
  );
}

const count = (letters: number) => (letters === 1 ? '1 letter' : `${letters.toLocaleString('en-GB')} letters`);
