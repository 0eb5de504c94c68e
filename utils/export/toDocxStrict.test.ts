import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/export/anyText';
import { letterOf } from '@/tests/export/letterOf';
import { runsTimeout, slowRuns } from '@/tests/export/runs';
import { wordFaults } from '@/tests/export/wordFaults';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import { letterKinds } from '@/utils/model/letterKind';
import { toDocx } from './toDocx';

const today = '2026-11-21';
const example = () => toDocx(composeLetter(exampleDraft('referral-instead-of-form'), today));

/** The file with one of its parts written otherwise. */
async function changed(name: string, change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await example());
  const xml = strFromU8(files[name] ?? new Uint8Array());
  expect(change(xml), `${name} is as it was`).not.toBe(xml);
  return zipSync({ ...files, [name]: strToU8(change(xml)) });
}

/** Harm that Word would not open, each with what is said of it. */
const harms: [what: string, part: string, change: (xml: string) => string, says: RegExp][] = [
  [
    'no type',
    '[Content_Types].xml',
    (xml) => xml.replace(/<Override[^>]*header1[^>]*>/, ''),
    /no type of its own.*header1/,
  ],
  [
    'a link to nothing',
    'word/_rels/document.xml.rels',
    (xml) => xml.replace('header1.xml', 'header9.xml'),
    /header9.*not there/,
  ],
  [
    'a link outside',
    'word/_rels/document.xml.rels',
    (xml) => xml.replace('Target=', 'TargetMode="External" Target='),
    /leads to/,
  ],
  [
    'elements out of order',
    'word/document.xml',
    (xml) => xml.replace(/(<w:pStyle[^>]*>)(<w:keepNext[^>]*>)/, '$2$1'),
    /w:pPr: keepNext pStyle/,
  ],
  [
    'a cell without a paragraph',
    'word/document.xml',
    (xml) => xml.replace(/(<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/, '$1$2'),
    /w:tc does not end/,
  ],
  ['a row too short', 'word/document.xml', (xml) => xml.replace(/<w:tc>.*?<\/w:tc>/, ''), /not as many cells/],
  [
    'a style that is missing',
    'word/document.xml',
    (xml) => xml.replace('w:val="PageEdge"', 'w:val="Edge"').replace('"LetterDate"', '"Edge"'),
    /no style Edge/,
  ],
  ['a figure that is none', 'word/document.xml', (xml) => xml.replace(/w:w="\d+"/, 'w:w="1.5"'), /w:w="1.5"/],
  ['a date that is none', 'docProps/core.xml', (xml) => xml.replace(/T\d\d:[^<]*/, ''), /dcterms:created is/],
];

describe('a Word file that Word has no ground to mend', () => {
  it.each(letterKinds)('%s', async (kind) => {
    expect(wordFaults(await toDocx(composeLetter(exampleDraft(kind), today)))).toEqual([]);
  });

  it(
    'whatever was typed',
    () =>
      fc.assert(
        fc.asyncProperty(anyText(), async (text) => {
          expect(wordFaults(await toDocx(letterOf(text)))).toEqual([]);
        }),
        { numRuns: slowRuns },
      ),
    runsTimeout,
  );

  it.each(harms)('is told of %s', async (_what, part, change, says) => {
    expect(wordFaults(await changed(part, change)).join('\n')).toMatch(says);
  });
});
