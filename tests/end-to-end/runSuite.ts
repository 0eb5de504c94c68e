import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './launchBrowser';
import type { BrowserName, BrowserSuite, BrowserTest } from './browserSuite';
import { extensionRequests } from './extensionRequests';
import { openTabs, startSuiteBrowser, type SuiteBrowser } from './suiteBrowser';
import { openTestContext } from './testContext';

export interface TestResult {
  name: string;
  outcome: 'passed' | 'failed' | 'skipped';
  seconds: number;
  /** Why it failed or was left out. */
  why: string;
}

export interface RunPlan {
  root: string;
  world: string;
  browserName: BrowserName;
  headed: boolean;
  keep: boolean;
  tell(result: TestResult): void;
}

/** Runs the tests of one suite in one browser, in order, and tells each result as it comes. */
export async function runSuite(suite: BrowserSuite, plan: RunPlan): Promise<TestResult[]> {
  const tests = suite.tests.filter(({ browsers }) => !browsers || browsers.includes(plan.browserName));
  if (tests.length === 0) return [];
  const dir = await mkdtemp(join(tmpdir(), 'dear-colleague-'));
  const extensionDir = builtExtension(
    plan.root,
    plan.browserName === 'firefox' ? 'firefox' : 'chromium',
    suite.build ?? 'rehearsal',
  );
  let suiteBrowser: SuiteBrowser | null = null;
  const results: TestResult[] = [];
  const nameOf = (test: BrowserTest) => `${suite.name} › ${test.name} (${plan.browserName})`;
  try {
    if (plan.browserName !== 'none') {
      suiteBrowser = await startSuiteBrowser({ browser: plan.browserName, extensionDir, headed: plan.headed, dir });
    }
    for (const [index, test] of tests.entries()) {
      const result = await runTest(
        test,
        nameOf(test),
        { ...plan, dir: join(dir, String(index)) },
        extensionDir,
        suiteBrowser,
      );
      results.push(result);
      plan.tell(result);
    }
  } catch (error) {
    for (const test of tests.slice(results.length)) {
      const result: TestResult = { name: nameOf(test), outcome: 'failed', seconds: 0, why: explain(error) };
      results.push(result);
      plan.tell(result);
    }
  } finally {
    await suiteBrowser?.stop();
    if (plan.browserName === 'chromium' && suiteBrowser) {
      const quiet = await networkWasQuiet(suite.name, dir);
      results.push(quiet);
      plan.tell(quiet);
    }
    if (!plan.keep) await rm(dir, { recursive: true, force: true, maxRetries: 5 });
  }
  return results;
}

/** After every suite in Chromium: the browser's own network log holds no request from the extension. */
async function networkWasQuiet(suiteName: string, dir: string): Promise<TestResult> {
  const asked = await extensionRequests(dir);
  return {
    name: `${suiteName} › the extension asked the network for nothing (chromium)`,
    outcome: asked.length === 0 ? 'passed' : 'failed',
    seconds: 0,
    why: asked.join('\n'),
  };
}

async function runTest(
  test: BrowserTest,
  name: string,
  plan: RunPlan & { dir: string },
  extensionDir: string,
  suiteBrowser: SuiteBrowser | null,
): Promise<TestResult> {
  const started = Date.now();
  const result = (outcome: TestResult['outcome'], why: string): TestResult => ({
    name,
    outcome,
    seconds: (Date.now() - started) / 1000,
    why,
  });
  const limit = test.timeout ?? 120_000;
  let timer: NodeJS.Timeout | undefined;
  await mkdir(plan.dir, { recursive: true });
  const { root, world, browserName, dir } = plan;
  const open = await openTestContext({ root, world, browserName, dir, extensionDir, suiteBrowser });
  try {
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`Not done after ${limit / 1000} s.`)), limit);
    });
    await Promise.race([test.run(open.context), late]);
    return result('passed', '');
  } catch (error) {
    // A picture that cannot be taken must not hide why the test failed, nor stop the next one.
    const picture = await keepPicture(open.context, name, browserName).catch(() => '');
    return result('failed', explain(error) + picture);
  } finally {
    clearTimeout(timer);
    await open.close();
  }
}

/** A failed test leaves pictures of every open tab, because the sentence alone seldom says why. */
async function keepPicture(
  context: Awaited<ReturnType<typeof openTestContext>>['context'],
  name: string,
  browserName: BrowserName,
): Promise<string> {
  if (browserName === 'none') return '';
  const paths: string[] = [];
  for (const [index, tab] of (await openTabs(context.browser)).entries()) {
    if (tab.url() === 'about:blank') continue;
    const file = `failed-${name.replace(/[^\w]+/g, '-').slice(0, 100)}-${index}`;
    paths.push(await Promise.race([context.picture(tab, file), pause(5_000)]).catch(() => ''));
  }
  return paths
    .filter(Boolean)
    .map((path) => `\n  picture: ${path}`)
    .join('');
}

const pause = (milliseconds: number) => new Promise<string>((wake) => setTimeout(() => wake(''), milliseconds));

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\nbecause of ${explain(error.cause)}`;
  return (error.stack ?? error.message) + cause;
}
