import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { anyText } from '@/tests/export/anyText';
import { letterOf, timesPrinted } from '@/tests/export/letterOf';
import { allOf, paragraphsOf, readDocx, type Element } from '@/tests/export/readDocx';
import { runs, runsTimeout } from '@/tests/export/runs';
import { sampleLetter } from '@/tests/export/sampleLetter';
import { cleanText } from './cleanText';
import { toDocx } from './toDocx';

const part = (parts: Map<string, Element>, name: string): Element => {
  const found = parts.get(name);
  if (!found) throw new Error(`The file has no ${name}.`);
  return found;
};
const document = (parts: Map<string, Element>) => part(parts, 'word/document.xml');
const every = (element: Element): Element[] => [element, ...element.children.flatMap(every)];

describe('a letter as a Word file', () => {
  let parts: Map<string, Element>;
  beforeAll(async () => {
    parts = readDocx(await toDocx(sampleLetter));
  });

  it('prints the letter in order, the recipient above the title', () => {
    const texts = paragraphsOf(document(parts));
    expect(texts.slice(0, 9)).toEqual([
      'Larkfield Medical Centre',
      '12 Orchard Lane, Larkfield, LS99 9ZZ · Tel 0113 496 0000 · larkfield@example.nhs.uk',
      'Practice code Y99999',
      '21 November 2026',
      'Consultant cardiologist',
      'Cardiology outpatients',
      'Northmoor General Hospital',
      '1 Infirmary Road, Northmoor, NM99 1AA',
      'Referral to cardiology (routine)',
    ]);
    expect(texts).toContain('Penicillin: rash (1994).\nNo other known allergies.');
  });

  it('puts the patient and the mark on every page, and the page figures as fields', () => {
    expect(paragraphsOf(part(parts, 'word/header1.xml'))).toEqual([
      'Ms Zofia Wąsik-Ó Briain  ·  Born 4 March 1961  ·  NHS number 999 000 0018\tNot yet signed',
    ]);
    const footer = part(parts, 'word/footer1.xml');
    expect(paragraphsOf(footer)).toEqual(['Larkfield Medical Centre\tPage  of ']);
    expect(allOf(footer, 'w:instrText').map(({ text }) => text)).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('has real headings, a header row that repeats, A4 paper and British English', () => {
    const styles = allOf(document(parts), 'w:pStyle').map(({ attributes }) => attributes['w:val']);
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(2);
    expect(styles.filter((style) => style === 'Heading2')).toHaveLength(5);
    const headerRows = allOf(document(parts), 'w:tblHeader').filter(({ attributes }) => attributes['w:val'] !== 'off');
    expect(headerRows).toHaveLength(1);
    const [size] = allOf(document(parts), 'w:pgSz');
    expect(size?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    const [defaults] = allOf(part(parts, 'word/styles.xml'), 'w:docDefaults');
    expect(allOf(defaults as Element, 'w:lang')[0]?.attributes['w:val']).toBe('en-GB');
    expect(allOf(defaults as Element, 'w:rFonts')[0]?.attributes['w:ascii']).toBe('Arial');
  });

  it('says nothing of the patient in its properties and points nowhere outside itself', () => {
    const properties = [...parts].filter(([name]) => name.startsWith('docProps/'));
    const said = properties.flatMap(([, element]) => every(element)).map(({ text }) => text.trim());
    expect(said.filter((text) => text && !/^\d{4}-/.test(text))).toEqual([
      'Letter',
      'Dear Colleague',
      'Dear Colleague',
      '1',
    ]);
    const links = [...parts].filter(([name]) => name.endsWith('.rels')).flatMap(([, element]) => every(element));
    expect(links.map(({ attributes }) => attributes['TargetMode']).filter(Boolean)).toEqual([]);
  });

  it('needs no identity, mark, letterhead or blocks', async () => {
    const bare = { ...sampleLetter, identity: null, mark: null, letterhead: [], blocks: [] };
    const read = readDocx(await toDocx(bare));
    expect(paragraphsOf(document(read))).toEqual(['21 November 2026', 'Referral to cardiology (routine)']);
  });
});

describe('any text in a Word file', () => {
  it(
    'comes out as it was typed, cleaned once',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyText(), async (typed) => {
          const clean = cleanText(typed);
          const parts = readDocx(await toDocx(letterOf(typed)));
          const texts = paragraphsOf(document(parts)).filter((text) => text !== '');
          const expected = Array.from({ length: timesPrinted }, () => clean);
          expected.splice(7, 2, clean + clean);
          expect(texts).toEqual(clean === '' ? [] : expected);
        }),
        { numRuns: runs },
      );
    },
    runsTimeout,
  );
});
