/** One yes or no: a checkbox with its label and, if needed, a sentence under it. */
export function Tick(props: {
  id: string;
  label: string;
  hint?: string;
  isTicked: boolean;
  onTicked: (isTicked: boolean) => void;
  isSmall?: boolean;
}) {
  const { id, label, hint, isTicked, onTicked, isSmall } = props;
  return (
    <div class={isSmall ? 'nhsuk-checkboxes nhsuk-checkboxes--small' : 'nhsuk-checkboxes'}>
      <div class="nhsuk-checkboxes__item">
        <input
          class="nhsuk-checkboxes__input"
          type="checkbox"
          id={id}
          checked={isTicked}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onTicked(event.currentTarget.checked)}
        />
        <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
          {label}
        </label>
        {hint && (
          <div class="nhsuk-hint nhsuk-checkboxes__hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}
