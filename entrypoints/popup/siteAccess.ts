import { browser } from 'wxt/browser';
import type { SiteBehaviour } from '@/utils/model/siteBehaviour';
import { deleteSiteChoice, loadBehaviour, saveSiteChoice } from '@/utils/store/siteChoices';

/** How a site is set, and whether the browser lets it be read without a press. */
export interface SiteAccess {
  behaviour: SiteBehaviour;
  isGranted: boolean;
}

const patternFor = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** The settings of a site. `origin` is "https://" and the host. */
export async function siteAccess(host: string, origin: string): Promise<SiteAccess> {
  const [behaviour, isGranted] = await Promise.all([
    loadBehaviour(host),
    browser.permissions.contains({ origins: [patternFor(origin)] }),
  ]);
  return { behaviour, isGranted };
}

/**
 * Sets what happens on a site, asking the browser for exactly this site when it needs to. Call it straight from a press. Gives what is
 * true afterwards; rejects with a sentence when access was not given.
 */
export async function setSite(host: string, origin: string, behaviour: SiteBehaviour): Promise<SiteAccess> {
  const origins = [patternFor(origin)];
  if (behaviour === 'off') {
    await saveSiteChoice(host, 'off', new Date().toISOString());
    // Access that was given at installation, or by the organisation, cannot be handed back.
    await browser.permissions.remove({ origins }).catch(() => false);
    return siteAccess(host, origin);
  }
  // Asked before anything is waited for: browsers allow it only straight after the press.
  const asking = browser.permissions.request({ origins });
  const before = await loadBehaviour(host);
  await saveSiteChoice(host, behaviour, new Date().toISOString());
  const isGiven = await asking.catch(() => false);
  if (isGiven) return { behaviour, isGranted: true };
  await (before === 'off' ? deleteSiteChoice(host) : saveSiteChoice(host, before, new Date().toISOString()));
  throw new Error(
    origin.startsWith('https:')
      ? 'The browser did not give access, so this site stays as it was.'
      : 'Only sites with a secure address (https) can be turned on.',
  );
}
