import type { OutFormat } from '@/components/out/outFormat';
import { toFile } from '@/utils/export/toFile';
import type { Draft } from '@/utils/model/draft';
import type { Letter } from '@/utils/model/letter';
import { copyLetter, copyPlain } from './copyLetter';
import { saveFile } from './saveFile';

export interface Told {
  tone: 'good' | 'bad';
  say: string;
}

/**
 * Takes a letter out in one of its ways and says what was done, or what to do instead. `stem` begins the name of a file that goes with
 * a letter, so that it is not taken for the letter itself. Never throws.
 */
export async function takeOut(
  format: OutFormat,
  letter: Letter,
  draft: Draft,
  today: string,
  stem?: string,
): Promise<Told | null> {
  try {
    if (format === 'print') {
      window.print();
      return null;
    }
    if (format === 'copy' || format === 'copy-plain') {
      await (format === 'copy' ? copyLetter(letter) : copyPlain(letter));
      return { tone: 'good', say: 'Copied. Paste it with Ctrl+V.' };
    }
    const made = await toFile(format, letter, draft, today);
    const file = stem ? { ...made, name: made.name.replace(/^(?:reply-)?letter/, stem) } : made;
    saveFile(file.name, new Uint8Array(file.bytes), file.mediaType);
    return { tone: 'good', say: `Saved as ${file.name} in your downloads (${sizeWords(file.bytes.length)}).` };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      tone: 'bad',
      say: `The letter could not be taken out this way: ${why} Try another way; the letter is safe.`,
    };
  }
}

const sizeWords = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
