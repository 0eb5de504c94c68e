/**
 * Headings the kinds of letter stand under. The middle four are the areas of the NHS's own work on red tape between practices
 * and hospitals (primary care access recovery plan, 9 May 2023).
 */
export const letterGroups = {
  referral: 'Refer a patient',
  returned: 'A referral came back',
  'onward-referral': 'Onward referral',
  'complete-care': 'Complete care',
  'call-and-recall': 'Call and recall',
  'clear-contact': 'Clear points of contact',
  commissioner: 'ICB, LMC and providers',
  patient: 'Patients and others',
} as const;
export type LetterGroup = keyof typeof letterGroups;
