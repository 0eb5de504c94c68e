import { useEffect, useState } from 'preact/hooks';
import { LedgerScreen } from '@/components/ledger/LedgerScreen';
import { Toast } from '@/components/Toast';
import { addLedgers } from '@/utils/draft/countEvent';
import { ledgerCsv } from '@/utils/draft/ledgerCsv';
import type { LedgerLine } from '@/utils/model/ledgerLine';
import { changeLedger, deleteLedger, loadLedger, watchLedger } from '@/utils/store/ledger';
import { saveFile } from './saveFile';
import { goTo } from './useHash';

/** The ledger, connected. */
export function LedgerRoute() {
  const [lines, setLines] = useState<LedgerLine[] | null>(null);
  const [gone, setGone] = useState<LedgerLine[]>([]);
  useEffect(() => {
    const load = () => void loadLedger().then(setLines);
    load();
    return watchLedger(load);
  }, []);
  if (!lines) return null;
  const back = () => {
    // What was counted meanwhile stays counted.
    void changeLedger((now) => addLedgers(gone, now)).then(() => setGone([]));
  };
  return (
    <>
      <LedgerScreen
        lines={lines.toSorted((a, b) => a.month.localeCompare(b.month))}
        onCsv={() => saveFile('letters-ledger.csv', ledgerCsv(lines), 'text/csv;charset=utf-8')}
        onDelete={() => void deleteLedger().then(() => setGone(lines))}
        onList={() => goTo('')}
      />
      {gone.length > 0 && (
        <Toast say="The counts start again from nothing." onUndo={back} onClose={() => setGone([])} />
      )}
    </>
  );
}
