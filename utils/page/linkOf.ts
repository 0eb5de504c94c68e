import type { LinkSignal } from '@/utils/model/signals';
import { wordsOf, type Capture } from './capture';
import { attributeOf } from './element';
import { fileOf } from './fileOf';

/** A link as the page shows it; null where it leads nowhere a file or page could be (mail, telephone, script). */
export function linkOf(capture: Capture, base: string): LinkSignal | null {
  const { element, tag } = capture;
  const address = attributeOf(element, tag, 'href')?.slice(0, 2_000) ?? null;
  if (address === null || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  url.username = url.password = url.hash = '';
  const text = wordsOf(capture) || attributeOf(element, tag, 'aria-label') || attributeOf(element, tag, 'title') || '';
  const file = fileOf(url);
  const signal: LinkSignal = { text: text.slice(0, 300), href: url.href, ...file, under: capture.under };
  if (capture.beside) signal.beside = capture.beside;
  return signal;
}
