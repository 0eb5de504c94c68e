import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { loopDisk, whyNoLoopDisk, type LoopDisk } from './loopDisk';
import { proveExtension } from './proveExtension';
import type { ProveChoice } from './proveChoice';
import { add, emptyTotal, faults, judge, tell, type Total } from './proveReport';
import { agreeToKeep, readStored, runningBrowser, type ProveBrowser, type RunningBrowser } from './runningBrowser';
import { openLetter, typeUntil, type TypedLetter } from './typedLetter';

/** How a session ends: the browser killed, or the power of its disk cut first. */
type Fall = 'kill' | 'power-cut';

interface Plan {
  browser: ProveBrowser;
  fall: Fall;
  rounds: number;
  disk: LoopDisk | null;
  /** Takes the strict durability away: the instrument must then show losses. */
  isControl: boolean;
}

/**
 * Types into the real editor and takes the browser, or the disk's power, away at a random moment; then looks whether everything that was
 * acknowledged is there. Ends with 1 when something was lost, or when the control lost nothing.
 */
export async function proveDurability(choice: ProveChoice): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'dear-colleague-prove-'));
  let failed = 0;
  try {
    for (const name of choice.browsers) {
      const extensionDir = await proveExtension(name, folder);
      const browser = (where: string): ProveBrowser => ({
        name,
        extensionDir,
        profile: join(where, `profile-${name}`),
        aside: folder,
      });
      const kills = choice.rounds ?? (choice.isShort ? 5 : name === 'chromium' ? 100 : 50);
      const killed = await run({
        browser: browser(folder),
        fall: 'kill',
        rounds: kills,
        disk: null,
        isControl: false,
      });
      tell(`${name}, browser killed (kill -9)`, killed);
      failed += faults(killed);
      if (choice.isShort) continue;
      failed += await provePowerCuts(folder, browser, name, choice.rounds ?? 30);
    }
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    console.error(`The folder ${folder} is left to be looked at.`);
    throw error;
  }
  return failed > 0 ? 1 : 0;
}

async function provePowerCuts(
  folder: string,
  browser: (where: string) => ProveBrowser,
  name: string,
  rounds: number,
): Promise<number> {
  const why = whyNoLoopDisk(folder);
  if (why) {
    console.log(`${name}, power cut: left out, because ${why}`);
    return 0;
  }
  const session = async (isControl: boolean, count: number): Promise<Total> => {
    const disk = loopDisk(join(folder, 'loop'), 700);
    const total = await run({ browser: browser(disk.path), fall: 'power-cut', rounds: count, disk, isControl });
    disk.remove();
    return total;
  };
  const strict = await session(false, rounds);
  tell(`${name}, power cut`, strict);
  const control = await session(true, Math.min(rounds, 10));
  tell(`${name}, power cut without strict durability (the control, which must lose)`, control);
  if (control.lost === 0) console.log('    The control lost nothing: this proof proves nothing here.');
  return faults(strict) + (control.lost === 0 ? 1 : 0);
}

async function run(plan: Plan): Promise<Total> {
  let total = emptyTotal();
  const first = await runningBrowser(plan.browser);
  await agreeToKeep(first);
  // Settings live in the other database, which needs a moment and an orderly end to be on the disk.
  await first.close();
  let running = await runningBrowser(plan.browser);
  for (let round = 1; round <= plan.rounds; round += 1) {
    const letter = await openLetter(running);
    if (plan.isControl) await letter.page.evaluate(relax);
    await typeAndFall(plan, running, letter);
    running = await runningBrowser(plan.browser);
    // Settings do not survive a cut made seconds after them; the editor then asks again, as it should.
    if (plan.fall === 'power-cut') await agreeToKeep(running);
    const result = judge(letter, await readStored(running));
    total = add(total, result);
    if (round % 10 === 0)
      console.error(`  ${plan.browser.name} ${plan.fall} ${round}/${plan.rounds}, ${total.lost} lost`);
    // What the control broke stays broken: it starts each round from what it has.
    if (plan.isControl && result.lost > 0) await acceptLoss(running);
  }
  await running.close();
  return total;
}

async function typeAndFall(plan: Plan, running: RunningBrowser, letter: TypedLetter): Promise<void> {
  const length = 700 + Math.random() * 3_000;
  let isOver = false;
  const typing = typeUntil(letter, () => isOver);
  await new Promise((wake) => setTimeout(wake, length));
  if (plan.fall === 'power-cut') plan.disk?.cutPower();
  // What was acknowledged before this line counts; the pipe may still hold a report or two.
  const at = { revision: letter.revision, acknowledged: letter.acknowledged, saves: letter.saves };
  isOver = true;
  await running.kill();
  await typing;
  if (plan.fall === 'power-cut') {
    // A report that came after the cut was of a write the dead disk could not take.
    Object.assign(letter, at);
    plan.disk?.restart();
  }
}

/** Runs in the editor: every transaction is opened as if nobody had asked for durability. */
function relax(): void {
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof open>) {
    return open.call(this, args[0], args[1]);
  };
}

async function acceptLoss(running: RunningBrowser): Promise<void> {
  const page: Page = await running.openStore();
  await page.evaluate(() => (globalThis as unknown as { store: { acceptLoss(): Promise<void> } }).store.acceptLoss());
  await page.close();
}
