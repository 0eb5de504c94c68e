import { useEffect, useState } from 'preact/hooks';
import { LedgerScreen } from '@/components/ledger/LedgerScreen';
import { ledgerCsv } from '@/utils/draft/ledgerCsv';
import type { LedgerLine } from '@/utils/model/ledgerLine';
import { deleteLedger, loadLedger, watchLedger } from '@/utils/store/ledger';
import { saveFile } from './saveFile';
import { goTo } from './useHash';

/** The ledger, connected. */
export function LedgerRoute() {
  const [lines, setLines] = useState<LedgerLine[] | null>(null);
  useEffect(() => {
    const load = () => void loadLedger().then(setLines);
    load();
    return watchLedger(load);
  }, []);
  if (!lines) return null;
  return (
    <LedgerScreen
      lines={lines.toSorted((a, b) => a.month.localeCompare(b.month))}
      onCsv={() => saveFile('letters-ledger.csv', ledgerCsv(lines), 'text/csv;charset=utf-8')}
      onDelete={() => void deleteLedger()}
      onList={() => goTo('')}
    />
  );
}
