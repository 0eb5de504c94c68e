import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proveExtension } from './proveExtension';
import type { ProveChoice } from './proveChoice';
import { add, emptyTotal, faults, judge, tell } from './proveReport';
import { agreeToKeep, readStored, runningBrowser } from './runningBrowser';
import { openLetter, typeUntil } from './typedLetter';

/** Reloads the extension, as an update does, at random moments while a letter is typed. Ends with 1 when something acknowledged is lost. */
export async function proveReload(choice: ProveChoice): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'dear-colleague-reload-'));
  let failed = 0;
  for (const name of choice.browsers) {
    const plan = { name, extensionDir: await proveExtension(name, folder), profile: join(folder, name), aside: folder };
    if (name === 'chromium') beDeveloper(plan.profile);
    const running = await runningBrowser(plan);
    await agreeToKeep(running);
    let total = emptyTotal();
    for (let round = 0; round < (choice.rounds ?? (choice.isShort ? 3 : 20)); round += 1) {
      const letter = await openLetter(running);
      let isOver = false;
      const typing = typeUntil(letter, () => isOver);
      await new Promise((wake) => setTimeout(wake, 700 + Math.random() * 2_000));
      isOver = true;
      await reload(running);
      await typing.catch(() => undefined);
      total = add(total, judge(letter, await readStored(running)));
    }
    tell(`${name}, extension reloaded`, total);
    failed += faults(total);
    await running.kill();
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return failed > 0 ? 1 : 0;
}

/** Without developer mode Chromium leaves an unpacked extension off after it reloaded itself. */
function beDeveloper(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** The page that asks for it goes with the extension, so its answer never comes. */
async function reload(running: Awaited<ReturnType<typeof runningBrowser>>): Promise<void> {
  const page = await running.open('options.html');
  await page
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => undefined);
  await new Promise((wake) => setTimeout(wake, 2_500));
}
