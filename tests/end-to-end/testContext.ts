import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName, TestContext } from './browserSuite';
import { expectAccessible } from './expectAccessible';
import { newTab, type SuiteBrowser } from './suiteBrowser';
import { until } from './until';

export interface ContextPlan {
  root: string;
  browserName: BrowserName;
  world: string;
  dir: string;
  extensionDir: string;
  /** Null for suites without a browser. */
  suiteBrowser: SuiteBrowser | null;
}

/** The context of one test and the end of it: tabs the test opened are closed. */
export interface OpenContext {
  context: TestContext;
  close(): Promise<void>;
}

const blank = (browserName: BrowserName) => new Error(`This suite runs in ${browserName}: it has no browser.`);

/** Everything one test is given. The empty tab is opened at once, the rest when it is asked for. */
export async function openTestContext(plan: ContextPlan): Promise<OpenContext> {
  const { suiteBrowser, browserName } = plan;
  let page: Page | null = suiteBrowser ? await newTab(suiteBrowser.browser) : null;
  const running = (): SuiteBrowser => {
    if (!suiteBrowser) throw blank(browserName);
    return suiteBrowser;
  };
  const downloads = suiteBrowser?.downloads ?? join(plan.dir, 'downloads');
  await mkdir(downloads, { recursive: true });

  const context: TestContext = {
    browserName,
    world: plan.world,
    dir: plan.dir,
    downloads,
    extensionDir: plan.extensionDir,
    get browser(): Browser {
      return running().browser;
    },
    get page(): Page {
      if (!page) throw blank(browserName);
      return page;
    },
    get extensionId(): string {
      return running().extensionId;
    },
    extensionPage: (path) => running().extensionPage(path),
    openScreen: (path, tab) => running().open(running().extensionPage(path), tab),
    openWorld: (path, tab) => running().open(plan.world + path, tab),
    tabNumber: (tab) => running().tabNumber(tab),
    inExtension: (run, argument) => running().inExtension(run, argument),
    async restart(how) {
      await running().restart(how);
      page = await newTab(running().browser);
    },
    savedFile: (name, milliseconds = 10_000) => savedFile(downloads, name, milliseconds),
    expectAccessible: (tab) => expectAccessible(tab),
    until,
    async picture(tab, name) {
      const folder = process.env['PICTURES_DIR'] ?? join(plan.root, 'out', 'tests');
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${name}${browserName === 'firefox' ? '-firefox' : ''}.png`);
      await writeFile(path, await tab.screenshot());
      return path;
    },
  };
  return {
    context,
    async close() {
      // A browser that is gone has no tabs; the test that lost it has failed already.
      await suiteBrowser?.closeTabs().catch(() => undefined);
    },
  };
}

/** Waits for a complete file: browsers write beside it under another name until it is whole. */
async function savedFile(downloads: string, name: RegExp, milliseconds: number): Promise<string> {
  const found = await until(
    `a saved file like ${name}`,
    async () => {
      if (!existsSync(downloads)) return null;
      const files = await readdir(downloads);
      if (files.some((file) => /\.(crdownload|part)$/.test(file))) return null;
      return files.find((file) => name.test(file));
    },
    milliseconds,
  );
  return join(downloads, found);
}
