import type { LedgerEvent, LedgerLine } from '@/utils/model/ledgerLine';
import { ledgerEvents } from '@/utils/model/ledgerLine';
import { Button } from '../Button';

const eventNames: Record<LedgerEvent, string> = {
  'page-met': 'Pages met',
  'letter-written': 'Letters written',
  'form-declined': 'Forms answered by a letter',
  'letter-returned': 'Letters that came back',
};

/** Counts without any patient: by month, specialty and site. */
export function LedgerScreen(props: {
  lines: readonly LedgerLine[];
  onCsv: () => void;
  onDelete: () => void;
  onList: () => void;
}) {
  const { lines } = props;
  return (
    <main class="screen stack">
      <div class="screen__top">
        <h1 tabIndex={-1}>Ledger</h1>
        <button type="button" class="linklike" onClick={props.onList}>
          All letters
        </button>
      </div>
      <p>
        Counts kept on this computer, for conversations with providers, the ICB and the LMC. Nothing here is about a
        patient.
      </p>
      {lines.length === 0 ? (
        <p class="card">Nothing was counted yet.</p>
      ) : (
        <>
          <Chart title="By month" rows={sumBy(lines.filter(isWritten), ({ month }) => monthName(month))} />
          <Totals by="Month" lines={lines} nameOf={({ month }) => monthName(month)} />
          <Totals by="Specialty" lines={lines} nameOf={({ specialty }) => specialty || 'Not said'} />
          <Totals by="Site" lines={lines} nameOf={({ host }) => host || 'No page'} />
          <div class="row">
            <Button onClick={props.onCsv}>Save as CSV</Button>
            <Button look="quiet" onClick={props.onDelete}>
              Start again from nothing
            </Button>
          </div>
        </>
      )}
    </main>
  );
}

const isWritten = ({ event }: LedgerLine) => event === 'letter-written';

/** A chart that is a list: each bar says its number. */
function Chart({ title, rows }: { title: string; rows: [string, number][] }) {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  if (rows.length === 0) return null;
  return (
    <section class="card" aria-label={`Letters written, ${title.toLowerCase()}`}>
      <h2>Letters written, {title.toLowerCase()}</h2>
      <ul class="plain-list">
        {rows.map(([name, count]) => (
          <li key={name} class="chart__row">
            <span>{name}</span>
            <span class="chart__bar" style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
            <b>{count}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every count by one of month, specialty and site, in the order in which they first come. */
function Totals(props: { by: string; lines: readonly LedgerLine[]; nameOf: (line: LedgerLine) => string }) {
  const { by, lines, nameOf } = props;
  const names = [...new Set(lines.map(nameOf))];
  const count = (name: string, event: LedgerEvent) =>
    lines.filter((line) => nameOf(line) === name && line.event === event).reduce((sum, line) => sum + line.count, 0);
  const id = `by-${by.toLowerCase()}`;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>By {by.toLowerCase()}</h2>
      <div class="table-box" tabIndex={0} role="region" aria-label={`Table of counts by ${by.toLowerCase()}`}>
        <table class="sites">
          <thead>
            <tr>
              <th scope="col">{by}</th>
              {ledgerEvents.map((event) => (
                <th key={event} scope="col" class="number">
                  {eventNames[event]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {ledgerEvents.map((event) => (
                  <td key={event} class="number">
                    {count(name, event)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function sumBy(lines: readonly LedgerLine[], name: (line: LedgerLine) => string): [string, number][] {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(name(line), (sums.get(name(line)) ?? 0) + line.count);
  return [...sums];
}

const monthName = (month: string) =>
  new Date(`${month}-01T12:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
