import { useEffect, useRef } from 'preact/hooks';

export interface SummaryItem {
  say: string;
  /** Id of the field to go to, or null where there is none. */
  fieldId: string | null;
}

/** What has to be put right, on top of the screen; takes the focus when it appears, and each line leads to its field. */
export function ErrorSummary(props: {
  title: string;
  items: readonly SummaryItem[];
  onGoTo: (fieldId: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div class="error-summary" ref={box} tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 class="error-summary__title" id="error-summary-title">
        {props.title}
      </h2>
      <ul class="plain-list">
        {props.items.map(({ say, fieldId }) => (
          <li key={say}>
            {fieldId === null ? (
              say
            ) : (
              <a
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  props.onGoTo(fieldId);
                }}
              >
                {say}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
