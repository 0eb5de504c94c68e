import { isMemoryOnly } from './draftPlace';
import { readMirror } from './mirror';
import { mirrorEverything } from './mirrorEverything';
import { openRecord } from './openRecord';
import { compareCopies, type Comparison } from './safetySteps';
import type { Look, StoredDraft } from './storedDraft';

/** What the start found. `say` is for the screen; `letters` are what the safety copy can bring back, to be shown before anybody agrees. */
export type SafetyReport =
  | { kind: 'fine' }
  | { kind: 'loss'; say: string; letters: StoredDraft[]; unaccounted: number }
  | { kind: 'unreadable'; say: string; letters: StoredDraft[] };

/**
 * Compares the database with its safety copy; run at every start of a screen with letters in it, before the list is shown. A copy that
 * is merely behind is brought up to date without a word. `listed` is what the list saw of the database, if it was just read. Throws
 * StoreLocked.
 */
export async function safetyCheck(listed: Look | null = null): Promise<SafetyReport> {
  if (await isMemoryOnly()) return { kind: 'fine' };
  const found = await compareCopies(listed);
  if (!found) return unreadable();
  if (found.steps.length + found.unaccounted > 0) return lossOf(found);
  if (!found.isSame) await mirrorEverything();
  return { kind: 'fine' };
}

function lossOf({ steps, unaccounted }: Comparison): SafetyReport {
  const say = [
    'Some letters on this computer were lost or damaged after they were saved, perhaps when the browser or the computer stopped.',
    steps.length > 0 &&
      `The safety copy has ${letters(steps.length)}: restore what was lost now. Nothing is overwritten.`,
    unaccounted > 0 && `${letters(unaccounted)} cannot be found in the safety copy either.`,
  ];
  return {
    kind: 'loss',
    say: say.filter(Boolean).join(' '),
    letters: steps.map(({ stored }) => stored),
    unaccounted,
  };
}

const letters = (count: number) => (count === 1 ? '1 letter' : `${count} letters`);

async function unreadable(): Promise<SafetyReport> {
  const opened = await Promise.all([...(await readMirror()).values()].map(openRecord));
  const inCopy = opened.flatMap((one) => (one.kind === 'draft' && one.binnedAt === null ? [one.stored] : []));
  const say = `The browser cannot read its storage for Dear Colleague. The safety copy has ${letters(inCopy.length)}. You can go on working from it; save unfinished letters as files, then have the storage made anew.`;
  return { kind: 'unreadable', say, letters: inCopy };
}
