import { effectiveKind } from '@/utils/model/effectiveKind';
import type { Draft } from '@/utils/model/draft';
import { isIsoDate } from '@/utils/model/isoDate';
import type { Letter } from '@/utils/model/letter';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { compact, type FhirObject } from './fhir/compact';
import { fhirDocumentReference } from './fhir/fhirDocumentReference';
import { fhirOrganization, fhirPatient, fhirPractitioner } from './fhir/fhirPeople';
import { fhirServiceRequest } from './fhir/fhirServiceRequest';
import type { FhirReferences } from './fhir/references';
import type { LetterFile } from './toFile';

/** What a bundle is made from. `today` is the ISO date of a letter that has none; `newId` gives a fresh UUID. */
export interface FhirSource {
  draft: Draft;
  letter: Letter;
  file: LetterFile;
  today: string;
  newId?: () => string;
}

const isInstant = (text: string) =>
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d)$/.test(text) &&
  isIsoDate(text.slice(0, 10));

function referencesFor({ draft, letter }: FhirSource, newId: () => string): FhirReferences {
  const { aboutPatient, role } = letterKindNames[effectiveKind(draft)];
  const address = () => `urn:uuid:${newId()}`;
  return {
    patient: aboutPatient && letter.identity ? address() : null,
    organization: address(),
    practitioner: draft.referrer ? address() : null,
    request: role === 'referral' || role === 'with-form' ? address() : null,
    document: address(),
  };
}

/**
 * A FHIR R4 Bundle (a collection) of the letter: UK Core Patient, Organization, Practitioner and, for a referral, ServiceRequest with
 * the e-RS priority, and a DocumentReference that holds the file. A letter about no patient has no Patient in it, a reply no
 * ServiceRequest. It promises no coding of clinical content: that is in the letter.
 */
export function toFhirBundle(source: FhirSource): FhirObject {
  const { draft, letter, file, today, newId = () => crypto.randomUUID() } = source;
  const to = referencesFor(source, newId);
  const date = isIsoDate(draft.letterDate) ? draft.letterDate : today;
  const instant = isInstant(draft.editedAt) ? draft.editedAt : '';
  const isSigned = letter.mark === null;
  const mediaType = file.mediaType.replace(/;.*$/, '');
  const entries: [string | null, () => FhirObject][] = [
    [to.patient, () => fhirPatient(draft.patient, to.organization)],
    [to.organization, () => fhirOrganization(draft.practice)],
    [to.practitioner, () => (draft.referrer ? fhirPractitioner(draft.referrer) : {})],
    [to.request, () => fhirServiceRequest(draft, date, isSigned, to)],
    [
      to.document,
      () => fhirDocumentReference({ ...file, mediaType, title: letter.title, date, instant, isSigned }, to),
    ],
  ];
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: instant,
    entry: entries.flatMap(([fullUrl, resource]) => (fullUrl === null ? [] : [{ fullUrl, resource: resource() }])),
  };
  return compact(bundle) as FhirObject;
}
