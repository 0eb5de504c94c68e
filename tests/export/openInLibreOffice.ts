import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const filters = { txt: 'txt:Text (encoded):UTF8', pdf: 'pdf' } as const;

/** A file as the tests hand it to LibreOffice; `name` with its extension. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Opens files in LibreOffice and saves each in another form, in one run. Gives the bytes by name without extension. Throws when
 * LibreOffice refuses a file, because it then writes nothing for it.
 */
export async function openInLibreOffice(
  files: readonly GivenFile[],
  to: keyof typeof filters,
  dir: string,
): Promise<Map<string, Uint8Array>> {
  const [given, taken] = [join(dir, `given-${to}`), join(dir, `taken-${to}`)];
  await mkdir(given, { recursive: true });
  const paths = files.map(({ name }) => join(given, name));
  for (const [at, { bytes }] of files.entries()) await writeFile(paths[at] ?? '', bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(dir, 'profile')).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', filters[to], '--outdir', taken, ...paths], {
    timeout: 280_000,
    maxBuffer: 10 ** 8,
  });
  const saved = new Map<string, Uint8Array>();
  for (const { name } of files) {
    const stem = basename(name, extname(name));
    saved.set(stem, await readFile(join(taken, `${stem}.${to}`)));
  }
  return saved;
}
