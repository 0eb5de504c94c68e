import type { Draft } from '@/utils/model/draft';
import type { Letter } from '@/utils/model/letter';
import { fileFormats, type FileFormat } from './fileFormats';
import { fileName } from './fileName';

/** A letter as a file, ready to be saved, attached or put into a bundle. */
export interface LetterFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Tells older Windows programs that a text file is UTF-8, so that accents and “≥” survive. */
const byteOrderMark = '\uFEFF';

type Render = (letter: Letter, draft: Draft) => Promise<Uint8Array>;

const renders: Partial<Record<FileFormat, Render>> = {
  docx: async (letter) => (await import('./toDocx')).toDocx(letter),
  pdf: async (letter) => (await import('./toPdf')).toPdf(letter),
  rtf: async (letter) => utf8((await import('./toRtf')).toRtf(letter)),
  txt: async (letter) => utf8(byteOrderMark + (await import('./toText')).toText(letter)),
  html: async (letter) => utf8((await import('./toHtml')).toHtml(letter)),
};

/** The formats a letter can be saved in. */
export const savableFormats = Object.keys(renders) as FileFormat[];

/**
 * The letter as a file of the format asked for, with its safe name. Each format's code is loaded when first wanted. `today` is the ISO
 * date printed on a letter that has none of its own. Throws a RangeError for a format that cannot be written.
 */
export async function toFile(format: FileFormat, letter: Letter, draft: Draft, today: string): Promise<LetterFile> {
  const render = renders[format];
  if (!render) throw new RangeError(`A letter cannot be saved as "${format}".`);
  const { extension, mediaType } = fileFormats[format];
  return { name: fileName(draft, extension, today), mediaType, bytes: await render(letter, draft) };
}
