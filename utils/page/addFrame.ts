import type { LinkSignal } from '@/utils/model/signals';
import { attributeOf } from './element';
import { foldSpace } from './foldSpace';
import { pageLimits } from './limits';
import { addressOf, type Address } from './linkOf';

/** Frames of no size are counters, not content. */
const isSpeck = (element: Element): boolean =>
  ['width', 'height'].some((name) => /^[01](?:px)?$/.test(attributeOf(element, 'IFRAME', name) ?? ''));

const named = (element: Element, name: string): string =>
  foldSpace((attributeOf(element, 'IFRAME', name) ?? '').slice(0, pageLimits.name));

/**
 * What stands in a frame is another page and is not read: the reading notes that there is one, and its name and address as a link to it.
 * Answers false, for "not gone into".
 */
export function addFrame(
  reading: { links: LinkSignal[]; hasFrame: boolean },
  element: Element,
  base: Address,
  under: number | null,
): false {
  if (isSpeck(element)) return false;
  reading.hasFrame = true;
  const url = addressOf(attributeOf(element, 'IFRAME', 'src'), base);
  const text = named(element, 'title') || named(element, 'aria-label');
  if ((url ?? text) && reading.links.length < pageLimits.links) {
    const { origin, pathname } = url ?? base;
    const href = (origin + pathname).slice(0, pageLimits.href);
    reading.links.push({ text, href, fileKind: 'page', fileName: null, under });
  }
  return false;
}
