import type { Browser, Page } from 'puppeteer-core';
import { startWorld } from '../../tests/world/server.js';
import { buildInPage } from './detection/buildInPage';
import type { Subject, Times, bench } from './detection/inPage';
import { madePages, restlessPages, undraw, worldPages, type MadePage } from './detection/pages';
import { plainBrowser } from './detection/plainBrowser';
import { quantile } from './sideBySide';

declare const window: { bench: typeof bench };

const subjects: readonly Subject[] = ['read', 'classify', 'total', 'floor', 'readability', 'autoconsent'];
/** What takes longer than this on one page is left there and said so. */
const patience = 45_000;

const figure = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const row = (...cells: string[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(12))).join(''));

interface Plan {
  /** A living browser: a page that hangs takes its browser with it, and the next asks for another. */
  browser: () => Promise<Browser>;
  drop: () => Promise<void>;
  world: string;
  script: string;
  rounds: number;
}
type Row = Partial<Record<Subject, { median: number; worst: number }>>;

/** Opens a page with the bench in it; `make` builds what a made page holds. */
async function openPage({ browser: living, world, script }: Plan, path: string, made: MadePage | null): Promise<Page> {
  const page = await (await living()).newPage();
  await page.goto(world + path, { waitUntil: 'load' });
  await page.evaluate(script);
  if (made?.isUndrawn) await page.evaluate(undraw);
  if (made) await page.evaluate(made.make, made.nodes);
  else await new Promise((wake) => setTimeout(wake, 300));
  return page;
}

async function measureOne(plan: Plan, path: string, made: MadePage | null, subject: Subject): Promise<Times | null> {
  const work = async (): Promise<Times> => {
    const page = await openPage(plan, path, made);
    const rounds = made?.isHostile ? Math.min(5, plan.rounds) : plan.rounds;
    const together = made ? 1 : 5;
    const times = await page.evaluate(
      (which: Subject, count: number, atOnce: number): Promise<Times> => window.bench.measure(which, count, atOnce),
      subject,
      rounds,
      together,
    );
    await page.close();
    return times;
  };
  const late = new Promise<null>((wake) => setTimeout(() => wake(null), patience));
  const working = work();
  // Given up, it ends with its browser.
  working.catch(() => undefined);
  return Promise.race([working, late]);
}

/** Medians and worst of every subject on one page, each in a page of its own, so that none warms up another. */
async function measurePage(plan: Plan, path: string, made: MadePage | null): Promise<Row> {
  const found: Row = {};
  for (const subject of subjects) {
    const times = await measureOne(plan, path, made, subject);
    if (times) found[subject] = { median: quantile(times.runs, 0.5), worst: Math.max(times.first, ...times.runs) };
    else await plan.drop();
  }
  return found;
}

function tell(name: string, found: Row): void {
  const said = (subject: Subject) => (found[subject] ? figure(found[subject].median) : 'hangs');
  const to = (subject: Subject) => {
    const [ours, other] = [found.read?.median, found[subject]?.median];
    return ours && other ? `${figure(ours / other)} ×` : '-';
  };
  row(
    name,
    said('read'),
    found.read ? figure(found.read.worst) : '-',
    said('classify'),
    said('total'),
    to('floor'),
    to('readability'),
    to('autoconsent'),
  );
}

const medianRatio = (all: readonly Row[], peer: Subject) =>
  quantile(
    all.flatMap(({ read, [peer]: other }) => (read && other?.median ? [read.median / other.median] : [])),
    0.5,
  );

async function restless(plan: Plan): Promise<number> {
  let worst = 0;
  for (const { name, make } of restlessPages) {
    const page = await openPage(plan, '/trust/', null);
    await page.bringToFront();
    await page.evaluate(make);
    const looks = await page.evaluate((milliseconds: number) => window.bench.watched(milliseconds), 6_000);
    void page.close().catch(() => undefined);
    const longest = Math.max(0, ...looks);
    const sum = looks.reduce((all, each) => all + each, 0);
    console.log(`${name}: ${looks.length} looks in 6 s, ${figure(sum)} ms in all, the longest ${figure(longest)} ms`);
    worst = Math.max(worst, longest);
  }
  return worst;
}

async function inBrowser(plan: Plan): Promise<void> {
  const version = await (await plan.browser()).version();
  console.log(
    `\n${version}: milliseconds, medians of ${plan.rounds} runs; ratios of our reading, which is what a page waits for`,
  );
  row('page', 'read', 'worst', 'classify', 'together', 'to floor', 'readability', 'autoconsent');
  const ordinary: Row[] = [];
  for (const path of worldPages) {
    const found = await measurePage(plan, path, null);
    tell(path, found);
    ordinary.push(found);
  }
  const made = new Map<string, Row>();
  for (const page of madePages) {
    const found = await measurePage(plan, '/trust/', page);
    made.set(page.name, found);
    tell(page.name, found);
  }
  const longest = await restless(plan);
  const worst = Math.max(longest, ...[...made].map(([, found]) => found.read?.worst ?? 0));
  const flat = (made.get('made, 100 k nodes')?.read?.median ?? 0) / (made.get('made, 10 k nodes')?.read?.median ?? 1);
  const [toReadability, toAutoconsent] = [medianRatio(ordinary, 'readability'), medianRatio(ordinary, 'autoconsent')];
  console.log(
    `ordinary pages, medians: ${figure(toReadability)} × isProbablyReaderable, ${figure(toAutoconsent)} × autoconsent (aim: at most 1 to the faster)`,
  );
  console.log(`100 k nodes to 10 k nodes: ${figure(flat)} × (aim: about 1)`);
  console.log(`longest moment on a made or restless page: ${figure(worst)} ms (aim: under 30)`);
}

/** `npm run bench detection [-- --browser chromium] [--rounds 20]`: how fast a page is read and judged, beside a floor and two peers. */
export async function main(args: string[]): Promise<number> {
  const only = args.includes('--browser') ? args[args.indexOf('--browser') + 1] : null;
  const rounds = args.includes('--rounds') ? Number(args[args.indexOf('--rounds') + 1]) : 20;
  const script = await buildInPage();
  const world = await startWorld(0);
  console.log(
    'floor: a bare TreeWalker over the same text. Peers: isProbablyReaderable of @mozilla/readability, detection of',
  );
  console.log('@duckduckgo/autoconsent. A site that is off has no script of ours in its pages and so costs nothing.');
  console.log('“classify” is the judging, which the background does; “worst” counts the first reading of a page too.');
  try {
    for (const name of ['chromium', 'firefox'] as const) {
      if (only && only !== name) continue;
      let now = await plainBrowser(name);
      if (!now) {
        console.log(`\n${name} is not on this machine.`);
        continue;
      }
      const drop = async () => {
        now?.process()?.kill('SIGKILL');
        now = null;
      };
      const browser = async () => (now ??= (await plainBrowser(name)) as Browser);
      await inBrowser({ browser, drop, world: world.address, script, rounds }).finally(drop);
    }
  } finally {
    await world.stop();
  }
  return 0;
}
