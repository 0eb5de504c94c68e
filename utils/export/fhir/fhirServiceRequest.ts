import type { ClinicalFieldId } from '@/utils/model/clinicalField';
import { clinicalFields } from '@/utils/model/clinicalFields';
import type { Draft } from '@/utils/model/draft';
import { ersPriority } from '../ersPriority';
import type { FhirObject } from './compact';
import type { FhirReferences } from './references';

/** What is asked for, beside the reason: the rest stands in the letter itself. */
const noted: readonly ClinicalFieldId[] = ['question', 'expectation', 'criteria'];

function notesOf(draft: Draft): FhirObject[] {
  const asked = noted.map((id) => {
    const label = clinicalFields.find((field) => field.id === id)?.label ?? id;
    const { said, text } = draft.clinical[id];
    return { text: said === 'text' && text.trim() ? `${label}: ${text}` : '' };
  });
  return [...asked, { text: draft.urgencyReason.trim() ? `Reason for urgency: ${draft.urgencyReason}` : '' }];
}

/**
 * The referral as a UK Core ServiceRequest: FHIR's own priority (urgent suspected cancer is "urgent") and, in the extension e-RS uses,
 * the e-RS priority. It is a draft until somebody has signed. Source: NHS e-Referral Service API specification (R4),
 * Extension-ServiceRequest-Priority and ServiceRequest, as of 26 June 2026.
 */
export function fhirServiceRequest(draft: Draft, date: string, isSigned: boolean, to: FhirReferences): FhirObject {
  const { specialty, service, provider, name } = draft.recipient;
  const ubrn = draft.desk.ubrn.replace(/\D/g, '');
  const { reason } = draft.clinical;
  return {
    resourceType: 'ServiceRequest',
    meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-ServiceRequest'] },
    extension: [
      {
        url: 'https://fhir.nhs.uk/StructureDefinition/Extension-ServiceRequest-Priority',
        valueCoding: { system: 'https://fhir.nhs.uk/CodeSystem/eRS-Priority', ...ersPriority[draft.urgency] },
      },
    ],
    identifier: ubrn ? [{ system: 'https://fhir.nhs.uk/Id/UBRN', value: ubrn }] : [],
    status: isSigned ? 'active' : 'draft',
    intent: 'order',
    category: [
      { coding: [{ system: 'https://fhir.nhs.uk/CodeSystem/message-category-servicerequest', code: 'referral' }] },
    ],
    priority: draft.urgency === 'routine' ? 'routine' : 'urgent',
    code: { text: ['Referral', specialty.trim() || service.trim()].filter(Boolean).join(' to ') },
    subject: { reference: to.patient },
    authoredOn: date,
    requester: { reference: to.practitioner ?? to.organization },
    performerType: { text: specialty },
    performer: [
      {
        display: [name, service, provider]
          .map((part) => part.trim())
          .filter(Boolean)
          .join(', '),
      },
    ],
    reasonCode: [{ text: reason.said === 'text' ? reason.text : '' }],
    supportingInfo: [{ reference: to.document }],
    note: notesOf(draft),
  };
}
