import type { Lexicon } from '@/utils/model/lexicon';

/** Hosts where nothing is offered: `never` at all, or (`library`) only that a form which must be used is called by its name. */
export const deniedHosts: Lexicon['denied'] = {
  // Written about referring, for patients, the public, the press or buyers.
  never:
    'refer.nhs.uk www.nhs.uk nhs.scot scot.nhs.uk wales.nhs.uk nhs.wales hscni.net gponline.com pulsetoday.co.uk bmj.com rcgp.org.uk bma.org.uk themdu.com medicalprotection.org lmc.org.uk rcplondon.ac.uk england.nhs.uk service.gov.uk nice.org.uk medscape.co.uk medscape.com patient.info macmillan.org.uk cancerresearchuk.org ' +
    'support.accurx.com digitalhealth.net hsj.co.uk nursingtimes.net biomedcentral.com nih.gov wikipedia.org google.com google.co.uk bing.com duckduckgo.com mail.google.com outlook.office.com facebook.com linkedin.com x.com youtube.com reddit.com wordpress.com blogspot.com medium.com substack.com sch.uk indeed.com jobs.nhs.uk bbc.co.uk theguardian.com telegraph.co.uk dailymail.co.uk',
  // Documents out of their context.
  library:
    'docsbay.net docest.com docslib.org studylib.net paperzz.com docstoc.com cupdf.com docplayer.net manualzilla.com technodocbox.com careersdocbox.com issuu.com scribd.com slideshare.net slideplayer.com vdocuments.net pdfcoffee.com studyres.com yumpu.com signnow.com 5y1.org',
  // Committees, practices' own sites for their patients, other nations.
  patterns: [
    'lmcs?(?:[.-]|$)|(?<!minor|oral|plastic|dental)surgery(?:[.-]|$)|(?:medical(?:centre|practice|group|partnership)|health(?:centre|center)|(?:family|group)practice|doctors)(?:[.-]|$)',
    '\\.(?:scot|wales|ie|au|nz|za|ca|us|in|edu|gov|de|fr|nl|es|it)$',
  ],
};
