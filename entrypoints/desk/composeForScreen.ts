import type { PrintedLetter } from '@/components/letter/letterPart';
import { checkDraft } from '@/utils/checks/checkDraft';
import { partsFor } from '@/utils/export/partsFor';
import { positionsOf } from '@/utils/guidance/positionsFor';
import { whyNotPrinted } from '@/utils/guidance/whyNotPrinted';
import { composeLetter } from '@/utils/letter/composeLetter';
import { letterDate } from '@/utils/letter/facts';
import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import type { Letter } from '@/utils/model/letter';
import type { Position } from '@/utils/model/position';

export interface LetterOnScreen {
  letter: Letter;
  printed: PrintedLetter;
  findings: Finding[];
  wording: { printed: Position[]; leftOut: string[] };
}

/** Everything the editor shows of a draft besides the form: the letter, what it needs, and the wording of its day. */
export function composeForScreen(draft: Draft, today: string): LetterOnScreen {
  const letter = composeLetter(draft, today);
  const date = letterDate(draft, today);
  const { printed, past } = positionsOf(draft, date);
  return {
    letter,
    printed: { parts: partsFor(letter), identity: letter.identity, mark: letter.mark },
    findings: checkDraft(draft, today),
    wording: { printed, leftOut: past.flatMap((position) => whyNotPrinted(position, date) ?? []) },
  };
}
