import { emptyDeskMarks } from '@/utils/model/deskMarks';
import type { Draft } from '@/utils/model/draft';

const aside = {
  id: '',
  status: 'drafting',
  createdAt: '',
  editedAt: '',
  signedBy: '',
  signedAt: '',
  frozen: null,
  moved: [],
  checked: [],
  desk: emptyDeskMarks,
} as const;

/** The part of a draft that the letter is made of, as one comparable text: where it stands on the desk is left out. */
export const letterPart = (draft: Draft): string => JSON.stringify({ ...draft, ...aside });
