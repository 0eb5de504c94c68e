import { Icon } from './Icon';

/** Where the words of a field were pasted from, and what happens when somebody has read them. */
export interface FieldMark {
  /** Such as "EMIS Web: Problems, active". */
  from: string;
  onRight: () => void;
}

/** Stands under a field while it says what was pasted: it goes when the words are changed, or when somebody says they are right. */
export function MovedMark({ id, label, mark }: { id: string; label: string; mark: FieldMark }) {
  return (
    <p class="moved-mark">
      <span id={`${id}-mark`}>
        <Icon name="clip" /> From the paste, {mark.from}
      </span>
      <button type="button" class="linklike" onClick={mark.onRight}>
        Read, it is right<span class="visually-hidden"> in {label}</span>
      </button>
    </p>
  );
}
