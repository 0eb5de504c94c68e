import { browser } from 'wxt/browser';
import type { SiteBehaviour } from '@/utils/model/siteBehaviour';

/** How a site is set, and whether the browser lets it be read without a press. */
export interface SiteAccess {
  behaviour: SiteBehaviour;
  isGranted: boolean;
}

const patternFor = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** Whether the browser lets a site be read without a press. `origin` is "https://" and the host. */
export const isGranted = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternFor(origin)] });

/** The owner of the settings, fetched on the first press: the popup is there sooner without it. */
const choices = () => import('./jitless').then(() => import('@/utils/store/siteChoices'));

/**
 * Sets what happens on a site, asking the browser for exactly this site when it needs to. Call it straight from a press. Gives what is
 * true afterwards; rejects with a sentence when access was not given.
 */
export async function setSite(host: string, origin: string, behaviour: SiteBehaviour): Promise<SiteAccess> {
  const origins = [patternFor(origin)];
  // Asked before anything is waited for: browsers allow it only straight after the press.
  const asking = behaviour === 'off' ? null : browser.permissions.request({ origins });
  const { deleteSiteChoice, loadBehaviour, saveSiteChoice } = await choices();
  const now = new Date().toISOString();
  const before = await loadBehaviour(host);
  // Saved before the answer, because the browser's question may close the popup; without access it does nothing.
  await saveSiteChoice(host, behaviour, now);
  if (asking === null) {
    await handBack(origins);
    return { behaviour, isGranted: await isGranted(origin) };
  }
  if (await asking.catch(() => false)) return { behaviour, isGranted: true };
  await (before === 'off' ? deleteSiteChoice(host) : saveSiteChoice(host, before, now));
  throw new Error(
    origin.startsWith('https:')
      ? 'The browser did not give access, so this site stays as it was.'
      : 'Only sites with a secure address (https) can be turned on.',
  );
}

/** What came with the installation stays, and what the organisation gave cannot be handed back. */
async function handBack(origins: string[]): Promise<void> {
  const required = browser.runtime.getManifest().host_permissions ?? [];
  if (origins.some((origin) => required.includes(origin))) return;
  await browser.permissions.remove({ origins }).catch(() => false);
}
