import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Choice } from '../Choice';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { Tick } from '../Tick';
import { printRecoveryCode } from './printRecoveryCode';

export type PrivacyMode = 'standard' | 'locked' | 'nothing';

export interface PrivacyCardProps {
  mode: PrivacyMode;
  /** Minutes without use until Locked mode locks, 1 to 60. */
  lockAfter: number;
  onLockAfter: (minutes: number) => void;
  /** Words and code that Locked mode would be turned on with: made fresh, shown once. */
  newSecrets: () => { passphrase: string; recoveryCode: string };
  onMode: (mode: Exclude<PrivacyMode, 'locked'>) => void;
  onLocked: (secrets: { passphrase: string; recoveryCode: string }) => void;
  /** The same letters under a new passphrase and code; the old ones open nothing any more. */
  onNewSecrets: (secrets: { passphrase: string; recoveryCode: string }) => void;
  onLockNow: () => void;
  /** What was done or went wrong last, or null. */
  told: { tone: 'good' | 'bad'; say: string } | null;
}

/** How letters are kept on this computer: three ways, each said as it is. */
export function PrivacyCard(props: PrivacyCardProps) {
  const { mode, told } = props;
  const [secrets, setSecrets] = useState<{ passphrase: string; recoveryCode: string } | null>(null);
  const choose = (next: PrivacyMode) => {
    if (next === mode) return setSecrets(null);
    if (next === 'locked') return setSecrets(props.newSecrets());
    setSecrets(null);
    props.onMode(next);
  };
  return (
    <section class="card stack" id="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">How letters are kept</h2>
      {told && <Notice tone={told.tone} title={told.say} isLive />}
      <Choice<PrivacyMode>
        id="privacy-mode"
        label="How letters are kept on this computer"
        isLegendHidden
        value={secrets ? 'locked' : mode}
        onValue={choose}
        options={[
          {
            value: 'standard',
            label: 'Standard',
            hint: 'Protected by the Windows sign-in and this computer’s disk encryption. Anyone using this Windows account can open letters.',
          },
          {
            value: 'locked',
            label: 'Locked',
            hint: 'Sealed under a passphrase. Locks when the browser closes, when Windows locks, and after some minutes without use. Without passphrase and recovery code the letters are lost.',
          },
          {
            value: 'nothing',
            label: 'Leave nothing',
            hint: 'Letters stay in the browser’s memory and are gone when it closes or crashes.',
          },
        ]}
      />
      {secrets && (
        <NewSecrets
          secrets={secrets}
          action={mode === 'locked' ? 'Use the new passphrase and code' : 'Turn Locked mode on'}
          onAgree={() => {
            if (mode === 'locked') props.onNewSecrets(secrets);
            else props.onLocked(secrets);
            setSecrets(null);
          }}
          onLeave={() => setSecrets(null)}
        />
      )}
      {mode === 'locked' && !secrets && (
        <div class="inline-form">
          <Field
            id="lock-after"
            label="Lock after minutes without use"
            hint="1 to 60"
            width={4}
            inputMode="numeric"
            value={String(props.lockAfter)}
            onValue={(text) => {
              const minutes = Number(text);
              if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 60) props.onLockAfter(minutes);
            }}
          />
          <Button look="quiet" onClick={props.onLockNow}>
            Lock now
          </Button>
          <Button look="quiet" onClick={() => setSecrets(props.newSecrets())}>
            New passphrase and code
          </Button>
        </div>
      )}
    </section>
  );
}

function NewSecrets(props: {
  secrets: { passphrase: string; recoveryCode: string };
  action: string;
  onAgree: () => void;
  onLeave: () => void;
}) {
  const [isWritten, setIsWritten] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Notice tone="warning" title="Write these down before you go on">
      <p>
        They are shown once and kept nowhere. The words are for every day; the code is for the practice manager’s safe.
      </p>
      <dl class="facts">
        <div>
          <dt>Passphrase</dt>
          <dd class="secret">{props.secrets.passphrase}</dd>
        </div>
        <div>
          <dt>Recovery code</dt>
          <dd class="secret">{props.secrets.recoveryCode}</dd>
        </div>
      </dl>
      <Tick id="secrets-written" label="I have written down both" isTicked={isWritten} onTicked={setIsWritten} />
      {isAsked && !isWritten && <p class="nhsuk-error-message">Write both down and tick the box.</p>}
      <div class="row">
        <Button onClick={() => (isWritten ? props.onAgree() : setIsAsked(true))}>{props.action}</Button>
        <Button look="quiet" onClick={() => printRecoveryCode(props.secrets.recoveryCode)}>
          Print the recovery code
        </Button>
        <Button look="quiet" onClick={props.onLeave}>
          Leave it as it is
        </Button>
      </div>
    </Notice>
  );
}
