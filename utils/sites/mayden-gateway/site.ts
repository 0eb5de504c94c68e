import type { Cue, Site } from '@/utils/model/site';

const forProfessionals: Cue = {
  id: 'professionals form',
  in: ['title', 'heading', 'legend'],
  says: 'professionals referral form|professionals form|for professionals|referral form for professionals|gp referral',
};
const labels: Cue = {
  id: 'professional labels',
  in: ['label', 'legend', 'heading', 'text'],
  says: 'nhs (?:number|no)|referrers? (?:name|details|role|email|organisation|profession)|gp (?:name|practice|surgery|details)|reason for referral|professional details|patients? (?:name|details)|consent\\w*',
  least: 2,
};
const self: Cue = {
  id: 'self-referral',
  in: ['title', 'heading', 'legend', 'label', 'button'],
  says: 'self refer\\w*|refer yourself|your details|your gp|about you',
};
const cancer: Cue = {
  id: 'suspected cancer',
  in: ['title', 'heading', 'legend', 'label'],
  says: '[^ ¦]*cancer[^ ¦]*|2ww\\w*|2 week (?:wait|rule)|uscr?|rapid diagnostic',
};

/** Web forms of mental health services on one gateway; professional and self-referral forms share an address and differ in words. */
export const site: Site = {
  id: 'mayden-gateway',
  name: 'Mayden gateway (iaptus)',
  hosts: ['gateway.mayden.co.uk'],
  onlyScreens: true,
  screens: [
    { pageType: 'urgent-suspected-cancer', need: [cancer, labels], of: { least: 0, among: [] }, forbid: [self] },
    {
      pageType: 'local-proforma',
      need: [forProfessionals, labels],
      of: { least: 0, among: [] },
      forbid: [self],
    },
  ],
};
