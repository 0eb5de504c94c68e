import { browser } from 'wxt/browser';
import { Refused } from './Refused';
import type { Answered, Reply, ToPage } from './table';

/** Asks the page reader in a tab's top frame. Throws Refused when there is none or it refuses. */
export async function askPage<Name extends keyof ToPage>(tabId: number, name: Name): Promise<Answered<ToPage, Name>> {
  const message = { to: 'page', ask: name, with: {} };
  const reply = (await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined)) as
    Reply<Answered<ToPage, Name>> | undefined;
  if (!reply) throw new Refused('This page is not being read. Refresh it to carry on. Your draft is safe.');
  if (!reply.ok) throw new Refused(reply.refused);
  return reply.answer;
}
