import type { Draft } from '@/utils/model/draft';

/** A change to the draft; `field` is its path, such as "patient.familyName", so that undo can go back to where it was made. */
export type ChangeDraft = (change: (draft: Draft) => Draft, field: string) => void;

/** What every part of the form is given. `errors` are sentences by field path. */
export interface FormPartProps {
  draft: Draft;
  onChange: ChangeDraft;
  errors: ReadonlyMap<string, string>;
}
