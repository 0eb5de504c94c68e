import { browser } from 'wxt/browser';
import { Refused } from './Refused';
import type { Answered, Asked, FromPage, FromUi, Reply } from './table';

type Table = FromPage & FromUi;

/** Waits in milliseconds before asking again: a background that is just being stopped or started hears nothing for a moment. */
const patience = [100, 400, 1_200];

/**
 * Asks the background. Throws Refused when it refuses or the extension was updated underneath this page. `waits` are the milliseconds
 * before each further try.
 */
export async function askBackground<Name extends keyof Table>(
  name: Name,
  payload: Asked<Table, Name>,
  waits: readonly number[] = patience,
): Promise<Answered<Table, Name>> {
  const message = { to: 'background', ask: name, with: payload };
  for (const wait of [...waits, null]) {
    // After an update the old script lives on in the page without its extension.
    if (!browser.runtime?.id) throw new Refused('Refresh this page to carry on. Your draft is safe.');
    const sent: Promise<unknown> = browser.runtime.sendMessage(message);
    const reply = (await sent.catch(() => undefined)) as Reply<Answered<Table, Name>> | undefined;
    if (reply?.ok) return reply.answer;
    if (reply) throw new Refused(reply.refused);
    if (wait !== null) await new Promise((resume) => setTimeout(resume, wait));
  }
  throw new Refused('The extension did not answer. Refresh this page to carry on. Your draft is safe.');
}
