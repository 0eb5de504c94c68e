import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreInPage } from '../../tests/durability/storeInPage';
import { until } from '../../tests/end-to-end/until';
import { damages, type Damage, type Engine } from './damages';
import { proveExtension } from './proveExtension';
import type { ProveChoice } from './proveChoice';
import { agreeToKeep, runningBrowser, type ProveBrowser, type RunningBrowser } from './runningBrowser';

declare const store: StoreInPage;

const browserOf: Record<Engine, 'chromium' | 'firefox'> = {
  'chromium-leveldb': 'chromium',
  'chromium-sqlite': 'chromium',
  firefox: 'firefox',
};
/** So much that LevelDB has a table file besides its log. */
const letters = 800;
const characters = 6_000;

/**
 * Damages the database's files in fifteen ways and starts the browser again: each must end with every letter restored from the safety
 * copy, or with a plain message on the screen; never with an empty or shorter list and no word. Ends with 1 otherwise.
 */
export async function proveDamage(choice: ProveChoice): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'dear-colleague-damage-'));
  let good = 0;
  const chosen = damages.filter(({ engine }) => choice.browsers.includes(browserOf[engine]));
  try {
    for (const engine of new Set(chosen.map((one) => one.engine))) {
      const plan = await writeLetters(engine, folder);
      const here = chosen.filter((one) => one.engine === engine);
      for (const damage of choice.isShort ? here.slice(0, 2) : here)
        good += (await suffer(damage, plan, folder)) ? 1 : 0;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  const count = choice.isShort ? 2 * new Set(chosen.map((one) => one.engine)).size : chosen.length;
  console.log(`${good} of ${count} damages ended in every letter restored or a plain message`);
  return good === count ? 0 : 1;
}

async function writeLetters(engine: Engine, folder: string): Promise<ProveBrowser> {
  const name = browserOf[engine];
  const plan: ProveBrowser = {
    name,
    extensionDir: await proveExtension(name, folder),
    profile: join(folder, `whole-${engine}`),
    aside: folder,
    ...(engine === 'chromium-sqlite' && { switches: ['--enable-features=IdbSqliteBackingStore'] }),
  };
  const running = await runningBrowser(plan);
  await agreeToKeep(running);
  const page = await running.openStore();
  // In parts, because the automation gives up on a call that takes minutes.
  for (let from = 0; from < letters; from += 100) await page.evaluate(writeSome, from, 100, characters);
  await page.evaluate(() => store.mirrorNow());
  // The browsers write `localStorage` and preferences out after some seconds.
  await new Promise((wake) => setTimeout(wake, 12_000));
  await running.kill();
  return plan;
}

/** Runs in the browser: letters of random text, which no engine can compress away. */
async function writeSome(from: number, count: number, length: number): Promise<void> {
  for (let at = from; at < from + count; at += 1) {
    const draft = store.emptyDraft(`letter-${at}`, '2026-11-21T10:00:00Z');
    const random = crypto.getRandomValues(new Uint8Array(length));
    const text = Array.from(random, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
    const history = { said: 'text' as const, text };
    await store.saveDraft({ ...draft, clinical: { ...draft.clinical, history } }, 0);
  }
}

async function suffer(damage: Damage, plan: ProveBrowser, folder: string): Promise<boolean> {
  const profile = join(folder, 'damaged');
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  cpSync(plan.profile, profile, { recursive: true });
  // The killed browser's lock names a process that another one may be by now.
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, name), { force: true });
  damage.harm(profile);
  const running = await runningBrowser({ ...plan, profile });
  try {
    const end = await howItEnds(running);
    console.log(`${end.isGood ? '✓' : '✗'} ${damage.engine}: ${damage.say}: ${end.say}`);
    return end.isGood;
  } finally {
    await running.kill();
  }
}

async function howItEnds(running: RunningBrowser): Promise<{ isGood: boolean; say: string }> {
  const page = await running.openStore();
  const before = await page.evaluate(async () => {
    const report = await store.safetyCheck();
    return { kind: report.kind, say: report.kind === 'fine' ? '' : report.say };
  });
  if (before.kind === 'fine') {
    const whole = await page.evaluate(async () => (await store.listDrafts()).drafts.length);
    return { isGood: whole === letters, say: `the browser repaired it itself, ${whole} of ${letters} letters` };
  }
  const isSaid = await saidOnTheDesk(running);
  const restored = await page.evaluate(async (kind) => {
    try {
      await (kind === 'loss' ? store.restoreFromSafetyCopy() : store.rebuildFromSafetyCopy());
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }, before.kind);
  const after = await page.evaluate(async () => (await store.listDrafts()).drafts.length);
  const say = `announced (${before.kind})${isSaid ? '' : ' BUT NOT ON THE DESK'}, ${after} of ${letters} letters ${restored === '' ? 'restored' : `in the safety copy; the database stays closed: ${restored}`}`;
  return { isGood: isSaid && after === letters, say };
}

/** The list itself has to say it, not only the store. */
async function saidOnTheDesk(running: RunningBrowser): Promise<boolean> {
  const desk = await running.open('desk.html');
  try {
    await until(
      'a word about the safety copy',
      () => desk.evaluate(() => /safety copy/i.test(document.body.textContent ?? '')),
      20_000,
    );
    return true;
  } catch {
    return false;
  } finally {
    await desk.close();
  }
}
