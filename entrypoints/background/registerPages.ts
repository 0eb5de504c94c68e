import { browser } from 'wxt/browser';
import { loadSiteChoices } from '@/utils/store/siteChoices';
import { grantedPatterns } from './grantedPatterns';

const id = 'page';
export const pageScript = 'content-scripts/page.js';

/** Where the page reader now runs by itself, and the sentence the browser gave when it refused. */
export interface Registered {
  hosts: string[];
  problem: string | null;
}

/**
 * Registers the page reader for exactly the sites that are on and may be read; with none it is not registered at all. Called whenever
 * settings or access change, and at every start, because browsers forget registrations on update. One call at a time.
 */
export const registerPages = (): Promise<Registered> => navigator.locks.request('registerPages', bringInLine);

async function bringInLine(): Promise<Registered> {
  const on = (await loadSiteChoices()).filter(({ behaviour }) => behaviour !== 'off');
  const places = await Promise.all(on.map(async ({ host }) => ({ host, patterns: await grantedPatterns(host) })));
  const readable = places.filter(({ patterns }) => patterns.length > 0);
  const matches = readable.flatMap(({ patterns }) => patterns);
  try {
    const isThere = (await browser.scripting.getRegisteredContentScripts({ ids: [id] })).length > 0;
    if (matches.length === 0) {
      if (isThere) await browser.scripting.unregisterContentScripts({ ids: [id] });
    } else {
      const script = { id, js: [pageScript], matches, runAt: 'document_idle' as const, allFrames: false };
      if (isThere) await browser.scripting.updateContentScripts([script]);
      else await browser.scripting.registerContentScripts([script]);
    }
    return { hosts: readable.map(({ host }) => host), problem: null };
  } catch (error) {
    return { hosts: [], problem: error instanceof Error ? error.message : String(error) };
  }
}
