import type { Offer } from '@/utils/model/offer';
import type { Place } from '@/utils/model/signals';
import type { ProtectedKind, Verdict } from '@/utils/model/verdict';

const kinds: Record<ProtectedKind, string> = {
  safeguarding: 'a safeguarding referral',
  funding: 'a funding request',
  imaging: 'an imaging request',
  diagnostics: 'a request for a diagnostic test',
  'home-oxygen': 'a home oxygen order',
  statutory: 'a statutory form',
  'continuing-healthcare': 'a continuing healthcare form',
  'urgent-care': 'an urgent care referral',
  maternity: 'a maternity form',
  screening: 'a screening form',
  education: 'an education, health and care form',
  other: 'a form that must be used',
};

/** What the page is, in one sentence that claims no more than was seen. */
export function pageHeading({ pageType, certainty, protectedKind }: Verdict): string {
  const is = certainty === 'certain' ? 'This is' : 'This looks like';
  switch (pageType) {
    case 'advice-guidance':
      return `${is} an Advice and Guidance page`;
    case 'local-proforma':
      return `${is} a local referral form`;
    case 'urgent-suspected-cancer':
      return `${is} an urgent suspected cancer form`;
    case 'protected':
      return `${is} ${kinds[protectedKind ?? 'other']}`;
    case 'referral-returned':
      return `${is} a referral that came back`;
    case 'none':
      return 'Nothing to do on this page';
  }
}

/** What follows for the clinician, in neutral words; never advice. */
export function pageSays({ pageType, acceptsLetter, grade }: Verdict): string[] {
  const says: string[] = [];
  if (pageType === 'advice-guidance') {
    says.push('Both ways are open to you: to ask for advice here, or to refer the patient with a letter.');
  }
  if (pageType === 'local-proforma' && grade !== 'protected') {
    says.push('You can refer with a letter in place of this form. It still goes through e-RS.');
  }
  if (pageType === 'urgent-suspected-cancer' || pageType === 'protected' || grade === 'protected') {
    says.push('Use this form. You can make a covering letter to go with it.');
  }
  if (pageType === 'referral-returned') says.push('You can write a reply to the provider.');
  if (pageType === 'none') says.push('You can still write a letter.');
  if (acceptsLetter && pageType === 'local-proforma') says.push('The page itself says that a letter is accepted.');
  if (grade === 'prefer-form') says.push('A pack you imported marks this form as the better way here.');
  if (grade === 'either') says.push('A pack you imported marks form and letter as equally good here.');
  if (grade === 'letter-fine') says.push('A pack you imported marks a letter as fine here.');
  return says;
}

/** The one main button. */
export function mainAction(offer: Offer | null): string {
  if (offer?.kind === 'letter') return 'Write a referral letter';
  if (offer?.kind === 'covering-letter') return 'Make a covering letter to go with the form';
  if (offer?.kind === 'reply') return 'Write a reply';
  return 'Write a letter';
}

/** Where a matched word stood, as a user would say it. */
export const placeWords: Record<Place, string> = {
  address: 'Address',
  title: 'Title',
  heading: 'Heading',
  label: 'Field',
  legend: 'Question',
  button: 'Button',
  choice: 'Chosen',
  link: 'Link',
  'file name': 'File',
  lead: 'First lines',
  text: 'Text',
};
