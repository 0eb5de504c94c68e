import type { Cue, Site } from '@/utils/model/site';

const platform: Cue = { id: 'Rego', in: ['title', 'heading', 'text', 'button', 'link'], says: 'rego|vantage rego' };
const screen: Cue = {
  id: 'advice request',
  in: ['heading', 'label', 'legend', 'button', 'choice'],
  says: '(?:new |create |send )?advice requests?|request type(?: is advice(?: request)?)?|specialist advice|nhs number|clinical question|(?:choose|select)~specialty|submit request|add attachments?',
  least: 2,
};
const other: Cue = {
  id: 'dental, vetting or public page',
  in: ['title', 'heading', 'legend', 'button'],
  says: 'dental|dentists?|orthodont\\w+|referral vetting|triage queue|frequently asked questions|case stud(?:y|ies)|book a demo|suspected cancer|2ww',
};

/** Rego (Vantage): advice requests of GPs, not the hospital's vetting and not dental referrals. */
export const site: Site = {
  id: 'rego',
  name: 'Rego',
  hosts: ['rego.vantage.health'],
  onlyScreens: true,
  anywhere: true,
  screens: [{ pageType: 'advice-guidance', need: [platform, screen], of: { least: 0, among: [] }, forbid: [other] }],
};
