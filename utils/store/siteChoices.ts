import * as z from 'zod/mini';
import { SiteChoice, type SiteBehaviour } from '@/utils/model/siteBehaviour';
import { settingsArea } from './settingsArea';

const SiteChoices = z.strictObject({ v: z.literal(1), choices: z.array(SiteChoice).check(z.maxLength(5_000)) });

const area = settingsArea<z.infer<typeof SiteChoices>>('siteChoices', SiteChoices, { v: 1, choices: [] });

/** Every site the user made a choice for, by host. */
export const loadSiteChoices = async (): Promise<SiteChoice[]> =>
  (await area.load()).choices.toSorted((a, b) => a.host.localeCompare(b.host));

/** What the extension does on a host by itself: `off` where nothing was chosen. */
export const loadBehaviour = async (host: string): Promise<SiteBehaviour> =>
  (await area.load()).choices.find((choice) => choice.host === host)?.behaviour ?? 'off';

/** Remembers a choice for exactly this host, in place of an earlier one. `since` is ISO with zone. */
export async function saveSiteChoice(host: string, behaviour: SiteBehaviour, since: string): Promise<void> {
  const choice = SiteChoice.parse({ host, behaviour, since });
  await area.change(({ v, choices }) => ({ v, choices: [...choices.filter((other) => other.host !== host), choice] }));
}

/** Forgets the choice for a host; it is off again. */
export async function deleteSiteChoice(host: string): Promise<void> {
  await area.change(({ v, choices }) => ({ v, choices: choices.filter((choice) => choice.host !== host) }));
}

/** Calls back after each change in any window; returns the way to stop. */
export const watchSiteChoices = (changed: () => void): (() => void) => area.watch(changed);
