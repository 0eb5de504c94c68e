import type { Block } from '@/utils/model/letter';
import type { Facts } from './facts';

/** One kind of letter: its name as a document, and its text between the salutation and the signature. Pure. */
export interface LetterForm {
  /** Title of the document; never holds a patient's details, because file properties travel. */
  title: string;
  /** How the reader is addressed when no name is given. */
  salutation?: string;
  body(facts: Facts): Block[];
}
