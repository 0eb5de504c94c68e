import type { AsideRecord } from './storedDraft';

/** A record kept aside as the text of a file someone can keep or send on: JSON, bytes as base64. It may hold readable letter text. */
export const asideFile = (aside: AsideRecord): string =>
  JSON.stringify(
    { format: 'dear-colleague/record-kept-aside', v: 1, ...aside },
    (_name, value: unknown) => (value instanceof Uint8Array ? { base64: toBase64(value) } : value),
    2,
  );

/** Base64 without a call stack as long as the letter. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Throws when the text is not base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
