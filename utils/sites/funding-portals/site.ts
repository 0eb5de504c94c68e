import type { Cue, Site } from '@/utils/model/site';

const funding: Cue = {
  id: 'funding request',
  in: ['title', 'heading', 'lead', 'text', 'label', 'button'],
  says: 'ifrs?|individual funding requests?|prior approvals?|funding (?:request|application)s?|exceptional\\w*',
};

/** Portals for individual funding requests and prior approval: the request is made there and nowhere else. */
export const site: Site = {
  id: 'funding-portals',
  name: 'Funding request portals',
  hosts: [
    'nww.datixifr.midlandsandlancashirecsu.nhs.uk',
    'fundingrequests.scwcsu.nhs.uk',
    'blueteq-secure.co.uk',
    'gmeurnhs.co.uk',
  ],
  readers: 'referrers',
  screens: [{ pageType: 'protected', need: [funding], of: { least: 0, among: [] }, forbid: [] }],
};
