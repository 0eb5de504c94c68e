import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import type { Finding } from '@/utils/model/finding';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { Button } from '../Button';
import { FindingsList } from '../FindingsList';
import { LetterPages } from '../letter/LetterPages';
import { LetterSheet } from '../letter/LetterSheet';
import type { PrintedLetter } from '../letter/letterPart';
import { PatientBand } from '../PatientBand';
import { SaveLine, type SaveWords } from '../SaveLine';

export interface EditorProps {
  draft: Draft;
  letter: PrintedLetter | null;
  findings: readonly Finding[];
  save: SaveWords;
  /** Said once in place of the save state, such as "Already saved". */
  saveNote?: string | undefined;
  /** The form, or the screen that stands in its place. */
  children: ComponentChildren;
  /** What stands above the form: a failed save, the list of what must be put right. */
  above?: ComponentChildren;
  isFinishing: boolean;
  /** What stands between the list of what is missing and the letter. */
  beside?: ComponentChildren;
  /** Changes whenever the reader is to be taken to the form, also where only the paper is shown. */
  turn: string;
  onGoTo: (where: string) => void;
  canBeChecked: (finding: Finding) => boolean;
  onChecked: (finding: Finding) => void;
  onFinish: () => void;
  onList: () => void;
}

/** A letter being written: who it is about on top, the form, and beside it the letter on paper and what it still needs. */
export function Editor(props: EditorProps) {
  const { draft, letter, findings } = props;
  const [pane, setPane] = useState<'write' | 'letter'>('write');
  useEffect(() => setPane('write'), [props.turn]);
  const needed = findings.filter(({ gate }) => gate !== 'prompt').length;
  const goTo = (where: string) => {
    setPane('write');
    props.onGoTo(where);
  };
  return (
    <div class={`editor editor--${pane}`}>
      <header class="editor__top">
        <div class="editor__line">
          <button type="button" class="linklike" onClick={props.onList}>
            All letters
          </button>
          <h1 class="editor__title" tabIndex={-1}>
            {letterKindNames[effectiveKind(draft)].name}
          </h1>
          <SaveLine state={props.save} note={props.saveNote} />
        </div>
        <PatientBand patient={draft.patient} />
      </header>
      <main class="editor__panes">
        <section class="editor__write" data-pane="write" tabIndex={-1} aria-label="The form">
          {props.above}
          {props.children}
        </section>
        <section class="editor__side" data-pane="letter" tabIndex={-1} aria-label="The letter and what it needs">
          <FindingsList
            findings={findings}
            onGoTo={goTo}
            canBeChecked={props.canBeChecked}
            onChecked={props.onChecked}
          />
          {props.beside}
          {letter && <LetterPages letter={letter} narrow={<LetterSheet letter={letter} />} />}
        </section>
      </main>
      <footer class="dock" data-pane="dock">
        <Button
          look="quiet"
          isSmall
          data-toggle="pane"
          aria-pressed={pane === 'letter'}
          onClick={() => setPane(pane === 'write' ? 'letter' : 'write')}
        >
          {pane === 'write' ? 'See the letter' : 'Back to writing'}
        </Button>
        <span class="dock__needed">{needed === 0 ? 'Nothing missing' : `${needed} still needed`}</span>
        {!props.isFinishing && <Button onClick={props.onFinish}>Finish</Button>}
      </footer>
    </div>
  );
}
