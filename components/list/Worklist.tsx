import type { ComponentChildren } from 'preact';
import { Button } from '../Button';
import { Empty } from '../Empty';
import { AsideList, type AsideItem } from './AsideList';
import { SearchBar } from './SearchBar';
import { SelectionBar } from './SelectionBar';
import { TabBar } from './TabBar';
import { WorkTable } from './WorkTable';
import { worklistTabs } from './worklistTabs';
import { searchTerms } from './searchLetters';
import { worklistView, type WorklistChoice } from './worklistView';
import type { WorkRow } from './workRow';

export interface WorklistProps {
  rows: readonly WorkRow[];
  aside: readonly AsideItem[];
  choice: WorklistChoice;
  /** Whether the letters are ready to be searched; until then a search shows the list as it was. */
  canSearch: boolean;
  onChoice: (choice: Partial<WorklistChoice>) => void;
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[], isSelected: boolean) => void;
  isCompact: boolean;
  onCompact: (isCompact: boolean) => void;
  /** "I am …", and whatever else stands in the top line. */
  top?: ComponentChildren;
  /** What must be known before the list: a loss, a private window. */
  notices?: ComponentChildren;
  onNew: () => void;
  onReply: () => void;
  onOptions: () => void;
  onReady: (ids: readonly string[]) => void;
  onAttached: (ids: readonly string[]) => void;
  onDuplicate: (ids: readonly string[]) => void;
  onDelete: (ids: readonly string[]) => void;
  onExportAside: (id: string) => void;
}

/** Every letter on this computer, as a secretary works through them. */
export function Worklist(props: WorklistProps) {
  const { rows, choice, selected } = props;
  const waits = !props.canSearch && searchTerms(choice.query).length > 0;
  const view = worklistView(rows, waits ? { ...choice, query: '' } : choice);
  const isSearch = view.terms.length > 0;
  const tabs = worklistTabs.map(({ id, label }) => ({ id, label, count: view.counts[id] }));
  const chosen = [...selected];
  return (
    <main class="screen screen--list stack">
      <div class="screen__top">
        <h1 tabIndex={-1}>Letters</h1>
        <div class="row">
          {props.top}
          <Button look="quiet" onClick={props.onReply}>
            Reply desk
          </Button>
          {rows.length > 0 && <Button onClick={props.onNew}>Write a letter</Button>}
        </div>
      </div>
      {props.notices}
      <AsideList items={props.aside} onExport={props.onExportAside} />
      {rows.length === 0 ? (
        <Empty say="No letters on this computer yet." action="Write a letter" onAction={props.onNew} />
      ) : (
        <>
          <SearchBar {...props} clinicians={view.clinicians} />
          <TabBar
            label="Lists of letters"
            tabs={tabs}
            chosen={isSearch ? null : choice.tab}
            onChoose={(tab) => props.onChoice({ tab, query: '' })}
          />
          {selected.size > 0 && (
            <SelectionBar
              count={selected.size}
              onReady={() => props.onReady(chosen)}
              onAttached={() => props.onAttached(chosen)}
              onDuplicate={() => props.onDuplicate(chosen)}
              onDelete={() => props.onDelete(chosen)}
              onClear={() => props.onSelect(chosen, false)}
            />
          )}
          <p class={isSearch || waits ? 'hint' : 'visually-hidden'} role="status">
            {waits ? 'Getting the letters ready to be searched…' : found(view.found, isSearch)}
          </p>
          {view.found > 0 ? (
            <WorkTable {...props} groups={view.groups} terms={view.terms} />
          ) : (
            <p class="card">
              {isSearch ? 'No letter says that.' : worklistTabs.find(({ id }) => id === choice.tab)?.empty}
            </p>
          )}
        </>
      )}
      <nav class="jump" aria-label="More">
        <a href="#bin">Bin</a>
        <a href="#ledger">Ledger</a>
        <a href="#backup">Backups</a>
        <button type="button" class="linklike" onClick={props.onOptions}>
          Options
        </button>
      </nav>
    </main>
  );
}

const found = (count: number, isSearch: boolean) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'letter' : 'letters'}${isSearch ? ' found' : ''}`;
