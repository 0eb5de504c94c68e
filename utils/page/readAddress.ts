/** A page's address with nothing in it that could name a person: no user, password, query or fragment. Empty where it is no address. */
export function readAddress(url: string): { url: string; host: string; path: string } {
  if (!URL.canParse(url)) return { url: '', host: '', path: '' };
  const { protocol, host, hostname, pathname } = new URL(url);
  const path = pathname.slice(0, 2_000);
  return { url: `${protocol}//${host}${path}`, host: hostname.toLowerCase().replace(/\.$/, ''), path };
}
