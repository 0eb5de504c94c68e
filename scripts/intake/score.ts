import type { IntakeJson } from '@/utils/intake/toIntakeJson';

/** What a paste should give: the face of the command, with only the words that must stay visible in `notFiled`. */
export type Expected = Partial<IntakeJson> & { secondPatient: boolean };

/** Pieces rightly given, given wrongly, and missed, for one field. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** One disagreement, for reading. */
export interface Miss {
  field: string;
  expected: string;
  got: string;
}

export class Score {
  readonly tallies = new Map<string, Tally>();
  readonly misses: Miss[] = [];

  count(field: string, expected: string | undefined, got: string | undefined): void {
    const tally = this.tallies.get(field) ?? { right: 0, wrong: 0, missed: 0 };
    this.tallies.set(field, tally);
    if (expected === undefined && got === undefined) return;
    if (expected !== undefined && got !== undefined && plain(expected) === plain(got)) {
      tally.right += 1;
      return;
    }
    if (got !== undefined) tally.wrong += 1;
    if (expected !== undefined) tally.missed += 1;
    this.misses.push({ field, expected: expected ?? '', got: got ?? '' });
  }

  add(other: Score): void {
    for (const [field, { right, wrong, missed }] of other.tallies) {
      const tally = this.tallies.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      this.tallies.set(field, {
        right: tally.right + right,
        wrong: tally.wrong + wrong,
        missed: tally.missed + missed,
      });
    }
  }
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();

type Item = Record<string, string>;

/** Items are the same when their key agrees; the rest of a pair is then compared field by field. */
function countList(
  score: Score,
  name: string,
  keys: readonly string[],
  expected: readonly Item[],
  got: readonly Item[],
): void {
  const [key = '', ...others] = keys;
  const free = [...got];
  const unmatched: Item[] = [];
  const agreement = (a: Item, b: Item): number =>
    keys.filter((each) => plain(a[each] ?? '') === plain(b[each] ?? '')).length;
  for (const item of expected) {
    const same = free.filter((other) => plain(other[key] ?? '') === plain(item[key] ?? ''));
    const best = same.sort((a, b) => agreement(item, b) - agreement(item, a))[0];
    if (!best) {
      unmatched.push(item);
      continue;
    }
    free.splice(free.indexOf(best), 1);
    score.count(`${name}.${key}`, item[key], best[key]);
    for (const other of others) score.count(`${name}.${other}`, item[other], best[other]);
  }
  for (const item of unmatched) score.count(`${name}.${key}`, JSON.stringify(item), undefined);
  for (const item of free) score.count(`${name}.${key}`, undefined, JSON.stringify(item));
}

const asItems = (texts: readonly string[] | undefined): Item[] => (texts ?? []).map((text) => ({ text }));

function countAllergies(score: Score, expected: Expected['allergies'], got: IntakeJson['allergies']): void {
  const none = (value: Expected['allergies']): string | undefined =>
    value === 'none-known' ? 'none-known' : undefined;
  score.count('allergies.none-known', none(expected), none(got));
  const items = (value: Expected['allergies']): Item[] => (Array.isArray(value) ? value : []);
  countList(score, 'allergies', ['agent', 'reaction'], items(expected), items(got));
}

/** Compares what was read with what should have been, field by field. A paste of two patients is judged on that alone. */
export function scoreOf(expected: Expected, got: IntakeJson): Score {
  const score = new Score();
  score.count('secondPatient', expected.secondPatient ? 'yes' : undefined, got.secondPatient ? 'yes' : undefined);
  if (expected.system !== undefined) score.count('system', expected.system, got.system);
  if (expected.secondPatient) return score;
  const patient = expected.patient ?? {};
  for (const key of new Set([...Object.keys(patient), ...Object.keys(got.patient)])) {
    score.count(`patient.${key}`, patient[key], got.patient[key]);
  }
  countList(score, 'problems', ['text', 'status', 'date'], expected.problems ?? [], got.problems);
  countList(score, 'medicines', ['name', 'dose', 'kind'], expected.medicines ?? [], got.medicines);
  countAllergies(score, expected.allergies, got.allergies);
  countList(score, 'values', ['name', 'value', 'unit', 'date'], expected.values ?? [], got.values);
  countList(score, 'consultations', ['text', 'date'], expected.consultations ?? [], got.consultations);
  countList(score, 'family', ['text'], asItems(expected.family), asItems(got.family));
  countList(score, 'needs', ['text'], asItems(expected.needs), asItems(got.needs));
  const social = expected.social ?? {};
  for (const key of new Set([...Object.keys(social), ...Object.keys(got.social)])) {
    score.count(`social.${key}`, social[key], got.social[key]);
  }
  const left = plain(got.notFiled.join(' \n '));
  for (const text of expected.notFiled ?? [])
    score.count('notFiled', text, left.includes(plain(text)) ? text : undefined);
  return score;
}
