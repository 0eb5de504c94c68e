import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { Notice } from '../Notice';
import { PlainTable } from './PlainTable';

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
    <PlainTable
      label="Table of what is stored"
      columns={[
        { name: 'What' },
        { name: 'How many', isNumber: true },
        { name: 'Oldest' },
        { name: 'Newest' },
        { name: 'Size', isNumber: true },
      ]}
      rows={things.map(({ name, count, oldest, newest, size }) => [
        name,
        count.toLocaleString('en-GB'),
        dayOf(oldest),
        dayOf(newest),
        sizeOf(size),
      ])}
    />
  );
}

/** Rows drawn; a practice with thousands of letters is told how many more there are. */
const mostRecords = 500;

function RecordTable({ records }: { records: readonly StoredLine[] }) {
  return (
    <>
      <PlainTable
        label="Table of every record"
        columns={[{ name: 'What' }, { name: 'Stored as' }, { name: 'Since' }, { name: 'Size', isNumber: true }]}
        rows={records
          .slice(0, mostRecords)
          .map(({ what, name, at, size }) => [
            what,
            name,
            at ? new Date(at).toLocaleString('en-GB') : '',
            `${size.toLocaleString('en-GB')} bytes`,
          ])}
      />
      {records.length > mostRecords && <p>and {(records.length - mostRecords).toLocaleString('en-GB')} more.</p>}
    </>
  );
}

const dayOf = (at: string | null) => (at ? new Date(at).toLocaleDateString('en-GB') : '');
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString('en-GB')} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
