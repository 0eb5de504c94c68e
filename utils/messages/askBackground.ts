import { browser } from 'wxt/browser';
import { Refused } from './Refused';
import type { Answered, Asked, FromPage, FromUi, Reply } from './table';

type Table = FromPage & FromUi;

/** Asks the background. Throws Refused when it refuses or the extension was updated underneath this page. */
export async function askBackground<Name extends keyof Table>(
  name: Name,
  payload: Asked<Table, Name>,
): Promise<Answered<Table, Name>> {
  // After an update the old script lives on in the page without its extension.
  if (!browser.runtime?.id) throw new Refused('Refresh this page to carry on. Your draft is safe.');
  const reply = (await browser.runtime.sendMessage({ to: 'background', ask: name, with: payload })) as
    Reply<Answered<Table, Name>> | undefined;
  if (!reply) throw new Refused('The extension did not answer. Refresh this page to carry on.');
  if (!reply.ok) throw new Refused(reply.refused);
  return reply.answer;
}
