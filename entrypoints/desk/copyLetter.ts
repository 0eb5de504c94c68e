import { toHtml } from '@/utils/export/toHtml';
import { toText } from '@/utils/export/toText';
import type { Letter } from '@/utils/model/letter';

/** Puts the letter on the clipboard, as rich and as plain text in one. Throws when the browser does not allow it. */
export async function copyLetter(letter: Letter): Promise<void> {
  const blob = (type: string, text: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', toText(letter)),
      'text/html': blob('text/html', toHtml(letter)),
    }),
  ]);
}

/** The plain text alone. */
export const copyPlain = (letter: Letter): Promise<void> => navigator.clipboard.writeText(toText(letter));
