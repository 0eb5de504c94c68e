import type { Template } from '@/utils/model/template';
import { Button } from '../Button';

/** The specialty starters that come with the product: to be used as they are, read, or copied and changed. */
export function StarterList(props: { starters: readonly Template[]; onCopy: (starter: Template) => void }) {
  return (
    <details class="more">
      <summary>Starters for {props.starters.length} specialties</summary>
      <p>
        Questions specialists commonly ask, and nothing else: no thresholds, no rules, no advice. They are offered in
        every letter. Make a copy to change one.
      </p>
      <ul class="plain-list texts">
        {props.starters.map((starter) => (
          <li key={starter.id}>
            <div class="row spread">
              <b>{starter.name}</b>
              <Button look="quiet" isSmall onClick={() => props.onCopy(starter)}>
                Make a copy<span class="visually-hidden"> of {starter.name}</span>
              </Button>
            </div>
            <p class="hint">{starter.fields.map(({ label }) => label).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
