import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Field } from '../Field';

/** Says who or what a letter waits for. */
export function WaitFor({ onWait }: { onWait: (waitingFor: string) => void }) {
  const [text, setText] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const wait = () => {
    setIsAsked(text.trim() === '');
    if (text.trim() !== '') onWait(text);
  };
  return (
    <div class="inline-form">
      <Field
        id="waiting-for"
        label="Waiting for"
        hint="A person or a result"
        value={text}
        error={isAsked ? 'Say who or what the letter waits for.' : undefined}
        onValue={setText}
      />
      <Button look="quiet" onClick={wait}>
        Wait
      </Button>
    </div>
  );
}
