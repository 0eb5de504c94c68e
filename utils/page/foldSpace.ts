const untidy = /[^\S ]| {2}|[\u00ad\u200b\u2060]/;

/** White space of any kind as one space, also at the ends, without the invisible hyphens and spaces editors leave behind. */
export const oneSpace = (text: string): string =>
  untidy.test(text) ? text.replace(/[\u00ad\u200b\u2060]/g, '').replace(/\s+/g, ' ') : text;

/** The same without a space at either end. */
export const foldSpace = (text: string): string => oneSpace(text).trim();

/** Puts text that was folded so behind other such text, with one space where both have one. */
export const append = (text: string, more: string): string =>
  text.endsWith(' ') && more.startsWith(' ') ? text + more.slice(1) : text + more;
