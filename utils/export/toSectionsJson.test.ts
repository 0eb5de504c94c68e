import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft } from '@/tests/export/anyDraft';
import { runs, runsTimeout } from '@/tests/export/runs';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import { emptyDraft, type Draft } from '@/utils/model/draft';
import { cleanText } from './cleanText';
import { toSectionsJson } from './toSectionsJson';

const today = '2026-11-21';
const jsonOf = (draft: Draft) => toSectionsJson(draft, composeLetter(draft, today), today);

describe('a letter as JSON', () => {
  it('has the standard’s sections, explicit negatives among them', () => {
    const draft = exampleDraft('referral');
    const json = jsonOf({
      ...draft,
      clinical: { ...draft.clinical, procedures: { said: 'none', text: 'kept aside' } },
    });
    expect(json.referralDetails).toMatchObject({ clinicalUrgency: { ersCode: 'URGENT' } });
    expect(json.clinical.procedures).toEqual({ label: 'Procedures', answer: 'none', text: 'No relevant procedures.' });
    expect(json.clinical.history?.text).toBe(draft.clinical.history.text);
    expect(json.personDemographics?.familyName).toBe(draft.patient.familyName);
  });

  it('leaves out what nobody answered', () => {
    expect(jsonOf(emptyDraft('d1', '')).clinical).toEqual({});
  });

  it(
    'says what was typed, cleaned once, and survives being written and read',
    () => {
      fc.assert(
        fc.property(anyDraft(), (draft) => {
          const json = jsonOf(draft);
          expect(JSON.parse(JSON.stringify(json))).toEqual(json);
          expect(json.gpPractice.name).toBe(cleanText(draft.practice.name));
          expect(json.distributionList).toEqual(draft.copies.map(cleanText));
          expect(json.investigationResults.map(({ value }) => value)).toEqual(
            draft.resultValues.map(({ value }) => cleanText(value)),
          );
        }),
        { numRuns: runs },
      );
    },
    runsTimeout,
  );
});
