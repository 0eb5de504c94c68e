import { browser } from 'wxt/browser';
import { Refused } from './Refused';
import type { Answered, FromClick, Reply, ToPage, ToStrip } from './table';

/** Asks what runs in a tab's top frame. Throws Refused when nothing of ours runs there or it refuses. */
async function ask<Answer>(tabId: number, to: 'page' | 'strip', name: string): Promise<Answer> {
  const sent: Promise<unknown> = browser.tabs.sendMessage(tabId, { to, ask: name, with: {} }, { frameId: 0 });
  const reply = (await sent.catch(() => undefined)) as Reply<Answer> | undefined;
  if (!reply) throw new Refused('This page is not being read. Refresh it to carry on. Your draft is safe.');
  if (!reply.ok) throw new Refused(reply.refused);
  return reply.answer;
}

/** Tells the strip of a tab. */
export const tellStrip = <Name extends keyof ToStrip>(tabId: number, name: Name): Promise<Answered<ToStrip, Name>> =>
  ask(tabId, 'strip', name);

const onClick: readonly string[] = ['readPatient', 'readFormLabels'] satisfies (keyof FromClick)[];

/**
 * Asks a tab's page. Its reader answers at once; what only follows a click is read by a script loaded then and there, so that no page
 * carries it otherwise. Throws Refused, with a sentence, where the browser allows no reading. What comes back is the page's word.
 */
export const askPage = <Name extends keyof (ToPage & FromClick)>(
  tabId: number,
  name: Name,
): Promise<Answered<ToPage & FromClick, Name>> =>
  onClick.includes(name) ? readOnClick(tabId, name) : ask(tabId, 'page', name);

async function readOnClick<Answer>(tabId: number, name: string): Promise<Answer> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [`/${name}.js`] });
    return (frame?.result ?? null) as Answer;
  } catch {
    throw new Refused(
      'This page cannot be read from here. Press the Dear Colleague button in the toolbar while the page is open, or type the details.',
    );
  }
}
