import { useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { Tick } from '../Tick';

/** A passphrase for backups: words made here, or one's own. Shown once and kept nowhere. */
export function PassphraseStep(props: {
  newPassphrase: () => string;
  whyTooWeak: (typed: string) => string | null;
  onPassphrase: (passphrase: string) => Promise<void>;
  /** Null where there is none to go back to. */
  onLeave: (() => void) | null;
}) {
  const [offered] = useState(props.newPassphrase);
  const [own, setOwn] = useState<string | null>(null);
  const [isWritten, setIsWritten] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  // The last key and the press may come before the screen is drawn again.
  const latest = useRef<string | null>(null);
  const take = (text: string | null) => {
    latest.current = text;
    setOwn(text);
  };
  const weak = own === null ? null : props.whyTooWeak(own);
  const use = () => {
    setIsAsked(true);
    const words = latest.current ?? offered;
    if (isWritten && props.whyTooWeak(words) === null) void props.onPassphrase(words);
  };
  return (
    <Notice tone="warning" title="Write the passphrase down before you go on">
      <p>
        It is shown once and kept nowhere. Keep it where this computer is not: a backup is for when this one is gone.
      </p>
      {own === null ? (
        <dl class="facts">
          <div>
            <dt>Passphrase for backups</dt>
            <dd class="secret">{offered}</dd>
          </div>
        </dl>
      ) : (
        <Field
          id="backup-own"
          label="Your own passphrase"
          hint="At least 12 characters. Capitals and extra spaces do not matter."
          value={own}
          onValue={take}
          error={isAsked && weak !== null ? weak : undefined}
        />
      )}
      <Tick id="backup-written" label="I have written it down" isTicked={isWritten} onTicked={setIsWritten} />
      {isAsked && !isWritten && <p class="nhsuk-error-message">Write it down and tick the box.</p>}
      <div class="row">
        <Button onClick={use}>Use this passphrase</Button>
        <Button look="quiet" onClick={() => take(own === null ? '' : null)}>
          {own === null ? 'Choose my own' : 'Use the words offered'}
        </Button>
        {props.onLeave && (
          <Button look="quiet" onClick={props.onLeave}>
            Leave it as it is
          </Button>
        )}
      </div>
    </Notice>
  );
}
