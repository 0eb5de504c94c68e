import { Button } from '../Button';
import { Field } from '../Field';
import { Notice } from '../Notice';

/** How long letters stay; days and hours. */
export interface RetentionTimes {
  unfinishedDays: number;
  /** Days before an unfinished letter goes that the list says so. */
  warnDays: number;
  attachedHours: number;
  binHours: number;
}

const rows = [
  { name: 'unfinishedDays', label: 'Unfinished letters', hint: 'Days after the last edit, 1 to 90', most: 90 },
  {
    name: 'warnDays',
    label: 'Say it before an unfinished letter goes',
    hint: 'Days before, 1 to 14. The line of the letter says so in the list.',
    most: 14,
  },
  {
    name: 'attachedHours',
    label: 'Attached letters',
    hint: 'Hours after they were marked as attached, 1 to 720',
    most: 720,
  },
  { name: 'binHours', label: 'Letters in the bin', hint: 'Hours until they are removed, 1 to 336', most: 336 },
] as const;

/** When letters leave by themselves, and the clock's doubt where there is one. */
export function RetentionCard(props: {
  times: RetentionTimes;
  onTimes: (times: Partial<RetentionTimes>) => void;
  lastPurge: number | null;
  doubt: 'backwards' | 'jumped' | null;
  onTrustClock: () => void;
}) {
  const { times, doubt, lastPurge } = props;
  return (
    <section class="card stack" id="retention" aria-labelledby="retention-title">
      <h2 id="retention-title">How long letters stay</h2>
      <p>
        A letter here is a draft, not the record. When its time is up it goes to the bin, and from there it is removed
        from the list and the database; traces may stay on the disk until it is reused.
      </p>
      {doubt && (
        <Notice tone="warning" title={doubt === 'backwards' ? 'The clock went backwards' : 'The clock jumped by days'}>
          <p>
            Nothing is removed until somebody has looked. Today is {new Date().toLocaleDateString('en-GB')}: is that
            right?
          </p>
          <Button look="quiet" isSmall onClick={props.onTrustClock}>
            The date is right
          </Button>
        </Notice>
      )}
      {rows.map(({ name, label, hint, most }) => (
        <Field
          key={name}
          id={`retention-${name}`}
          label={label}
          hint={hint}
          width={4}
          inputMode="numeric"
          value={String(times[name])}
          onValue={(text) => {
            const value = Number(text);
            if (Number.isInteger(value) && value >= 1 && value <= most) props.onTimes({ [name]: value });
          }}
        />
      ))}
      <p class="hint">
        {lastPurge === null
          ? 'Nothing was removed yet.'
          : `Last looked through on ${new Date(lastPurge).toLocaleString('en-GB')}.`}
      </p>
    </section>
  );
}
