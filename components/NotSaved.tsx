import { Button } from './Button';
import { Notice } from './Notice';

/** What stands on the screen while the text could not be stored: the reason, and two ways to take the text along. */
export function NotSaved(props: { reason: string; onTryAgain: () => void; onCopy: () => void; onExport: () => void }) {
  return (
    <Notice tone="bad" title="Not saved" isLive>
      <p>{props.reason}</p>
      <div class="row">
        <Button onClick={props.onCopy}>Copy the text</Button>
        <Button look="quiet" onClick={props.onExport}>
          Save the text as a file
        </Button>
        <Button look="quiet" onClick={props.onTryAgain}>
          Try again
        </Button>
      </div>
    </Notice>
  );
}
