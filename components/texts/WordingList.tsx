import { dateInWords } from '@/utils/model/dateInWords';
import type { OwnWording } from '@/utils/model/draft';
import { Button } from '../Button';
import { Empty } from '../Empty';
import { Notice } from '../Notice';
import { WordingFields } from './WordingFields';

/** Something to know about a wording: past its review date, or a claim the product itself would not make. */
export interface WordingNote {
  id: string;
  say: string;
}

export interface WordingListProps {
  wordings: readonly OwnWording[];
  /** Sentences about a wording by "id.field". */
  errors: ReadonlyMap<string, string>;
  notes: readonly WordingNote[];
  /** ISO date. */
  today: string;
  opened: string | null;
  onAdd: () => void;
  onWording: (wording: OwnWording) => void;
  onRemove: (wording: OwnWording) => void;
}

/** Paragraphs of the practice's own, each with whose it is and until when the practice stands by it. */
export function WordingList(props: WordingListProps) {
  const { wordings, notes } = props;
  return (
    <>
      <p>
        A paragraph from your LMC, the BMA or your own meeting. It is printed as “Practice’s own wording” with its
        source, never as ours, and only until its review date.
      </p>
      {wordings.length === 0 ? (
        <Empty say="There is no wording of your own yet." action="Add wording" onAction={props.onAdd} />
      ) : (
        <>
          <ul class="plain-list texts">
            {wordings.map((wording) => (
              <li key={wording.id}>
                <details open={props.opened === wording.id}>
                  <summary>
                    {wording.title || 'Wording without a name'}
                    <span class="hint"> {untilWords(wording, props.today)}</span>
                  </summary>
                  <div class="texts__fields">
                    <WordingFields
                      at={`wording-${wording.id}`}
                      wording={wording}
                      errorOf={(name) => props.errors.get(`${wording.id}.${name}`)}
                      onWording={props.onWording}
                    />
                    {notes
                      .filter(({ id }) => id === wording.id)
                      .map(({ say }) => (
                        <Notice key={say} tone="warning" title={say} />
                      ))}
                    <Button look="quiet" isSmall onClick={() => props.onRemove(wording)}>
                      Remove<span class="visually-hidden"> the wording {wording.title}</span>
                    </Button>
                  </div>
                </details>
              </li>
            ))}
          </ul>
          <Button look="quiet" onClick={props.onAdd}>
            Add wording
          </Button>
        </>
      )}
    </>
  );
}

function untilWords({ reviewBy }: OwnWording, today: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(reviewBy)) return 'no review date yet';
  return reviewBy < today ? `left out since ${dateInWords(reviewBy)}` : `printed until ${dateInWords(reviewBy)}`;
}
