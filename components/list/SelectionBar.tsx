import { Button } from '../Button';

/** What can be done with the letters that are selected. */
export function SelectionBar(props: {
  count: number;
  onReady: () => void;
  onAttached: () => void;
  onDuplicate: () => void;
  onDelete: () => void;
  onClear: () => void;
}) {
  return (
    <div class="selection" role="region" aria-label="Selected letters">
      <p role="status">{`${props.count} ${props.count === 1 ? 'letter' : 'letters'} selected`}</p>
      <div class="row">
        <Button isSmall onClick={props.onReady}>
          Leave ready to sign
        </Button>
        <Button look="quiet" isSmall onClick={props.onAttached}>
          Mark as attached
        </Button>
        <Button look="quiet" isSmall onClick={props.onDuplicate}>
          Duplicate
        </Button>
        <Button look="quiet" isSmall onClick={props.onDelete}>
          Delete
        </Button>
        <Button look="quiet" isSmall onClick={props.onClear}>
          Select none
        </Button>
      </div>
    </div>
  );
}
