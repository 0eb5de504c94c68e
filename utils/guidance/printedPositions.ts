import type { Position } from '@/utils/model/position';
import { pack } from './pack';

const checked = { checkedOn: '2026-11-21', reviewBy: pack.reviewBy, supersededBy: null, basis: 'read' } as const;

/** Statements that letters print on their days: each was read at its source and names who says it, and when. */
export const printedPositions: readonly Position[] = [
  {
    ...checked,
    id: 'local-forms-lmc',
    title: 'Local forms and the national contract',
    claim:
      'Londonwide LMCs, on a page that points to the BMA’s guide to proformas and referral forms (read on 21 November 2026), say that no term of the national GP contract obliges a GP to complete a locally produced referral form, and that a referral letter should give the condition, the background history, current medicines and allergies. They advise keeping the forms for urgent suspected cancer.',
    strength: 'lmc',
    sourceTitle: 'Londonwide LMCs: Template letter for referral rejection due to lack of proforma',
    sourceUrl: 'https://lmc.org.uk/resources/template-letter-for-referral-rejection-due-to-lack-of-proforma',
    sourceDate: '',
    appliesFrom: '2026-11-21',
    printedIn: [
      'referral-instead-of-form',
      'statement-with-letter',
      'reply-no-form',
      'reply-incomplete-form',
      'announce-letters',
    ],
  },
  {
    ...checked,
    id: 'gmc-share-information',
    title: 'Sharing all relevant information',
    claim:
      'The General Medical Council’s Good medical practice (2024, paragraph 65) asks doctors to share promptly all relevant information about a patient with those involved in their care, including reasonable adjustments and communication preferences.',
    strength: 'gmc',
    sourceTitle: 'General Medical Council: Good medical practice 2024, paragraph 65',
    sourceUrl:
      'https://www.gmc-uk.org/professional-standards/the-professional-standards/ending-your-professional-relationship-with-a-patient/annex-extracts-from-good-medical-practice',
    sourceDate: '2024',
    appliesFrom: '2024-01-30',
    printedIn: [
      'referral-instead-of-form',
      'statement-with-letter',
      'reply-incomplete-form',
      'work-late-letter',
      'announce-letters',
    ],
  },
  {
    ...checked,
    id: 'bma-advice-spoa-2026',
    title: 'Referral beside advice and guidance',
    claim:
      'Guidance of the BMA’s GPs committee for England, updated on 29 April 2026, says that the 2026/27 arrangements for advice and guidance do not take away a GP’s ability to refer, that advice and guidance is not to prevent or delay a referral, and that a single point of access does not override the clinical decision to refer.',
    strength: 'bma',
    sourceTitle: 'BMA: GPCE updated guidance on Advice and Guidance (A&G) and Single Point of Access (SPoA)',
    sourceUrl:
      'https://www.bma.org.uk/advice-and-support/gp-practices/gp-service-provision/gpce-updated-guidance-on-advice-and-guidance-ag-and-single-point-of-access-spoa',
    sourceDate: '2026-04-29',
    appliesFrom: '2026-04-29',
    printedIn: ['referral-not-advice', 'reply-advice-instead', 'reply-advice-only', 'reply-single-point'],
  },
  {
    ...checked,
    id: 'minister-spoa-2026',
    title: 'Referral decisions under a single point of access',
    claim:
      'The Department of Health and Social Care, answering a parliamentary question in 2026, said that under single point of access pathways GPs retain responsibility for referral decisions and that the clinical threshold for a referral is unchanged.',
    strength: 'government',
    sourceTitle: 'Department of Health and Social Care: written answer on single point of access pathways',
    sourceUrl: 'https://www.parallelparliament.co.uk/question/4448/health-services',
    sourceDate: '2026',
    appliesFrom: '2026-11-21',
    printedIn: ['reply-advice-only', 'reply-single-point'],
  },
  {
    ...checked,
    id: 'gms-regulation-17',
    title: 'Referral as part of essential services',
    claim:
      'The regulations for General Medical Services contracts in England (2015, regulation 17, as at 6 November 2023) include in the management of a patient the referral of the patient for other services where that is necessary and appropriate.',
    strength: 'law',
    sourceTitle: 'National Health Service (General Medical Services Contracts) Regulations 2015, regulation 17(5)',
    sourceUrl: 'https://www.legislation.gov.uk/uksi/2015/1862/regulation/17/2023-11-06',
    sourceDate: '2023-11-06',
    appliesFrom: '2023-11-06',
    printedIn: ['reply-other-grounds', 'reply-wrong-service'],
  },
  {
    ...checked,
    checkedOn: '2026-11-22',
    id: 'choice-first-outpatient',
    title: 'Choice of provider at a first outpatient appointment',
    claim:
      'The NHS standing rules for England (2012 regulations, regulation 39, as revised on 1 January 2024) have commissioners give a patient who needs an elective referral the choice, for a first outpatient appointment with a consultant or a member of the consultant’s team, of any clinically appropriate provider with which an NHS commissioner has a qualifying contract. Regulations 40 and 41 name the exceptions.',
    strength: 'law',
    sourceTitle:
      'National Health Service Commissioning Board and Clinical Commissioning Groups (Responsibilities and Standing Rules) Regulations 2012, regulation 39',
    sourceUrl: 'https://www.legislation.gov.uk/uksi/2012/2996/regulation/39',
    sourceDate: '2024-01-01',
    appliesFrom: '2024-01-01',
    printedIn: ['reply-out-of-area'],
    // A letter about suspected cancer argues no choice of provider: the urgent pathways have rules of their own.
    notOnCancer: true,
  },
  {
    ...checked,
    id: 'onward-referral-lmc',
    title: 'Onward referral for a related condition',
    claim:
      'Doncaster LMC’s summary of the NHS Standard Contract for hospitals (read on 21 November 2026) says that a patient may be referred on within the same provider, without returning to the GP, for a condition directly related to the one first referred.',
    strength: 'lmc',
    sourceTitle: 'Doncaster LMC: Rejection letter',
    sourceUrl: 'https://www.doncasterlmc.co.uk/rejection_letter',
    sourceDate: '',
    appliesFrom: '2026-11-21',
    printedIn: ['work-onward-referral'],
  },
  {
    ...checked,
    id: 'missed-appointment-lmc',
    title: 'Missed appointments',
    claim:
      'Doncaster LMC’s summary of the NHS Standard Contract for hospitals (read on 21 November 2026) says that patients who miss an outpatient appointment are not to be discharged to their GP as a matter of blanket policy.',
    strength: 'lmc',
    sourceTitle: 'Doncaster LMC: Rejection letter',
    sourceUrl: 'https://www.doncasterlmc.co.uk/rejection_letter',
    sourceDate: '',
    appliesFrom: '2026-11-21',
    printedIn: ['work-missed-appointment'],
  },
  {
    ...checked,
    id: 'late-letters-lmc',
    title: 'When discharge and clinic letters are due',
    claim:
      'Londonwide LMCs (page read on 21 November 2026) say that the NHS Standard Contract gives 24 hours for a discharge summary and seven days for a clinic letter.',
    strength: 'lmc',
    sourceTitle: 'Londonwide LMCs: Template letter: response for delayed clinic letters',
    sourceUrl: 'https://lmc.org.uk/resources/template-letter-response-for-delayed-clinic-letters',
    sourceDate: '',
    appliesFrom: '2026-11-21',
    printedIn: ['work-late-letter'],
  },
  {
    ...checked,
    id: 'medicines-supply-lmc',
    title: 'Medicines on discharge and after clinic',
    claim:
      'Lincolnshire LMC’s summary of the NHS Standard Contract for hospitals (read on 21 November 2026) gives a minimum of seven days’ medicines on discharge and, after an outpatient visit, enough to last until the GP has the clinic letter.',
    strength: 'lmc',
    sourceTitle: 'Lincolnshire LMC: Primary-Secondary Care Interface',
    sourceUrl: 'https://www.lincslmc.co.uk/primarysecondarycareinterface',
    sourceDate: '',
    appliesFrom: '2026-11-21',
    printedIn: ['work-discharge-medicines', 'work-prescribing'],
  },
  {
    ...checked,
    id: 'shared-care-lmc',
    title: 'Shared care needs agreement',
    claim:
      'Surrey and Sussex LMCs’ summary of the national position (read on 21 November 2026) says that shared care rests on the agreement of all parties, the patient included, and on prescribing only where the prescriber has enough information and is satisfied that it is safe.',
    strength: 'lmc',
    sourceTitle: 'Surrey and Sussex LMCs: Shared care',
    sourceUrl: 'https://www.sslmcs.co.uk/resources/shared-care',
    sourceDate: '',
    appliesFrom: '2026-11-21',
    printedIn: ['work-shared-care', 'private-provider'],
  },
  {
    ...checked,
    id: 'fit-note-dwp',
    title: 'Who issues the fit note',
    claim:
      'The Department for Work and Pensions’ guidance on the fit note (updated 6 October 2023) says that the healthcare professional responsible for the episode of care is best placed to assess fitness for work and to issue the fit note.',
    strength: 'government',
    sourceTitle: 'Department for Work and Pensions: Getting the most out of the fit note',
    sourceUrl:
      'https://www.gov.uk/government/publications/fit-note-guidance-for-healthcare-professionals/getting-the-most-out-of-the-fit-note-guidance-for-healthcare-professionals',
    sourceDate: '2023-10-06',
    appliesFrom: '2023-10-06',
    printedIn: ['work-fit-note'],
  },
  {
    ...checked,
    id: 'self-certification',
    title: 'Absence of seven days or less',
    claim:
      'The government’s guidance on taking sick leave (quoted by a council’s page read on 21 November 2026) says that an employee who is away for seven days or less does not need a fit note or other proof from a healthcare professional, and that the employer can ask the employee to confirm the absence.',
    strength: 'government',
    sourceTitle: 'East Cambridgeshire District Council, quoting GOV.UK: Taking sick leave',
    sourceUrl: 'https://eastcambs.gov.uk/content/taking-sick-leave',
    sourceDate: '',
    appliesFrom: '2026-11-21',
    printedIn: ['employer-absence'],
  },
];
