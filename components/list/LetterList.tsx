import type { Draft } from '@/utils/model/draft';
import { Button } from '../Button';
import { Empty } from '../Empty';
import { AsideList, type AsideItem } from './AsideList';
import { LetterRow } from './LetterRow';

export interface LetterListProps {
  drafts: readonly Draft[];
  aside: readonly AsideItem[];
  onNew: () => void;
  onDuplicate: (draft: Draft) => void;
  onDelete: (draft: Draft) => void;
  onExportAside: (id: string) => void;
}

/** Every letter on this computer. */
export function LetterList(props: LetterListProps) {
  const { drafts } = props;
  return (
    <main class="screen stack">
      <div class="screen__top">
        <h1 tabIndex={-1}>Letters</h1>
        {drafts.length > 0 && <Button onClick={props.onNew}>Write a letter</Button>}
      </div>
      <AsideList items={props.aside} onExport={props.onExportAside} />
      {drafts.length === 0 ? (
        <Empty say="No letters on this computer yet." action="Write a letter" onAction={props.onNew} />
      ) : (
        <ul class="letters plain-list" aria-label="Letters">
          {drafts.map((draft) => (
            <LetterRow
              key={draft.id}
              draft={draft}
              onDuplicate={() => props.onDuplicate(draft)}
              onDelete={() => props.onDelete(draft)}
            />
          ))}
        </ul>
      )}
    </main>
  );
}
