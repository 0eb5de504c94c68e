import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { Draft } from '@/utils/model/draft';
import type { StoreInPage } from '../../tests/durability/storeInPage';
import { proveExtension } from '../prove/proveExtension';
import { agreeToKeep, runningBrowser, type RunningBrowser } from '../prove/runningBrowser';
import { keystrokes, lists, readAll, saves, seed, unlocks } from './drafts/inPage';
import { quantile } from './sideBySide';

declare const store: StoreInPage;

/** Milliseconds between two pictures of a screen that draws sixty a second. */
const frame = 1000 / 60;
const example: Draft = exampleDraft('referral-instead-of-form');
const long: Draft = {
  ...example,
  clinical: {
    ...example.clinical,
    history: { said: 'text', text: 'Pain in the left knee, worse at night. '.repeat(310) },
  },
};
const secrets = { passphrase: 'apple barn copper drum eagle', recoveryCode: 'ABCDE-FGHJK-MNPQR-STVWX-YZ012-3' };

const median = (samples: number[]) => quantile(samples, 0.5);
const figure = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const row = (...cells: string[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(44) : cell.padStart(12))).join(' '));
const compare = (what: string, ours: number, floor: number, name: string) =>
  row(what, figure(ours), figure(floor), `${figure(ours / floor)} ×`, `  ${name}`);

/**
 * Saving, listing, opening the desk, searching and unlocking with 200, 2,000 and 20,000 letters, in Chromium, each beside the same work
 * on bare IndexedDB in the same run. `--most N` leaves the larger numbers out.
 */
export async function main(args: string[]): Promise<number> {
  const most = args.includes('--most') ? Number(args[args.indexOf('--most') + 1]) : 20_000;
  const folder = mkdtempSync(join(tmpdir(), 'dear-colleague-bench-'));
  try {
    const extensionDir = await proveExtension('chromium', folder);
    row('', 'ours ms', 'floor ms', 'ratio', '  floor');
    for (const count of [200, 2_000, 20_000].filter((each) => each <= most)) {
      const running = await runningBrowser({
        name: 'chromium',
        extensionDir,
        profile: join(folder, `p${count}`),
        aside: folder,
      });
      await agreeToKeep(running);
      await benchAt(running, count);
      await running.kill();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return 0;
}

/** The database goes on putting away what a thousand letters a second have left behind; people do not write so many. */
const rest = () => new Promise((wake) => setTimeout(wake, 5_000));

async function benchAt(running: RunningBrowser, count: number): Promise<void> {
  const named = (what: string) => `${what}, ${count.toLocaleString('en-GB')} letters`;
  const page = await running.openStore();
  // In parts, because the automation gives up on a call of more than three minutes.
  for (let first = 0; first < count; first += 1_000)
    await page.evaluate(seed, example, first, Math.min(count, first + 1_000));
  // As after any start: the safety copy holds them too.
  await page.evaluate(() => store.safetyCheck());
  await rest();
  const saved = await page.evaluate(saves, long, 60);
  compare(named('save of a 12 kB letter'), median(saved.ours), median(saved.floor), 'strict write of the same text');
  const listed = await page.evaluate(lists, count > 2_000 ? 3 : 7);
  compare(named('list, opened and checked'), median(listed.ours), median(listed.floor), 'read of the same records');
  const desk = await openings(running, count > 2_000 ? 3 : 7);
  compare(
    named('desk opened, list usable'),
    median(desk.ours),
    median(desk.floor),
    'empty page and read of the same records',
  );
  await searches(running, named);
  const typed = await typing(running);
  compare(named('key in a 12 kB letter (95th percentile)'), quantile(typed, 0.95), frame, 'one frame');
  await page.evaluate((given) => store.turnOnLocked(given), secrets);
  const unlocked = await page.evaluate(unlocks, secrets.passphrase, 5);
  compare(named('unlock'), median(unlocked.ours), median(unlocked.floor), 'one PBKDF2 of 600,000 rounds');
  await page.close();
}

/** From the address to the list that can be used, and from the address of a page without a script to the same records read in it. */
async function openings(running: RunningBrowser, rounds: number) {
  const taken = { ours: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const desk = await running.open('desk.html');
    await desk.waitForSelector('.work tbody tr');
    const middle = performance.now();
    await desk.close();
    const between = performance.now();
    const bare = await running.open('manifest.json');
    await bare.evaluate(readAll, 'dear-colleague');
    taken.ours.push(middle - start);
    taken.floor.push(performance.now() - between);
    await bare.close();
  }
  return taken;
}

/** A surname, a word of the text and a number are typed letter by letter into the list's search. */
async function searches(running: RunningBrowser, named: (what: string) => string): Promise<void> {
  await rest();
  const desk = await running.open('desk.html');
  await desk.waitForSelector('.work tbody tr');
  const samples: number[] = [];
  const first: number[] = [];
  for (const query of ['specimen1', 'knee pain', '999 000 01', 'zzz']) {
    const taken = await desk.evaluate(keystrokes, 'search', query);
    first.push(taken[0] ?? 0);
    samples.push(...taken.slice(1));
    await desk.evaluate(() => {
      const box = document.getElementById('search') as HTMLInputElement;
      box.value = '';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  }
  compare(named('search key (95th percentile)'), quantile(samples, 0.95), frame, 'one frame');
  compare(named('search, first key ever'), first[0] ?? 0, frame, 'one frame');
  const session: CDPSession = await desk.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  row(named('memory of the desk after it'), `${figure(usedSize / 1024 / 1024)} MB`);
  await desk.close();
}

async function typing(running: RunningBrowser): Promise<number[]> {
  const page = await running.openStore();
  await page.evaluate((draft) => store.saveDraft({ ...draft, id: 'bench-typing' }, 0), long);
  await page.close();
  await rest();
  const desk = await running.open('desk.html#bench-typing');
  await desk.waitForSelector('[id="clinical.history"]:not([readonly])');
  const taken = await desk.evaluate(keystrokes, 'clinical.history', 'Since March, worse when walking downstairs. ');
  await desk.close();
  return taken.slice(1);
}
