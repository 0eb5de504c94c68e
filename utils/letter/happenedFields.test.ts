import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/checks/checkDraft';
import { emptyReturned, type Draft } from '@/utils/model/draft';
import { happenedFields, type HappenedFieldId } from '@/utils/model/happenedFields';
import { letterKinds } from '@/utils/model/letterKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { composeLetter } from './composeLetter';
import { exampleDraft } from './exampleDraft';
import { letterText } from './letterText';

const ids = Object.keys(emptyReturned).filter((id) => id !== 'rung') as HappenedFieldId[];
const kinds = letterKinds.filter((kind) => letterKindNames[kind].group !== 'referral');
const dates: Partial<Record<HappenedFieldId, [iso: string, said: string]>> = {
  originalDate: ['2026-03-02', '2 March 2026'],
  returnedDate: ['2026-04-03', '3 April 2026'],
  from: ['2026-05-04', '4 May 2026'],
  until: ['2027-06-05', '5 June 2027'],
};
const typed = (id: HappenedFieldId) => dates[id]?.[0] ?? `Marked ${id}`;
const said = (id: HappenedFieldId) => dates[id]?.[1] ?? `Marked ${id}`;

describe('what happened', () => {
  it.each(kinds)('is asked as far as the letter prints it (%s)', (kind) => {
    const returned = { ...emptyReturned, ...Object.fromEntries(ids.map((id) => [id, typed(id)])) };
    const draft: Draft = { ...exampleDraft(kind), original: null, returned };
    const text = letterText(composeLetter(draft, '2026-11-21'));
    const printed = ids.filter((id) => text.includes(said(id)));
    expect(
      happenedFields(kind, emptyReturned)
        .map(({ field }) => field)
        .sort(),
    ).toEqual(printed.sort());
  });

  it.each(kinds)('has a place for every finding about it (%s)', (kind) => {
    const found = checkDraft({ ...exampleDraft(kind), returned: emptyReturned }, '2026-11-21');
    const fields = happenedFields(kind, emptyReturned).map(({ field }) => `returned.${field}`);
    const asked = letterKindNames[kind].role === 'reply' ? [...fields, 'returned.rung'] : fields;
    for (const { where, say } of found) if (where.startsWith('returned.')) expect(asked, say).toContain(where);
  });

  it('keeps what was typed for another kind in sight', () => {
    const fields = happenedFields('data-sharing-review', { ...emptyReturned, ubrn: '0000 0007 0000' });
    expect(fields.map(({ field }) => field)).toEqual(['ubrn', 'asked']);
  });
});
