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

/** Asks the page reader of a tab. */
export const askPage = <Name extends keyof ToPage>(tabId: number, name: Name): Promise<Answered<ToPage, Name>> =>
  ask(tabId, 'page', name);

/** Tells the strip of a tab. */
export const tellStrip = <Name extends keyof ToStrip>(tabId: number, name: Name): Promise<Answered<ToStrip, Name>> =>
  ask(tabId, 'strip', name);

/**
 * Reads something from a tab's page after a click: the script for it is loaded then and there, so that no page carries it otherwise.
 * Throws Refused where the browser allows no reading. What comes back is the page's word: check its shape before use.
 */
export async function readFromPage<Name extends keyof FromClick>(
  tabId: number,
  name: Name,
): Promise<Answered<FromClick, Name>> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [`/${name}.js`] });
    return (frame?.result ?? null) as Answered<FromClick, Name>;
  } catch {
    throw new Refused(
      'This page cannot be read here. Press the Dear Colleague button in the toolbar first, or type the details.',
    );
  }
}
