import type { FhirObject } from './compact';
import type { FhirReferences } from './references';

/** What the file is; `mediaType` without parameters, `date` an ISO date, `instant` an ISO time with zone or empty. */
export interface FhirFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  title: string;
  date: string;
  instant: string;
  isSigned: boolean;
}

/** Bytes as base64. */
function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** The letter's file as a UK Core DocumentReference, with the kind of attachment e-RS calls REFERRER. */
export function fhirDocumentReference(file: FhirFile, to: FhirReferences): FhirObject {
  return {
    resourceType: 'DocumentReference',
    meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-DocumentReference'] },
    status: 'current',
    docStatus: file.isSigned ? 'final' : 'preliminary',
    type: {
      coding: [{ system: 'https://fhir.nhs.uk/CodeSystem/eRS-AttachmentType', code: 'REFERRER', display: 'Referrer' }],
      text: file.title,
    },
    subject: { reference: to.patient },
    date: file.instant,
    author: [{ reference: to.practitioner ?? to.organization }],
    custodian: { reference: to.organization },
    description: file.isSigned ? '' : 'Not yet signed',
    content: [
      {
        attachment: {
          contentType: file.mediaType,
          language: 'en-GB',
          data: base64(file.bytes),
          size: file.bytes.length,
          title: file.name,
          creation: file.date,
        },
      },
    ],
    context: { related: [{ reference: to.request }] },
  };
}
