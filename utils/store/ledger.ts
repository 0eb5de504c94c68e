import * as z from 'zod/mini';
import { LedgerLine } from '@/utils/model/ledgerLine';
import { settingsArea } from './settingsArea';

const Ledger = z.strictObject({ v: z.literal(1), lines: z.array(LedgerLine) });
const area = settingsArea<z.infer<typeof Ledger>>('ledger', Ledger, { v: 1, lines: [] });

/** Counts by month, site and specialty; nothing about any patient. */
export const loadLedger = async (): Promise<LedgerLine[]> => (await area.load()).lines;

/** Changes the counts (`countEvent` of the draft room is the usual step). */
export const changeLedger = async (step: (lines: LedgerLine[]) => LedgerLine[]): Promise<void> => {
  await area.change(({ lines }) => ({ v: 1, lines: step(lines) }));
};

export const deleteLedger = (): Promise<void> => area.remove();
export const watchLedger = (changed: () => void): (() => void) => area.watch(changed);
