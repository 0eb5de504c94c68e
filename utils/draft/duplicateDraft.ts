import { emptyDeskMarks } from '@/utils/model/deskMarks';
import type { Draft } from '@/utils/model/draft';

/**
 * A second letter for the same patient: all that was written, under a new id, unsigned, dated afresh, and with nothing of how the
 * first one fared. `now` is ISO with zone.
 */
export const duplicateDraft = (draft: Draft, id: string, now: string): Draft => ({
  ...structuredClone(draft),
  id,
  status: 'drafting',
  createdAt: now,
  editedAt: now,
  letterDate: '',
  signedBy: '',
  signedAt: '',
  frozen: null,
  checked: [],
  desk: { ...emptyDeskMarks, statusSince: now },
});
