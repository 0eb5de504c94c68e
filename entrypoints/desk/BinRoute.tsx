import { useEffect, useState } from 'preact/hooks';
import { BinScreen, type BinRow } from '@/components/history/BinScreen';
import { Notice } from '@/components/Notice';
import { removalTime } from '@/utils/draft/retention';
import { listBin, removeDraft, undeleteDraft, watchDrafts } from '@/utils/store/drafts';
import { loadRetention } from '@/utils/store/retention';
import { goTo } from './useHash';

/** The bin, connected. */
export function BinRoute() {
  const [rows, setRows] = useState<BinRow[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const fail = (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error));
  useEffect(() => {
    let inBin = new Set<string | null>();
    const load = () =>
      void binRows().then((read) => {
        inBin = new Set(read.map(({ draft }) => draft.id));
        setRows(read);
      }, fail);
    load();
    // A save changes nothing here, unless it brought a letter back: reading the whole database at each would be felt by who is typing.
    return watchDrafts(({ kind, id }) => (kind !== 'saved' || inBin.has(id)) && load());
  }, []);
  if (trouble) return <Notice tone="bad" title={trouble} isLive />;
  if (!rows) return null;
  return (
    <BinScreen
      rows={rows}
      onBringBack={(id) => void undeleteDraft(id).catch(fail)}
      onRemove={(id) => void removeDraft(id).catch(fail)}
      onList={() => goTo('')}
    />
  );
}

async function binRows(): Promise<BinRow[]> {
  const [bin, rules] = await Promise.all([listBin(), loadRetention()]);
  return bin
    .map(({ draft, binnedAt }) => ({ draft, binnedAt, leavesAt: removalTime(binnedAt, rules) }))
    .toSorted((a, b) => b.binnedAt.localeCompare(a.binnedAt));
}
