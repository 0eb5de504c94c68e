import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { cleanLetter } from '@/utils/export/cleanLetter';
import { identityLine } from '@/utils/export/identityLine';
import { toFile } from '@/utils/export/toFile';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import { emptyDraft } from '@/utils/model/draft';
import type { Letter } from '@/utils/model/letter';
import { letterKinds } from '@/utils/model/letterKind';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { anyText } from './anyText';
import { letterOf } from './letterOf';
import { openInLibreOffice, type GivenFile } from './openInLibreOffice';
import { pdfPages } from './pdfPages';
import { asSeen, printedText } from './printedText';
import { sampleLetter } from './sampleLetter';

const today = '2026-11-21';
const draft = emptyDraft('d1', '2026-11-21T10:00:00Z');
type Opened = 'docx' | 'rtf' | 'html';

/** Letters by name, of every kind. */
const everyKind = (): [string, Letter][] => letterKinds.map((kind) => [kind, composeLetter(exampleDraft(kind), today)]);

/** A sample of letters with any text everywhere; the seed is fixed so that a failure can be looked at again. */
const anyLetters = (count: number): [string, Letter][] =>
  fc.sample(anyText(), { numRuns: count, seed: 20_261_121 }).map((text, at) => [`any-${at}`, letterOf(text)]);

/** A letter of about thirty pages. */
const longLetter: Letter = {
  ...sampleLetter,
  blocks: Array.from({ length: 300 }, (_, at) => [
    { kind: 'heading' as const, text: `Consultation ${at + 1}` },
    {
      kind: 'paragraph' as const,
      runs: [{ text: `Entry ${at + 1}: `, bold: true }, { text: 'Seen and examined. '.repeat(12) }],
    },
  ]).flat(),
};

async function saysTheSame(letters: [string, Letter][], format: Opened, dir: string): Promise<void> {
  const files: GivenFile[] = [];
  for (const [name, letter] of letters) {
    const { bytes } = await toFile(format, letter, draft, today);
    files.push({ name: `${name}.${format}`, bytes });
  }
  const opened = await openInLibreOffice(files, 'txt', dir);
  for (const [name, letter] of letters) {
    const said = new TextDecoder().decode(opened.get(name));
    const { identity, mark } = cleanLetter(letter);
    const edge = format === 'html' ? identityLine(identity) + (mark ?? '') : '';
    assert.equal(asSeen(said), asSeen(edge + printedText(letter)), `${name}.${format}`);
  }
}

const opens = (format: Opened): BrowserSuite['tests'] => [
  {
    name: `opens every kind of letter as .${format} and finds its text`,
    timeout: 300_000,
    run: (t) => saysTheSame(everyKind(), format, t.dir),
  },
  {
    name: `opens letters with any text in any place as .${format}`,
    timeout: 300_000,
    run: (t) => saysTheSame(anyLetters(60), format, t.dir),
  },
];

async function everyPageIsMarked(format: Opened, dir: string): Promise<void> {
  const { bytes } = await toFile(format, longLetter, draft, today);
  const printed = await openInLibreOffice([{ name: `long.${format}`, bytes }], 'pdf', dir);
  const file = join(dir, `long-${format}.pdf`);
  await writeFile(file, printed.get('long') ?? '');
  await marksOn(file);
}

/** Every page of a printed letter carries who it is about, the mark and its own number. */
async function marksOn(file: string): Promise<void> {
  const pages = await pdfPages(file);
  assert.ok(pages.length >= 25, `${pages.length} pages`);
  for (const [at, page] of pages.entries()) {
    for (const mark of [
      'Ms Zofia Wąsik-Ó Briain',
      '4 March 1961',
      '999 000 0018',
      'Not yet signed',
      `Page ${at + 1} of ${pages.length}`,
    ])
      assert.ok(page.includes(mark), `page ${at + 1} lacks "${mark}"`);
  }
}

export const suite: BrowserSuite = {
  name: 'LibreOffice and poppler read our letters',
  browsers: ['none'],
  needs: ['soffice', 'pdftotext'],
  tests: [
    ...opens('docx'),
    ...opens('rtf'),
    ...opens('html'),
    ...(['docx', 'rtf'] as const).map((format) => ({
      name: `prints identity, mark and page figures on each page of a long .${format}`,
      timeout: 300_000,
      run: (t: { dir: string }) => everyPageIsMarked(format, t.dir),
    })),
    {
      name: 'read every kind of letter as .pdf, and letters with any text',
      timeout: 300_000,
      async run(t) {
        for (const [name, letter] of [...everyKind(), ...anyLetters(60).map(withoutTable)]) {
          const file = join(t.dir, `${name}.pdf`);
          await writeFile(file, (await toFile('pdf', letter, draft, today)).bytes);
          const pages = await pdfPages(file);
          assert.equal(difference(pages.join(''), printedText(letter) + edgesOf(letter, pages.length)), '', name);
        }
      },
    },
    {
      name: 'find identity, mark and page figures on each page of a long .pdf',
      timeout: 120_000,
      async run(t) {
        const file = join(t.dir, 'long.pdf');
        await writeFile(file, (await toFile('pdf', longLetter, draft, today)).bytes);
        await marksOn(file);
      },
    },
  ],
};

/** Without the table, whose header poppler finds once more on every page it goes on to. */
const withoutTable = ([name, letter]: [string, Letter]): [string, Letter] => [
  name,
  { ...letter, blocks: letter.blocks.filter(({ kind }) => kind !== 'table') },
];

/** What stands at the top and foot of so many pages. */
function edgesOf(letter: Letter, pages: number): string {
  const { identity, mark, letterhead } = cleanLetter(letter);
  const edge = [identityLine(identity), mark ?? '', letterhead[0] ?? ''].join('');
  return Array.from({ length: pages }, (_, at) => `${edge}Page ${at + 1} of ${pages}`).join('');
}

/** Characters that one text has more often than the other: poppler reads cells and columns in its own order. */
function difference(one: string, other: string): string {
  const counts = new Map<string, number>();
  for (const character of asSeen(one)) counts.set(character, (counts.get(character) ?? 0) + 1);
  for (const character of asSeen(other)) counts.set(character, (counts.get(character) ?? 0) - 1);
  return [...counts].flatMap(([character, count]) => (count === 0 ? [] : [`${character} ${count}`])).join(', ');
}
