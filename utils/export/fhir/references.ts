/** Addresses of the entries of one bundle; null where there is no such entry. */
export interface FhirReferences {
  patient: string | null;
  organization: string;
  practitioner: string | null;
  request: string | null;
  document: string;
}
