import type { ComponentChildren } from 'preact';
import { MovedMark, type FieldMark } from './MovedMark';

export interface FieldWords {
  /** Also the target of links from the list of what is missing. Unique on the screen. */
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Where its words were pasted from, while they stand as they came. */
  mark?: FieldMark | undefined;
}

/** Ids of what describes a field, for `aria-describedby`; undefined when nothing does. */
export function describedBy({ id, hint, error, mark }: FieldWords): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`, mark && `${id}-mark`].filter(Boolean).join(' ') || undefined;
}

/** Label above, hint below it, error beside the control: the pattern of every single field. */
export function FormGroup({ id, label, hint, error, mark, children }: FieldWords & { children: ComponentChildren }) {
  return (
    <div class={error ? 'nhsuk-form-group nhsuk-form-group--error' : 'nhsuk-form-group'}>
      <label class="nhsuk-label" for={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
      {mark && <MovedMark id={id} label={label} mark={mark} />}
    </div>
  );
}

/** The sentences under a label or legend. */
export function HintAndError({ id, hint, error }: Pick<FieldWords, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <div class="nhsuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <span class="nhsuk-error-message" id={`${id}-error`}>
          <span class="visually-hidden">Error: </span>
          {error}
        </span>
      )}
    </>
  );
}
