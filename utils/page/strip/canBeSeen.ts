/** Least opacity, multiplied up to the root, at which a user can be said to see what is pressed. */
const leastOpacity = 0.8;

/**
 * Whether a button of the strip is really what the user sees at its place: in view, not made faint by the page, nothing laid over it.
 * `shown` is the button inside the strip's closed root, `host` the element the page can see.
 */
export function canBeSeen(host: HTMLElement, shown: HTMLElement): boolean {
  if (!host.isConnected || !host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  let opacity = 1;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const { opacity: own, clipPath, maskImage, filter } = getComputedStyle(element);
    opacity *= Number(own);
    if (clipPath !== 'none' || maskImage !== 'none' || filter !== 'none') return false;
  }
  return opacity >= leastOpacity && isUncovered(host, shown);
}

/** Points of the button, its middle and two corners, must be the strip's own, also when what lies over it lets the pointer through. */
function isUncovered(host: HTMLElement, shown: HTMLElement): boolean {
  const doc = host.ownerDocument;
  const { left, top, width, height } = shown.getBoundingClientRect();
  if (width < 24 || height < 24) return false;
  const inset = 3;
  const points = [
    [left + width / 2, top + height / 2],
    [left + inset, top + inset],
    [left + width - inset, top + height - inset],
  ] as const;
  // Overlays hide from this question with `pointer-events: none`; for its length nothing may.
  const sheet = doc.createElement('style');
  sheet.textContent = '*,::before,::after{pointer-events:auto!important}';
  host.before(sheet);
  const isOurs = points.every(([x, y]) => doc.elementFromPoint(x, y) === host);
  sheet.remove();
  return isOurs && doc.querySelector(':popover-open, dialog:modal, :fullscreen') === null;
}
