import type { Finding } from '@/utils/model/finding';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';

const groups = [
  { title: 'Still needed', icon: 'empty', gates: ['block', 'confirm'] },
  { title: 'Worth a look', icon: 'note', gates: ['prompt'] },
] as const satisfies { title: string; icon: IconName; gates: readonly Finding['gate'][] }[];

/** What the letter still needs, each line leading to its field; never a score. */
export function FindingsList(props: {
  findings: readonly Finding[];
  onGoTo: (where: string) => void;
  /** Whether "I have checked this" is an answer to a finding. */
  canBeChecked: (finding: Finding) => boolean;
  onChecked: (finding: Finding) => void;
}) {
  const { findings, onGoTo } = props;
  const shown = groups
    .map((group) => ({
      ...group,
      items: findings.filter(({ gate }) => (group.gates as readonly string[]).includes(gate)),
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 class="visually-hidden" id="findings-title">
        What the letter still needs
      </h2>
      {!shown.some(({ icon }) => icon === 'empty') && (
        <p class="findings__done">
          <Icon name="tick" /> Nothing is missing.
        </p>
      )}
      {shown.map(({ title, icon, items }) => (
        <details class="findings__group" key={title} open={icon === 'empty'}>
          <summary>
            {title} <span class="findings__count">{items.length}</span>
          </summary>
          <ul class={icon === 'empty' ? 'plain-list findings__needed' : 'plain-list'}>
            {items.map((finding) => (
              <li key={finding.id + finding.where}>
                <Icon name={icon} />
                <button type="button" class="linklike" onClick={() => onGoTo(finding.where)}>
                  {finding.say}
                </button>
                {finding.gate === 'prompt' && <span class="hint">{finding.fix}</span>}
                {props.canBeChecked(finding) && (
                  <span class="findings__check">
                    <Button look="quiet" isSmall onClick={() => props.onChecked(finding)}>
                      I have checked this<span class="visually-hidden"> ({finding.say})</span>
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
