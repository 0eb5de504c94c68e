import type { ClinicalFieldId } from './clinicalField';
import type { LetterKind } from './letterKind';

/** The clinical headings a reply prints besides what happened, so that the form asks for them too; kinds that print none are left out. */
export const replyHeadings: Partial<Record<LetterKind, readonly ClinicalFieldId[]>> = {
  'reply-advice-instead': ['question'],
  'reply-wrong-service': ['question'],
  'reply-criteria-not-met': ['criteria', 'examination', 'results'],
  'work-missed-appointment': ['needs', 'communication'],
};
