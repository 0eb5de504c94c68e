import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { putStoreInto } from '../../tests/durability/putStoreInto';
import type { StoreInPage } from '../../tests/durability/storeInPage';
import { launchBrowser, type Launched } from '../../tests/end-to-end/launchBrowser';
import { until } from '../../tests/end-to-end/until';
import { killTree } from './killTree';

declare const store: StoreInPage;
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

export interface ProveBrowser {
  name: 'chromium' | 'firefox';
  extensionDir: string;
  profile: string;
  /** Folder for what is not under test: downloads. */
  aside: string;
  switches?: readonly string[];
}

/** A browser on a profile, with the extension in it. */
export interface RunningBrowser {
  open(path: string): Promise<Page>;
  /** A screen with the store's modules in it, for reading what is really stored. */
  openStore(): Promise<Page>;
  /** Kills every process of it at once and waits until they are gone. */
  kill(): Promise<void>;
  /** Ends it as a person does. */
  close(): Promise<void>;
}

/** Starts the browser. The same profile may be started again after a kill. */
export async function runningBrowser(plan: ProveBrowser): Promise<RunningBrowser> {
  const downloads = join(plan.aside, 'downloads');
  mkdirSync(downloads, { recursive: true });
  mkdirSync(plan.profile, { recursive: true });
  const { browser, extensionId }: Launched = await launchBrowser({
    browser: plan.name,
    extensionDir: plan.extensionDir,
    profile: plan.profile,
    downloads,
    headed: false,
    netLog: '/dev/null',
    ...(plan.switches && { switches: plan.switches }),
  });
  const child = browser.process();
  const gone = new Promise<void>((done) => child?.once('exit', () => done()));
  const scheme = plan.name === 'chromium' ? 'chrome-extension' : 'moz-extension';

  /** A busy machine may leave a new tab without a frame for a while: it is then given up and another one is tried. */
  async function open(path: string): Promise<Page> {
    for (let tries = 1; ; tries += 1) {
      let page: Page | null = null;
      try {
        page = await browser.newPage();
        await draw(page, `${scheme}://${extensionId}/${path}`);
        return page;
      } catch (error) {
        if (tries === 3) throw error;
        await page?.close().catch(() => undefined);
        await pause(1_000);
      }
    }
  }

  return {
    open,
    openStore: async () => putStoreInto(await open('options.html')),
    async kill() {
      if (child?.pid) killTree(child.pid);
      await Promise.race([gone, pause(5_000)]);
      await preferencesPutBack();
    },
    async close() {
      await browser.close().catch(() => child?.pid && killTree(child.pid));
      await Promise.race([gone, pause(10_000)]);
      await preferencesPutBack();
    },
  };
}

/** Puppeteer puts the profile's preferences back after the process has ended, and must be done before the next start. */
const preferencesPutBack = () => pause(1_000);

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

async function draw(page: Page, address: string): Promise<void> {
  // Firefox never reports "load" for extension pages to the automation.
  await page.goto(address, { waitUntil: [], timeout: 15_000 }).catch(() => undefined);
  const screen = address.split('#')[0] ?? '';
  const isDrawn = () =>
    page.evaluate(
      (wanted) => location.href.startsWith(wanted) && (document.body?.textContent ?? '').trim() !== '',
      screen,
    );
  await until(`something drawn on ${screen}`, isDrawn, 30_000);
}

/** Agrees to keep letters, as the first screen asks. */
export async function agreeToKeep(running: RunningBrowser): Promise<void> {
  const page = await running.openStore();
  await page.evaluate(() => chrome.storage.local.set({ consent: { v: 1, agreedAt: '2026-11-01T09:00:00.000Z' } }));
  await page.close();
}

/** What the store really holds: revision and history text of every letter, records that cannot be opened, and the start's comparison. */
export async function readStored(running: RunningBrowser) {
  const page = await running.openStore();
  const stored = await page.evaluate(async () => {
    const report = await store.safetyCheck();
    const { drafts, aside } = await store.listDrafts();
    return {
      letters: drafts.map(({ draft, revision }) => ({ id: draft.id, revision, text: draft.clinical.history.text })),
      aside: aside.length,
      check: report.kind,
    };
  });
  await page.close();
  return stored;
}
