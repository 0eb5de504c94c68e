import type { Browser, Page } from 'puppeteer-core';
import type { ProgramName } from '../../scripts/bootstrap/programs.js';

/** `none` is plain Node without a browser: what only needs files or LibreOffice. */
export type BrowserName = 'chromium' | 'firefox' | 'none';

/** One module `*.browser.ts` anywhere under `tests/` exports one of these as `suite`; the runner finds it by its name. */
export interface BrowserSuite {
  name: string;
  /** Every test runs once in each. One browser with a fresh profile is started for the suite. */
  browsers: readonly BrowserName[];
  /** Build under test: `rehearsal` may read the practice world without a prompt (the default), `release` is what people install. */
  build?: 'rehearsal' | 'release';
  /** Programs of the machine the suite needs besides its browser; where one is missing the suite is counted as skipped. */
  needs?: readonly ProgramName[];
  tests: readonly BrowserTest[];
}

export interface BrowserTest {
  name: string;
  /** Only in these; all of the suite's when left out. */
  browsers?: readonly BrowserName[];
  /** Longest run in milliseconds; 120,000 when left out. */
  timeout?: number;
  /** Passes when it returns, fails when it throws (node:assert/strict is the assertion library). */
  run(t: TestContext): Promise<void>;
}

/** What a test is given. Everything in it is fresh for the test but `browser` and its profile, which the suite's tests share in order. */
export interface TestContext {
  browserName: BrowserName;
  /** Puppeteer drives both browsers, so that one test serves both. Throws on `none`. */
  readonly browser: Browser;
  /** An empty tab, opened for this test and closed after it. */
  readonly page: Page;
  /** Chromium's 32 letters, or Firefox's UUID. */
  readonly extensionId: string;
  /** Address of the practice world without a slash at its end, such as "http://127.0.0.1:41234". */
  world: string;
  /** An empty directory for this test, removed after it. Files a page saves land in `downloads` inside it. */
  dir: string;
  downloads: string;
  /** Folder with the built extension of this browser. */
  readonly extensionDir: string;
  /** Address of one of our screens: `extensionPage('desk.html?draft=…')`. */
  extensionPage(path: string): string;
  /** Opens one of our screens, in a new tab or in the one given, and waits until it has drawn something. */
  openScreen(path: string, page?: Page): Promise<Page>;
  /** Opens a page of the practice world (`/icb/…`) in a new tab or in the one given. */
  openWorld(path: string, page?: Page): Promise<Page>;
  /** The browser's number of a tab, as the extension knows it: for `popup.html?tab=<number>`. Chromium and Firefox. */
  tabNumber(page: Page): Promise<number>;
  /** Runs code in one of our screens (it has the extension's `chrome`/`browser`); for reading state, not for taking short cuts. */
  inExtension<T>(run: (argument: never) => T | Promise<T>, argument?: unknown): Promise<T>;
  /** Stops the browser (`SIGKILL`: at once, as in a crash) and starts it again on the same profile; open pages are gone. */
  restart(how: 'close' | 'SIGKILL'): Promise<void>;
  /** Waits for a file in `downloads` whose name matches, complete, and returns its path. */
  savedFile(name: RegExp, milliseconds?: number): Promise<string>;
  /** Fails with axe's sentences when the page has an accessibility fault (WCAG 2.2 AA and best practices). */
  expectAccessible(page: Page): Promise<void>;
  /** Polls until `ask` gives something truthy, and gives it; fails with `what` after the time (5 s). */
  until<T>(what: string, ask: () => Promise<T> | T, milliseconds?: number): Promise<NonNullable<T>>;
  /** Keeps a picture in `out/tests/` (and in `docs/pictures/` under `npm run pictures`). */
  picture(page: Page, name: string): Promise<string>;
}
