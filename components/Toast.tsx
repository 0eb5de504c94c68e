import { Button } from './Button';

/** One line at the foot of the screen that says what was done and offers to take it back; it stays until answered or replaced. */
export function Toast(props: { say: string; onUndo: (() => void) | null; onClose: () => void }) {
  return (
    <div class="toast" role="status">
      <p>{props.say}</p>
      {props.onUndo && (
        <Button look="quiet" isSmall onClick={props.onUndo}>
          Undo
        </Button>
      )}
      <Button look="quiet" isSmall onClick={props.onClose}>
        Close<span class="visually-hidden"> this message</span>
      </Button>
    </div>
  );
}
