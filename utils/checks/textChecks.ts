import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { draftTexts, type DraftText } from './draftTexts';
import { finding } from './finding';
import { knownAbbreviations } from './knownAbbreviations';

/** Square brackets that record systems and authors use and that nobody has to fill in: Read code prefixes and the like. */
const meant = /^\[(?:X|D|V|M|Q|SO|EC|EDTA|RFC|HFQ|sic|\.{3}|…|\d{1,3})\]$/i;
const brackets = /\[[^[\]\n]{0,120}\]|\{\{[^{}\n]{0,120}\}\}|<<[^<>\n]{1,120}>>|_{4,}/g;

function placeholderFindings({ where, text }: DraftText): Finding[] {
  const left = (text.match(brackets) ?? []).filter((one) => !meant.test(one));
  const first = left[0];
  if (first === undefined) return [];
  return [
    finding(
      'placeholder-left',
      'block',
      where,
      left.length === 1
        ? `“${first}” is still to be filled in.`
        : `“${first}” and ${left.length - 1} more are still to be filled in.`,
      'Fill it in or take it out, with its brackets.',
    ),
  ];
}

const abbreviation = /(?<![\p{L}\d/.-])[A-Z][A-Za-z]?[A-Z]{1,4}s?(?![\p{L}\d])/gu;

/** Abbreviations that are neither everyday nor explained where they first stand, as in "left bundle branch block (LBBB)". */
function abbreviationsIn(text: string): string[] {
  const used = (text.match(abbreviation) ?? []).map((word) => word.replace(/s$/, ''));
  return [...new Set(used)].filter(
    (word) => !knownAbbreviations.has(word) && !text.includes(`(${word}`) && !text.includes(`${word} (`),
  );
}

function abbreviationFindings(texts: readonly DraftText[]): Finding[] {
  const clinical = texts.filter(({ where }) => where.startsWith('clinical.') || where === 'whyNotAdvice');
  const all = clinical.map(({ text }) => text).join('\n');
  const unexplained = abbreviationsIn(all);
  const first = clinical.find(({ text }) => unexplained.some((word) => text.includes(word)));
  if (!first) return [];
  const shown = unexplained.slice(0, 5).join(', ');
  return [
    finding(
      'abbreviations',
      'prompt',
      first.where,
      `Not everybody who reads the letter, the patient among them, may know: ${shown}${unexplained.length > 5 ? ' and others' : ''}.`,
      'Write it out where it first stands.',
    ),
  ];
}

/** Placeholders left in brackets, and abbreviations nobody explained. */
export function textChecks(draft: Draft): Finding[] {
  const texts = draftTexts(draft);
  return [...texts.flatMap(placeholderFindings), ...abbreviationFindings(texts)];
}
