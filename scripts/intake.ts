import { readFile } from 'node:fs/promises';
import { readPaste } from '@/utils/intake/readPaste';
import { toIntakeJson } from '@/utils/intake/toIntakeJson';
import { measure } from './intake/measure';

const usage = 'Name the files to sort: npm run -s intake -- summary.txt clipboard.html (or --measure for the figures).';

function sentence(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'There is no file of this name: check the path.';
  if (code === 'EISDIR') return 'This is a folder: name the files in it.';
  if (code === 'EACCES') return 'This file may not be read: check its permissions.';
  return 'This file could not be read as text: save the paste as UTF-8 text or HTML and try again.';
}

/** Text of a file in UTF-8 or, with its byte order mark, UTF-16; throws where it is neither. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // Notepad's older files are in the Windows code page, where no NUL ever stands.
    if (bytes.includes(0)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Sorts each named paste and prints one JSON line a file; 1 when any file could not be read. */
export async function main(args: string[]): Promise<number> {
  if (args.includes('--measure')) return measure(args);
  if (args.length === 0) {
    console.error(usage);
    return 1;
  }
  let failed = 0;
  for (const file of args) {
    try {
      const text = decode(await readFile(file));
      const result = toIntakeJson(readPaste(/\.html?$/i.test(file) ? { html: text } : { plain: text }));
      console.log(JSON.stringify({ file, result }));
    } catch (error) {
      failed = 1;
      console.log(JSON.stringify({ file, error: sentence(error) }));
    }
  }
  return failed;
}
