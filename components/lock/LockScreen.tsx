import { useRef, useState } from 'preact/hooks';
import { Button } from '../Button';
import { Field } from '../Field';
import { Icon } from '../Icon';

/** Stands in place of everything while the letters are locked. Gives no hint how near a wrong passphrase was. */
export function LockScreen({ onUnlock }: { onUnlock: (typed: string) => Promise<boolean> }) {
  const [typed, setTyped] = useState('');
  // The last key and the press may come before the screen is drawn again.
  const latest = useRef('');
  const take = (text: string) => {
    latest.current = text;
    setTyped(text);
  };
  const [state, setState] = useState<'waiting' | 'trying' | 'wrong'>('waiting');
  const unlock = async () => {
    if (latest.current.trim() === '') return setState('wrong');
    setState('trying');
    const isOpen = await onUnlock(latest.current);
    take('');
    if (!isOpen) setState('wrong');
  };
  return (
    <main class="screen screen--narrow stack">
      <h1 tabIndex={-1}>Letters are locked</h1>
      <form
        class="card stack"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <p class="row">
          <Icon name="lock" />
          <span class="row__words">They are sealed on this computer until the passphrase is typed.</span>
        </p>
        <Field
          id="passphrase"
          label="Passphrase or recovery code"
          hint="The five words, or the printed code the practice manager keeps"
          value={typed}
          error={state === 'wrong' ? 'That is not the passphrase or the recovery code. Check each word.' : undefined}
          onValue={take}
        />
        <Button type="submit">Unlock</Button>
        <p role="status" class="hint">
          {state === 'trying' ? 'Unlocking' : ''}
        </p>
      </form>
    </main>
  );
}
