import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyText } from '@/tests/export/anyText';
import { letterOf, timesPrinted } from '@/tests/export/letterOf';
import { readPdf, type PdfText } from '@/tests/export/readPdf';
import { runsTimeout, slowRuns } from '@/tests/export/runs';
import { sampleLetter } from '@/tests/export/sampleLetter';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import { letterKinds } from '@/utils/model/letterKind';
import { cleanText } from './cleanText';
import { toPdf } from './toPdf';

const file = async (letter = sampleLetter) => {
  const bytes = await toPdf(letter);
  return { bytes, raw: String.fromCharCode(...bytes) };
};

/** What is compared: characters, not the white space lines are broken at, nor which of two equal forms a glyph gives back. */
const compared = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

describe('a letter as PDF', () => {
  let text: PdfText;
  let raw: string;
  beforeAll(async () => {
    const made = await file();
    raw = made.raw;
    text = readPdf(made.bytes);
  });

  it('prints the letter in order', () => {
    expect(text.content.slice(0, 5)).toEqual([
      'Larkfield Medical Centre',
      '12 Orchard Lane, Larkfield, LS99 9ZZ · Tel 0113 496 0000 · larkfield@example.nhs.uk Practice code Y99999',
      '21 November 2026',
      'Consultant cardiologist Cardiology outpatients Northmoor General Hospital 1 Infirmary Road, Northmoor, NM99 1AA',
      'Referral to cardiology (routine)',
    ]);
    expect(text.content).toContain('Sinus rhythm, voltage criteria for LVH');
  });

  it('puts the patient, the mark and the page figures on every page', () => {
    const edges = text.artifacts.filter((artifact) => artifact.includes('Page '));
    expect(edges).toHaveLength(text.pages);
    for (const [at, edge] of edges.entries()) {
      expect(edge).toContain('Ms Zofia Wąsik-Ó Briain  ·  Born 4 March 1961  ·  NHS number 999 000 0018');
      expect(edge).toContain('Not yet signed');
      expect(edge).toContain(`Page ${at + 1} of ${text.pages}`);
    }
  });

  it('is tagged, in British English, with its fonts inside and nothing that runs or is fetched', () => {
    expect(raw).toMatch(/\/MarkInfo|\/Marked true/);
    expect(raw).toContain('/Lang (en-GB)');
    for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TR', 'TH', 'TD']) expect(raw).toContain(`/S /${tag}\n`);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(raw).not.toMatch(/\/JavaScript|\/JS |\/URI|\/Launch|\/EmbeddedFile|\/OpenAction/);
  });

  it.each(letterKinds)('%s is tagged, with its fonts inside and nothing that runs or is fetched', async (kind) => {
    const made = await file(composeLetter(exampleDraft(kind), '2026-11-21'));
    expect(made.raw).toContain('/Marked true');
    expect(made.raw.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(made.raw).not.toMatch(/\/JavaScript|\/JS |\/URI|\/Launch|\/EmbeddedFile|\/OpenAction/);
  });

  it('says nothing of the patient in its properties', () => {
    expect(raw).toContain('(Letter)');
    expect(raw).toContain('(Dear Colleague)');
    expect(raw.replace(/\0/g, '')).not.toMatch(/Briain|999 ?000 ?0018/);
  });

  it('gives a long field as many pages as it takes, and loses none of it', async () => {
    const long = Array.from({ length: 3000 }, (_, at) => `line ${at} of the history`).join('\n');
    const read = readPdf(await toPdf({ ...sampleLetter, blocks: [{ kind: 'paragraph', runs: [{ text: long }] }] }));
    expect(read.pages).toBeGreaterThan(50);
    expect(compared(read.content.slice(4).join(''))).toBe(compared(long));
  });

  it('gives back each character that shares a glyph with another, whichever came first', async () => {
    const text = 'soft\u00ADhyphen, well-known, \u2009thin\u202Fspaces, Ə Ә ə ә';
    const read = readPdf(await toPdf({ ...sampleLetter, blocks: [{ kind: 'paragraph', runs: [{ text }] }] }));
    expect(compared(read.content.slice(4).join(''))).toBe(compared(text));
  });

  it('breaks a cell longer than a page and a word longer than a line', async () => {
    const word = 'x'.repeat(9000);
    const cell = 'word '.repeat(3000);
    const blocks = [
      { kind: 'table' as const, columns: ['a', 'b'], rows: [[word, cell]] },
      { kind: 'pairs' as const, pairs: [{ label: cell, value: word }] },
    ];
    const read = readPdf(await toPdf({ ...sampleLetter, blocks }));
    const said = compared(read.content.join('')).replaceAll('example', '');
    expect(said.split('x').length - 1).toBe(18_000);
    expect(said.split('word').length - 1).toBe(6000);
  });
});

describe('any text in a PDF', () => {
  it(
    'comes out as it was typed, cleaned once',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyText(), async (typed) => {
          const clean = compared(cleanText(typed)).replaceAll('•', '');
          const { content } = readPdf(await toPdf(letterOf(typed)));
          expect(compared(content.join('')).replaceAll('•', '')).toBe(clean.repeat(timesPrinted));
        }),
        { numRuns: slowRuns },
      );
    },
    runsTimeout,
  );
});
