import type { LinkSignal, PageSignals } from '@/utils/model/signals';
import { propertyOf } from './element';
import { foldSpace } from './foldSpace';
import { pageLimits } from './limits';
import { readAddress } from './readAddress';
import { Reading } from './reading';
import { walkTree, type Budget } from './walkTree';

/** Too little to be a page's content: look again, less strictly. */
const isThin = (reading: Reading): boolean =>
  reading.page.length < 1_000 && reading.page.text().length < 40 && reading.links.length < 2;

/** The first links, as many as may cross to the background together. */
function withRoom(links: LinkSignal[]): LinkSignal[] {
  let left: number = pageLimits.linkText;
  const lengthOf = ({ text, href, fileName, beside }: LinkSignal): number =>
    text.length + href.length + (fileName?.length ?? 0) + (beside?.length ?? 0);
  return links.filter((link) => (left -= lengthOf(link)) > 0);
}

/** The main element alone; then the whole body; then also what stands in headers and asides. */
const strict = { onlyMain: true, isLoose: false };
const attempts = [strict, { onlyMain: false, isLoose: false }, { onlyMain: false, isLoose: true }];

/**
 * Reads what a page says about itself: bounded in nodes, text and time (`pageLimits`), without layout, without anything a person typed,
 * and without ever throwing: of a page that fails half way, what was read until then is given and marked as cut. Only the command line
 * gives `milliseconds`: there no one waits, and a slow machine must not change a verdict.
 */
export function readSignals(doc: Document, url: string, milliseconds: number = pageLimits.milliseconds): PageSignals {
  const budget: Budget = {
    nodes: pageLimits.nodes,
    deadline: performance.now() + milliseconds,
    isSpent: false,
    isDone: false,
  };
  const base = URL.canParse(url) ? new URL(url) : new URL('https://nowhere.invalid/');
  let reading = new Reading({ doc, base, ...strict, whenDone: () => undefined });
  let title = '';
  let found: Pick<PageSignals, 'labels' | 'choices'> = { labels: [], choices: [] };
  let hasFailed = false;
  try {
    for (const attempt of attempts) {
      budget.isDone = false;
      reading = new Reading({ doc, base, ...attempt, whenDone: () => (budget.isDone = true) });
      const body = propertyOf(doc, 'body') as Node | null;
      if (body) walkTree(doc, body, reading, budget);
      if (budget.isSpent || !isThin(reading)) break;
    }
    title = foldSpace(String(propertyOf(doc, 'title') ?? '').slice(0, 1_000)).slice(0, pageLimits.name);
  } catch {
    hasFailed = true;
  }
  try {
    found = reading.finish();
  } catch {
    hasFailed = true;
  }
  const links = withRoom(reading.links);
  return {
    ...readAddress(url),
    title,
    headings: reading.headings,
    ...found,
    legends: reading.legends.slice(0, pageLimits.labels),
    buttons: reading.buttons,
    links,
    hasFrame: reading.hasFrame,
    lead: reading.page.lead(),
    text: reading.page.text(),
    isCut: hasFailed || budget.isSpent || reading.page.isCut || links.length < reading.links.length,
  };
}
