import type { Cue } from '@/utils/model/site';
import type { Place } from '@/utils/model/signals';

/** Where a page or a part of it is named. */
export const name: readonly Place[] = ['title', 'heading', 'address'];
/** Where a page speaks. */
export const prose: readonly Place[] = ['heading', 'lead', 'text', 'label', 'legend', 'button', 'link'];

/** A cue: its name, where it is looked for, its pattern, and how many different matches it takes. */
export const cue = (id: string, places: readonly Place[], says: string, least = 1): Cue => ({
  id,
  in: places,
  says,
  least,
});

/** The same cue, of the headings in the main one only. */
export const main = (one: Cue): Cue => ({ ...one, main: true });
