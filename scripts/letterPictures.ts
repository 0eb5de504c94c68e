import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toDocx } from '@/utils/export/toDocx';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import { letterKinds } from '@/utils/model/letterKind';

const run = promisify(execFile);
const pictures = join(import.meta.dirname, '..', 'docs', 'pictures', 'letters');

/**
 * Renders every kind of letter as Word, through LibreOffice, and keeps its first page under `docs/pictures/letters/`.
 * `--pages FOLDER` keeps every page there instead, to be looked at.
 */
export async function main(args: string[]): Promise<number> {
  const at = args.indexOf('--pages');
  const every = at >= 0 ? (args[at + 1] ?? '') : '';
  const folder = every || pictures;
  const work = await mkdtemp(join(tmpdir(), 'letter-pictures-'));
  await mkdir(folder, { recursive: true });
  try {
    for (const kind of letterKinds) {
      const draft = exampleDraft(kind);
      await writeFile(join(work, `${kind}.docx`), await toDocx(composeLetter(draft, draft.letterDate || '2026-11-21')));
    }
    const files = letterKinds.map((kind) => join(work, `${kind}.docx`));
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, ...files]);
    for (const kind of letterKinds) {
      const pages = every ? [] : ['-f', '1', '-l', '1', '-singlefile'];
      await run('pdftoppm', ['-r', '60', '-png', ...pages, join(work, `${kind}.pdf`), join(folder, kind)]);
    }
    console.log(`${letterKinds.length} kinds of letter in ${folder}`);
    return 0;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
