import { useRef, useState } from 'preact/hooks';
import type { FieldWords } from './FormGroup';
import { TextArea } from './TextArea';

/** Several short entries, one a line. */
export function LineList(props: FieldWords & { lines: readonly string[]; onLines: (lines: string[]) => void }) {
  const { lines, onLines, ...words } = props;
  const told = useRef(lines);
  const [text, setText] = useState(lines.join('\n'));
  // What comes from outside is compared while drawing: an effect would run after the next key, and take it back.
  const isOwn = lines.join('\n') === told.current.join('\n');
  return (
    <TextArea
      {...words}
      rows={2}
      value={isOwn ? text : lines.join('\n')}
      onValue={(next) => {
        const typed = linesOf(next);
        told.current = typed;
        setText(next);
        onLines(typed);
      }}
    />
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
