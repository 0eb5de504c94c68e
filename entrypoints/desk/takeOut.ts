import type { ErsCard, OutFormat } from '@/components/out/outFormat';
import { ersPack } from '@/utils/export/ersPack';
import { fileFormats, type FileFormat } from '@/utils/export/fileFormats';
import { toFile } from '@/utils/export/toFile';
import { composeLetter } from '@/utils/letter/composeLetter';
import type { Draft } from '@/utils/model/draft';
import type { Letter } from '@/utils/model/letter';
import { copyLetter, copyPlain } from './copyLetter';
import { saveFile } from './saveFile';

export interface Told {
  tone: 'good' | 'bad';
  say: string;
}

/** What taking a letter out came to; `card` says what to do in e-RS with the file. */
export interface TakenOut {
  told: Told | null;
  card: ErsCard | null;
}

const good = (say: string): TakenOut => ({ told: { tone: 'good', say }, card: null });

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
): Promise<TakenOut> {
  try {
    switch (format) {
      case 'print':
        window.print();
        return { told: null, card: null };
      case 'copy':
        await copyLetter(letter);
        return good('Copied. Paste it with Ctrl+V.');
      case 'copy-plain':
        await copyPlain(letter);
        return good('Copied as plain text. Paste it with Ctrl+V.');
      case 'without-identifiers': {
        const { withoutIdentifiers } = await import('@/utils/export/withoutIdentifiers');
        const unnamed = withoutIdentifiers({ ...draft, frozen: null });
        return await save('docx', composeLetter(unnamed, today), unnamed, today, 'without-identifiers');
      }
      default:
        return await save(format, letter, draft, today, stem);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const say = `The letter could not be taken out this way: ${why} Try another way; the letter is safe.`;
    return { told: { tone: 'bad', say }, card: null };
  }
}

async function save(format: FileFormat, letter: Letter, draft: Draft, today: string, stem?: string): Promise<TakenOut> {
  const made = await toFile(format, letter, draft, today);
  const file = stem ? { ...made, name: made.name.replace(/^(?:(?:reply|referral|covering)-)?letter/, stem) } : made;
  saveFile(file.name, new Uint8Array(file.bytes), file.mediaType);
  const { warnings, card } = ersPack(draft, file, draft.signedAt !== '');
  const isForErs = fileFormats[format].acceptedByErs && !stem;
  return {
    told: { tone: 'good', say: `Saved as ${file.name} in your downloads (${sizeWords(file.bytes.length)}).` },
    card: isForErs ? { warnings: warnings.map(({ say }) => say), steps: card } : null,
  };
}

const sizeWords = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
