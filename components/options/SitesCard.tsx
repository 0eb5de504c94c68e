import { useState } from 'preact/hooks';
import type { SiteBehaviour } from '@/utils/model/siteBehaviour';
import { Button } from '../Button';
import { Field } from '../Field';

export interface SiteRow {
  host: string;
  /** What the product calls the site, or null for one it does not know. */
  name: string | null;
  behaviour: SiteBehaviour;
  /** ISO. */
  since: string;
  /** The browser lets the extension read it. */
  isAllowed: boolean;
}

export interface SitesCardProps {
  /** The sites somebody made a choice for. */
  sites: readonly SiteRow[];
  /** The sites the product knows and nobody chose yet. */
  known: readonly { host: string; name: string }[];
  onBehaviour: (host: string, behaviour: SiteBehaviour) => void;
  onRemove: (host: string) => void;
  /** Gives a sentence when the address is none, else null. */
  onAdd: (address: string) => string | null;
  problem: string | null;
}

const behaviours: { value: SiteBehaviour; label: string }[] = [
  { value: 'off', label: 'Off' },
  { value: 'badge', label: 'Mark on the icon' },
  { value: 'badge-and-strip', label: 'Mark and a line in the page' },
];

/** What the extension does by itself, site by site. Off means that nothing of it runs there. */
export function SitesCard({ sites, known, onBehaviour, onRemove, onAdd, problem }: SitesCardProps) {
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const add = () => {
    const say = onAdd(address);
    setError(say ?? undefined);
    if (say === null) setAddress('');
  };
  return (
    <section class="card stack" aria-labelledby="sites-title">
      <h2 id="sites-title">Sites</h2>
      <p>
        Dear Colleague looks at a page only where you turn it on, or when you press its icon. Urgent suspected cancer
        forms and other protected pathways are never offered a letter in place of the form, whatever is chosen here.
      </p>
      {problem && <p class="nhsuk-error-message">{problem}</p>}
      {sites.length === 0 ? (
        <p>No site is turned on.</p>
      ) : (
        <SitesTable sites={sites} onBehaviour={onBehaviour} onRemove={onRemove} />
      )}
      {known.length > 0 && <KnownSites known={known} onBehaviour={onBehaviour} />}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Field
          id="site-address"
          label="Add a site"
          hint="Its address, like referrals.example.nhs.uk"
          value={address}
          error={error}
          onValue={setAddress}
        />
        <Button look="quiet" type="submit">
          Turn it on
        </Button>
      </form>
    </section>
  );
}

function SitesTable({ sites, onBehaviour, onRemove }: Pick<SitesCardProps, 'sites' | 'onBehaviour' | 'onRemove'>) {
  return (
    <table class="sites sites--stack">
      <thead>
        <tr>
          <th scope="col">Site</th>
          <th scope="col">What it does there</th>
          <th scope="col">Since</th>
          <th scope="col">
            <span class="visually-hidden">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sites.map((site) => (
          <tr key={site.host}>
            <td>
              {site.name && <b>{site.name}</b>}
              <div class={site.name ? 'hint' : undefined}>{site.host}</div>
              {site.behaviour !== 'off' && !site.isAllowed && (
                <button type="button" class="linklike" onClick={() => onBehaviour(site.host, site.behaviour)}>
                  The browser has not allowed it yet: ask again
                </button>
              )}
            </td>
            <td>
              <select
                class="select"
                aria-label={`What it does on ${site.host}`}
                autocomplete="off"
                value={site.behaviour}
                onChange={(event) => onBehaviour(site.host, event.currentTarget.value as SiteBehaviour)}
              >
                {behaviours.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </td>
            <td class="hint">{new Date(site.since).toLocaleDateString('en-GB')}</td>
            <td>
              <Button look="quiet" isSmall onClick={() => onRemove(site.host)}>
                Remove<span class="visually-hidden"> {site.host}</span>
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function KnownSites({ known, onBehaviour }: Pick<SitesCardProps, 'known' | 'onBehaviour'>) {
  return (
    <details class="more">
      <summary>Sites we know</summary>
      <ul class="plain-list known-sites">
        {known.map(({ host, name }) => (
          <li key={host}>
            <span>
              <b>{name}</b> <span class="hint">{host}</span>
            </span>
            <Button look="quiet" isSmall onClick={() => onBehaviour(host, 'badge')}>
              Turn on<span class="visually-hidden"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
