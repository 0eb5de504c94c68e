import { describe, expect, it } from 'vitest';
import { letterKinds } from '@/utils/model/letterKind';
import { composeLetter } from './composeLetter';
import { exampleDraft } from './exampleDraft';
import { letterText } from './letterText';

/** One letter of every kind, to be read in review. After a change that is meant: `npx vitest run utils/letter -u`. */
describe('the letter as it stands', () => {
  it.each(letterKinds)('%s', async (kind) => {
    const text = letterText(composeLetter(exampleDraft(kind), '2026-11-21'));
    await expect(text).toMatchFileSnapshot(`./golden/${kind}.txt`);
  });
});
