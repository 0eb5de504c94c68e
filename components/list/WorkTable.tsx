import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../Button';
import { WorkTableRow } from './WorkTableRow';
import type { WorkRow } from './workRow';

export interface WorkTableProps {
  groups: readonly { name: string; rows: readonly WorkRow[] }[];
  terms: readonly string[];
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[], isSelected: boolean) => void;
  onDelete: (ids: readonly string[]) => void;
}

/** Rows drawn at once when the list is opened and while somebody types a search; a moment after, and more with each press of the button. */
const atOnce = 15;
const atRest = 60;
const moment = 200;

/** How many rows to draw: what fits on a screen first, the rest a moment later, because drawing them all would be felt at each key and at the start. */
function useRowsToDraw(query: string): [number, () => void] {
  const [drawn, setDrawn] = useState({ query, most: atOnce });
  const most = drawn.query === query ? drawn.most : atOnce;
  useEffect(() => {
    if (most >= atRest) return undefined;
    const timer = setTimeout(() => setDrawn({ query, most: atRest }), moment);
    return () => clearTimeout(timer);
  }, [query, most]);
  return [most, () => setDrawn({ query, most: most + atRest })];
}

/** The letters as a table; arrow keys go from line to line, Space selects, Delete puts into the bin. */
export function WorkTable({ groups, terms, selected, onSelect, onDelete }: WorkTableProps) {
  const [most, showMore] = useRowsToDraw(terms.join(' '));
  let left = most;
  const shown = groups
    .map(({ name, rows }) => {
      const taken = rows.slice(0, left);
      left -= taken.length;
      return { name, rows: taken };
    })
    .filter(({ rows }) => rows.length > 0);
  const total = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const areAll =
    total > 0 &&
    selected.size >= total &&
    groups.every(({ rows }) => rows.every(({ draft }) => selected.has(draft.id)));
  const selectAll = (isSelected: boolean) =>
    onSelect(
      groups.flatMap(({ rows }) => rows.map(({ draft }) => draft.id)),
      isSelected,
    );

  return (
    <>
      <table class="work" onKeyDown={(event) => moveByKey(event, { selected, onSelect, onDelete })}>
        <caption class="visually-hidden">Letters. Arrow keys move, Space selects, Enter opens, Delete deletes.</caption>
        <thead>
          <tr>
            <th scope="col" class="work__select">
              <label class="work__tick">
                <span class="visually-hidden">Select all {total} letters</span>
                <input type="checkbox" checked={areAll} onChange={(event) => selectAll(event.currentTarget.checked)} />
              </label>
            </th>
            <th scope="col">Patient</th>
            <th scope="col">To</th>
            <th scope="col">Status</th>
            <th scope="col">Time</th>
            <th scope="col">Clinician</th>
          </tr>
        </thead>
        {shown.map(({ name, rows }) => (
          <tbody key={name}>
            {name !== '' && (
              <tr class="work__group">
                <th scope="rowgroup" colSpan={6}>
                  {name} <span class="findings__count">{rows.length}</span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <WorkTableRow
                key={row.draft.id}
                row={row}
                terms={terms}
                isSelected={selected.has(row.draft.id)}
                onSelect={(isSelected) => onSelect([row.draft.id], isSelected)}
              />
            ))}
          </tbody>
        ))}
      </table>
      {total > most && most >= atRest && (
        <Button look="quiet" onClick={showMore}>
          {`Show ${Math.min(atRest, total - most)} more of ${total.toLocaleString('en-GB')}`}
        </Button>
      )}
    </>
  );
}

type KeyActs = Pick<WorkTableProps, 'selected' | 'onSelect' | 'onDelete'>;

function moveByKey(event: TargetedKeyboardEvent<HTMLTableElement>, acts: KeyActs): void {
  const { target } = event;
  if (!(target instanceof HTMLAnchorElement) || event.ctrlKey || event.altKey || event.metaKey) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const at = links.indexOf(target);
  const id = decodeURIComponent(target.hash.slice(1));
  const steps: Record<string, () => void> = {
    ArrowDown: () => links[at + 1]?.focus(),
    ArrowUp: () => links[at - 1]?.focus(),
    Home: () => links[0]?.focus(),
    End: () => links.at(-1)?.focus(),
    ' ': () => acts.onSelect([id], !acts.selected.has(id)),
    Delete: () => {
      (links[at + 1] ?? links[at - 1])?.focus();
      acts.onDelete(acts.selected.has(id) ? [...acts.selected] : [id]);
    },
  };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  step();
}
