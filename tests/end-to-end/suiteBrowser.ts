import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser, type Launched, type LaunchPlan } from './launchBrowser';
import { until } from './until';

/** A started browser with the extension, and the few things every test does with it. */
export interface SuiteBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly downloads: string;
  extensionPage(path: string): string;
  open(address: string, page?: Page): Promise<Page>;
  tabNumber(page: Page): Promise<number>;
  inExtension<T>(run: (argument: never) => T | Promise<T>, argument?: unknown): Promise<T>;
  restart(how: 'close' | 'SIGKILL'): Promise<void>;
  closeTabs(): Promise<void>;
  stop(): Promise<void>;
}

type Plan = Omit<LaunchPlan, 'profile' | 'downloads' | 'netLog'> & { dir: string };

/** Starts a browser with a fresh profile in `dir`. */
export async function startSuiteBrowser(plan: Plan): Promise<SuiteBrowser> {
  const downloads = join(plan.dir, 'downloads');
  const profile = join(plan.dir, 'profile');
  await mkdir(downloads, { recursive: true });
  await mkdir(profile, { recursive: true });
  let starts = 0;
  const start = () =>
    launchBrowser({ ...plan, profile, downloads, netLog: join(plan.dir, `net-${(starts += 1)}.json`) });
  let now: Launched = await start();
  const scheme = plan.browser === 'chromium' ? 'chrome-extension' : 'moz-extension';
  const extensionPage = (path: string) => `${scheme}://${now.extensionId}/${path}`;

  const open = async (address: string, page?: Page): Promise<Page> => {
    const tab = page ?? (await newTab(now.browser));
    if (address.startsWith('moz-extension:')) await openMozExtension(tab, address);
    else await tab.goto(address, { waitUntil: 'load' });
    await until(`something drawn on ${address}`, () =>
      tab.evaluate(() => (document.body?.textContent ?? '').trim() !== '' && document.readyState === 'complete'),
    );
    return tab;
  };

  const inExtension = async <T>(run: (argument: never) => T | Promise<T>, argument?: unknown): Promise<T> => {
    const tab = await open(extensionPage('options.html'));
    try {
      return (await tab.evaluate(run as (given: unknown) => T, argument)) as T;
    } finally {
      await tab.close();
    }
  };

  return {
    get browser() {
      return now.browser;
    },
    get extensionId() {
      return now.extensionId;
    },
    downloads,
    extensionPage,
    open,
    inExtension,
    async tabNumber(page) {
      const screen = await open(extensionPage('options.html'));
      await page.bringToFront();
      const number = await screen.evaluate(async () => {
        const found = await chrome.tabs.query({ active: true, currentWindow: true });
        return found[0]?.id ?? -1;
      });
      await screen.close();
      await page.bringToFront();
      return number;
    },
    async restart(how) {
      await end(now.browser, how);
      now = await start();
    },
    async closeTabs() {
      // One tab stays, because a browser without any ends.
      const stay = await newTab(now.browser);
      const others = (await openTabs(now.browser)).filter((tab) => tab !== stay);
      await Promise.all(others.map(closeTab));
    },
    stop: () => end(now.browser, 'close'),
  };
}

/** Firefox sometimes loses a new tab that is opened while another closes itself; the second try succeeds. */
export async function newTab(browser: Browser): Promise<Page> {
  const tab = await browser.newPage().catch(() => browser.newPage());
  // A busy machine is no fault of what is tested.
  tab.setDefaultTimeout(60_000);
  return tab;
}

/** The tabs that are there, without those that are just going, which the automation can no longer take hold of. */
export async function openTabs(browser: Browser): Promise<Page[]> {
  const tabs = browser.targets().filter((target) => target.type() === 'page');
  const pages = await Promise.all(tabs.map((target) => target.page().catch(() => null)));
  return pages.filter((page) => page !== null);
}

/** A tab that hangs (a dialog of the browser, a page that is just going) is left: the browser ends with its suite anyway. */
async function closeTab(tab: Page): Promise<void> {
  const waiting = new Promise<void>((wake) => setTimeout(wake, 3_000));
  await Promise.race([tab.close().catch(() => undefined), waiting]);
}

/** Firefox never reports "load" for its extension pages to the automation, so the address is set and the page is asked instead. */
async function openMozExtension(tab: Page, address: string): Promise<void> {
  await tab.goto(address, { waitUntil: [], timeout: 15_000 }).catch(() => undefined);
  await until(`the address ${address}`, () => tab.evaluate((wanted) => location.href.startsWith(wanted), address));
}

async function end(browser: Browser, how: 'close' | 'SIGKILL'): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null) return;
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const pause = (milliseconds: number) => new Promise<void>((wake) => setTimeout(wake, milliseconds));
  // A browser that does not answer "close" must not keep all the tests behind it waiting.
  if (how === 'close') {
    await Promise.race([browser.close().catch(() => undefined), pause(15_000)]);
    await Promise.race([gone, pause(5_000)]);
  }
  child.kill('SIGKILL');
  await Promise.race([gone, pause(5_000)]);
}
