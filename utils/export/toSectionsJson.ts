import type { ClinicalFieldId } from '@/utils/model/clinicalField';
import { clinicalFields } from '@/utils/model/clinicalFields';
import type { Draft } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { isIsoDate } from '@/utils/model/isoDate';
import type { Letter } from '@/utils/model/letter';
import { cleanStrings } from './cleanStrings';
import { ersPriority } from './ersPriority';

/** What stands under a clinical heading: text, or the words an explicit negative is printed with. */
interface SectionAnswer {
  label: string;
  answer: 'given' | 'none' | 'not known';
  text: string;
}

/** A letter as data, under the section names of the Clinical Referral Information standard. */
export interface SectionsJson {
  format: 'dear-colleague/clinical-referral-information';
  version: 1;
  /** Which standard the section names are taken from; its content rules are not claimed to be met. */
  standard: { name: string; version: string };
  letter: { kind: string; title: string; date: string; isSigned: boolean };
  personDemographics: Draft['patient'] | null;
  gpPractice: Draft['practice'] & { gpName: string };
  referralDetails: Record<string, unknown>;
  clinical: Partial<Record<ClinicalFieldId, SectionAnswer>>;
  investigationResults: Draft['resultValues'];
  personCompletingRecord: { preparedBy: string; signedBy: string; signedAt: string };
  distributionList: string[];
  attachments: string[];
}

function clinicalOf(draft: Draft): SectionsJson['clinical'] {
  const answers: SectionsJson['clinical'] = {};
  for (const { id, label, none, notKnown } of clinicalFields) {
    const { said, text } = draft.clinical[id];
    if (said === 'text' && text.trim() !== '') answers[id] = { label, answer: 'given', text };
    if (said === 'none' && none !== null) answers[id] = { label, answer: 'none', text: none };
    if (said === 'not-known' && notKnown !== null) answers[id] = { label, answer: 'not known', text: notKnown };
  }
  return answers;
}

/** The letter's content as JSON data. `today` is the ISO date of a letter that has none. */
export function toSectionsJson(draft: Draft, letter: Letter, today: string): SectionsJson {
  const { urgency, urgencyReason, recipient, referrer, notHeardBy } = draft;
  return cleanStrings<SectionsJson>({
    format: 'dear-colleague/clinical-referral-information',
    version: 1,
    standard: { name: 'Clinical referral information', version: '1.1' },
    letter: {
      kind: effectiveKind(draft),
      title: letter.title,
      date: isIsoDate(draft.letterDate) ? draft.letterDate : today,
      isSigned: letter.mark === null,
    },
    personDemographics: letter.identity && { ...draft.patient },
    gpPractice: { ...draft.practice, gpName: draft.usualGp },
    referralDetails: {
      clinicalUrgency: { ersCode: ersPriority[urgency].code, urgency, reason: urgencyReason },
      referrer,
      referralTo: recipient,
      notHeardBy,
    },
    clinical: clinicalOf(draft),
    investigationResults: draft.resultValues,
    personCompletingRecord: { preparedBy: draft.preparedBy, signedBy: draft.signedBy, signedAt: draft.signedAt },
    distributionList: draft.copies,
    attachments: draft.enclosures,
  });
}
