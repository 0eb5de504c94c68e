import type { Position } from '@/utils/model/position';
import { PositionView } from '../guidance/PositionView';
import { Notice } from '../Notice';
import { Tick } from '../Tick';
import type { FormPartProps } from './draftChange';
import { FormPart } from './FormPart';

export interface WordingPartProps extends FormPartProps {
  /** Dated positions that this letter may print on its day, and sentences about those it no longer may. */
  printed: readonly Position[];
  leftOut: readonly string[];
}

/** What the letter says about forms and routes: every sentence with its source and date, each to be left out at will. */
export function WordingPart({ draft, onChange, printed, leftOut }: WordingPartProps) {
  if (printed.length === 0 && leftOut.length === 0) return null;
  const set = (id: string, isPrinted: boolean) =>
    onChange(
      (now) => ({
        ...now,
        positionsLeftOut: isPrinted
          ? now.positionsLeftOut.filter((left) => left !== id)
          : [...now.positionsLeftOut.filter((left) => left !== id), id],
      }),
      'positionsLeftOut',
    );
  return (
    <FormPart
      id="part-wording"
      title="Wording about forms and routes"
      lead="Drawn from public guidance and contract texts, in our own words. Not endorsed by the BMA or the NHS."
    >
      {leftOut.length > 0 && (
        <Notice tone="warning" title="Some wording is past its review date">
          {leftOut.map((say) => (
            <p key={say}>{say}</p>
          ))}
        </Notice>
      )}
      <ul class="plain-list positions">
        {printed.map((position) => (
          <li key={position.id}>
            <Tick
              id={`position.${position.id}`}
              isSmall
              label={position.title}
              isTicked={!draft.positionsLeftOut.includes(position.id)}
              onTicked={(isTicked) => set(position.id, isTicked)}
            />
            <PositionView position={position} />
          </li>
        ))}
      </ul>
      <p>
        <a href="guidance.html" target="_blank">
          What the wording rests on
        </a>
      </p>
    </FormPart>
  );
}
