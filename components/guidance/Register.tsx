import { dateInWords } from '@/utils/model/dateInWords';
import { letterKindNames } from '@/utils/model/letterKindNames';
import type { Position, WordingPack } from '@/utils/model/position';
import { Notice } from '../Notice';
import { PositionView } from './PositionView';

/** A statement that no letter prints, with the plain reason. */
export interface KeptPosition {
  position: Position;
  why: string;
}

/** What the wording of the letters rests on: every dated statement, those in force first, the retired ones to be read only. */
export function Register(props: {
  pack: WordingPack;
  /** In force today, to be printed from a later day, or past its review: `why` is null for the first. */
  printed: readonly { position: Position; why: string | null }[];
  kept: readonly KeptPosition[];
  isPast: boolean;
}) {
  const { pack, printed, kept } = props;
  return (
    <main class="screen screen--narrow stack">
      <h1 tabIndex={-1}>What the wording rests on</h1>
      <p>
        Wording {pack.version}, issued {dateInWords(pack.issuedOn)}, to be reviewed by {dateInWords(pack.reviewBy)}. It
        is drawn from public texts, in our own words. Nobody named here has endorsed it, and no clinician has signed
        this issue off: look at the sources before you rely on it.
      </p>
      {props.isPast && (
        <Notice tone="warning" title="This issue is past its review date">
          <p>Letters leave its statements out and are complete without them. An update brings checked wording.</p>
        </Notice>
      )}
      <section class="card" aria-labelledby="printed-title">
        <h2 id="printed-title">Letters may print</h2>
        <p>
          Judged on the date of the letter. Each can be left out of a letter in its form, under “Wording about forms and
          routes”.
        </p>
        <PositionList list={printed} />
      </section>
      <section class="card" aria-labelledby="kept-title">
        <h2 id="kept-title">Kept for reading, never printed</h2>
        <p>Replaced statements and those known from reports only stay here, so that an old letter can be explained.</p>
        <PositionList list={kept} isKept />
      </section>
      <section class="card" aria-labelledby="changes-title">
        <h2 id="changes-title">Changes</h2>
        <ul class="plain-list">
          {pack.changes.map(({ version, on, what }) => (
            <li key={version}>
              {version}, {dateInWords(on)}: {what}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href="templates.html">Your own templates and wording</a> · <a href="options.html">Options</a>
      </p>
    </main>
  );
}

function PositionList(props: { list: readonly { position: Position; why: string | null }[]; isKept?: boolean }) {
  return (
    <ul class="plain-list register">
      {props.list.map(({ position, why }) => (
        <li key={position.id}>
          <h3>{position.title}</h3>
          <PositionView position={position} isKept={props.isKept === true}>
            {why && <p>{why}</p>}
            {!props.isKept && (
              <p class="hint">In: {position.printedIn.map((kind) => letterKindNames[kind].name).join('; ')}.</p>
            )}
          </PositionView>
        </li>
      ))}
    </ul>
  );
}
