import * as z from 'zod/mini';
import { fromBase64, toBase64 } from './asideFile';
import { sessionArea } from './sessionArea';

/** The key while the letters are unlocked: in the browser's memory only, never on the disk. `usedAt` is ms since 1970. */
const Unlocked = z.object({ kid: z.string(), raw: z.string(), usedAt: z.number() });
const area = sessionArea('unlocked', Unlocked);

/** The 32 bytes of the key, and when it was last used; null while locked. */
export async function readUnlockedKey(): Promise<{ kid: string; raw: Uint8Array<ArrayBuffer>; usedAt: number } | null> {
  const held = await area.load();
  return held && { ...held, raw: fromBase64(held.raw) };
}

/** One after the other, so that a note of use can never bring a key back that was just forgotten. */
const inTurn = <R>(work: () => Promise<R>) => navigator.locks.request('unlocked-key', work);

export const keepUnlockedKey = (kid: string, raw: Uint8Array, usedAt: number): Promise<void> =>
  inTurn(() => area.save({ kid, raw: toBase64(raw), usedAt }));

/** Notes a use of the key at a time, if it is still there. */
export const touchUnlockedKey = (usedAt: number): Promise<void> =>
  inTurn(async () => {
    const held = await area.load();
    if (held) await area.save({ ...held, usedAt });
  });

export const forgetUnlockedKey = (): Promise<void> => inTurn(() => area.remove());
