import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '@/utils/model/draft';
import { toIndex, toIndexed } from './letterIndex';
import { findRows, matchesIn, searchTerms } from './searchLetters';
import type { WorkRow } from './workRow';

const rowOf = (id: string, text: string): WorkRow => {
  const draft = emptyDraft(id, '2026-11-21T10:00:00Z');
  return {
    draft: {
      ...draft,
      patient: { ...draft.patient, familyName: 'Example', nhsNumber: '999 000 0018' },
      clinical: { ...draft.clinical, history: { said: 'text', text } },
    },
    clock: null,
    openTasks: 0,
    leavesIn: null,
  };
};
const idsOf = (rows: readonly WorkRow[]) => rows.map(({ draft }) => draft.id);
const words = fc.array(fc.constantFrom('pain', 'knee', 'Siân', 'zebra', 'a', 'ZOOM', 'it’s'), { maxLength: 6 });

describe('findRows', () => {
  it('finds exactly the letters that say every word, also when the search goes on from the one before', () => {
    const texts = fc.array(words, { minLength: 1, maxLength: 12 });
    const queries = fc.array(fc.constantFrom('p', 'pa', 'pai', 'pain', 'pain k', 'sian', 'zeb', "it's", 'zz'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, queries, (all, typed) => {
        const rows = all.map((text, at) => rowOf(String(at), text.join(' ')));
        const plain = (text: string) =>
          text
            .normalize('NFD')
            .replace(/[\u0300-\u036f]/g, '')
            .replace(/’/g, "'")
            .toLowerCase();
        const always = plain(matchesText);
        for (const query of typed) {
          const terms = searchTerms(query);
          const expected = rows.filter(({ draft }) =>
            terms.every((term) => plain(draft.clinical.history.text).includes(term) || always.includes(term)),
          );
          expect(idsOf(findRows(rows, terms))).toEqual(idsOf(expected));
        }
      }),
    );
  });

  it('finds a number in any spacing and shows where it stands', () => {
    const rows = [rowOf('a', 'Pain in the left knee')];
    for (const typed of ['9990000018', '999 000 0018', '99900', '999-000'])
      expect(idsOf(findRows(rows, searchTerms(typed)))).toEqual(['a']);
    const [row] = rows;
    expect(row && matchesIn(row.draft, searchTerms('left')).map(({ where, found }) => `${where}: ${found}`)).toEqual([
      'History: left',
    ]);
  });
});

/** What every letter of these tests says besides its history. */
const matchesText = 'Example, Example 999 000 0018 9990000018 Referral letter drafting 21 November 2026';

describe('the index', () => {
  it('never rules out a word that is there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, word, after) => {
        const index = toIndex([toIndexed(after), toIndexed(before + word + after)]);
        expect(index.mayHold(word)(1)).toBe(true);
      }),
    );
  });

  it('rules out most of what is not there', () => {
    const index = toIndex(['pain in the left knee', 'short of breath'].map(toIndexed));
    expect([0, 1].map(index.mayHold('breath'))).toEqual([false, true]);
  });
});
