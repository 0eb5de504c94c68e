import { Button } from '../Button';
import { LetterSheet } from '../letter/LetterSheet';
import type { PrintedLetter } from '../letter/letterPart';

/** A file of its own that goes with the letter. */
export interface BesidesFile {
  id: 'original' | 'icb-and-lmc';
  title: string;
  say: string;
  printed: PrintedLetter;
}

/** Files that go with a reply, each to be read and saved by itself: the first letter again, the copy that names no patient. */
export function BesidesPart(props: {
  files: readonly BesidesFile[];
  onSave: (id: BesidesFile['id'], format: 'docx' | 'pdf') => void;
}) {
  if (props.files.length === 0) return null;
  return (
    <div class="stack besides">
      <h3>Files that go with it</h3>
      {props.files.map(({ id, title, say, printed }) => (
        <div key={id} class="stack-tight" role="group" aria-label={title}>
          <p>
            <b>{title}.</b> {say}
          </p>
          <div class="row">
            <Button look="quiet" isSmall onClick={() => props.onSave(id, 'docx')}>
              Save as Word<span class="visually-hidden"> {title}</span>
            </Button>
            <Button look="quiet" isSmall onClick={() => props.onSave(id, 'pdf')}>
              Save as PDF<span class="visually-hidden"> {title}</span>
            </Button>
          </div>
          <details class="more">
            <summary>
              Read it<span class="visually-hidden"> {title}</span>
            </summary>
            <LetterSheet letter={printed} />
          </details>
        </div>
      ))}
    </div>
  );
}
