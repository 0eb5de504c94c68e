import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pages from '../world/pages.json';
import type { BrowserSuite } from './browserSuite';

const root = join(import.meta.dirname, '..', '..');
const run = promisify(execFile);

/** Runs a program of scripts/ as npm does; gives its code and what it printed. */
async function tool(...args: string[]): Promise<{ code: number; out: string }> {
  try {
    const { stdout } = await run(process.execPath, [join(root, 'scripts', 'run.js'), ...args], { cwd: root });
    return { code: 0, out: stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, out: stdout };
  }
}

/** The programs with a fixed face, called as people and checks call them. */
export const suite: BrowserSuite = {
  name: 'tools',
  browsers: ['none'],
  tests: [
    {
      name: 'classify says of every written page of the practice world what the extension says',
      async run(t) {
        const written = pages.filter(({ path }) => !path.startsWith('/ers/'));
        const lines = await Promise.all(
          written.map(async ({ path }) => {
            const html = await (await fetch(t.world + path)).text();
            return JSON.stringify({ url: t.world + path, html });
          }),
        );
        const batch = join(t.dir, 'cases.jsonl');
        await writeFile(batch, lines.join('\n'));
        const { code, out } = await tool('classify', '--batch', batch);
        assert.equal(code, 0);
        const answers = out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { url: string; pageType: string; offer: string; certainty: string });
        assert.deepEqual(
          answers.map(({ url, pageType, offer }) => [url, pageType, offer]),
          written.map(({ path, pageType, offer }) => [t.world + path, pageType, offer]),
        );
      },
    },
    {
      name: 'letter writes an example, and nothing when something that stops it is missing',
      async run(t) {
        const { out } = await tool('letter', '--example');
        const draft = JSON.parse(out) as { clinical: { reason: { text: string } } };
        const file = join(t.dir, 'draft.json');
        await writeFile(file, out);
        const made = await tool(
          'letter',
          file,
          '--to',
          'txt',
          '--out',
          join(t.dir, 'letter.txt'),
          '--today',
          '2026-11-21',
        );
        assert.equal(made.code, 0, made.out);
        assert.ok(Array.isArray(JSON.parse(made.out)));
        assert.ok((await readFile(join(t.dir, 'letter.txt'), 'utf8')).includes(draft.clinical.reason.text));
        draft.clinical.reason.text = '';
        await writeFile(file, JSON.stringify(draft));
        const refused = await tool(
          'letter',
          file,
          '--to',
          'txt',
          '--out',
          join(t.dir, 'second.txt'),
          '--today',
          '2026-11-21',
        );
        assert.equal(refused.code, 1);
        assert.ok(JSON.parse(refused.out).some(({ gate }: { gate: string }) => gate === 'block'));
        assert.ok(!(await readdir(t.dir)).includes('second.txt'));
      },
    },
    {
      name: 'zip gives the same bytes twice',
      timeout: 240_000,
      async run() {
        const zip = async () => (await run(process.execPath, [join(root, 'scripts', 'zip.js')], { cwd: root })).stdout;
        assert.equal(await zip(), await zip());
      },
    },
  ],
};
