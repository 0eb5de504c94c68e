import type { Draft } from '@/utils/model/draft';
import { letterPart } from './letterPart';

/**
 * One change made by the writer. A signed or attached letter whose text changes is open again: the signature stood under other words.
 * `now` is ISO with zone.
 */
export function editDraft(draft: Draft, change: (draft: Draft) => Draft, now: string): Draft {
  const changed = change(draft);
  if (changed === draft) return draft;
  const edited: Draft = { ...changed, editedAt: now };
  return isFrozen(draft) && letterPart(edited) !== letterPart(draft) ? reopen(edited, draft, now) : edited;
}

/** True while the words stand under a signature. */
export const isFrozen = (draft: Draft): boolean => draft.signedAt !== '';

function reopen(edited: Draft, signed: Draft, now: string): Draft {
  const note = {
    id: `reopened-${now}`,
    kind: 'note' as const,
    at: now,
    by: '',
    to: '',
    text: `Opened again: changed after it was signed${signed.signedBy && ` by ${signed.signedBy}`}. It needs a new signature.`,
    doneAt: '',
    doneBy: '',
  };
  return {
    ...edited,
    status: 'drafting',
    signedBy: '',
    signedAt: '',
    frozen: null,
    desk: {
      ...edited.desk,
      statusSince: now,
      statusBefore: null,
      waitingFor: '',
      notes: [...edited.desk.notes, note].slice(-5_000),
    },
  };
}
