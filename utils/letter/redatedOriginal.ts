import { dateInWords } from '@/utils/model/dateInWords';
import type { Draft } from '@/utils/model/draft';
import type { Letter } from '@/utils/model/letter';
import { letterDate } from './facts';
import { write } from './write';

/**
 * The original letter of a reply, dated again and otherwise word for word as it was sent, to be attached as a letter of its own.
 * Null when the reply has none. `today` is an ISO date.
 */
export function redatedOriginal(draft: Draft, today: string): Letter | null {
  const { original } = draft;
  if (!original) return null;
  const sent = original.date.trim() || dateInWords(draft.returned?.originalDate ?? '');
  const date = dateInWords(letterDate(draft, today));
  const again = write.paragraph(`Sent again on ${date}.`, sent && `First sent on ${sent}.`);
  return { ...original, date, blocks: [again, ...original.blocks] };
}
