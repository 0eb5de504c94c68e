import type { Gate } from './clinicalField';

/**
 * Something a letter still needs, or should be looked at. `block` stops export; `confirm` stops it until it is
 * answered, ticked "none" or, where neither is an answer, pressed as checked;
 * `prompt` only speaks. `where` is a field's path in the draft, such as "patient.nhsNumber" or "clinical.allergies".
 */
export interface Finding {
  id: string;
  gate: Exclude<Gate, 'free'>;
  where: string;
  /** What is the matter, in one plain sentence. */
  say: string;
  /** What to do, in one plain sentence. */
  fix: string;
}
