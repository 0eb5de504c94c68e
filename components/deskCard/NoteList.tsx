import type { DeskNote } from '@/utils/model/deskMarks';
import { Tick } from '../Tick';

/** What colleagues said to each other about a letter, newest last; a task can be ticked. */
export function NoteList({ notes, onTick }: { notes: readonly DeskNote[]; onTick: (noteId: string) => void }) {
  if (notes.length === 0) return null;
  return (
    <ul class="plain-list notes" aria-label="Notes and tasks">
      {notes.map((note) => (
        <li key={note.id} class={note.doneAt === '' ? 'notes__note' : 'notes__note notes__note--done'}>
          {note.kind === 'task' ? (
            <Tick
              id={`note-${note.id}`}
              isSmall
              label={note.to === '' ? note.text : `${note.to}: ${note.text}`}
              hint={wordsOf(note)}
              isTicked={note.doneAt !== ''}
              onTicked={() => onTick(note.id)}
            />
          ) : (
            <>
              <p>{note.text}</p>
              <p class="hint">{wordsOf(note)}</p>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function wordsOf({ at, by, doneAt, doneBy }: DeskNote): string {
  const made = [by, timeOf(at)].filter(Boolean).join(', ');
  if (doneAt === '') return made;
  return `${made}. Done ${[doneBy && `by ${doneBy}`, timeOf(doneAt)].filter(Boolean).join(', ')}.`;
}

const timeOf = (at: string) =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
