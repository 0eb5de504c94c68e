import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldWords } from './FormGroup';
import { TextArea } from './TextArea';

/** Several short entries, one a line. */
export function LineList(props: FieldWords & { lines: readonly string[]; onLines: (lines: string[]) => void }) {
  const { lines, onLines, ...words } = props;
  const [text, setText] = useState(lines.join('\n'));
  const told = useRef(lines);
  useEffect(() => {
    if (lines.join('\n') !== told.current.join('\n')) setText(lines.join('\n'));
    told.current = lines;
  }, [lines]);
  return (
    <TextArea
      {...words}
      rows={2}
      value={text}
      onValue={(next) => {
        setText(next);
        told.current = linesOf(next);
        onLines(linesOf(next));
      }}
    />
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
