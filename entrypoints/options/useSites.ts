import { useEffect, useState } from 'preact/hooks';
import type { SiteRow, SitesCardProps } from '@/components/options/SitesCard';
import type { SiteBehaviour } from '@/utils/model/siteBehaviour';
import { allSites } from '@/utils/sites/allSites';
import { deleteSiteChoice, loadSiteChoices, saveSiteChoice, watchSiteChoices } from '@/utils/store/siteChoices';
import { allowSite, hostOf, isSiteAllowed } from './siteAccess';

/** The sites with a choice, and the known ones without; turning one on asks the browser for access to that one site. */
export function useSites(): SitesCardProps {
  const [sites, setSites] = useState<SiteRow[]>([]);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const load = () => void siteRows().then(setSites);
    load();
    return watchSiteChoices(load);
  }, []);

  /** Called straight from a press: the browser asks its own question for nothing else. */
  const choose = async (host: string, behaviour: SiteBehaviour) => {
    const isAllowed = behaviour === 'off' || (await allowSite(host));
    setProblem(
      isAllowed ? null : `The browser did not allow ${host}, so nothing runs there by itself. You can ask again.`,
    );
    await saveSiteChoice(host, behaviour, new Date().toISOString());
  };

  const chosen = new Set(sites.map(({ host }) => host));
  return {
    sites,
    known: knownSites.filter(({ host }) => !chosen.has(host)),
    problem,
    onBehaviour: (host, behaviour) => void choose(host, behaviour),
    onRemove: (host) => void deleteSiteChoice(host),
    onAdd: (address) => {
      const host = hostOf(address);
      if (host === null) return 'Enter the address of a site, like referrals.example.nhs.uk.';
      void choose(host, 'badge');
      return null;
    },
  };
}

async function siteRows(): Promise<SiteRow[]> {
  const choices = await loadSiteChoices();
  return Promise.all(
    choices.map(async (choice) => ({
      ...choice,
      name: siteName(choice.host),
      isAllowed: await isSiteAllowed(choice.host),
    })),
  );
}

const siteName = (host: string) => allSites.find((site) => site.hosts.includes(host))?.name ?? null;

/** Names under which anybody may have a site are no site, and asking for them would ask for all of them. */
const isOneSite = (host: string) => !/^(nhs|org|co|gov|ac)\.uk$/.test(host);

const knownSites = allSites
  .flatMap(({ name, hosts }) =>
    hosts
      .filter(isOneSite)
      .slice(0, 1)
      .map((host) => ({ host, name })),
  )
  .toSorted((a, b) => a.name.localeCompare(b.name));
