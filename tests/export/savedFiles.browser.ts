import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { example, fillLetter, press, setUpPractice, startLetter } from '../desk/startLetter';
import type { BrowserSuite } from '../end-to-end/browserSuite';
import { asSeen } from './printedText';
import { paragraphsOf, parseXml, readDocx } from './readDocx';
import { readPdf } from './readPdf';
import { readRtf } from './readRtf';

interface Way {
  format: string;
  button: string;
  read(bytes: Uint8Array): string;
}

const ways: readonly Way[] = [
  {
    format: 'docx',
    button: 'Save as Word',
    read: (bytes) => paragraphsOf(readDocx(bytes).get('word/document.xml') ?? parseXml('<none/>')).join('\n'),
  },
  { format: 'pdf', button: 'Save as PDF', read: (bytes) => readPdf(bytes).content.join('\n') },
  {
    format: 'rtf',
    button: 'Save as rich text (.rtf)',
    read: (bytes) => readRtf(Buffer.from(bytes).toString('latin1')).join('\n'),
  },
  { format: 'txt', button: 'Save as plain text (.txt)', read: (bytes) => new TextDecoder().decode(bytes) },
];

/** Everything the writer typed under a clinical heading, line by line, and the results. */
const typed = [
  ...Object.values(example.clinical).flatMap(({ said, text }) => (said === 'text' ? text.split('\n') : [])),
  ...example.resultValues.flatMap(({ name, value, unit }) => [name, `${value} ${unit}`]),
  example.referrer?.name ?? '',
].filter((line) => line.trim() !== '');

export const suite: BrowserSuite = {
  name: 'files saved from the desk',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'say what was written in every form, made under the content policy of the extension’s pages',
      timeout: 120_000,
      async run(t) {
        await setUpPractice(t);
        const desk = await startLetter(t);
        await fillLetter(desk, example);
        await press(desk, 'Finish');
        await desk.waitForSelector('.finish');
        await desk.$$eval('.finish details', (found) => found.forEach((more) => more.setAttribute('open', '')));
        for (const { format, button, read } of ways) {
          await press(desk, button);
          const file = await t.savedFile(new RegExp(`^referral-letter-[a-z0-9-]+\\.${format}$`), 20_000);
          const said = asSeen(read(await readFile(file)));
          assert.deepEqual([format, typed.filter((line) => !said.includes(asSeen(line)))], [format, []]);
        }
      },
    },
  ],
};
