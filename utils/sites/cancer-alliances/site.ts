import type { Cue, Site } from '@/utils/model/site';

const forms: Cue = {
  id: 'referral forms',
  in: ['title', 'heading', 'lead', 'text', 'link', 'file name'],
  says: '(?:referral|2ww|suspected cancer)~(?:forms?|proformas?|templates?)|proformas?|referral (?:pathways?|guid\\w+|criteria)',
};
const news: Cue = {
  id: 'news',
  in: ['address', 'title'],
  says: 'news|newsletter|blog|events?|vacanc\\w+|jobs?|patient stories',
};

/** Cancer alliances and the forms they keep: whatever form stands there is for suspected cancer. */
export const site: Site = {
  id: 'cancer-alliances',
  name: 'Cancer alliances',
  hosts: [
    'northerncanceralliance.nhs.uk',
    'nelcanceralliance.nhs.uk',
    'surreyandsussexcanceralliance.nhs.uk',
    'selca.nhs.uk',
    'rmpartners.nhs.uk',
    'angcn.nhs.uk',
    'londoncancer.org',
  ],
  onlyScreens: true,
  screens: [{ pageType: 'urgent-suspected-cancer', need: [forms], of: { least: 0, among: [] }, forbid: [news] }],
};
