import { browser } from 'wxt/browser';

/** The address patterns of a host this browser lets us read, of the two it could be asked for; none when access was taken away. */
export async function grantedPatterns(host: string): Promise<string[]> {
  const patterns = [`https://${host}/*`, `http://${host}/*`];
  const granted = await Promise.all(patterns.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return patterns.filter((_, at) => granted[at]);
}
