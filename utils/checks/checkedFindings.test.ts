import { describe, expect, it } from 'vitest';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { Draft } from '@/utils/model/draft';
import { checkDraft } from './checkDraft';
import { canBeChecked, withChecked } from './checkedFindings';

const today = '2026-11-21';
const finding = (draft: Draft, id: string) => checkDraft(draft, today).find((one) => one.id === id);

function stale(): Draft {
  return { ...exampleDraft('referral-instead-of-form'), recordAsAt: '2026-09-01' };
}

describe('a finding that is to be confirmed', () => {
  it('goes when it is checked, and comes back when the words it was about change', () => {
    const found = finding(stale(), 'record-stale');
    expect(found?.gate).toBe('confirm');
    if (!found) return;
    const checked = withChecked(stale(), found);
    expect(finding(checked, 'record-stale')).toBeUndefined();
    const changed = structuredClone(checked);
    changed.clinical.medicines.text += '\nDigoxin 125microgram tablets';
    expect(finding(changed, 'record-stale')).toBeDefined();
    expect(finding({ ...checked, recordAsAt: '2026-08-01' }, 'record-stale')).toBeDefined();
  });

  it('is not answered by a press where the letter has words for none', () => {
    const draft = structuredClone(stale());
    draft.clinical.allergies = { said: 'text', text: '' };
    draft.patient.nhsNumber = '';
    const found = checkDraft(draft, today).filter(({ gate }) => gate === 'confirm');
    const presses = new Map(found.map((one) => [one.where, canBeChecked(one)]));
    expect(presses.get('clinical.allergies')).toBe(false);
    expect(presses.get('patient.nhsNumber')).toBe(false);
    expect(presses.get('recordAsAt')).toBe(true);
  });

  it('never takes away what blocks', () => {
    const draft = { ...stale(), recipient: { ...stale().recipient, specialty: '', service: '' } };
    const block = checkDraft(draft, today).find(({ gate }) => gate === 'block');
    expect(block && checkDraft(withChecked(draft, block), today)).toContainEqual(block);
  });
});
