import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { anyText } from '@/tests/export/anyText';
import { letterOf, timesPrinted } from '@/tests/export/letterOf';
import { runs, runsTimeout } from '@/tests/export/runs';
import { sampleLetter } from '@/tests/export/sampleLetter';
import { cleanText } from './cleanText';
import { toHtml } from './toHtml';

const allowed = 'HTML HEAD META TITLE BODY P B BR H1 H2 UL LI TABLE THEAD TBODY TR TH TD HR'.split(' ');

const bodyOf = (text: string) => ({ ...letterOf(text), identity: null, mark: null });

describe('a letter as HTML for the clipboard', () => {
  const { document } = parseHTML(toHtml(sampleLetter));

  it('has real headings, lists and tables', () => {
    expect([...document.querySelectorAll('h1,h2')].map((heading) => heading.textContent)).toEqual([
      'Referral to cardiology (routine)',
      'Reason for referral',
      'Question for the specialist',
      'Investigation results',
      'Medications and medical devices',
      'Allergies and adverse reactions',
      'Enclosed: the letter of 2 October 2026',
    ]);
    expect(document.querySelectorAll('li')).toHaveLength(3);
    expect([...document.querySelectorAll('thead th')].map((cell) => cell.textContent)).toEqual([
      'Date',
      'Investigation',
      'Result',
      'Unit',
    ]);
    expect(document.documentElement.getAttribute('lang')).toBe('en-GB');
  });

  it('holds nothing a program would fetch or run, and no white space tricks', () => {
    const html = toHtml(sampleLetter);
    expect([...document.querySelectorAll('*')].filter(({ tagName }) => !allowed.includes(tagName))).toEqual([]);
    expect(html).not.toMatch(/url\(|src=|href=|pre-wrap|<span|class=|https?:/);
  });

  it(
    'says what was typed, cleaned once, and lets no markup through',
    () => {
      fc.assert(
        fc.property(anyText(), (typed) => {
          const shown = cleanText(`[${typed}]`);
          const page = parseHTML(toHtml(bodyOf(`[${typed}]`)).replaceAll('<br>', '\n')).document;
          const title = page.querySelector('h1');
          expect(title?.textContent).toBe(shown);
          expect(page.querySelector('li')?.textContent).toBe(shown);
          expect(page.querySelector('td')?.textContent).toBe(shown);
          expect(page.body.textContent.split(shown)).toHaveLength(timesPrinted + 1);
          expect([...page.querySelectorAll('*')].filter(({ tagName }) => !allowed.includes(tagName))).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    runsTimeout,
  );
});
