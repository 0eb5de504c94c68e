import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { readTogether, writeStrictly } from './writeStrictly';

/**
 * How letters are kept on this computer. `standard`: protected by the Windows sign-in and the disk encryption, not by us. `locked`:
 * sealed under a passphrase. `nothing`: in the browser's memory, gone when it closes.
 */
export const PrivacyMode = z.enum(['standard', 'locked', 'nothing']);
export type PrivacyMode = z.infer<typeof PrivacyMode>;

const Privacy = z.object({
  mode: PrivacyMode,
  /** Minutes without use after which Locked mode locks: 1 to 60. */
  lockAfter: z.int().check(z.gte(1), z.lte(60)),
});
export type Privacy = z.infer<typeof Privacy>;

const usual: Privacy = { mode: 'standard', lockAfter: 15 };
const name = 'privacy';
const rank: readonly PrivacyMode[] = ['standard', 'locked', 'nothing'];

/**
 * The mode of this computer. It is kept in both databases, and where they differ the stricter one counts: a lost setting must not put
 * on the disk what was to stay off it.
 */
export async function loadPrivacy(): Promise<Privacy> {
  const [fact, setting] = await Promise.all([
    readTogether(['facts'], (read) => read.objectStore('facts').get(name)).catch(() => null),
    browser.storage.local.get(name),
  ]);
  const both = [toPrivacy(fact && parse(fact.value)), toPrivacy(setting[name])];
  return both.filter((one) => one !== null).sort((a, b) => rank.indexOf(b.mode) - rank.indexOf(a.mode))[0] ?? usual;
}

/** Sets the mode in both databases. Moving the letters is the work of privacyModes.ts, which calls this. */
export async function savePrivacy(privacy: Privacy): Promise<void> {
  const value = Privacy.parse(privacy);
  await writeStrictly(['facts'], (write) => write.objectStore('facts').put({ name, value: JSON.stringify(value) }));
  await browser.storage.local.set({ [name]: value });
}

function toPrivacy(value: unknown): Privacy | null {
  const read = Privacy.safeParse(value);
  return read.success ? read.data : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
