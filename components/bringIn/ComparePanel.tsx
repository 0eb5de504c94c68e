import { Button } from '../Button';
import { Notice } from '../Notice';

export interface FormLine {
  label: string;
  where: string;
}

export type CompareState =
  | { kind: 'asking' }
  | { kind: 'nothing'; say: string }
  | { kind: 'compared'; answered: FormLine[]; gaps: FormLine[]; administration: string[]; unplaced: string[] };

/** The questions of the form on the page, beside what the letter says. Only labels are read, never what stands in the form. */
export function ComparePanel(props: { state: CompareState; onAgain: () => void; onGoTo: (where: string) => void }) {
  const { state } = props;
  if (state.kind === 'asking') return <p role="status">Reading the form’s questions</p>;
  if (state.kind === 'nothing')
    return (
      <Notice title={state.say} isLive>
        <Button look="quiet" isSmall onClick={props.onAgain}>
          Look again
        </Button>
      </Notice>
    );
  return (
    <div class="stack">
      <Notice title="What the form asks, beside your letter" isLive>
        <p>It says what the form asks for, not that any of it is needed. You decide.</p>
        <Button look="quiet" isSmall onClick={props.onAgain}>
          Compare again
        </Button>
      </Notice>
      <Lines title="The letter does not say yet" lines={state.gaps} onGoTo={props.onGoTo} isOpen />
      <Lines title="The letter says" lines={state.answered} onGoTo={props.onGoTo} />
      <Labels title="The provider’s own administration" labels={state.administration} />
      <Labels title="Could not be told: please look" labels={state.unplaced} />
    </div>
  );
}

function Lines(props: {
  title: string;
  lines: readonly FormLine[];
  onGoTo: (where: string) => void;
  isOpen?: boolean;
}) {
  const { title, lines } = props;
  if (lines.length === 0) return null;
  return (
    <details class="more" open={props.isOpen ?? false}>
      <summary>
        {title} ({lines.length})
      </summary>
      <ul class="plain-list stack-tight">
        {lines.map(({ label, where }) => (
          <li key={label}>
            <button type="button" class="linklike" onClick={() => props.onGoTo(where)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Labels({ title, labels }: { title: string; labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <details class="more">
      <summary>
        {title} ({labels.length})
      </summary>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </details>
  );
}
