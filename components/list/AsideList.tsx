import { Button } from '../Button';
import { Notice } from '../Notice';

/** A record that is kept although it cannot be opened. */
export interface AsideItem {
  id: string;
  /** What is the matter and what to do, in plain sentences. */
  say: string;
  savedAt: string | null;
}

/** Records kept aside: shown and exportable, never dropped. */
export function AsideList(props: { items: readonly AsideItem[]; onExport: (id: string) => void }) {
  const { items } = props;
  if (items.length === 0) return null;
  const title =
    items.length === 1
      ? 'One letter is kept but cannot be opened'
      : `${items.length} letters are kept but cannot be opened`;
  return (
    <Notice tone="warning" title={title}>
      <ul class="plain-list stack-tight">
        {items.map(({ id, say, savedAt }) => (
          <li key={id} class="stack-tight">
            <p>
              {savedAt && `Saved ${new Date(savedAt).toLocaleString('en-GB')}. `}
              {say}
            </p>
            <Button look="quiet" isSmall onClick={() => props.onExport(id)}>
              Save it as a file
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
