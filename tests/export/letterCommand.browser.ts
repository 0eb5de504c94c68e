import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { letterKinds } from '@/utils/model/letterKind';
import type { BrowserSuite } from '../end-to-end/browserSuite';

const runner = fileURLToPath(new URL('../../scripts/run.js', import.meta.url));

interface Ran {
  code: number;
  out: string;
  errors: string;
}

/** Runs the letter command from a folder, as a person would. */
const letter = (dir: string, ...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [runner, 'letter', ...args], { cwd: dir, maxBuffer: 10 ** 8 }, (error, out, errors) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, errors });
    });
  });

async function exampleFile(dir: string, change: (draft: Draft) => Draft = (draft) => draft): Promise<string> {
  const { out } = await letter(dir, '--example', 'referral');
  await writeFile(join(dir, 'draft.json'), JSON.stringify(change(JSON.parse(out) as Draft)));
  return 'draft.json';
}

/** Ends with 2, says one sentence, writes nothing. */
async function refuses(dir: string, sentence: RegExp, ...args: string[]): Promise<void> {
  const { code, out, errors } = await letter(dir, ...args, '--to', 'docx', '--out', 'refused.docx');
  assert.deepEqual([code, out, existsSync(join(dir, 'refused.docx'))], [2, '', false], errors);
  assert.match(errors, sentence);
  assert.equal(errors.trim().split('\n').length, 1);
}

export const suite: BrowserSuite = {
  name: 'the letter command',
  browsers: ['none'],
  tests: [
    {
      name: 'lists every kind and prints a whole draft of each kind asked for',
      timeout: 120_000,
      async run({ dir }) {
        assert.deepEqual((await letter(dir, '--list')).out.trim().split('\n'), [...letterKinds]);
        for (const kind of ['referral-not-advice', 'reply-no-form', 'patient-note'])
          assert.equal((JSON.parse((await letter(dir, '--example', kind)).out) as Draft).kind, kind);
      },
    },
    {
      name: 'writes every format and prints the findings as a JSON array',
      timeout: 180_000,
      async run({ dir }) {
        await exampleFile(dir);
        const starts = {
          docx: 'PK',
          pdf: '%PDF-1.7',
          rtf: '{\\rtf1',
          txt: '\u00EF\u00BB\u00BF',
          html: '<!DOCTYPE html>',
          json: '{',
          fhir: '{',
        };
        for (const [format, start] of Object.entries(starts)) {
          const { code, out } = await letter(dir, 'draft.json', '--to', format, '--out', `letter.${format}`);
          const findings = JSON.parse(out) as Finding[];
          assert.deepEqual([code, findings.every(({ gate }) => gate === 'prompt')], [0, true]);
          assert.ok((await readFile(join(dir, `letter.${format}`), 'latin1')).startsWith(start), format);
        }
      },
    },
    {
      name: 'writes nothing while a finding holds the letter back, and ends with 1',
      timeout: 120_000,
      async run({ dir }) {
        const unanswered = await exampleFile(dir, (draft) => ({
          ...draft,
          clinical: { ...draft.clinical, allergies: { said: 'text', text: '' } },
        }));
        const { code, out } = await letter(dir, unanswered, '--to', 'docx', '--out', 'held.docx');
        const held = (JSON.parse(out) as Finding[]).filter(({ gate }) => gate !== 'prompt');
        assert.deepEqual([code, held.map(({ where }) => where)], [1, ['clinical.allergies']]);
        assert.equal(existsSync(join(dir, 'held.docx')), false);
      },
    },
    {
      name: 'prints a letter to the screen without identifiers',
      timeout: 120_000,
      async run({ dir }) {
        const { code, out, errors } = await letter(
          dir,
          await exampleFile(dir),
          '--to',
          'txt',
          '--out',
          '-',
          '--without-identifiers',
        );
        assert.equal(code, 0);
        assert.match(out, /Re: a patient of this practice/);
        assert.doesNotMatch(out, /Margaret/);
        assert.ok(Array.isArray(JSON.parse(errors)));
      },
    },
    {
      name: 'judges the wording on the day it is given',
      timeout: 120_000,
      async run({ dir }) {
        await exampleFile(dir, (draft) => ({ ...draft, kind: 'referral-instead-of-form' }));
        const on = async (day: string) =>
          (await letter(dir, 'draft.json', '--to', 'txt', '--out', '-', '--today', day)).out;
        const [now, later] = [await on('2026-11-21'), await on('2027-11-21')];
        assert.match(now, /21 November 2026[^]*BMA/);
        assert.match(later, /21 November 2027/);
        assert.doesNotMatch(later, /BMA/);
      },
    },
    {
      name: 'answers bad input with one sentence, and writes nothing',
      timeout: 180_000,
      async run({ dir }) {
        await exampleFile(dir);
        await writeFile(join(dir, 'broken.json'), '{ "id": ');
        await exampleFile(dir).then(async () => {
          const draft = JSON.parse(await readFile(join(dir, 'draft.json'), 'utf8')) as Draft;
          await writeFile(
            join(dir, 'more.json'),
            JSON.stringify({ ...draft, patient: { ...draft.patient, star: 'sign' } }),
          );
          await writeFile(join(dir, 'less.json'), JSON.stringify({ ...draft, copies: undefined }));
        });
        await refuses(dir, /"nowhere\.json" is not there/, 'nowhere.json');
        await refuses(dir, /"broken\.json" is not JSON/, 'broken.json');
        await refuses(dir, /does not know in "patient": "star"/, 'more.json');
        await refuses(dir, /"copies" of the draft is missing/, 'less.json');
        await refuses(dir, /"2026-02-30" is not a day that exists/, 'draft.json', '--today', '2026-02-30');
        const { code, errors } = await letter(dir, 'draft.json', '--to', 'docx', '--out', 'no/such/folder/letter.docx');
        assert.deepEqual([code, /cannot be written/.test(errors)], [2, true]);
      },
    },
  ],
};
