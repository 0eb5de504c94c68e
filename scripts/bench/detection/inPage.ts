import AutoConsent from '@duckduckgo/autoconsent';
import rules from '@duckduckgo/autoconsent/rules/rules.json';
import { isProbablyReaderable } from '@mozilla/readability';
import { classify } from '@/utils/detect/classify';
import { theLexicon } from '@/utils/detect/theLexicon';
import type { PageSignals } from '@/utils/model/signals';
import { pageLimits } from '@/utils/page/limits';
import { readSignals } from '@/utils/page/readSignals';
import { watchPage } from '@/utils/page/watchPage';
import { allSites } from '@/utils/sites/allSites';

const address = 'https://gps.trust.nhs.uk/referrals/form';
const knowledge = { sites: allSites, packs: [], taught: [], lexicon: theLexicon };

/** The floor: a bare walk over the same text, as far as our reader goes, and nothing done with it. */
function bareWalk(): number {
  const root = document.querySelector('main') ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let nodes = 0; nodes < pageLimits.nodes && length < pageLimits.text; nodes += 1) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeType === Node.TEXT_NODE) length += (node as Text).substringData(0, pageLimits.textNode).length;
  }
  return length;
}

/** Its pauses between two tries are skipped: what counts is the work it does on the page's thread, not how long it waits. */
function withoutPauses<T>(work: () => Promise<T>): Promise<T> {
  const pause = globalThis.setTimeout;
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  globalThis.setTimeout = ((run: () => void) => {
    waiting.push(run);
    channel.port2.postMessage(null);
    return 0;
  }) as never;
  return work().finally(() => {
    globalThis.setTimeout = pause;
    channel.port1.close();
  });
}

/** Autoconsent as its own extension runs it, with every question to the background answered at once by "no". */
function autoconsent(): () => Promise<unknown> {
  const detector: AutoConsent = new AutoConsent(
    async (message) => {
      const { type, id } = message as { type: string; id?: string };
      if (type === 'eval' && id) void detector.receiveMessageCallback({ id, type: 'evalResp', result: false } as never);
    },
    { enabled: true, autoAction: null, detectRetries: 0, enablePrehide: false } as never,
    rules as never,
  );
  return () => withoutPauses(() => detector.findCmp(0));
}

let signals: PageSignals | null = null;
let consent: (() => Promise<unknown>) | null = null;

/** What is measured, by name. `classify` judges what was read last. */
const subjects = {
  read: () => (signals = readSignals(document, address)),
  classify: () => (signals ? classify(signals, knowledge) : null),
  total: () => classify((signals = readSignals(document, address)), knowledge),
  floor: bareWalk,
  readability: () => isProbablyReaderable(document),
  autoconsent: () => (consent ??= autoconsent())(),
};
export type Subject = keyof typeof subjects;

/** Milliseconds of the first run in this page and of the following ones. */
export interface Times {
  first: number;
  runs: number[];
}

async function once(subject: Subject): Promise<number> {
  const start = performance.now();
  await subjects[subject]();
  return performance.now() - start;
}

/** Runs a subject, each run alone; several in a row count as one where the clock is too coarse for one. */
async function measure(subject: Subject, rounds: number, together: number): Promise<Times> {
  // Making the peer's detector parses its rules; its own extension does that once, so it is not counted.
  if (subject === 'autoconsent') consent ??= autoconsent();
  if (subject === 'classify') subjects.read();
  const first = await once(subject);
  const runs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let sum = 0;
    for (let at = 0; at < together; at += 1) sum += await once(subject);
    runs.push(sum / together);
  }
  return { first, runs };
}

/** Watches a page that never rests and gives the time of every look. */
function watched(milliseconds: number): Promise<number[]> {
  const looks: number[] = [];
  const ending = new AbortController();
  watchPage(
    document,
    () => {
      const start = performance.now();
      subjects.read();
      looks.push(performance.now() - start);
      return Promise.resolve(false);
    },
    ending.signal,
  );
  return new Promise((resolve) =>
    setTimeout(() => {
      ending.abort();
      resolve(looks);
    }, milliseconds),
  );
}

/** What the command calls in the page. */
export const bench = { measure, watched };
Object.assign(globalThis, { bench });
