import { describe, expect, it } from 'vitest';
import { copiesOf, corpus, scoreAll } from '@/scripts/intake/measure';
import type { Score } from '@/scripts/intake/score';

/** Fields below the aim, as "field precision recall"; a second patient must never be missed or imagined. */
function below(score: Score): string[] {
  return [...score.tallies].flatMap(([field, { right, wrong, missed }]) => {
    // Which system a changed copy came from is changed with it.
    if (field === 'system' || right + missed === 0) return [];
    const precision = right / Math.max(1, right + wrong);
    const recall = right / (right + missed);
    const [least, most] = field === 'secondPatient' ? [1, 1] : [0.98, 0.95];
    return precision < least || recall < most ? [`${field} ${precision.toFixed(3)} ${recall.toFixed(3)}`] : [];
  });
}

describe('the corpus of pastes', () => {
  it('holds at least forty, over the three systems, plain and rich', async () => {
    const samples = await corpus();
    expect(samples.length).toBeGreaterThanOrEqual(40);
    for (const system of ['emis', 'systmone', 'medicus']) {
      expect(samples.filter(({ expected }) => expected.system === system).length).toBeGreaterThanOrEqual(8);
    }
    expect(samples.filter(({ paste }) => paste.html !== undefined).length).toBeGreaterThanOrEqual(8);
  });

  it('is filed with 98 % precision and 95 % recall in every field', async () => {
    expect(below(scoreAll(await corpus()))).toEqual([]);
  });

  it('is filed as well from changed copies', { timeout: 120_000 }, async () => {
    expect(below(scoreAll(copiesOf(await corpus(), 8)))).toEqual([]);
  });
});
