import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft } from '@/tests/export/anyDraft';
import { fhirFaults } from '@/tests/export/fhirSchema';
import { runs, runsTimeout } from '@/tests/export/runs';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { Draft } from '@/utils/model/draft';
import { letterKinds } from '@/utils/model/letterKind';
import { toFhirBundle } from './toFhirBundle';

interface Entry {
  fullUrl: string;
  resource: { resourceType: string } & Record<string, unknown>;
}

const today = '2026-11-21';
const file = { name: 'referral-letter.pdf', mediaType: 'application/pdf', bytes: new TextEncoder().encode('a letter') };
const bundleOf = (draft: Draft) => toFhirBundle({ draft, letter: composeLetter(draft, today), file, today });
const entriesOf = (draft: Draft) => bundleOf(draft)['entry'] as unknown as Entry[];
const resourceOf = (draft: Draft, type: string) =>
  entriesOf(draft).find(({ resource }) => resource.resourceType === type)?.resource;

describe('a letter as a FHIR bundle', () => {
  it.each(letterKinds)('%s passes the official schema', (kind) => {
    expect(fhirFaults(bundleOf(exampleDraft(kind)))).toEqual([]);
  });

  it('is caught by the schema when it is wrong', () => {
    expect(fhirFaults({ ...bundleOf(exampleDraft('referral')), type: 'heap' })).not.toEqual([]);
    expect(
      fhirFaults({ resourceType: 'Bundle', type: 'collection', entry: [{ resource: { nonsense: 1 } }] }),
    ).not.toEqual([]);
  });

  it('carries the e-RS priority beside FHIR’s own', () => {
    const priorities = (['routine', 'urgent', 'urgent-suspected-cancer'] as const).map((urgency) => {
      const request = resourceOf({ ...exampleDraft('referral'), urgency }, 'ServiceRequest');
      const [extension] = request?.['extension'] as { valueCoding: { code: string } }[];
      return [request?.['priority'], extension?.valueCoding.code];
    });
    expect(priorities).toEqual([
      ['routine', 'ROUTINE'],
      ['urgent', 'URGENT'],
      ['urgent', 'TWO_WEEK_WAIT'],
    ]);
  });

  it('names patient, practice and referrer by their national numbers', () => {
    const draft = exampleDraft('referral');
    const number = (type: string) => (resourceOf(draft, type)?.['identifier'] as { value: string }[])[0]?.value;
    expect(number('Patient')).toBe(draft.patient.nhsNumber.replace(/\D/g, ''));
    expect(number('Organization')).toBe(draft.practice.odsCode);
    expect(number('Practitioner')).toBe(draft.referrer?.gmcNumber);
  });

  it('holds the file, which is preliminary until it is signed', () => {
    const draft = exampleDraft('referral');
    const document = resourceOf(draft, 'DocumentReference');
    const [content] = document?.['content'] as { attachment: { data: string; contentType: string } }[];
    expect(atob(content?.attachment.data ?? '')).toBe('a letter');
    expect(content?.attachment.contentType).toBe('application/pdf');
    expect(document?.['docStatus']).toBe('preliminary');
    expect(resourceOf(draft, 'ServiceRequest')?.['status']).toBe('draft');
    const signed: Draft = { ...draft, status: 'signed', signedBy: 'Dr Priya Sample', signedAt: '2026-11-21T11:00:00Z' };
    expect(resourceOf(signed, 'DocumentReference')?.['docStatus']).toBe('final');
    expect(resourceOf(signed, 'ServiceRequest')?.['status']).toBe('active');
  });

  it('points only at entries it has, and at nobody in a letter about no patient', () => {
    for (const kind of letterKinds) {
      const entries = entriesOf(exampleDraft(kind));
      const pointed = JSON.stringify(entries).match(/(?<="reference":")[^"]+/g) ?? [];
      const known = entries.map(({ fullUrl }) => fullUrl);
      expect(pointed.filter((reference) => !known.includes(reference))).toEqual([]);
    }
    expect(resourceOf(exampleDraft('announce-letters'), 'Patient')).toBeUndefined();
    expect(resourceOf(exampleDraft('reply-no-form'), 'ServiceRequest')).toBeUndefined();
  });

  it(
    'passes the official schema whatever is typed',
    () => {
      fc.assert(
        fc.property(anyDraft(), (draft) => {
          expect(fhirFaults(bundleOf(draft))).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    runsTimeout,
  );
});
