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

type Render = (letter: Letter, draft: Draft, today: string) => Promise<Uint8Array>;

const json = (value: unknown) => utf8(`${JSON.stringify(value, null, 2)}\n`);

const renders: Readonly<Record<FileFormat, Render>> = {
  docx: async (letter) => (await import('./toDocx')).toDocx(letter),
  pdf: async (letter) => (await import('./toPdf')).toPdf(letter),
  rtf: async (letter) => utf8((await import('./toRtf')).toRtf(letter)),
  txt: async (letter) => utf8(byteOrderMark + (await import('./toText')).toText(letter)),
  html: async (letter) => utf8((await import('./toHtml')).toHtml(letter)),
  json: async (letter, draft, today) => json((await import('./toSectionsJson')).toSectionsJson(draft, letter, today)),
  fhir: async (letter, draft, today) => {
    const file = await toFile('pdf', letter, draft, today);
    return json((await import('./toFhirBundle')).toFhirBundle({ draft, letter, file, today }));
  },
};

/**
 * The letter as a file of the format asked for, with its safe name. Each format's code is loaded when first wanted. `today` is the ISO
 * date printed on a letter that has none of its own.
 */
export async function toFile(format: FileFormat, letter: Letter, draft: Draft, today: string): Promise<LetterFile> {
  const { extension, mediaType } = fileFormats[format];
  return { name: fileName(draft, extension, today), mediaType, bytes: await renders[format](letter, draft, today) };
}
