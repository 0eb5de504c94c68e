import type { Returned } from '@/utils/model/draft';
import { Button } from '../Button';

export const rungNames: Record<Returned['rung'], string> = {
  clinician: 'The consultant or clinician',
  'medical-director': 'The medical director or interface lead',
  'icb-and-lmc': 'The ICB and the LMC',
};
const rungs = Object.keys(rungNames) as Returned['rung'][];

/** Where a reply stands on its way up, and the letter to the next rung when this one was not answered. */
export function LadderCard(props: { rung: Returned['rung']; hasOriginal: boolean; onNext: () => void }) {
  const { rung } = props;
  const next = rungs[rungs.indexOf(rung) + 1];
  return (
    <section class="card stack ladder-card" aria-labelledby="ladder-title">
      <h2 id="ladder-title">Who it has gone to</h2>
      <ol class="plain-list ladder">
        {rungs.map((each, at) => (
          <li key={each} aria-current={each === rung ? 'step' : undefined}>
            {at + 1}. {rungNames[each]}
            {each === rung && <span class="hint"> (this letter)</span>}
          </li>
        ))}
      </ol>
      {next ? (
        <>
          <p class="hint">
            {next === 'icb-and-lmc'
              ? 'That letter carries nothing that tells who the patient is.'
              : props.hasOriginal
                ? 'Not settled? The next letter keeps the facts and encloses the first letter again, with its new date.'
                : 'Not settled? The next letter keeps the facts.'}
          </p>
          <Button look="quiet" onClick={props.onNext}>
            {next === 'icb-and-lmc' ? 'Write to the ICB and the LMC' : 'Write to the medical director'}
          </Button>
        </>
      ) : (
        <p class="hint">This is the last step. It carries nothing that tells who the patient is.</p>
      )}
    </section>
  );
}
