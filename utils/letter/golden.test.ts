import { describe, expect, it } from 'vitest';
import { letterKinds } from '@/utils/model/letterKind';
import { composeLetter } from './composeLetter';
import { exampleDraft } from './exampleDraft';
import { letterText } from './letterText';
import { nextRung } from './nextRung';

/** One letter of every kind, to be read in review. After a change that is meant: `npx vitest run utils/letter -u`. */
describe('the letter as it stands', () => {
  it.each(letterKinds)('%s', async (kind) => {
    const text = letterText(composeLetter(exampleDraft(kind), '2026-11-21'));
    await expect(text).toMatchFileSnapshot(`./golden/${kind}.txt`);
  });

  it.each(['reply-no-form', 'work-investigations'] as const)('%s, up the ladder', async (kind) => {
    const up = nextRung(exampleDraft(kind));
    const top = nextRung(up);
    await expect(letterText(composeLetter(up, '2026-11-21'))).toMatchFileSnapshot(
      `./golden/${kind}.medical-director.txt`,
    );
    await expect(letterText(composeLetter(top, '2026-11-21'))).toMatchFileSnapshot(`./golden/${kind}.icb-and-lmc.txt`);
  });

  it('past its review date', async () => {
    const letter = composeLetter(
      { ...exampleDraft('referral-instead-of-form'), letterDate: '2027-02-20' },
      '2027-02-20',
    );
    await expect(letterText(letter)).toMatchFileSnapshot('./golden/referral-instead-of-form.past-review.txt');
  });
});
