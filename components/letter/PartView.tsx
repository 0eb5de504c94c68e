import type { ComponentChild } from 'preact';
import type { Run } from '@/utils/model/letter';
import { flowingRuns, type LetterPart } from './letterPart';

/** Characters `from` to `to` of a run of text, where a page breaks it; `to` null means to its end. */
export interface Slice {
  from: number;
  to: number | null;
}

/** One part of the letter as it stands on paper. Text is only ever text nodes. */
export function PartView({ part, slice }: { part: LetterPart; slice?: Slice | undefined }) {
  const runs = flowingRuns(part);
  const text = <Runs runs={slice && runs ? sliceRuns(runs, slice) : (runs ?? [])} />;
  const isTail = slice !== undefined && slice.from > 0;
  switch (part.kind) {
    case 'practice':
      return <p class="letter__practice">{part.text}</p>;
    case 'letterhead':
      return <Lines name="letter__head" lines={part.lines} />;
    case 'date':
      return <p class="letter__date">{part.text}</p>;
    case 'title':
      return <h2 class="letter__title">{part.text}</h2>;
    case 'heading':
      return part.level === 1 ? (
        <h2 class="letter__title">{part.text}</h2>
      ) : (
        <h3 class="letter__heading">{part.text}</h3>
      );
    case 'paragraph':
      return <p class="letter__text">{text}</p>;
    case 'note':
      return <p class="letter__text letter__note">{text}</p>;
    case 'list':
      return (
        <ul class={isTail ? 'letter__list letter__list--tail' : 'letter__list'}>{itemsOf(part.items, runs, text)}</ul>
      );
    case 'pairs':
      return (
        <dl class="letter__pairs">
          {part.pairs.map(({ label, value }, index) => (
            <div key={index}>
              <dt>{isTail ? '' : label}</dt>
              <dd>{runs ? text : value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <Grid columns={part.columns} rows={part.rows} />;
    case 'address':
      return <Lines name="letter__address" lines={part.lines} />;
    case 'signature':
      return <Lines name="letter__signature" lines={part.lines} />;
    case 'page-break':
      return <hr class="letter__break" />;
  }
}

const itemsOf = (items: readonly string[], runs: readonly Run[] | null, text: ComponentChild) =>
  runs ? <li>{text}</li> : items.map((item, index) => <li key={index}>{item}</li>);

function Runs({ runs }: { runs: readonly Run[] }) {
  return (
    <span class="letter__flow">
      {runs.map((run, index) => (run.bold ? <strong key={index}>{run.text}</strong> : run.text))}
    </span>
  );
}

function Lines({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <div class={name}>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}

/** The heading row is left out where every column's name is empty: the rows of a table that goes on from the page before. */
function Grid({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <div class="letter__table-box">
      <table class="letter__table">
        {columns.some(Boolean) && (
          <thead>
            <tr>
              {columns.map((name, index) => (
                <th key={index} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((_, at) => (
                <td key={at}>{row[at] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function sliceRuns(runs: readonly Run[], { from, to }: Slice): Run[] {
  let start = 0;
  return runs.flatMap((run) => {
    const end = start + run.text.length;
    const text = run.text.slice(Math.max(0, from - start), to === null ? undefined : Math.max(0, to - start));
    start = end;
    return text === '' ? [] : [{ ...run, text }];
  });
}
