import { dateInWords } from '@/utils/model/dateInWords';
import type { OwnWording } from '@/utils/model/draft';
import { Button } from '../Button';
import { WordingFields } from '../texts/WordingFields';
import type { FormPartProps } from './draftChange';
import { FormPart } from './FormPart';

/** The practice's own wording in this letter, and what of it can be added; it never passes for the product's. */
export function OwnWordingPart(
  props: FormPartProps & {
    /** The practice's wordings, complete ones only. */
    wordings: readonly OwnWording[];
    /** ISO date of the letter: wording past its review date is not offered. */
    date: string;
    onOpenTexts: () => void;
  },
) {
  const { draft, onChange, errors, wordings, date } = props;
  const inLetter = new Set(draft.ownWording.map(({ id }) => id));
  const offered = wordings.filter(({ id, reviewBy }) => !inLetter.has(id) && date <= reviewBy);
  const past = wordings.filter(({ id, reviewBy }) => !inLetter.has(id) && reviewBy < date);
  const set = (change: (own: readonly OwnWording[]) => OwnWording[], field = 'part-own-wording') =>
    onChange((now) => ({ ...now, ownWording: change(now.ownWording) }), field);
  return (
    <FormPart
      id="part-own-wording"
      title="Wording of your own"
      lead="Printed as “Practice’s own wording” with its source, until its review date."
    >
      {draft.ownWording.map((wording, index) => (
        <div key={wording.id} class="texts__row" role="group" aria-label={wording.title || 'Wording of your own'}>
          <WordingFields
            at={`ownWording.${index}`}
            first="text"
            wording={wording}
            errorOf={(name) => (name === 'text' ? errors.get(`ownWording.${index}`) : undefined)}
            onWording={(next) =>
              set((own) => own.map((each) => (each.id === next.id ? next : each)), `ownWording.${index}`)
            }
          />
          <Button look="quiet" isSmall onClick={() => set((own) => own.filter(({ id }) => id !== wording.id))}>
            Take out<span class="visually-hidden"> {wording.title}</span>
          </Button>
        </div>
      ))}
      <div class="row">
        {offered.map((wording) => (
          <Button key={wording.id} look="quiet" isSmall onClick={() => set((own) => [...own, { ...wording }])}>
            Add “{wording.title}”
          </Button>
        ))}
        <button type="button" class="linklike" onClick={props.onOpenTexts}>
          Templates and wording
        </button>
      </div>
      {past.map(({ id, title, reviewBy }) => (
        <p key={id} class="hint">
          “{title}” was to be reviewed by {dateInWords(reviewBy)}, so it is not offered.
        </p>
      ))}
    </FormPart>
  );
}
