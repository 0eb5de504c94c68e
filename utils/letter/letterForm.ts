import type { Block } from '@/utils/model/letter';
import type { Facts } from './facts';

/** One kind of letter: its name as a document, and its text between the salutation and the signature. Pure. */
export interface LetterForm {
  /** Title of the document; never holds a patient's details, because file properties travel. */
  title: string;
  /** How the reader is greeted when no name is given; "Colleague" unless said otherwise. */
  salutation?: string;
  /** Set when the letter goes to the patient and not to the recipient of the draft. */
  toPatient?: true;
  body(facts: Facts): Block[];
}
