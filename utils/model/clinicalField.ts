/**
 * The clinical headings of a referral letter, in the order and with the labels of the Clinical Referral Information standard
 * (v1.1, PRSB 2018, NHS England since January 2026). One table drives the form, the checks and the letter.
 *
 * gate: `block` the letter cannot be finished without it; `confirm` it must be filled or answered "none" or "not known";
 * `prompt` the editor suggests it; `free` it is there when wanted.
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

export const clinicalFields: readonly ClinicalField[] = [
  {
    id: 'reason',
    label: 'Reason for referral',
    hint: 'The condition or problem, in a line or two.',
    gate: 'block',
    none: null,
    notKnown: null,
    group: 'referral',
  },
  {
    id: 'question',
    label: 'Question for the specialist',
    hint: 'One clear question.',
    gate: 'block',
    none: null,
    notKnown: null,
    group: 'referral',
  },
  {
    id: 'expectation',
    label: 'Expectation of referral',
    hint: 'For example diagnosis, treatment or a second opinion, and what the patient hopes for.',
    gate: 'block',
    none: null,
    notKnown: null,
    group: 'referral',
    suggestions: [
      'Assessment and diagnosis.',
      'Assessment and treatment.',
      'A second opinion.',
      'Ongoing specialist care.',
    ],
  },
  {
    id: 'criteria',
    label: 'Referral criteria',
    hint: 'Which published criteria are met, or why the referral is made although they are not.',
    gate: 'prompt',
    none: null,
    notKnown: null,
    group: 'referral',
  },
  {
    id: 'history',
    label: 'History',
    hint: 'The presenting problem and how it has developed.',
    gate: 'block',
    none: null,
    notKnown: null,
    group: 'clinical',
  },
  {
    id: 'problems',
    label: 'Past medical history',
    hint: 'Relevant problems, past and present.',
    gate: 'prompt',
    none: 'No relevant past medical history.',
    notKnown: 'Past medical history not known.',
    group: 'clinical',
  },
  {
    id: 'examination',
    label: 'Examination findings',
    hint: 'What was found, with dates.',
    gate: 'confirm',
    none: 'Not examined for this referral.',
    notKnown: 'Examination findings not known.',
    group: 'clinical',
  },
  {
    id: 'results',
    label: 'Investigation results',
    hint: 'Results with their dates.',
    gate: 'confirm',
    none: 'No relevant investigations.',
    notKnown: 'Results not known or awaited.',
    group: 'clinical',
  },
  {
    id: 'investigationsRequested',
    label: 'Investigations requested',
    hint: 'What has been asked for and is awaited, and who will act on it.',
    gate: 'prompt',
    none: 'No investigations are awaited.',
    notKnown: null,
    group: 'clinical',
  },
  {
    id: 'procedures',
    label: 'Procedures',
    hint: 'Relevant operations and procedures.',
    gate: 'free',
    none: 'No relevant procedures.',
    notKnown: null,
    group: 'clinical',
  },
  {
    id: 'familyHistory',
    label: 'Family history',
    hint: 'Relevant family history.',
    gate: 'prompt',
    none: 'No relevant family history.',
    notKnown: 'Family history not known.',
    group: 'clinical',
  },
  {
    id: 'socialContext',
    label: 'Social context',
    hint: 'Smoking, alcohol, occupation, who is at home.',
    gate: 'prompt',
    none: 'Nothing relevant.',
    notKnown: 'Social context not known.',
    group: 'clinical',
  },
  {
    id: 'allergies',
    label: 'Allergies and adverse reactions',
    hint: 'One a line: the agent and the reaction.',
    gate: 'confirm',
    none: 'No known allergies.',
    notKnown: 'Allergies not known.',
    group: 'safety',
  },
  {
    id: 'medicines',
    label: 'Medications and medical devices',
    hint: 'One a line, with dose.',
    gate: 'confirm',
    none: 'No current medicines.',
    notKnown: 'Current medicines not known.',
    group: 'safety',
  },
  {
    id: 'risks',
    label: 'Alerts and risks',
    hint: 'For example anticoagulation, falls, infection risk.',
    gate: 'prompt',
    none: 'No known alerts or risks.',
    notKnown: null,
    group: 'safety',
  },
  {
    id: 'safeguarding',
    label: 'Safeguarding concerns',
    hint: 'Patients and those close to them can read letters: share only what is safe and needed.',
    gate: 'free',
    none: null,
    notKnown: null,
    group: 'safety',
  },
  {
    id: 'needs',
    label: 'Individual requirements',
    hint: 'Reasonable adjustments, mobility, cognition, transport.',
    gate: 'confirm',
    none: 'Asked: no individual requirements.',
    notKnown: 'Individual requirements not known.',
    group: 'needs',
  },
  {
    id: 'communication',
    label: 'Communication needs',
    hint: 'Interpreter and language, British Sign Language, format of information.',
    gate: 'confirm',
    none: 'Asked: no interpreter or other format needed.',
    notKnown: 'Communication needs not known.',
    group: 'needs',
  },
  {
    id: 'veteran',
    label: 'Armed forces veteran',
    hint: 'Only with the patient’s agreement; say whether the condition may be related to service.',
    gate: 'free',
    none: null,
    notKnown: null,
    group: 'needs',
    suggestions: [
      'Veteran of the armed forces; the condition may be related to service. The patient agrees to this being shared.',
      'Veteran of the armed forces; the condition is not thought to be related to service. The patient agrees to this being shared.',
    ],
  },
  {
    id: 'consent',
    label: 'Consent for information sharing',
    hint: 'Whether the referral and what it shares were discussed with the patient, and any limits.',
    gate: 'confirm',
    none: 'Not discussed with the patient.',
    notKnown: null,
    group: 'needs',
    suggestions: ['Discussed with the patient, who agrees to the referral and to this information being shared.'],
  },
  {
    id: 'legal',
    label: 'Legal information',
    hint: 'Mental capacity, lasting power of attorney, deprivation of liberty, Mental Health Act, advance decision.',
    gate: 'prompt',
    none: null,
    notKnown: null,
    group: 'needs',
  },
  {
    id: 'plan',
    label: 'Plan and requested actions',
    hint: 'What is being done meanwhile and by whom.',
    gate: 'prompt',
    none: null,
    notKnown: null,
    group: 'plan',
  },
  {
    id: 'informationGiven',
    label: 'Information and advice given',
    hint: 'What the patient has been told: the service, the urgency, when to chase, what to do if worse.',
    gate: 'confirm',
    none: 'Not yet discussed with the patient.',
    notKnown: null,
    group: 'plan',
  },
];
