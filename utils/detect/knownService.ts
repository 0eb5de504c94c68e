import { fold } from './fold';
import type { JudgedForm } from './namedForms';
import { firstMatch, pattern } from './pattern';
import { pathWords } from './pathWords';
import type { Zones } from './zones';

/** Whether a name holds a word that makes it doubtful whatever else it says. */
function isDoubtful(words: string, { lexicon }: Zones): boolean {
  return firstMatch(lexicon.form.doubtful, words.replace(pattern(lexicon.form.harmless), ' ¦ ')) !== null;
}

/** Whether words name an ordinary service, or a mixed department in no hurry. */
function isOrdinary(words: string, { lexicon }: Zones): boolean {
  const { ordinary, mixed, hurried } = lexicon.form;
  if (firstMatch(ordinary, words) !== null) return true;
  return firstMatch(mixed, words) !== null && firstMatch(hurried, words) === null;
}

const namesOf = (zones: Zones): string => [zones.folded('title'), zones.folded('main heading')].join(' ¦ ');

/** Whether the page itself is named for a service whose form is an ordinary one: by its title, main heading, path, host or first words. */
export function isKnownPage(zones: Zones): boolean {
  const names = `${namesOf(zones)} ¦ ${zones.folded('address')}`;
  if (isOrdinary(names, zones)) return true;
  // A name in a hurry is not made ordinary by the words that follow it.
  if (firstMatch(zones.lexicon.form.hurried, names) !== null) return false;
  // What the forms are called says nothing of the page they stand on.
  const lead = zones.forms.reduce((words, { title }) => words.replace(fold(title), ' ¦ '), zones.folded('lead'));
  return isOrdinary(`${pathWords(zones.page.host.replaceAll('-', ' '))} ¦ ${lead}`, zones);
}

/** The linked forms that nothing exempts and nothing makes doubtful: on a page that names no ordinary service each has to name its own. */
export function knownForms(zones: Zones): JudgedForm[] {
  const isPageKnown = isKnownPage(zones);
  return zones.forms.filter(
    ({ gate, words }) => gate === null && !isDoubtful(words, zones) && (isPageKnown || isOrdinary(words, zones)),
  );
}

/**
 * Whether some ordinary service is named, by the page or by a form it links, and the page's own name leaves no doubt. A site that is known
 * and written for referrers (`isCertain`) may speak of the forms of all services at once.
 */
export function isServiceKnown(zones: Zones, isCertain: boolean): boolean {
  const names = namesOf(zones);
  if (isDoubtful(names, zones)) return false;
  if (isCertain && firstMatch(zones.lexicon.form.hurried, names) === null) return true;
  return zones.forms.some(({ gate }) => gate === null) ? knownForms(zones).length > 0 : isKnownPage(zones);
}
