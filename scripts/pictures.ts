import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import { buildExtension } from './bootstrap/buildExtension.js';
import type { TestContext } from '../tests/end-to-end/browserSuite';
import { builtExtension } from '../tests/end-to-end/launchBrowser';
import { turnSiteOn } from '../tests/end-to-end/pageVerdict';
import { startSuiteBrowser } from '../tests/end-to-end/suiteBrowser';
import { openTestContext } from '../tests/end-to-end/testContext';
import { fillLetter, press, setUpPractice } from '../tests/desk/startLetter';
import { takeDeskPictures } from '../tests/desk/takeDeskPictures';
import { takeTextPictures } from '../tests/desk/takeTextPictures';
import { takePagePictures } from '../tests/page/takePagePictures';
import { startWorld } from '../tests/world/server.js';

const root = join(import.meta.dirname, '..');
const into = join(root, 'docs', 'pictures');

/** Takes the pictures of the README and the user guide from the real screens, on the practice world with a made-up patient. */
export async function main(): Promise<number> {
  await mkdir(into, { recursive: true });
  const dir = await mkdtemp(join(tmpdir(), 'dear-colleague-'));
  const world = await startWorld(0);
  await buildExtension(root, 'chromium', 'rehearsal');
  const extensionDir = builtExtension(root, 'chromium', 'rehearsal');
  const suiteBrowser = await startSuiteBrowser({ browser: 'chromium', extensionDir, headed: false, dir });
  try {
    const { context } = await openTestContext({
      root,
      browserName: 'chromium',
      world: world.address,
      dir,
      extensionDir,
      suiteBrowser,
    });
    await takeAll(context);
    return 0;
  } finally {
    await suiteBrowser.stop();
    await world.stop();
    await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function takeAll(t: TestContext): Promise<void> {
  await setUpPractice(t);
  await page(t);
  await takePagePictures(t, into);
  await desk(t);
  await options(t);
  await takeDeskPictures(t, shot);
  await takeTextPictures(t, shot);
}

/** The page with its strip. */
async function page(t: TestContext): Promise<void> {
  await t.openWorld('/icb/referral-support/gynaecology', t.page);
  await turnSiteOn(t, t.page, 'Badge and strip');
  await t.page.setViewport({ width: 1100, height: 760 });
  await t.openWorld('/icb/referral-support/gynaecology', t.page);
  await pause(1_500);
  await shot(t.page, 'strip');
}

async function desk(t: TestContext): Promise<void> {
  const screen = await t.openScreen('desk.html');
  await press(screen, 'Write a letter');
  await screen.waitForSelector('.draft-form');
  await screen.setViewport({ width: 1280, height: 860 });
  await fillLetter(screen, exampleDraft('referral-instead-of-form'));
  await screen.evaluate(() => scrollTo(0, 0));
  await shot(screen, 'desk');
  await screen.setViewport({ width: 380, height: 760 });
  await pause(300);
  await shot(screen, 'panel');
  await screen.setViewport({ width: 1280, height: 860 });
  await press(screen, 'Finish');
  await screen.waitForSelector('.finish');
  await screen.evaluate(() => scrollTo(0, 0));
  await shot(screen, 'finish');
  const list = await t.openScreen('desk.html');
  await list.setViewport({ width: 1280, height: 620 });
  await pause(400);
  await shot(list, 'letters');
  await list.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await shot(list, 'letters-dark');
}

async function options(t: TestContext): Promise<void> {
  for (const name of ['options', 'welcome']) {
    const screen = await t.openScreen(`${name}.html`);
    await screen.setViewport({ width: 900, height: 900 });
    await pause(400);
    await shot(screen, name);
  }
}

const shot = (screen: Page, name: string) => screen.screenshot({ path: join(into, `${name}.png`) });
const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));
