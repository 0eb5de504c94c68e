import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from './wordChanges';

const without = (kind: 'gone' | 'new', before: string, after: string) =>
  wordChanges(before, after)
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('what changed between two texts', () => {
  it('is said word by word', () => {
    expect(wordChanges('No chest pain at rest.', 'No chest pain at night or rest.')).toEqual([
      { kind: 'same', text: 'No chest pain at ' },
      { kind: 'new', text: 'night or ' },
      { kind: 'same', text: 'rest.' },
    ]);
  });

  it('is nothing for the same text', () => {
    expect(wordChanges('The same.', 'The same.')).toEqual([{ kind: 'same', text: 'The same.' }]);
    expect(wordChanges('', '')).toEqual([]);
  });

  it('holds both texts whole, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a ', 'b ', 'c\n', ' ', 'd'), { maxLength: 40 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
        expect(without('new', before, after)).toBe(before);
        expect(without('gone', before, after)).toBe(after);
      }),
    );
  });
});
