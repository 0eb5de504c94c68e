import type { ClinicalFieldId } from '@/utils/model/clinicalField';
import { digestOf } from '@/utils/model/digestOf';
import type { Draft } from '@/utils/model/draft';
import type { PatientKey } from './intake';

/** What taking a paste back did: `kept` are the paths of fields that stay as they are, because they were changed after it. */
export interface TakenBack {
  draft: Draft;
  kept: string[];
}

const isSame = (one: unknown, other: unknown): boolean => digestOf(one) === digestOf(other);

/**
 * Takes a paste out of a letter in one step, also after other changes: each field that is still as the paste left it is as it was
 * before, and no word typed since is lost. `filed` is the draft the paste gave, `before` the one it was given.
 */
export function takeBackPaste(now: Draft, filed: Draft, before: Draft): TakenBack {
  const kept: string[] = [];
  const back = <T>(where: string, here: T, then: T, first: T): T => {
    if (isSame(then, first)) return here;
    if (isSame(here, then)) return first;
    if (!isSame(here, first)) kept.push(where);
    return here;
  };
  const patient = { ...now.patient };
  for (const key of Object.keys(patient) as PatientKey[])
    patient[key] = back(`patient.${key}`, now.patient[key], filed.patient[key], before.patient[key]);
  const clinical = { ...now.clinical };
  for (const id of Object.keys(clinical) as ClinicalFieldId[])
    clinical[id] = back(`clinical.${id}`, now.clinical[id], filed.clinical[id], before.clinical[id]);
  // A dated result is a row: those the paste brought go, those changed or added since stay.
  const old = before.resultValues.map(digestOf);
  const brought = filed.resultValues.map(digestOf).filter((row) => !old.includes(row));
  const resultValues = now.resultValues.filter((row) => !brought.includes(digestOf(row)));
  const untouched = now.resultValues.length - resultValues.length;
  if (untouched < brought.length && resultValues.length > before.resultValues.length) kept.push('resultValues');
  const recordAsAt = back('recordAsAt', now.recordAsAt, filed.recordAsAt, before.recordAsAt);
  const since = now.moved.filter((mark) => !filed.moved.some((each) => isSame(each, mark)));
  const moved = [...before.moved, ...since];
  return { draft: { ...now, patient, clinical, resultValues, recordAsAt, moved }, kept };
}
