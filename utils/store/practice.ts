import * as z from 'zod/mini';
import { Clinician, Practice, emptyPractice } from '@/utils/model/practice';
import { settingsArea } from './settingsArea';

/** The letterhead and the people of the practice, as the options page keeps them. */
export const PracticeSettings = z.strictObject({
  v: z.literal(1),
  practice: Practice,
  people: z.array(Clinician).check(z.maxLength(500)),
});
export type PracticeSettings = z.infer<typeof PracticeSettings>;

const area = settingsArea<PracticeSettings>('practice', PracticeSettings, {
  v: 1,
  practice: emptyPractice,
  people: [],
});

/** The practice of this computer; empty on a new installation. A record that does not parse is kept aside, never dropped. */
export const loadPractice = (): Promise<PracticeSettings> => area.load();

/** Replaces letterhead and people; refuses what would not read back. */
export const savePractice = (settings: PracticeSettings): Promise<void> => area.save(settings);

/** Changes letterhead or people without overwriting what another window saved meanwhile. */
export const changePractice = (step: (settings: PracticeSettings) => PracticeSettings): Promise<PracticeSettings> =>
  area.change(step);

/** Calls back after each change in any window; returns the way to stop. */
export const watchPractice = (changed: () => void): (() => void) => area.watch(changed);
