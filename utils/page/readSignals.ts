import type { PageSignals } from '@/utils/model/signals';
import { propertyOf } from './element';
import { foldSpace } from './foldSpace';
import { pageLimits } from './limits';
import { readAddress } from './readAddress';
import { Reading } from './reading';
import { walkTree, type Budget } from './walkTree';

/** Too little to be a page's content: look again, less strictly. */
const isThin = (reading: Reading): boolean => reading.page.text().length < 40 && reading.links.length < 2;

const attempts = [
  { onlyMain: true, isLoose: false },
  { onlyMain: false, isLoose: false },
  { onlyMain: false, isLoose: true },
];

/**
 * Reads what a page says about itself: bounded in nodes, text and time (`pageLimits`), without layout, without anything a person typed,
 * and without ever throwing: of a page that fails half way, what was read until then is given and marked as cut. `milliseconds` is
 * given by the command line alone, where no one waits and another machine's slowness must not change a verdict.
 */
export function readSignals(doc: Document, url: string, milliseconds: number = pageLimits.milliseconds): PageSignals {
  const budget: Budget = {
    nodes: pageLimits.nodes,
    frames: pageLimits.frames,
    deadline: performance.now() + milliseconds,
    isSpent: false,
    isDone: false,
  };
  let reading = new Reading({ doc, url, onlyMain: true, isLoose: false, whenDone: () => undefined });
  let hasFailed = false;
  for (const attempt of attempts) {
    budget.isDone = false;
    reading = new Reading({ doc, url, ...attempt, whenDone: () => (budget.isDone = true) });
    try {
      const body = propertyOf(doc, 'body') as Node | null;
      if (body) walkTree(doc, body, reading, budget);
    } catch {
      hasFailed = true;
    }
    if (hasFailed || budget.isSpent || !isThin(reading)) break;
  }
  return toSignals(doc, url, reading, budget.isSpent || hasFailed);
}

function toSignals(doc: Document, url: string, reading: Reading, isCut: boolean): PageSignals {
  const signals: PageSignals = {
    ...readAddress(url),
    title: '',
    headings: reading.headings,
    labels: [],
    legends: reading.legends,
    buttons: reading.buttons,
    links: reading.links,
    choices: [],
    lead: reading.page.lead(),
    text: reading.page.text(),
    isCut: isCut || reading.page.isCut,
  };
  try {
    Object.assign(signals, reading.finish());
    signals.title = foldSpace(String(propertyOf(doc, 'title') ?? '').slice(0, 1_000)).slice(0, pageLimits.name);
    signals.lead = reading.page.lead();
    signals.text = reading.page.text();
  } catch {
    signals.isCut = true;
  }
  return signals;
}
