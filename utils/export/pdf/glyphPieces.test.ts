import { expect, it } from 'vitest';
import { glyphPieces } from './glyphPieces';

it.each([
  ['Zofia Wąsik, 36.6 °C, ≥ 3 µg', [{ text: 'Zofia Wąsik, 36.6 °C, ≥ 3 µg', actual: null }]],
  [
    'well 👍 done',
    [
      { text: 'well ', actual: null },
      { text: '👍', actual: '👍' },
      { text: ' done', actual: null },
    ],
  ],
  [
    're\u00ADferral',
    [
      { text: 'r', actual: null },
      { text: 'e', actual: 'e\u00AD' },
      { text: 'ferral', actual: null },
    ],
  ],
  ['e\u0301', [{ text: 'é', actual: null }]],
  ['\u200B', [{ text: ' ', actual: '\u200B' }]],
  ['', []],
])('%j', (text, pieces) => {
  expect(glyphPieces(text)).toEqual(pieces);
});
