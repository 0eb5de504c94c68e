import type { Cue, Site } from '@/utils/model/site';

const platform: Cue = {
  id: 'Cinapsis',
  in: ['title', 'heading', 'text', 'button', 'link'],
  says: 'cinapsis|smartreferrals',
};
const screen: Cue = {
  id: 'advice request',
  in: ['heading', 'label', 'legend', 'button'],
  says: '(?:new|create|start) (?:advice|case|request)\\w*|advice and guidance(?: request)?|(?:choose|select)~(?:specialty|service)|nhs number|(?:add|attach|upload)~(?:photo|image)s?|clinical question|send (?:request|case)|reason for (?:advice|referral)',
  least: 2,
};
const other: Cue = {
  id: 'urgent care or optometry screen',
  in: ['title', 'heading', 'legend', 'button'],
  says: 'urgent care|same day emergency care|sdec|ambulance|optom\\w+|eers|eye care|case stud(?:y|ies)|book a demo|help cent(?:re|er)|suspected cancer|2ww',
};

/** Cinapsis SmartReferrals: advice and guidance requests, not its urgent care calls and not its optometry screens. */
export const site: Site = {
  id: 'cinapsis',
  name: 'Cinapsis SmartReferrals',
  hosts: ['cinapsis.org', 'cinapsis.co.uk'],
  never: ['/hc/'],
  onlyScreens: true,
  anywhere: true,
  screens: [{ pageType: 'advice-guidance', need: [platform, screen], of: { least: 0, among: [] }, forbid: [other] }],
};
