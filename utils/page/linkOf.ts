import type { LinkSignal } from '@/utils/model/signals';
import { wordsOf, type Capture } from './capture';
import { attributeOf } from './element';
import { fileOf } from './fileOf';
import { pageLimits } from './limits';

export interface Address {
  origin: string;
  pathname: string;
  search: string;
}

/** Nine links in ten are a plain path of the same site, which needs no parsing; a page may have thousands. */
const plainPath = /^\/(?!\/)[\w./~-]*$/;

/** Where an address on a page leads, or null where it leads to no web page. */
export function addressOf(href: string | null, base: Address): Address | null {
  if (href === null || href.startsWith('#')) return null;
  if (plainPath.test(href) && !href.includes('..') && !href.includes('/.')) {
    return { origin: base.origin, pathname: href, search: '' };
  }
  try {
    const url = new URL(href.slice(0, 2_000), base.origin + base.pathname);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}

/** A link as the page shows it; null where it leads nowhere a file or page could be (mail, telephone, script, a place on the page). */
export function linkOf(capture: Capture, base: Address): LinkSignal | null {
  const { element, tag } = capture;
  const url = addressOf(attributeOf(element, tag, 'href'), base);
  if (!url) return null;
  const text = wordsOf(capture) || attributeOf(element, tag, 'aria-label') || attributeOf(element, tag, 'title') || '';
  const file = fileOf(url);
  const signal: LinkSignal = {
    text: text.slice(0, pageLimits.name),
    href: (url.origin + url.pathname + url.search).slice(0, pageLimits.href),
    ...file,
    under: capture.under,
  };
  if (capture.beside) signal.beside = capture.beside;
  return signal;
}
