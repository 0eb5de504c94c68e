import { useEffect, useState } from 'preact/hooks';
import type { Draft, DraftStatus } from '@/utils/model/draft';
import type { Clinician } from '@/utils/model/practice';
import { Button } from '../Button';
import { StatusTag } from '../StatusTag';
import { WhoIAm } from '../WhoIAm';
import { AddNote, type NewNote } from './AddNote';
import { NoteList } from './NoteList';
import { WaitFor } from './WaitFor';

export interface DeskCardProps {
  draft: Draft;
  people: readonly Clinician[];
  me: Clinician | null;
  onMe: (id: string | null) => void;
  /** Where the letter may go from here. */
  next: readonly DraftStatus[];
  onMove: (to: 'drafting' | 'ready-to-sign' | 'returned' | 'before-waiting') => void;
  onWait: (waitingFor: string) => void;
  onNote: (note: NewNote) => void;
  onTick: (noteId: string) => void;
  onReply: () => void;
  onVersions: () => void;
}

const moves = [
  { to: 'ready-to-sign', label: 'Leave it ready to sign' },
  { to: 'drafting', label: 'Back to drafting' },
  { to: 'returned', label: 'It came back' },
] as const;

/** How the letter stands in the practice's day: its status, who waits for what, and what colleagues say to each other. Never printed. */
export function DeskCard(props: DeskCardProps) {
  const { draft, next } = props;
  const { desk, status } = draft;
  const open = desk.notes.filter(({ kind, doneAt }) => kind === 'task' && doneAt === '').length;
  const [isOpen, setIsOpen] = useState(false);
  const isCalled = open > 0 || status === 'waiting' || status === 'returned';
  useEffect(() => {
    if (isCalled) setIsOpen(true);
  }, [isCalled]);
  return (
    <details class="findings desk-card" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary class="desk-card__summary">
        On the desk
        <StatusTag status={status} {...(desk.waitingFor !== '' && { detail: desk.waitingFor })} />
        {open > 0 && <span class="findings__count">{open === 1 ? '1 task' : `${open} tasks`}</span>}
      </summary>
      <div class="stack desk-card__inside">
        <p class="hint">Nothing in this box is printed in the letter.</p>
        <div class="row">
          {moves
            .filter(({ to }) => next.includes(to) && status !== 'waiting')
            .map(({ to, label }) => (
              <Button key={to} look="quiet" isSmall onClick={() => props.onMove(to)}>
                {label}
              </Button>
            ))}
          {status === 'waiting' && (
            <Button isSmall onClick={() => props.onMove('before-waiting')}>
              It waits no longer
            </Button>
          )}
          {(status === 'returned' || status === 'attached') && (
            <Button look={status === 'returned' ? 'main' : 'quiet'} isSmall onClick={props.onReply}>
              Write a reply about it
            </Button>
          )}
        </div>
        {status !== 'waiting' && next.includes('waiting') && <WaitFor onWait={props.onWait} />}
        <NoteList notes={desk.notes} onTick={props.onTick} />
        <AddNote people={props.people} onNote={props.onNote} />
        <WhoIAm people={props.people} me={props.me} onMe={props.onMe} />
        <button type="button" class="linklike" onClick={props.onVersions}>
          Earlier versions of this letter
        </button>
      </div>
    </details>
  );
}
