/** A host as it is compared: lower case, without one trailing dot. */
export function plainHost(host: string): string {
  const lower = host.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** Whether a host, in compared form, is exactly the given one or a true subdomain of it; never by substring. */
export const isHost = (host: string, of: string): boolean => host === of || host.endsWith(`.${of}`);

/** The host of a web address, compared form; null for what is no http or https address. */
export function hostOf(address: string): string | null {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) && url.hostname ? plainHost(url.hostname) : null;
  } catch {
    return null;
  }
}
