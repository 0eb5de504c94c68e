import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Notice } from '../Notice';

/** One kind of thing held on this computer. Sizes are bytes, times ISO or null. */
export interface StoredRow {
  name: string;
  count: number;
  size: number;
  oldest: string | null;
  newest: string | null;
}

/** Everything that is held on this computer, and one button that deletes all of it. */
export function StoredCard(props: {
  things: readonly StoredRow[];
  /** What a deletion could not delete, in sentences; null before one. */
  left: readonly string[] | null;
  onWipe: () => void;
}) {
  const { things, left, onWipe } = props;
  const [isAsked, setIsAsked] = useState(false);
  return (
    <section class="card stack" aria-labelledby="stored-title">
      <h2 id="stored-title">What is stored on this computer</h2>
      <p>
        Letters stay in this browser on this computer and are sent nowhere. They are protected by the Windows sign-in
        and this computer’s disk encryption: anyone who uses this Windows account can open them.
      </p>
      {left !== null && (
        <Notice
          tone={left.length === 0 ? 'good' : 'bad'}
          title={left.length === 0 ? 'Everything was deleted.' : 'Not everything could be deleted'}
          isLive
        >
          {left.map((say) => (
            <p key={say}>{say}</p>
          ))}
        </Notice>
      )}
      {things.length === 0 ? <p>Nothing is stored.</p> : <StoredTable things={things} />}
      {!isAsked ? (
        <Button look="warning" onClick={() => setIsAsked(true)}>
          Delete everything
        </Button>
      ) : (
        <Notice tone="warning" title="Delete every letter and every setting?">
          <p>
            This cannot be undone. Letters are removed from the list and the database; traces may stay on the disk until
            it is reused.
          </p>
          <div class="row">
            <Button
              look="warning"
              onClick={() => {
                setIsAsked(false);
                onWipe();
              }}
            >
              Yes, delete everything
            </Button>
            <Button look="quiet" onClick={() => setIsAsked(false)}>
              Keep it
            </Button>
          </div>
        </Notice>
      )}
    </section>
  );
}

function StoredTable({ things }: { things: readonly StoredRow[] }) {
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label="Table of what is stored">
      <table class="sites">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" class="number">
              How many
            </th>
            <th scope="col">Oldest</th>
            <th scope="col">Newest</th>
            <th scope="col" class="number">
              Size
            </th>
          </tr>
        </thead>
        <tbody>
          {things.map(({ name, count, oldest, newest, size }) => (
            <tr key={name}>
              <td>{name}</td>
              <td class="number">{count.toLocaleString('en-GB')}</td>
              <td>{dayOf(oldest)}</td>
              <td>{dayOf(newest)}</td>
              <td class="number">{sizeOf(size)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const dayOf = (at: string | null) => (at ? new Date(at).toLocaleDateString('en-GB') : '');
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString('en-GB')} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
