import { useEffect, useState } from 'preact/hooks';

/** What stands after "#" in the address: a draft's random id, the name of a screen, or nothing. */
export function useHash(): string {
  const [hash, setHash] = useState(readHash);
  useEffect(() => {
    const changed = () => setHash(readHash());
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return hash;
}

const readHash = () => decodeURIComponent(location.hash.slice(1));

/** Goes to a screen or draft of the desk; empty for the list. */
export function goTo(hash: string): void {
  location.hash = hash;
}
