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

/** One record as it is stored: a random id or the name of a setting, never anything of a patient. `at` is ISO or null. */
export interface StoredLine {
  what: string;
  name: string;
  size: number;
  at: string | null;
}

/** Everything that is held on this computer, and one button that deletes all of it. */
export function StoredCard(props: {
  things: readonly StoredRow[];
  /** Every record, read when somebody asks for it; null before. */
  records: readonly StoredLine[] | null;
  onRecords: () => void;
  mode: 'standard' | 'locked' | 'nothing';
  /** What a deletion could not delete, in sentences; null before one. */
  left: readonly string[] | null;
  onWipe: () => void;
}) {
  const { things, left, onWipe } = props;
  const [isAsked, setIsAsked] = useState(false);
  return (
    <section class="card stack" aria-labelledby="stored-title">
      <h2 id="stored-title">What is stored on this computer</h2>
      <p>Letters stay in this browser on this computer and are sent nowhere. {protections[props.mode]}</p>
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
      {things.length > 0 && (
        <details class="more" onToggle={(event) => event.currentTarget.open && props.onRecords()}>
          <summary>Every record</summary>
          {props.records && <RecordTable records={props.records} />}
        </details>
      )}
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

const protections = {
  standard:
    'They are protected by the Windows sign-in and this computer’s disk encryption: anyone who uses this Windows account can open them.',
  locked: 'They are sealed under the passphrase: without it nobody can open them, on this computer or from its disk.',
  nothing: 'They are in the browser’s memory only and are gone when it closes or crashes.',
} as const;

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

/** Rows drawn; a practice with thousands of letters is told how many more there are. */
const mostRecords = 500;

function RecordTable({ records }: { records: readonly StoredLine[] }) {
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label="Table of every record">
      <table class="sites">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Stored as</th>
            <th scope="col">Since</th>
            <th scope="col" class="number">
              Size
            </th>
          </tr>
        </thead>
        <tbody>
          {records.slice(0, mostRecords).map(({ what, name, at, size }, index) => (
            <tr key={index}>
              <td>{what}</td>
              <td>{name}</td>
              <td>{at ? new Date(at).toLocaleString('en-GB') : ''}</td>
              <td class="number">{size.toLocaleString('en-GB')} bytes</td>
            </tr>
          ))}
        </tbody>
      </table>
      {records.length > mostRecords && <p>and {(records.length - mostRecords).toLocaleString('en-GB')} more.</p>}
    </div>
  );
}

const dayOf = (at: string | null) => (at ? new Date(at).toLocaleDateString('en-GB') : '');
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString('en-GB')} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
