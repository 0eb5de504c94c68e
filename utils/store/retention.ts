import * as z from 'zod/mini';
import { settingsArea } from './settingsArea';

const days = (most: number) => z.int().check(z.gte(1), z.lte(most));

/** How long letters stay on this computer, as the practice set it; the meaning of each is in utils/draft/retention.ts. */
export const RetentionSettings = z.strictObject({
  v: z.literal(1),
  unfinishedDays: days(90),
  warnDays: days(14),
  attachedHours: days(24 * 30),
  binHours: days(24 * 14),
});
export type RetentionSettings = z.infer<typeof RetentionSettings>;

const area = settingsArea<RetentionSettings>('retention', RetentionSettings, {
  v: 1,
  unfinishedDays: 14,
  warnDays: 3,
  attachedHours: 24,
  binHours: 24,
});

export const loadRetention = (): Promise<RetentionSettings> => area.load();
export const saveRetention = (settings: RetentionSettings): Promise<void> => area.save(settings);

/** What the purge knows of the clock. Times in ms; null when there was none yet. `doubt` waits for somebody to say the date is right. */
const PurgeClock = z.strictObject({
  v: z.literal(1),
  lastSeen: z.nullable(z.number()),
  lastPurge: z.nullable(z.number()),
  doubt: z.nullable(z.enum(['backwards', 'jumped'])),
});
export type PurgeClock = z.infer<typeof PurgeClock>;

const clock = settingsArea<PurgeClock>('purge-clock', PurgeClock, {
  v: 1,
  lastSeen: null,
  lastPurge: null,
  doubt: null,
});

export const loadPurgeClock = (): Promise<PurgeClock> => clock.load();
export const changePurgeClock = (step: (before: PurgeClock) => PurgeClock): Promise<PurgeClock> => clock.change(step);

/** Somebody looked at the clock and it is right: what is due may be deleted again from now on. `now` is ms. */
export const trustClock = (now: number): Promise<PurgeClock> =>
  clock.change((before) => ({ ...before, lastSeen: now, doubt: null }));
