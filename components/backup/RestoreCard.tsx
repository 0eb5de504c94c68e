import { useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Field } from '../Field';
import { FilePicker } from '../FilePicker';
import { Notice } from '../Notice';
import { RestorePreview, type PreviewedLetter } from './RestorePreview';

/** How far bringing back has come. */
export type RestoreState =
  | { kind: 'waiting' }
  | { kind: 'chosen'; name: string; madeAt: string }
  | { kind: 'opening' }
  | { kind: 'seen'; name: string; madeAt: string; letters: readonly PreviewedLetter[] };

export interface RestoreCardProps {
  state: RestoreState;
  onFile: (file: File) => void;
  onPassphrase: (passphrase: string) => void;
  onRestore: () => void;
  onLeave: () => void;
  told: { tone: 'good' | 'bad'; say: string } | null;
  /** Takes back what was brought back last; null when there is nothing to take back. */
  onUndo: (() => void) | null;
}

/** Bringing letters back from a backup: file, passphrase, a look at what would change, one step that can be undone. */
export function RestoreCard(props: RestoreCardProps) {
  const { state, told } = props;
  return (
    <section class="card stack" aria-labelledby="restore-title">
      <h2 id="restore-title">Bring letters back</h2>
      <p>
        From a backup of this computer or another. You see first what it would change. What is here and later than the
        backup stays as it is; what is replaced stays among the letter’s earlier versions.
      </p>
      {told && (
        <Notice tone={told.tone} title={told.say} isLive>
          {props.onUndo && (
            <Button look="quiet" isSmall onClick={props.onUndo}>
              Undo
            </Button>
          )}
        </Notice>
      )}
      <div>
        <FilePicker
          id="backup-file"
          label="Choose a backup file"
          name="Backup file to bring back"
          isOffered={state.kind === 'waiting'}
          onFile={props.onFile}
        />
      </div>
      {(state.kind === 'chosen' || state.kind === 'opening') && <Unseal {...props} />}
      {state.kind === 'seen' && (
        <RestorePreview
          name={state.name}
          madeAt={state.madeAt}
          letters={state.letters}
          onRestore={props.onRestore}
          onLeave={props.onLeave}
        />
      )}
    </section>
  );
}

function Unseal({ state, onPassphrase, onLeave }: RestoreCardProps) {
  const [typed, setTyped] = useState('');
  // The last key and the press may come before the screen is drawn again.
  const latest = useRef('');
  const [isAsked, setIsAsked] = useState(false);
  return (
    <form
      class="stack"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(true);
        if (latest.current.trim() !== '' && state.kind === 'chosen') onPassphrase(latest.current);
      }}
    >
      {state.kind === 'chosen' && (
        <p>
          {state.name}, made on {new Date(state.madeAt).toLocaleString('en-GB')}.
        </p>
      )}
      <Field
        id="backup-passphrase"
        label="Passphrase of this backup"
        hint="The words that were written down when backups were set up"
        value={typed}
        error={isAsked && typed.trim() === '' ? 'Enter the passphrase.' : undefined}
        onValue={(text) => {
          latest.current = text;
          setTyped(text);
        }}
      />
      <div class="row">
        <Button type="submit">Open the backup</Button>
        <Button look="quiet" onClick={onLeave}>
          Leave it
        </Button>
      </div>
      <p role="status" class="hint">
        {state.kind === 'opening' ? 'Opening' : ''}
      </p>
    </form>
  );
}
