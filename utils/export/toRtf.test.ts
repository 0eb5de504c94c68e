import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/export/anyText';
import { letterOf } from '@/tests/export/letterOf';
import { readRtf } from '@/tests/export/readRtf';
import { runs, runsTimeout } from '@/tests/export/runs';
import { sampleLetter } from '@/tests/export/sampleLetter';
import { cleanText } from './cleanText';
import { toRtf } from './toRtf';

describe('a letter as rich text', () => {
  it('prints the letter in order', () => {
    const texts = readRtf(toRtf(sampleLetter));
    expect(texts.slice(0, 5)).toEqual([
      'Larkfield Medical Centre',
      '12 Orchard Lane, Larkfield, LS99 9ZZ · Tel 0113 496 0000 · larkfield@example.nhs.uk\nPractice code Y99999',
      '21 November 2026',
      'Consultant cardiologist\nCardiology outpatients\nNorthmoor General Hospital\n1 Infirmary Road, Northmoor, NM99 1AA',
      'Referral to cardiology (routine)',
    ]);
    expect(texts).toContain('mL/min/1.73 m²');
  });

  it('has fields for the pages and nothing that is fetched', () => {
    const rtf = toRtf(sampleLetter);
    expect([...rtf.matchAll(/\\fldinst (\w+)/g)].map(([, field]) => field)).toEqual(['PAGE', 'NUMPAGES']);
    expect(rtf).not.toMatch(/\\object|\\pict|\\template|HYPERLINK|INCLUDE/);
  });

  it(
    'says what was typed, cleaned once',
    () => {
      fc.assert(
        fc.property(anyText(), (typed) => {
          const text = cleanText(typed);
          const shown = readRtf(toRtf(letterOf(typed))).filter((paragraph) => paragraph !== '');
          const both = `${text}\n${text}`;
          const few = [text, text, text, both, text, text, text + text, text, text, text, text, text];
          const rest = [text, text, text, text, text, text, text];
          const expected = [...few, ...rest].filter((paragraph) => paragraph !== '');
          expect(shown).toEqual(text === '' ? ['\n'] : expected);
        }),
        { numRuns: runs },
      );
    },
    runsTimeout,
  );
});
