import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { privateTyping } from '../typing';

/** A piece of the paste and where it stands in the letter now, or why it does not; `from` are line numbers of the paste. */
export interface PastePiece {
  where: string;
  label: string;
  text: string;
  from: readonly number[];
  why?: string;
}

export type PasteState =
  | { kind: 'waiting' }
  | { kind: 'reading' }
  | { kind: 'stopped'; say: string }
  | { kind: 'filed'; system: string; moved: PastePiece[]; left: PastePiece[]; notFiled: string[] }
  /** `kept` are labels of fields that were changed after the paste and stay. */
  | { kind: 'undone'; kept: string[] };

/** Takes a pasted record summary, says what was moved where, and keeps what was not understood on the screen. */
export function PastePanel(props: {
  state: PasteState;
  onPaste: (paste: { plain: string; html: string }) => void;
  onUndo: () => void;
  onGoTo: (where: string) => void;
}) {
  const { state } = props;
  return (
    <div class="stack">
      {state.kind !== 'filed' && <PasteBox onPaste={props.onPaste} />}
      {state.kind === 'reading' && <p role="status">Reading the paste</p>}
      {state.kind === 'stopped' && (
        <Notice tone="bad" title="Nothing was moved" isLive>
          <p>{state.say}</p>
        </Notice>
      )}
      {state.kind === 'undone' && (
        <Notice tone={state.kept.length > 0 ? 'warning' : 'good'} title="The paste was taken back" isLive>
          {state.kept.length > 0 && (
            <p>
              Changed since the paste, so left as you have it: {state.kept.join(', ')}. Look there for pasted words.
            </p>
          )}
        </Notice>
      )}
      {state.kind === 'filed' && <Filed state={state} onUndo={props.onUndo} onGoTo={props.onGoTo} />}
    </div>
  );
}

function PasteBox({ onPaste }: { onPaste: (paste: { plain: string; html: string }) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div>
      <label class="nhsuk-label" for="paste-box">
        Paste here
      </label>
      <p class="nhsuk-hint" id="paste-hint">
        A summary or consultation copied from EMIS Web, SystmOne or Medicus. It is filed under the letter’s headings;
        you see what went where. The paste itself is not kept.
      </p>
      <textarea
        {...privateTyping}
        class="nhsuk-textarea"
        id="paste-box"
        ref={box}
        rows={3}
        aria-describedby="paste-hint"
        onPaste={(event) => {
          event.preventDefault();
          const held = event.clipboardData;
          onPaste({ plain: held?.getData('text/plain') ?? '', html: held?.getData('text/html') ?? '' });
        }}
        onChange={(event) => {
          const plain = event.currentTarget.value;
          if (plain.trim() !== '') onPaste({ plain, html: '' });
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function Filed(props: {
  state: Extract<PasteState, { kind: 'filed' }>;
  onUndo: () => void;
  onGoTo: (where: string) => void;
}) {
  const { moved, left, notFiled, system } = props.state;
  const count = `${moved.length} ${moved.length === 1 ? 'piece' : 'pieces'} moved into the letter`;
  return (
    <>
      <Notice
        tone={moved.length > 0 ? 'good' : 'warning'}
        title={moved.length > 0 ? count : 'Nothing could be moved'}
        isLive
      >
        <p>
          {system !== '' && `Read as a copy from ${system}. `}
          Read each piece in the letter before you finish; dates and doses above all.
        </p>
        {moved.length > 0 && (
          <Button look="quiet" isSmall onClick={props.onUndo}>
            Undo all of it
          </Button>
        )}
      </Notice>
      <PieceList title="Moved" pieces={moved} onGoTo={props.onGoTo} />
      <PieceList title="Left out, because the letter says something else" pieces={left} onGoTo={props.onGoTo} isOpen />
      {notFiled.length > 0 && (
        <details class="more" open>
          <summary>Not filed ({notFiled.length})</summary>
          <p class="hint">Not understood. Copy what the letter needs; nothing else was lost.</p>
          <ul class="plain-list not-filed">
            {notFiled.map((text, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function PieceList(props: {
  title: string;
  pieces: readonly PastePiece[];
  onGoTo: (where: string) => void;
  isOpen?: boolean;
}) {
  const { title, pieces, onGoTo } = props;
  if (pieces.length === 0) return null;
  return (
    <details class="more" open={props.isOpen ?? false}>
      <summary>
        {title} ({pieces.length})
      </summary>
      <ul class="plain-list pieces">
        {pieces.map(({ where, label, text, from, why }, at) => (
          <li key={at}>
            <button type="button" class="linklike" onClick={() => onGoTo(where)}>
              {label}
            </button>
            <span>{text}</span>
            <span class="hint">
              {`From line ${from.join(', ')} of the paste`}
              {why && `. ${why}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
