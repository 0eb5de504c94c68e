import type { Identity } from './intake';
import type { ReadName } from './readName';

/** One statement of who somebody is, as the paste makes it. */
export interface Sighting {
  key: 'nhsNumber' | 'dateOfBirth' | 'name';
  value: string;
  name: ReadName | null;
  at: number;
}

/** Sightings as people: one as long as they agree; the first that contradicts begins the second. */
export function identitiesOf(sightings: readonly Sighting[]): Identity[] {
  const people: Identity[] = [];
  const fitsWith = (person: Identity, seen: Sighting): boolean => {
    if (seen.key === 'name') {
      const named = person.familyName !== '' || person.givenName !== '';
      return !named || !seen.name || namesAgree(person, seen.name);
    }
    return person[seen.key] === '' || person[seen.key] === seen.value;
  };
  const add = (person: Identity, seen: Sighting): void => {
    if (seen.key !== 'name') person[seen.key] ||= seen.value;
    else if (seen.name) {
      person.familyName ||= seen.name.familyName;
      person.givenName ||= seen.name.givenName;
    }
  };
  let last: { person: Identity; at: number } | null = null;
  for (const seen of sightings) {
    const known = people.find((person) => fitsWith(person, seen) && contains(person, seen));
    // What stands beside a contradiction belongs to the same second person.
    const near: Identity | undefined =
      last && seen.at - last.at <= 3 && fitsWith(last.person, seen) ? last.person : undefined;
    const person: Identity | undefined = known ?? near ?? people.find((each) => fitsWith(each, seen));
    const chosen: Identity = person ?? { familyName: '', givenName: '', dateOfBirth: '', nhsNumber: '' };
    if (!person) people.push(chosen);
    add(chosen, seen);
    last = { person: chosen, at: seen.at };
  }
  return people;
}

const namesAgree = (person: Identity, name: ReadName): boolean => {
  const empty = (text: string): boolean => text === '';
  const family =
    empty(person.familyName) ||
    empty(name.familyName) ||
    person.familyName.toLowerCase() === name.familyName.toLowerCase();
  const initial = (text: string): string => text.slice(0, 3).toLowerCase();
  const given =
    empty(person.givenName) ||
    empty(name.givenName) ||
    initial(person.givenName).startsWith(initial(name.givenName).replace('.', '')) ||
    initial(name.givenName).startsWith(initial(person.givenName).replace('.', ''));
  return family && given;
};

const contains = (person: Identity, seen: Sighting): boolean =>
  seen.key === 'name'
    ? person.familyName !== '' && person.familyName === (seen.name?.familyName ?? '')
    : person[seen.key] === seen.value;
