import type { Cue, Site } from '@/utils/model/site';

const advice: Cue = {
  id: 'advice chosen',
  in: ['choice'],
  says: 'request type is advice(?: request| and guidance(?: request)?)?',
};
const cancerChosen: Cue = {
  id: '2WW chosen',
  in: ['choice'],
  says: '(?:priority|specialty|clinic type) is (?:2ww|urgent suspected cancer)',
};
const cancerNamed: Cue = {
  id: '2WW named',
  in: ['heading', 'legend', 'label', 'text'],
  says: '(?:priority(?: type)?|special[i]?ty|clinic type) ?¦? ?(?:2ww\\w*|2 week wait|urgent suspected cancer)',
};
const cancerHeading: Cue = {
  id: '2WW in a heading',
  in: ['heading', 'title'],
  says: '2ww\\w*|2 week wait|urgent suspected cancer|suspected cancer',
};
const screenLabels: Cue = {
  id: 'e-RS labels',
  in: ['heading', 'legend', 'label', 'button', 'choice'],
  says: 'request type|priority(?: type)?|clinical term|special(?:i)?ty|clinic type|named clinician|initial referring clinician|service search criteria|search for a service|select service details|add more search details|refer advice|refer or seek advice|ubrn|unique booking reference number|shortlist\\w*|add attachment|add web link|patient activity list|load results|hide filters|show referrals for|worklist type',
  least: 3,
};
const conversation: Cue = {
  id: 'advice request',
  in: ['heading', 'title', 'legend', 'button'],
  says: 'advice (?:and guidance )?(?:request|conversation)|request(?:ing)? (?:further )?advice|end advice request|new advice request|active advice requests|seek advice|advice and guidance request',
  least: 1,
};
const conversationLabels: Cue = {
  id: 'advice request labels',
  in: ['heading', 'legend', 'label', 'button', 'text'],
  says: 'request further advice|end advice request|convert to (?:a )?referral|add web link|add attachment|ubrn|unique booking reference number|active advice requests|show referrals for|save as draft|awaiting provider|load results|hide filters|advice request summary|authoris\\w+~convert',
  least: 3,
};
const providerSide: Cue = {
  id: 'provider side',
  in: ['title', 'heading', 'legend', 'label', 'button', 'text'],
  says: 'provider response required|advice and guidance requests|referrals for review|respond to (?:referrer|advice|request)|provide advice|provider worklists?|service provider clinician',
};
const patientSide: Cue = {
  id: 'patient side',
  in: ['title', 'heading', 'text', 'button', 'label'],
  says: 'manage your (?:nhs )?referral|booking reference number and password|your (?:referral|appointment) (?:letter|request|booking|details)|book your|your nhs login|enter your',
};
const returned: Cue = {
  id: 'returned',
  in: ['heading', 'title', 'legend', 'label'],
  says: 'rejected triage response|rejection (?:reason|details|comments?)|reason for rejection|referral (?:rejected|returned)|rejected referral|returned? (?:to referrer )?with advice|return to referrer|triage (?:outcome|response)',
};
const returnedLabels: Cue = {
  id: 'returned labels',
  in: ['heading', 'legend', 'label', 'button', 'text'],
  says: 'ubrn|unique booking reference number|rejected triage response|reject\\w*|triage (?:outcome|response)|returned? (?:to referrer )?with advice|provider comments?|reason for rejection|rejection reason|worklist type|re ?refer|show referrals for|load results',
  least: 2,
};
const adviceName: Cue = {
  id: 'application',
  in: ['title', 'heading', 'legend', 'label', 'button', 'choice', 'text'],
  says: 'ereferral service|ers|ubrn|unique booking reference number|request type|worklists?',
};

/**
 * The NHS e-Referral Service, referrer side, in both generations of labels. Screens are told by what stands on them, because the
 * professional application's addresses are not published (detection guide 1); the patient's and the provider's screens never count.
 */
export const site: Site = {
  id: 'ers',
  name: 'NHS e-Referral Service',
  hosts: ['ebs.ncrs.nhs.uk', 'ers.ncrs.nhs.uk'],
  never: ['/app-cabpatient', '/ers-api'],
  onlyScreens: true,
  anywhere: true,
  screens: [
    {
      pageType: 'urgent-suspected-cancer',
      need: [screenLabels],
      of: { least: 1, among: [cancerChosen, cancerNamed, cancerHeading] },
      forbid: [patientSide, providerSide],
    },
    {
      pageType: 'referral-returned',
      need: [returned, adviceName],
      of: { least: 1, among: [returnedLabels] },
      forbid: [patientSide, providerSide],
    },
    {
      pageType: 'advice-guidance',
      need: [advice, screenLabels],
      of: { least: 0, among: [] },
      forbid: [patientSide, providerSide],
    },
    {
      pageType: 'advice-guidance',
      need: [conversation, conversationLabels, adviceName],
      of: { least: 0, among: [] },
      forbid: [patientSide, providerSide, { id: 'referral chosen', in: ['choice'], says: 'request type is referral' }],
    },
  ],
};
