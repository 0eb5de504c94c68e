import type { Letter } from '@/utils/model/letter';
import { cleanStrings } from './cleanStrings';

/** The same letter with every piece of its text cleaned by `cleanText`; every file format starts here. */
export const cleanLetter = (letter: Letter): Letter => cleanStrings(letter);
