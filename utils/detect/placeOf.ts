import type { Place } from '@/utils/model/signals';
import { fold } from './fold';
import type { Zones } from './zones';

const places: readonly Place[] = [
  'title',
  'heading',
  'link',
  'file name',
  'label',
  'legend',
  'button',
  'address',
  'text',
];

/** The first place of a page that holds a literal phrase, in whole words; null when none does. */
export function placeOf(phrase: string, zones: Zones): Place | null {
  const words = fold(phrase);
  return words === '' ? null : (places.find((place) => ` ${zones.folded(place)} `.includes(` ${words} `)) ?? null);
}
