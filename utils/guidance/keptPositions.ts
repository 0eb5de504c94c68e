import type { Position } from '@/utils/model/position';
import { pack } from './pack';

const kept = { checkedOn: '2026-11-21', printedIn: [] } as const;

/** Statements kept for reading: replaced, or known from reports only. None can be printed. */
export const keptPositions: readonly Position[] = [
  {
    ...kept,
    id: 'contract-advice-2026',
    title: 'Advice and guidance in the 2026/27 contract',
    claim:
      'From 1 April 2026 the GP contract expects advice and guidance before or in place of a planned-care referral where clinically appropriate (reported; the letter of 24 February 2026 was not read in full).',
    strength: 'contract',
    sourceTitle: 'NHS England: Changes to the GP contract in 2026/27 (PRN02353)',
    sourceUrl: 'https://www.england.nhs.uk/long-read/changes-to-the-gp-contract-in-2026-27',
    sourceDate: '2026-02-24',
    basis: 'reported',
    appliesFrom: '2026-04-01',
    reviewBy: pack.reviewBy,
    supersededBy: null,
  },
  {
    ...kept,
    id: 'nhse-spoa-letter-2026',
    title: 'Named consultant and no diversion target',
    claim:
      'NHS England’s letter of 22 April 2026 on the elective single point of access is reported to say that a GP’s clinical decision to refer is unchanged, that no national diversion target exists, and that answers come from a named consultant.',
    strength: 'nhs-england',
    sourceTitle: 'Pulse: NHS England on a target for diverted referrals (report of the letter)',
    sourceUrl:
      'https://www.pulsetoday.co.uk/news/breaking-news/nhs-england-backtracks-on-target-for-one-in-four-gp-referrals-to-be-diverted-via-ag/',
    sourceDate: '2026-04-22',
    basis: 'reported',
    appliesFrom: '2026-04-22',
    reviewBy: pack.reviewBy,
    supersededBy: null,
  },
  {
    ...kept,
    id: 'nhse-direct-referral-2026',
    title: 'A direct referral and the contract',
    claim:
      'NHS England is reported, by June 2026, to have said that a direct referral would not put a practice outside its contract. The BMA and NHS England differ on what the contract asks; letters say nothing about it.',
    strength: 'press',
    sourceTitle: 'Pulse: Consultants could help block obligatory A&G following BMA vote',
    sourceUrl:
      'https://www.pulsetoday.co.uk/news/referrals/consultants-could-help-block-obligatory-ag-following-bma-vote/',
    sourceDate: '2026-06',
    basis: 'reported',
    appliesFrom: '2026-06-24',
    reviewBy: pack.reviewBy,
    supersededBy: null,
  },
  {
    ...kept,
    id: 'ers-route',
    title: 'The NHS e-Referral Service is the route',
    claim:
      'The GMS regulations (Schedule 3, Part 1, paragraph 11A, as at 6 November 2023) have practices use the NHS e-Referral Service for a first consultant-led outpatient appointment. A letter replaces a local form, never this route.',
    strength: 'law',
    sourceTitle: 'National Health Service (General Medical Services Contracts) Regulations 2015, Schedule 3',
    sourceUrl: 'https://legislation.gov.uk/uksi/2015/1862/schedule/3/paragraph/11A/2023-11-06/data.html',
    sourceDate: '2023-11-06',
    basis: 'reported',
    appliesFrom: '2023-11-06',
    reviewBy: pack.reviewBy,
    supersededBy: null,
  },
  {
    ...kept,
    id: 'interface-four-areas',
    title: 'Four areas of work between practices and hospitals',
    claim:
      'NHS England’s delivery plan of 9 May 2023 is reported to ask for progress on onward referral, complete care, call and recall, and clear points of contact. The reply desk takes its headings from it.',
    strength: 'nhs-england',
    sourceTitle: 'NHS England: Delivery plan for recovering access to primary care',
    sourceUrl: 'https://www.england.nhs.uk/long-read/delivery-plan-for-recovering-access-to-primary-care-2/',
    sourceDate: '2023-05-09',
    basis: 'reported',
    appliesFrom: '2023-05-09',
    reviewBy: pack.reviewBy,
    supersededBy: null,
  },
  {
    ...kept,
    id: 'interface-contract-2017',
    title: 'Hospital contract, 2017 to 2019',
    claim:
      'The BMA’s summary of the NHS Standard Contract for 2017 to 2019 (page of 3 April 2020) covers missed appointments, onward referral, results, discharge summaries, clinic letters and medicines. Later contract years were not read.',
    strength: 'bma',
    sourceTitle: 'BMA: Primary and secondary care working together',
    sourceUrl:
      'https://www.bma.org.uk/advice-and-support/nhs-delivery-and-workforce/primary-and-secondary-care/primary-and-secondary-care-working-together',
    sourceDate: '2020-04-03',
    basis: 'read',
    appliesFrom: '2017-04-01',
    reviewBy: '2019-03-31',
    supersededBy: 'late-letters-lmc',
  },
  {
    ...kept,
    id: 'bma-menu-2024',
    title: 'BMA list of options of 2024',
    claim:
      'From 1 August 2024 the BMA’s GPs committee for England offered practices a list of options, among them referral letters in place of local forms. The dispute of that year closed on 19 March 2025. History only: no letter mentions it.',
    strength: 'bma',
    sourceTitle: 'NHS England: supporting guidance of 1 August 2024',
    sourceUrl: 'https://www.england.nhs.uk/long-read/collective-action-by-gps-supporting-guidance/',
    sourceDate: '2024-08-01',
    basis: 'read',
    appliesFrom: '2024-08-01',
    reviewBy: '2025-02-28',
    supersededBy: 'bma-local-2025',
  },
  {
    ...kept,
    id: 'bma-local-2025',
    title: 'BMA guidance of April 2025',
    claim:
      'On 8 April 2025 the BMA reworded its advice on advice and guidance from stopping to considering how a practice engages. Replaced by the guidance of 29 April 2026.',
    strength: 'bma',
    sourceTitle: 'BMA: Guidance on local action for GPs in England',
    sourceUrl:
      'https://bma.org.uk/our-campaigns/gp-campaigns/contracts/guidance-on-local-action-for-gps-in-england/gp-partners-local-action-9-actions-you-can-take',
    sourceDate: '2025-04-08',
    basis: 'reported',
    appliesFrom: '2025-04-08',
    reviewBy: '2026-04-28',
    supersededBy: 'bma-advice-spoa-2026',
  },
  {
    ...kept,
    id: 'advice-enhanced-service-2025',
    title: 'Enhanced service for advice and guidance, 2025/26',
    claim:
      'From 1 April 2025 to 31 March 2026 an enhanced service paid practices for each request for advice. It was retired and its money moved into the core contract on 1 April 2026.',
    strength: 'lmc',
    sourceTitle: 'Surrey and Sussex LMCs: A&G enhanced service',
    sourceUrl: 'https://www.sslmcs.co.uk/ag_es',
    sourceDate: '2025',
    basis: 'reported',
    appliesFrom: '2025-04-01',
    reviewBy: '2026-03-31',
    supersededBy: 'contract-advice-2026',
  },
  {
    ...kept,
    id: 'wessex-advice-2023',
    title: 'Wessex LMCs on advice and guidance, 2023/24',
    claim:
      'An older page of Wessex LMCs, citing the 2023/24 contract, says that advice and guidance cannot be required. It is older than the 2026/27 contract and is not reused.',
    strength: 'lmc',
    sourceTitle: 'Wessex LMCs: Understanding advice and guidance',
    sourceUrl: 'https://www.wessexlmcs.com/guidance/understanding-advice-and-guidance/',
    sourceDate: '2023',
    basis: 'reported',
    appliesFrom: '2023-04-01',
    reviewBy: '2024-03-31',
    supersededBy: 'contract-advice-2026',
  },
];
