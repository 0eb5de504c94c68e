/** Least opacity, multiplied up to the root, at which a user can be said to see what is pressed. */
const leastOpacity = 0.8;

/**
 * Whether a button of the strip is really what the user sees at its place: in view, not made faint by the page, nothing laid over it.
 * `shown` is the button inside the strip's closed root, `host` the element the page can see.
 */
export function canBeSeen(host: HTMLElement, shown: HTMLElement): boolean {
  const doc = host.ownerDocument;
  if (!host.isConnected || !host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  let opacity = 1;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity);
    if (
      style.clipPath !== 'none' ||
      style.maskImage !== 'none' ||
      /opacity|brightness|contrast|blur/.test(style.filter)
    )
      return false;
  }
  if (opacity < leastOpacity) return false;
  const { left, top, width, height } = shown.getBoundingClientRect();
  if (width < 24 || height < 24) return false;
  const inset = 3;
  const points = [
    [left + width / 2, top + height / 2],
    [left + inset, top + inset],
    [left + width - inset, top + height - inset],
  ] as const;
  return points.every(([x, y]) => doc.elementFromPoint(x, y) === host);
}
