import { Button } from './Button';
import { Icon } from './Icon';

/** A list with nothing in it: one sentence and one button. */
export function Empty(props: { say: string; action: string; onAction: () => void }) {
  return (
    <div class="empty">
      <Icon name="letter" />
      <p>{props.say}</p>
      <Button onClick={props.onAction}>{props.action}</Button>
    </div>
  );
}
