import { expect, it } from 'vitest';
import { gatedPages, pageTypes } from './pageTypes';
import { rulesOf } from './rulesOf';
import { theLexicon } from './theLexicon';

it('gives back every rule whole, also after a journey as JSON', () => {
  const travelled = JSON.parse(JSON.stringify(theLexicon)) as typeof theLexicon;
  expect(rulesOf(travelled)).toEqual(JSON.parse(JSON.stringify({ pageTypes, gatedPages })));
});

it('has no two cues of one name', () => {
  const ids = theLexicon.cues.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
