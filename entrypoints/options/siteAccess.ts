import { browser } from 'wxt/browser';

/** The host of what was typed or pasted as an address, or null when it is none. */
export function hostOf(address: string): string | null {
  const text = address.trim();
  try {
    const { protocol, hostname } = new URL(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
    const isWeb = protocol === 'https:' || protocol === 'http:';
    return isWeb && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

const originOf = (host: string) => `https://${host}/*`;

/** Asks the browser for this one site; only works straight from a press. False when it was refused. */
export const allowSite = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(host)] }).catch(() => false);

/** Whether the browser lets the extension read the site. */
export const isSiteAllowed = async (host: string): Promise<boolean> =>
  (await browser.permissions.contains({ origins: [originOf(host)] })) ||
  browser.permissions.contains({ origins: [`http://${host}/*`] });
