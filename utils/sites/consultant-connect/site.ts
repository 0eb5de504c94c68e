import type { Cue, Site } from '@/utils/model/site';

const platform: Cue = {
  id: 'Consultant Connect',
  in: ['title', 'heading', 'text', 'link', 'button'],
  says: 'consultant connect|photosaf|national consultant network',
};
const screen: Cue = {
  id: 'advice call or message',
  in: ['heading', 'label', 'legend', 'button', 'link'],
  says: 'telephone advice and guidance|(?:photo|messaging|photo messaging) advice and guidance|(?:choose|select)~specialty|(?:patients )?nhs number|start (?:call|message)|send message|new message|take photo|national consultant network|call a consultant|(?:outcome|referral avoided)',
  least: 2,
};
const marketing: Cue = {
  id: 'vendor page',
  in: ['heading', 'text', 'button', 'link'],
  says: 'case stud(?:y|ies)|book a demo|request a demo|our customers|testimonials?|press release|read more news|privacy notice for patients',
};

/** Consultant Connect's application: a call or a message to a specialist. The company's own pages are for buyers. */
export const site: Site = {
  id: 'consultant-connect',
  name: 'Consultant Connect',
  hosts: ['consultantconnect.org.uk'],
  never: ['/casestudies', '/news', '/blog'],
  onlyScreens: true,
  anywhere: true,
  screens: [
    { pageType: 'advice-guidance', need: [platform, screen], of: { least: 0, among: [] }, forbid: [marketing] },
  ],
};
