import { useState } from 'preact/hooks';
import type { Clinician } from '@/utils/model/practice';
import { Button } from '../Button';
import { Field } from '../Field';
import { TextArea } from '../TextArea';

export interface NewNote {
  kind: 'note' | 'task';
  /** Whom it is for; empty for a note to everyone. */
  to: string;
  text: string;
}

/** A word for a colleague; with a name it is a task. */
export function AddNote({ people, onNote }: { people: readonly Clinician[]; onNote: (note: NewNote) => void }) {
  const [text, setText] = useState('');
  const [to, setTo] = useState('');
  const add = () => {
    if (text.trim() === '') return document.getElementById('note-text')?.focus();
    onNote({ kind: to.trim() === '' ? 'note' : 'task', to: to.trim(), text: text.trim() });
    setText('');
    setTo('');
  };
  return (
    <div>
      <TextArea
        id="note-text"
        label="Note to a colleague"
        hint="A line in the letter that begins “Note to secretary:” becomes a task here as well"
        rows={2}
        value={text}
        onValue={setText}
      />
      <div class="inline-form">
        <Field
          id="note-to"
          label="For"
          hint="With a name it becomes a task"
          value={to}
          suggestions={['Secretary', ...people.map(({ name }) => name)]}
          onValue={setTo}
        />
        <Button look="quiet" onClick={add}>
          Add it
        </Button>
      </div>
    </div>
  );
}
