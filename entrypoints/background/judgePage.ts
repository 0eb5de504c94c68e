import { classify, type Knowledge } from '@/utils/detect/classify';
import { noneVerdict } from '@/utils/detect/noneVerdict';
import type { PageSender } from '@/utils/messages/answerInBackground';
import type { PageSeen } from '@/utils/messages/table';
import type { PageSignals } from '@/utils/model/signals';
import type { Verdict } from '@/utils/model/verdict';
import { readAddress } from '@/utils/page/readAddress';
import { knowledgeFor } from './knowledge';
import { limit } from './limit';

/** A page nobody can make sense of is none. What it cost counts against its tab. */
function verdictOf(page: PageSignals, knowledge: Knowledge, tabId: number): Verdict {
  const start = performance.now();
  try {
    return classify(page, knowledge);
  } catch {
    return noneVerdict('likely', []);
  } finally {
    limit.addWork(tabId, performance.now() - start);
  }
}

/**
 * What a page is, by what its reader told. The sender's host is the one the browser vouches for: a page that claims another is refused with a
 * sentence, so that none can be judged by the rules of a site it is not.
 */
export async function judgePage(told: PageSignals, { tabId, host }: PageSender): Promise<PageSeen> {
  const page: PageSignals = { ...told, ...readAddress(told.url) };
  if (page.host !== host) throw new Error('This page gives an address that is not its own.');
  const { path, title, headings, isCut } = page;
  const verdict = verdictOf(page, await knowledgeFor(host), tabId);
  const heading = headings.find(({ level }) => level === 1)?.text || title;
  return { verdict, host, path, title, heading, isCut };
}
