import type { PageSignals } from '@/utils/model/signals';
import { fold } from './fold';
import { firstMatch } from './pattern';
import { quote } from './quote';

/** The specialty an application's choice or a page's title or main heading names, in the page's own words; null when none. */
export function specialtyOf(page: PageSignals, specialties: string): string | null {
  const choice = chosen(page, 'specialty|speciality');
  if (choice) return choice;
  for (const text of [page.title, ...page.headings.slice(0, 3).map((heading) => heading.text)]) {
    const found = firstMatch(specialties, fold(text));
    if (found !== null) {
      const words = quote(text, found);
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
  }
  return null;
}

/** The clinic or service chosen in an application, or null. */
export const serviceOf = (page: PageSignals): string | null => chosen(page, 'clinic type|named clinician|service');

function chosen(page: PageSignals, label: string): string | null {
  const choice = page.choices.find((one) => firstMatch(label, fold(one.label)) !== null && one.chosen.trim() !== '');
  return choice && !/^(?:select|please|any|all|choose|--)/i.test(choice.chosen) ? choice.chosen : null;
}
