import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/checks/checkDraft';
import { Draft } from '@/utils/model/draft';
import { letterKinds } from '@/utils/model/letterKind';
import { exampleDraft } from './exampleDraft';

describe.each(letterKinds)('the example of %s', (kind) => {
  it('fits the model and leaves the checks nothing but what is always said', () => {
    const draft = exampleDraft(kind);
    expect(Draft.parse(draft)).toEqual(draft);
    expect(draft.kind).toBe(kind);
    const left = checkDraft(draft, '2026-11-21').map(({ id }) => id);
    expect(left.filter((id) => id !== 'nhs-number-test' && id !== 'act-first')).toEqual([]);
  });
});
