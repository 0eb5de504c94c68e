/**
 * `block` the letter cannot be finished without it; `confirm` it must be filled or answered "none" or "not known"; `prompt` the editor
 * suggests it; `free` it is there when wanted.
 */
export type Gate = 'block' | 'confirm' | 'prompt' | 'free';

export interface ClinicalField {
  id: ClinicalFieldId;
  /** Heading in the letter and label in the form. */
  label: string;
  hint: string;
  gate: Gate;
  /** What is printed when the answer is "none" or "not known"; null where that is no answer. */
  none: string | null;
  notKnown: string | null;
  group: 'referral' | 'clinical' | 'safety' | 'needs' | 'plan';
  /** Texts that are common answers, offered as one press each; the person chooses, nothing is filled in unasked. */
  suggestions?: readonly string[];
}

export const clinicalFieldIds = [
  'reason',
  'question',
  'expectation',
  'criteria',
  'history',
  'problems',
  'examination',
  'results',
  'investigationsRequested',
  'procedures',
  'familyHistory',
  'socialContext',
  'allergies',
  'medicines',
  'risks',
  'safeguarding',
  'needs',
  'communication',
  'veteran',
  'consent',
  'legal',
  'plan',
  'informationGiven',
] as const;
export type ClinicalFieldId = (typeof clinicalFieldIds)[number];
