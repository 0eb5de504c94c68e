import type { Site } from '@/utils/model/site';
import type { Taught } from '@/utils/model/taught';
import { isHost, plainHost } from './hosts';
import type { Whereabouts } from './weigh';

/** The known site of a host: by its own list, or because the practice confirmed the host for it. */
export function siteFor(host: string, sites: readonly Site[], taught: readonly Taught[]): Whereabouts {
  const confirmed = taught.find((one) => one.answer === 'known-site' && one.host === plainHost(host));
  const site =
    sites.find(({ hosts }) => hosts.some((own) => isHost(host, own))) ??
    sites.find(({ id }) => confirmed !== undefined && id === confirmed.siteId) ??
    null;
  return { site, isOwnHost: site !== null };
}
