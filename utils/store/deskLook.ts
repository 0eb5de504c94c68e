import * as z from 'zod/mini';
import { settingsArea } from './settingsArea';

/** How the desk looks and counts on this computer; the clocks are what the practice aims for. */
const DeskLook = z.strictObject({
  v: z.literal(1),
  isCompact: z.boolean(),
  urgentHours: z.int().check(z.gte(1), z.lte(240)),
  routineWorkingDays: z.int().check(z.gte(1), z.lte(30)),
  /** The browser's own spell checker may send words to its maker; off unless somebody turned it on. */
  spellCheck: z.boolean(),
});
export type DeskLook = z.infer<typeof DeskLook>;

const area = settingsArea<DeskLook>('deskLook', DeskLook, {
  v: 1,
  isCompact: false,
  urgentHours: 24,
  routineWorkingDays: 3,
  spellCheck: false,
});

export const loadDeskLook = (): Promise<DeskLook> => area.load();

/** Changes some of it without overwriting what another window changed meanwhile. */
export const changeDeskLook = (change: Partial<Omit<DeskLook, 'v'>>): Promise<DeskLook> =>
  area.change((now) => ({ ...now, ...change }));

/** Calls back after each change in any window; returns the way to stop. */
export const watchDeskLook = (changed: () => void): (() => void) => area.watch(changed);
