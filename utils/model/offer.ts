import type { FormGrade, NamedForm, PageType } from './verdict';
import type { LetterKind } from './letterKind';

/**
 * What the product offers on a page. `show` says how loudly: in the popup only, with a badge, or with badge and strip.
 * A page without an offer has none (null), never an empty one.
 */
export interface Offer {
  kind: 'letter' | 'covering-letter' | 'reply';
  letterKind: LetterKind;
  pageType: Exclude<PageType, 'none'>;
  show: 'popup' | 'badge' | 'badge-and-strip';
  /** The form the letter is for, in the page's words, or null. */
  form: NamedForm | null;
  formsToUse: NamedForm[];
  specialty: string | null;
  service: string | null;
  acceptsLetter: boolean;
  grade: FormGrade | null;
  host: string;
}
