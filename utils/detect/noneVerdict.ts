import type { Certainty, Evidence, Verdict } from '@/utils/model/verdict';

/** "No such page", with what said so. */
export const noneVerdict = (certainty: Certainty, evidence: Evidence[], siteId: string | null = null): Verdict => ({
  pageType: 'none',
  certainty,
  evidence,
  siteId,
  protectedKind: null,
  localForms: [],
  formsToUse: [],
  specialty: null,
  service: null,
  acceptsLetter: false,
  grade: null,
});
