import type { SiteBehaviour } from '@/utils/model/siteBehaviour';
import { Button } from '../Button';

export interface SiteSwitchProps {
  host: string;
  behaviour: SiteBehaviour;
  /** The site is on but the browser gives no access. */
  isBlocked: boolean;
  /** A sentence when the last change did not work. */
  problem: string | null;
  onChange: (behaviour: SiteBehaviour) => void;
}

const choices: readonly { value: SiteBehaviour; label: string }[] = [
  { value: 'off', label: 'Off' },
  { value: 'badge', label: 'Badge' },
  { value: 'badge-and-strip', label: 'Badge and strip' },
];

const says: Record<SiteBehaviour, string> = {
  off: 'Looks at this site only when you open this.',
  badge: 'Marks the toolbar button when a letter can be written.',
  'badge-and-strip': 'Marks the toolbar button and shows one line at the foot of the page.',
};

/** What happens by itself on this site; a change asks the browser for this site only. */
export function SiteSwitch({ host, behaviour, isBlocked, problem, onChange }: SiteSwitchProps) {
  return (
    <fieldset class="site">
      <legend>
        On <b>{host}</b>
      </legend>
      <div class="site__choices">
        {choices.map(({ value, label }) => (
          <label key={value} class="site__choice">
            <input type="radio" name="behaviour" checked={value === behaviour} onChange={() => onChange(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <p class="small" role="status">
        {problem ?? says[behaviour]}
      </p>
      {isBlocked && (
        <p class="small">
          The browser does not let this site be read.{' '}
          <Button look="quiet" isSmall onClick={() => onChange(behaviour)}>
            Give access
          </Button>
        </p>
      )}
    </fieldset>
  );
}
