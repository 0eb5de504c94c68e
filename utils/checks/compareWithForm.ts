import { clinicalFieldIds, type ClinicalFieldId } from '@/utils/model/clinicalField';
import { clinicalFields } from '@/utils/model/clinicalFields';
import type { Draft } from '@/utils/model/draft';
import { isAnswered } from './clinicalChecks';
import { formQuestions, type FormQuestion } from './formQuestions';

/** A question of the form, in the form's words, with the field of the letter it belongs to. */
export interface FormLine {
  label: string;
  /** Path in the draft, such as "clinical.history". */
  where: string;
}

/**
 * How a letter stands to a form. `answered`: the letter says it. `gaps`: clinical or personal questions the letter leaves open.
 * `administration`: the provider's own business. `unplaced`: labels that could not be told; somebody has to look.
 */
export interface FormComparison {
  answered: FormLine[];
  gaps: FormLine[];
  administration: string[];
  unplaced: string[];
}

const mostLabels = 500;

/** Names of a form's parts, which ask nothing. */
const partNames =
  /^(?:(?:section|part)\s*\w{0,2}[.:)]?\s*)?(?:patient|referrer|gp|practice|demographic|personal|contact)s?(?:['’]s)? (?:details|information|demographics)$/i;

/** Words too common to show that a letter speaks of a thing. */
const everyday = new Set(
  'have been does done with from that this there their they which what when where please give state list patient patients about your date dates within months weeks years number other details known recent'.split(
    ' ',
  ),
);

/** Whether every word of a label that carries meaning stands in the letter: a fallback for what no rule knows. */
function isNamed(label: string, text: string): boolean {
  const words = label.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const telling = words.filter((word) => !everyday.has(word));
  return telling.length > 0 && telling.every((word) => text.includes(word));
}

/** A label without its marks of being required, numbering and colon. */
function tidy(label: string): string {
  return label
    .replace(/\s+/g, ' ')
    .replace(/\((?:required|optional|mandatory|if known|please state)\)/gi, '')
    .replace(/^[\d.)\s]+(?=\p{L})/u, '')
    .replace(/[\s:*?]+$/, '')
    .trim();
}

/** The text at a path such as "patient.postcode"; empty when there is none. */
function textAt(draft: Draft, where: string): string {
  const at = where
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object' ? (value as Record<string, unknown>)[key] : undefined,
      draft,
    );
  return typeof at === 'string' ? at.trim() : '';
}

function isHeadingAnswered(draft: Draft, id: ClinicalFieldId): boolean {
  const field = clinicalFields.find((one) => one.id === id);
  return field !== undefined && isAnswered(field, draft);
}

/** Everything clinical the letter says, where a single figure may stand. */
function clinicalText({ clinical, resultValues }: Draft): string {
  const said = clinicalFieldIds.filter((id) => clinical[id].said === 'text').map((id) => clinical[id].text);
  return [...said, ...resultValues.map(({ name, value }) => `${name} ${value}`)].join('\n');
}

function lineFor(question: Exclude<FormQuestion, { kind: 'administration' }>, draft: Draft, text: string) {
  switch (question.kind) {
    case 'heading':
      return { where: `clinical.${question.heading}`, isSaid: isHeadingAnswered(draft, question.heading) };
    case 'value':
      return { where: `clinical.${question.heading}`, isSaid: question.named.test(text) };
    case 'about':
      return { where: question.where, isSaid: isAboutSaid(draft, question.where) };
  }
}

/** The letter's date is printed in any case; every other field has to hold something. */
function isAboutSaid(draft: Draft, where: string): boolean {
  return where === 'letterDate' || textAt(draft, where) !== '';
}

/**
 * Compares the labels of a form (never its values) with a letter. Labels repeated on the page count once; at most 500 are read.
 * It says what a form asks for, and does not say that any of it is needed.
 */
export function compareWithForm(labels: readonly string[], draft: Draft): FormComparison {
  const result: FormComparison = { answered: [], gaps: [], administration: [], unplaced: [] };
  const text = clinicalText(draft);
  const lower = text.toLowerCase();
  const unique = [...new Set(labels.slice(0, mostLabels).map(tidy))].filter(
    (label) => /\p{L}.*\p{L}/u.test(label) && !partNames.test(label),
  );
  for (const label of unique) {
    const question = formQuestions.find(({ asks }) => asks.test(label));
    if (!question && isNamed(label, lower)) result.answered.push({ label, where: 'clinical.history' });
    else if (!question) result.unplaced.push(label);
    else if (question.kind === 'administration') result.administration.push(label);
    else {
      const { where, isSaid } = lineFor(question, draft, text);
      (isSaid ? result.answered : result.gaps).push({ label, where });
    }
  }
  return result;
}
