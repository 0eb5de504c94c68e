import { Button } from '../Button';
import { Icon } from '../Icon';

/** One thing that was tried, and what came of it. */
export interface Proof {
  claim: string;
  isHeld: boolean;
  say: string;
}

/** "Prove it": what the browser itself says of storage, and tests run here and now. */
export function ProveCard(props: {
  facts: readonly { label: string; value: string }[];
  proofs: readonly Proof[] | null;
  onProve: () => void;
}) {
  const { facts, proofs } = props;
  return (
    <section class="card stack" id="prove" aria-labelledby="prove-title">
      <h2 id="prove-title">Prove it</h2>
      <dl class="facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button look="quiet" onClick={props.onProve}>
        Try it now
      </Button>
      {proofs && (
        <ul class="plain-list stack-tight" role="status">
          {proofs.map(({ claim, isHeld, say }) => (
            <li key={claim} class={isHeld ? 'proof' : 'proof proof--broken'}>
              <Icon name={isHeld ? 'tick' : 'cross'} />
              <span>
                <b>{claim}</b>
                <br />
                <span class="hint">{say}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
