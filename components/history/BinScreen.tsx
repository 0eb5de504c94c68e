import type { Draft } from '@/utils/model/draft';
import { Button } from '../Button';
import { letterName } from '../list/letterName';

/** A letter in the bin, and when it leaves for good (ms). */
export interface BinRow {
  draft: Draft;
  binnedAt: string;
  leavesAt: number;
}

/** Letters that were deleted and can still be brought back. */
export function BinScreen(props: {
  rows: readonly BinRow[];
  onBringBack: (id: string) => void;
  onRemove: (id: string) => void;
  onList: () => void;
}) {
  const { rows } = props;
  return (
    <main class="screen stack">
      <div class="screen__top">
        <h1 tabIndex={-1}>Bin</h1>
        <button type="button" class="linklike" onClick={props.onList}>
          All letters
        </button>
      </div>
      {rows.length === 0 ? (
        <p class="card">The bin is empty.</p>
      ) : (
        <ul class="plain-list stack-tight">
          {rows.map(({ draft, binnedAt, leavesAt }) => (
            <li key={draft.id} class="card row spread">
              <div>
                <b>{letterName(draft)}</b>
                <p class="hint">
                  Deleted {timeOf(binnedAt)}. It is removed for good {timeOf(leavesAt)}.
                </p>
              </div>
              <div class="row">
                <Button isSmall onClick={() => props.onBringBack(draft.id)}>
                  Bring back<span class="visually-hidden"> the letter for {letterName(draft)}</span>
                </Button>
                <Button look="quiet" isSmall onClick={() => props.onRemove(draft.id)}>
                  Remove now<span class="visually-hidden"> the letter for {letterName(draft)}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

const timeOf = (at: string | number) =>
  new Date(at).toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
