import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findProgram } from './bootstrap/programs.js';
import { mouse } from '../tests/end-to-end/hands';
import { builtExtension } from '../tests/end-to-end/launchBrowser';
import { mainJob, type Job } from '../tests/end-to-end/mainJob';
import { startSuiteBrowser } from '../tests/end-to-end/suiteBrowser';
import { openTestContext } from '../tests/end-to-end/testContext';
import { startWorld } from '../tests/world/server.js';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');

/**
 * Does the product's main job by itself, without a display: prints each step with a tick and its time, and leaves the letter
 * (.docx, and .pdf as the browser prints it) and a picture of every step in `out/`. Gives 1 at the first step that fails.
 */
export async function main(): Promise<number> {
  const pictures = join(out, 'pictures');
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const dir = await mkdtemp(join(tmpdir(), 'dear-colleague-'));
  const world = await startWorld(0);
  const extensionDir = builtExtension(root, 'chromium', 'rehearsal');
  const suiteBrowser = await startSuiteBrowser({ browser: 'chromium', extensionDir, headed: false, dir });
  try {
    const { context: t } = await openTestContext({
      root,
      browserName: 'chromium',
      world: world.address,
      dir,
      extensionDir,
      suiteBrowser,
    });
    const job: Job = { t, hands: mouse, page: t.page, desk: null, letterId: '', files: new Map(), keepIn: out };
    return await runSteps(job, pictures);
  } finally {
    await suiteBrowser.stop();
    await world.stop();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runSteps(job: Job, pictures: string): Promise<number> {
  for (const [at, step] of mainJob.entries()) {
    const number = String(at + 1).padStart(2, ' ');
    if (step.needs && !findProgram(step.needs)) {
      console.log(`– ${number}. ${step.name}: left out, ${step.needs} is not on this machine`);
      continue;
    }
    const started = Date.now();
    try {
      const page = await step.run(job);
      console.log(`✓ ${number}. ${step.name}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
      await picture(page, join(pictures, `${String(at + 1).padStart(2, '0')}-${slug(step.name)}.png`));
    } catch (error) {
      console.log(`✗ ${number}. ${step.name}\n${error instanceof Error ? error.stack : String(error)}`);
      return 1;
    }
  }
  for (const name of ['letter.docx', 'letter.pdf']) console.log(`  ${relative(root, join(out, name))}`);
  console.log(`  ${relative(root, pictures)}/: a picture of every step`);
  return 0;
}

const slug = (name: string) =>
  name
    .replace(/[^a-z0-9]+/gi, '-')
    .slice(0, 60)
    .replace(/-$/, '')
    .toLowerCase();

/** A popup may be gone by the time its step is done; then there is no picture of it. */
async function picture(page: Page, path: string): Promise<void> {
  if (page.isClosed()) return;
  const shot = page.screenshot({ path }).catch(() => null);
  await Promise.race([shot, new Promise((wake) => setTimeout(wake, 5_000))]);
}
