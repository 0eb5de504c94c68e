import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { PassphraseStep } from './PassphraseStep';

export interface MakeCardProps {
  /** The last backup in words, or null before the first. */
  last: string | null;
  hasPassphrase: boolean;
  newPassphrase: () => string;
  /** Why a passphrase of one's own is not taken, or null when it is. */
  whyTooWeak: (typed: string) => string | null;
  onPassphrase: (passphrase: string) => Promise<void>;
  /** Name of the chosen folder; null for the downloads. */
  folder: string | null;
  canPickFolder: boolean;
  onFolder: () => void;
  onDownloads: () => void;
  onBackUp: () => void;
  /** Days, 0 to 90; 0 never reminds. */
  remindDays: number;
  onRemindDays: (days: number) => void;
  told: { tone: 'good' | 'bad'; say: string } | null;
}

/** Making a backup: a passphrase once, a place once, then one press. */
export function MakeCard(props: MakeCardProps) {
  const [isChanging, setIsChanging] = useState(false);
  const isAsking = !props.hasPassphrase || isChanging;
  return (
    <section class="card stack" aria-labelledby="make-title">
      <h2 id="make-title">Make a backup</h2>
      <p>
        One file with every letter of the list, sealed under a passphrase. Without the passphrase nobody can open it, we
        neither. Letters in the bin, settings and templates are not in it.
      </p>
      <p class="hint">
        A backup keeps letters longer than this computer does. Delete old backup files when you no longer need them.
      </p>
      <p>{props.last ?? 'No backup was made on this computer yet.'}</p>
      {isAsking ? (
        <PassphraseStep
          {...props}
          onLeave={props.hasPassphrase ? () => setIsChanging(false) : null}
          onPassphrase={(passphrase) => props.onPassphrase(passphrase).then(() => setIsChanging(false))}
        />
      ) : (
        <Place {...props} onChange={() => setIsChanging(true)} />
      )}
      {props.told && <Notice tone={props.told.tone} title={props.told.say} isLive />}
      <Field
        id="backup-remind"
        label="Remind me in the list after days"
        hint="0 to 90; 0 never reminds"
        width={4}
        inputMode="numeric"
        value={String(props.remindDays)}
        onValue={(text) => {
          const days = Number(text);
          if (text.trim() !== '' && Number.isInteger(days) && days >= 0 && days <= 90) props.onRemindDays(days);
        }}
      />
    </section>
  );
}

function Place(props: MakeCardProps & { onChange: () => void }) {
  const { folder } = props;
  return (
    <>
      <p>
        It is saved {folder === null ? 'in your downloads' : `in the folder “${folder}”`}.
        {folder === null && ' Move it to a place of the practice that is itself backed up.'}
      </p>
      <div class="row">
        <Button onClick={props.onBackUp}>Back up now</Button>
        {props.canPickFolder && (
          <Button look="quiet" onClick={props.onFolder}>
            {folder === null ? 'Choose a folder' : 'Choose another folder'}
          </Button>
        )}
        {folder !== null && (
          <Button look="quiet" onClick={props.onDownloads}>
            Use the downloads
          </Button>
        )}
        <Button look="quiet" onClick={props.onChange}>
          Change the passphrase
        </Button>
      </div>
    </>
  );
}
