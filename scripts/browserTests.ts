import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findChromium, findProgram } from './bootstrap/programs.js';
import { buildExtension } from './bootstrap/buildExtension.js';
import type { BrowserName, BrowserSuite } from '../tests/end-to-end/browserSuite';
import { builtExtension } from '../tests/end-to-end/launchBrowser';
import { runSuite, type TestResult } from '../tests/end-to-end/runSuite';
import { startWorld } from '../tests/world/server.js';

const suites = import.meta.glob<{ suite: BrowserSuite }>('../tests/**/*.browser.ts', { eager: true });
const root = join(import.meta.dirname, '..');

const usage = `npm run browser-tests -- [words of a suite's or a file's name] [--browser chromium|firefox|none] [--headed] [--keep] [--no-build] [--one-lane] [--once]`;

/** Runs the tests that need a browser (or LibreOffice), prints each with a tick, and leaves the results in `out/tests/browser.json`. */
export async function main(given: string[]): Promise<number> {
  const args = given.filter((arg) => arg !== '--');
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const only = args.includes('--browser') ? (args[args.indexOf('--browser') + 1] as BrowserName) : null;
  const words = args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--browser');
  const chosen = Object.entries(suites)
    .filter(([file, { suite }]) => words.length === 0 || words.some((word) => `${file} ${suite.name}`.includes(word)))
    .map(([, { suite }]) => suite);
  if (chosen.length === 0) {
    console.error(`No suite has "${words.join('" or "')}" in its name. ${usage}`);
    return 1;
  }
  const world = await startWorld(0);
  const results: TestResult[] = [];
  const unsteady: string[] = [];
  const tell = (result: TestResult) => {
    const mark = { passed: '✓', failed: '✗', skipped: '–' }[result.outcome];
    console.log(`${mark} ${result.name}  ${result.seconds.toFixed(1)} s`);
    if (result.why) console.log(result.why.replace(/^/gm, '    '));
  };
  const run = async ({ suite, browserName }: Job): Promise<void> => {
    const missing = whatIsMissing(suite, browserName);
    const broken = missing || browserName === 'none' ? null : await build(suite, browserName, args);
    if (missing ?? broken) {
      const left = unfit(suite, browserName, missing ? 'skipped' : 'failed', missing ?? broken ?? '');
      left.forEach(tell);
      results.push(...left);
      return;
    }
    const plan = { root, world: world.address, browserName, headed: args.includes('--headed') };
    const first = await runSuite(suite, { ...plan, keep: args.includes('--keep'), tell });
    const failed = first.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name);
    // Browsers stumble on a busy machine: a second try, with a fresh profile, tells that from a fault, and both are told.
    if (failed.length === 0 || args.includes('--once')) return void results.push(...first);
    console.log(`– ${suite.name} (${browserName}) once more, because of what failed`);
    const second = await runSuite(suite, { ...plan, keep: args.includes('--keep'), tell });
    unsteady.push(...failed.filter((name) => second.some((each) => each.name === name && each.outcome === 'passed')));
    results.push(...second);
  };
  try {
    const jobs = chosen.flatMap((suite) =>
      suite.browsers.filter((name) => !only || name === only).map((browserName) => ({ suite, browserName })),
    );
    // What needs no browser builds and packs the extension itself, so it has the folders to itself.
    await inLanes(
      jobs.filter(({ browserName }) => browserName === 'none'),
      1,
      run,
    );
    // Tests wait more than they work: two browsers side by side halve the time.
    const lanes = args.includes('--one-lane') ? 1 : Math.min(2, availableParallelism());
    await inLanes(
      jobs.filter(({ browserName }) => browserName !== 'none'),
      lanes,
      run,
    );
  } finally {
    await world.stop();
  }
  await mkdir(join(root, 'out', 'tests'), { recursive: true });
  await writeFile(join(root, 'out', 'tests', 'browser.json'), JSON.stringify(results, null, 1));
  const count = (outcome: TestResult['outcome']) => results.filter((result) => result.outcome === outcome).length;
  if (unsteady.length > 0) console.log(`Passed only at the second try:\n  ${unsteady.join('\n  ')}`);
  console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  // A browser that would not end must not keep the run from ending.
  setTimeout(() => process.exit(), 5_000).unref();
  return count('failed') > 0 ? 1 : 0;
}

interface Job {
  suite: BrowserSuite;
  browserName: BrowserName;
}

/** Runs the jobs in order, so many at a time, and never a suite beside itself: its tests share what its module holds. */
async function inLanes(jobs: readonly Job[], lanes: number, run: (job: Job) => Promise<void>): Promise<void> {
  const left = [...jobs];
  const running = new Set<BrowserSuite>();
  const lane = async () => {
    for (;;) {
      const at = left.findIndex(({ suite }) => !running.has(suite));
      const [job] = at < 0 ? [] : left.splice(at, 1);
      if (!job) return;
      running.add(job.suite);
      await run(job);
      running.delete(job.suite);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

const builds = new Map<string, Promise<string | null>>();
let lastBuild: Promise<unknown> = Promise.resolve();

/** Each build is made once a run, one after the other. Gives what went wrong, or null. */
function build(suite: BrowserSuite, browser: 'chromium' | 'firefox', args: readonly string[]): Promise<string | null> {
  const mode = suite.build ?? 'rehearsal';
  const folder = builtExtension(root, browser, mode);
  if (args.includes('--no-build') && existsSync(join(folder, 'manifest.json'))) return Promise.resolve(null);
  const begun = builds.get(folder);
  if (begun) return begun;
  const made = lastBuild
    .then(() => buildExtension(root, browser, mode))
    .then(
      () => null,
      (error: unknown) => String(error),
    );
  lastBuild = made;
  builds.set(folder, made);
  return made;
}

function whatIsMissing(suite: BrowserSuite, browserName: BrowserName): string | null {
  if (browserName === 'chromium' && !findChromium()) return 'Chromium is not on this machine.';
  if (browserName === 'firefox' && !findProgram('firefox')) return 'Firefox is not on this machine.';
  const program = suite.needs?.find((name) => !findProgram(name));
  return program ? `${program} is not on this machine.` : null;
}

/** Every test of a suite that cannot run, with the reason. */
const unfit = (
  suite: BrowserSuite,
  browserName: BrowserName,
  outcome: 'failed' | 'skipped',
  why: string,
): TestResult[] =>
  suite.tests
    .filter(({ browsers }) => !browsers || browsers.includes(browserName))
    .map((test) => ({ name: `${suite.name} › ${test.name} (${browserName})`, outcome, seconds: 0, why }));
