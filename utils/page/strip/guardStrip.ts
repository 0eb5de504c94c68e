/** How often a page may meddle with the strip before it goes for good. */
export const mostTamperings = 3;

/** Puts the strip back when the page removes or alters it, and gives up after the third time: what fights the page helps nobody. */
export function guardStrip(host: HTMLElement, home: Element, giveUp: () => void): () => void {
  let tamperings = 0;
  const observer = new MutationObserver((changes) => {
    const touched = changes.some(({ type, target }) => type === 'attributes' && target === host);
    const isAway = host.parentNode !== home;
    if (!touched && !isAway) return;
    tamperings += 1;
    if (tamperings >= mostTamperings) return giveUp();
    observer.disconnect();
    for (const { name } of [...host.attributes]) host.removeAttribute(name);
    if (isAway) home.append(host);
    watch();
  });
  const watch = () => {
    observer.observe(home, { childList: true });
    observer.observe(host, { attributes: true });
  };
  watch();
  return () => observer.disconnect();
}
