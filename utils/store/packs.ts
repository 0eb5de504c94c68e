import * as z from 'zod/mini';
import { Pack } from '@/utils/model/pack';
import { settingsArea } from './settingsArea';

/** A pack on this computer: where it came from, when it was imported (ISO with zone), and what it replaced, for the undo. */
export const StoredPack = z.strictObject({
  pack: Pack,
  origin: z.string().check(z.maxLength(300)),
  importedAt: z.string().check(z.maxLength(40)),
  isOn: z.boolean(),
  replaced: z.nullable(Pack),
});
export type StoredPack = z.infer<typeof StoredPack>;

const Packs = z.strictObject({ v: z.literal(1), packs: z.array(StoredPack).check(z.maxLength(50)) });

const area = settingsArea<z.infer<typeof Packs>>('packs', Packs, { v: 1, packs: [] });

/** Every imported pack with its origin, in the order of import. */
export const loadStoredPacks = async (): Promise<StoredPack[]> => (await area.load()).packs;

/** The packs that count: those switched on. */
export const loadPacks = async (): Promise<Pack[]> =>
  (await area.load()).packs.filter(({ isOn }) => isOn).map(({ pack }) => pack);

/** Adds a pack; an earlier version of the same pack gives way and is kept for the undo. `origin` is the file's name. */
export async function savePack(pack: Pack, origin: string, importedAt: string): Promise<void> {
  await area.change(({ v, packs }) => {
    const before = packs.find((stored) => stored.pack.id === pack.id);
    const stored = { pack, origin: origin.slice(0, 300), importedAt, isOn: true, replaced: before?.pack ?? null };
    return { v, packs: [...packs.filter((other) => other !== before), stored] };
  });
}

/** Puts a pack back exactly as it was before it was removed. */
export async function restorePack(stored: StoredPack): Promise<void> {
  await area.change(({ v, packs }) => ({
    v,
    packs: [...packs.filter((other) => other.pack.id !== stored.pack.id), stored],
  }));
}

/** Undoes the last import of a pack: the version it replaced comes back, or the pack goes. */
export async function undoPackImport(id: string): Promise<void> {
  await area.change(({ v, packs }) => ({
    v,
    packs: packs.flatMap((stored) => {
      if (stored.pack.id !== id) return [stored];
      return stored.replaced ? [{ ...stored, pack: stored.replaced, replaced: null }] : [];
    }),
  }));
}

/** Switches a pack on or off without forgetting it. */
export async function switchPack(id: string, isOn: boolean): Promise<void> {
  await area.change(({ v, packs }) => ({
    v,
    packs: packs.map((stored) => (stored.pack.id === id ? { ...stored, isOn } : stored)),
  }));
}

/** Forgets a pack and what it replaced. */
export async function deletePack(id: string): Promise<void> {
  await area.change(({ v, packs }) => ({ v, packs: packs.filter((stored) => stored.pack.id !== id) }));
}

/** Calls back after each change in any window; returns the way to stop. */
export const watchPacks = (changed: () => void): (() => void) => area.watch(changed);
