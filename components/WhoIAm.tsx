import type { Clinician } from '@/utils/model/practice';

/** "I am …": whose name stands by notes and steps. Attribution, not a login, and it says so. */
export function WhoIAm(props: {
  people: readonly Clinician[];
  me: Clinician | null;
  onMe: (id: string | null) => void;
}) {
  const { people, me, onMe } = props;
  if (people.length === 0) return null;
  return (
    <label class="who" title="This puts your name to notes and steps. It is not a login.">
      <span>I am</span>
      <select
        class="select"
        autocomplete="off"
        value={me?.id ?? ''}
        onChange={(event) => onMe(event.currentTarget.value || null)}
      >
        <option value="">not said (no login)</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
