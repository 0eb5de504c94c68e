import * as z from 'zod/mini';
import { settingsArea } from './settingsArea';

/** When a backup was last made on this computer and when to be reminded; nothing of what was in it. */
const BackupHabit = z.strictObject({
  v: z.literal(1),
  /** ISO with zone; empty before the first. */
  lastAt: z.string().check(z.maxLength(40)),
  /** How many letters were in it, and where it went. */
  lastCount: z.int().check(z.gte(0)),
  lastPlace: z.string().check(z.maxLength(300)),
  /** Days after which the list reminds; 0 never does. */
  remindDays: z.int().check(z.gte(0), z.lte(90)),
  /** ISO with zone until when the reminder is put off, or empty. */
  quietUntil: z.string().check(z.maxLength(40)),
});
export type BackupHabit = z.infer<typeof BackupHabit>;

const area = settingsArea<BackupHabit>('backup', BackupHabit, {
  v: 1,
  lastAt: '',
  lastCount: 0,
  lastPlace: '',
  remindDays: 7,
  quietUntil: '',
});

export const loadBackupHabit = (): Promise<BackupHabit> => area.load();
export const changeBackupHabit = (change: Partial<Omit<BackupHabit, 'v'>>): Promise<BackupHabit> =>
  area.change((now) => ({ ...now, ...change }));

/** Calls back after each change in any window; returns the way to stop. */
export const watchBackupHabit = (changed: () => void): (() => void) => area.watch(changed);

/** Whole days since the last backup when it is time to say so; null when it is not, and where none was ever made. `now` is ms. */
export function backupIsOld({ lastAt, remindDays, quietUntil }: BackupHabit, now: number): number | null {
  const since = Math.floor((now - Date.parse(lastAt)) / 86_400_000);
  if (Number.isNaN(since) || remindDays === 0 || since < remindDays) return null;
  return Date.parse(quietUntil) > now ? null : since;
}
