import { fold } from './fold';
import type { JudgedForm } from './namedForms';
import { firstMatch } from './pattern';
import { pathWords } from './pathWords';
import type { Zones } from './zones';

/** Whether words name an ordinary service, or a mixed department in no hurry. */
function isOrdinary(words: string, { lexicon }: Zones): boolean {
  const { ordinary, mixed, hurried } = lexicon.form;
  if (firstMatch(ordinary, words) !== null) return true;
  return firstMatch(mixed, words) !== null && firstMatch(hurried, words) === null;
}

/** Whether the page itself is named for a service whose form is an ordinary one: by its title, main heading, path, host or first words. */
export function isKnownPage(zones: Zones): boolean {
  const names = [zones.folded('title'), zones.folded('main heading'), zones.folded('address')].join(' ¦ ');
  if (isOrdinary(names, zones)) return true;
  // A name in a hurry is not made ordinary by the words that follow it.
  if (firstMatch(zones.lexicon.form.hurried, names) !== null) return false;
  // What the forms are called says nothing of the page they stand on.
  const lead = zones.forms.reduce((words, { title }) => words.replace(fold(title), ' ¦ '), zones.folded('lead'));
  return isOrdinary(`${pathWords(zones.page.host.replaceAll('-', ' '))} ¦ ${lead}`, zones);
}

/** Whether a linked form is: by its own name or the headings over it, or because its page is. */
export const isKnownForm = (form: JudgedForm, zones: Zones): boolean => isOrdinary(form.words, zones);
