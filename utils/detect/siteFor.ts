import type { Site } from '@/utils/model/site';
import type { Taught } from '@/utils/model/taught';
import { isHost } from './hosts';
import type { Whereabouts } from './weigh';

const isOn = ({ hosts, paths }: Site, host: string, path: string): boolean =>
  hosts.some((own) => isHost(host, own)) && (!paths || paths.some((part) => path.toLowerCase().includes(part)));

/** The known site of an address: by its own list, single sites before families, or because the practice confirmed the host for it. */
export function siteFor(
  { host, path }: { host: string; path: string },
  sites: readonly Site[],
  taught: readonly Taught[],
): Whereabouts {
  const confirmed = taught.find((one) => one.answer === 'known-site' && one.host === host);
  const site =
    sites.find((one) => confirmed !== undefined && one.id === confirmed.siteId) ??
    sites.find((one) => !one.family && isOn(one, host, path)) ??
    sites.find((one) => one.family && isOn(one, host, path)) ??
    null;
  return { site, isOwnHost: site !== null };
}
