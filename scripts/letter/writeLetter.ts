import { rename, rm, writeFile } from 'node:fs/promises';
import { LetterInputError } from './LetterInputError';

/** Puts a file where it was asked for, whole or not at all. Throws a LetterInputError where that cannot be done. */
export async function writeLetter(file: string, shown: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, file);
  } catch {
    await rm(part, { force: true });
    throw new LetterInputError(`"${shown}" cannot be written; check that its folder exists and may be written to.`);
  }
}
