import type { Draft } from '@/utils/model/draft';
import { effectiveKind } from '@/utils/model/effectiveKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { Button } from '../Button';
import { LetterPages } from '../letter/LetterPages';
import { LetterSheet } from '../letter/LetterSheet';
import type { PrintedLetter } from '../letter/letterPart';
import { Notice } from '../Notice';
import { PatientBand } from '../PatientBand';

/** A letter that another window writes in: read along, or take it over. */
export function ReadAlong(props: { draft: Draft; letter: PrintedLetter; onTakeOver: () => void; onList: () => void }) {
  const { draft, letter } = props;
  return (
    <div class="editor">
      <header class="editor__top">
        <div class="editor__line">
          <button type="button" class="linklike" onClick={props.onList}>
            All letters
          </button>
          <h1 class="editor__title" tabIndex={-1}>
            {letterKindNames[effectiveKind(draft)].name}
          </h1>
        </div>
        <PatientBand patient={draft.patient} />
      </header>
      <main class="screen stack read-along">
        <Notice title="This letter is open in another window" isLive>
          <p>You can read along here. Take it over to write in it; the other window then reads along.</p>
          <Button onClick={props.onTakeOver}>Take over</Button>
        </Notice>
        <LetterPages letter={letter} narrow={<LetterSheet letter={letter} />} />
      </main>
    </div>
  );
}
