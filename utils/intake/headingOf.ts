import {
  activeWords,
  acuteWords,
  fillers,
  pastWords,
  repeatWords,
  sectionPhrases,
  sectionWords,
  statusOthers,
  stoppedWords,
  titleWords,
  type Section,
} from './vocabulary';
import { remember } from './remember';

/** What a heading opens. `status` and `kind` are set where the heading itself says so; `bare` says nothing but that. */
export interface Heading {
  section: Section | null;
  status: 'active' | 'past' | null;
  kind: 'repeat' | 'acute' | 'stopped' | null;
  bare: boolean;
}

/** Words of a heading, without counts, dates, brackets of a number, decoration and signs. */
export function headingWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\((?:[^()]*\d[^()]*|s)\)|\[[^[\]]*\d[^[\]]*\]/g, ' ')
    .replace(/\b\d{1,2}[-/ ](?:\d{1,2}|[a-z]{3,9})[-/ ]\d{2,4}\b|\b\d+\b/g, ' ')
    .replace(/\bo\/e\b/g, 'oe')
    .replace(/\bf(?:am(?:ily)?)?[/ ]?hx?\b/g, 'fh')
    .replace(/\bd(?:rug)?[/ ]?hx\b/g, 'dh')
    .replace(/\bs(?:oc(?:ial)?)?[/ ]?hx\b/g, 'sh')
    .replace(/\bpast m(?:edical )?h(?:x)?\b|\bpmhx?\b/g, 'pmh')
    .replace(/&/g, ' and ')
    .replace(/\bno(?:t| longer| longer an?) active\b/g, 'inactive')
    .replace(/['’]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
}

function sectionOf(words: readonly string[]): Section | null {
  const joined = words.join(' ');
  if (words.length > 1 && words.every((word) => titleWords.has(word))) return 'patient';
  const phrase = sectionPhrases.find((entry) => entry.phrase.test(joined));
  if (phrase) return phrase.section;
  const fitting = sectionWords.find(
    (entry) =>
      words.some((word) => entry.keys.has(word)) &&
      words.every((word) => entry.keys.has(word) || entry.others.has(word) || fillers.has(word)),
  );
  return fitting?.section ?? null;
}

const has = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));

function statusOf(words: readonly string[]): 'active' | 'past' | null {
  if (has(words, pastWords)) return 'past';
  return has(words, activeWords) ? 'active' : null;
}

function kindOf(words: readonly string[]): Heading['kind'] {
  if (
    has(words, stoppedWords) &&
    !(words.includes('past') && /past (?:\w+ )?(?:months?|years?|days?|weeks?)/.test(words.join(' ')))
  )
    return 'stopped';
  if (has(words, repeatWords)) return has(words, acuteWords) ? null : 'repeat';
  return has(words, acuteWords) ? 'acute' : null;
}

/** Every word a heading may begin with, and the beginnings of what `headingWords` writes differently. */
const firstWords: ReadonlySet<string> = new Set([
  ...sectionWords.flatMap(({ keys, others }) => [...keys, ...others]),
  ...sectionPhrases.flatMap(({ phrase }) => phrase.source.match(/[a-z]+/g) ?? []),
  ...[fillers, titleWords, pastWords, activeWords, statusOthers].flatMap((words) => [...words]),
  ...['f', 'fam', 'd', 'dhx', 's', 'o', 'pmhx', 'no', 'not'],
]);

/** Most lines begin with a word no heading has, which is seen at a glance. */
function mayBeHeading(text: string): boolean {
  const first = /^[a-z'’]+/i.exec(text)?.[0];
  return first === undefined || firstWords.has(first.toLowerCase().replace(/['’]/g, ''));
}

/** Which part of a summary a text is the heading of, read word by word against the vocabulary; null when it is no heading. */
export function headingOf(text: string): Heading | null {
  return text.length <= 90 && mayBeHeading(text) ? headingRead(text) : null;
}

const headingRead: (text: string) => Heading | null = remember((text) => {
  const words = headingWords(text);
  if (words.length === 0 || words.length > 10) return null;
  const bareStatus = words.every((word) => pastWords.has(word) || activeWords.has(word) || statusOthers.has(word));
  if (bareStatus && !words.some((word) => word.startsWith('problem'))) {
    return { section: null, status: statusOf(words), kind: null, bare: true };
  }
  // SystmOne's first page calls its list of problems so; `placeOf` asks whether entries follow.
  if (words.length === 1 && words[0] === 'summary')
    return { section: 'problems', status: null, kind: null, bare: false };
  const section = sectionOf(words);
  if (!section) return null;
  if (section === 'problems')
    return {
      section,
      status: words.includes('pmh') || words.includes('history') ? 'past' : statusOf(words),
      kind: null,
      bare: false,
    };
  if (section !== 'medicines') return { section, status: null, kind: null, bare: false };
  return { section, status: null, kind: kindOf(words), bare: false };
});
