import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Clinician, Practice, emptyPractice } from '@/utils/model/practice';
import { settingsArea } from './settingsArea';
import { readTogether, writeStrictly } from './writeStrictly';

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

/** When the practice was last saved, beside it and in its copy. ISO with zone. */
const stamp = 'practice-saved-at';
const Copy = z.object({ at: z.string(), settings: PracticeSettings });

/**
 * The practice of this computer; empty on a new installation. A record that does not parse is kept aside, never dropped. Extension storage
 * loses its last half minute in a power cut, so the copy that was written strictly is taken when it is the newer one.
 */
export async function loadPractice(): Promise<PracticeSettings> {
  const [held, copy] = await Promise.all([browser.storage.local.get(stamp), readCopy()]);
  const at = held[stamp];
  if (copy && (typeof at !== 'string' || at < copy.at)) await store(copy.settings, copy.at);
  return area.load();
}

/** Replaces letterhead and people; on the disk when it resolves. Refuses what would not read back. */
export async function savePractice(settings: PracticeSettings): Promise<void> {
  const at = new Date().toISOString();
  await store(settings, at);
  await writeCopy(settings, at);
}

/** Changes letterhead or people without overwriting what another window saved meanwhile. */
export async function changePractice(
  step: (settings: PracticeSettings) => PracticeSettings,
): Promise<PracticeSettings> {
  const at = new Date().toISOString();
  await loadPractice();
  const changed = await area.change(step);
  await browser.storage.local.set({ [stamp]: at });
  await writeCopy(changed, at);
  return changed;
}

/** Calls back after each change in any window; returns the way to stop. */
export const watchPractice = (changed: () => void): (() => void) => area.watch(changed);

async function store(settings: PracticeSettings, at: string): Promise<void> {
  await area.save(settings);
  await browser.storage.local.set({ [stamp]: at });
}

/** The setting itself is saved by then: a database that cannot be written only costs the copy. */
const writeCopy = (settings: PracticeSettings, at: string): Promise<void> =>
  writeStrictly(['facts'], (write) =>
    write.objectStore('facts').put({ name: 'practice', value: JSON.stringify({ at, settings }) }),
  ).then(
    () => undefined,
    () => undefined,
  );

async function readCopy(): Promise<z.infer<typeof Copy> | null> {
  try {
    const fact = await readTogether(['facts'], (read) => read.objectStore('facts').get('practice'));
    return fact ? Copy.parse(JSON.parse(fact.value)) : null;
  } catch {
    return null;
  }
}
