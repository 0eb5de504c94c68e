import type { ChoiceSignal, LabelSignal } from '@/utils/model/signals';
import { wordsOf, type Capture } from './capture';
import { attributeOf, propertyOf } from './element';
import { fixedChoice, isFixedChoice, namesCancer } from './fixedChoice';
import { foldSpace } from './foldSpace';
import { pageLimits } from './limits';

/** A field the walk passed. What is in it is never kept; `chosen` is whether a radio button is set. */
export interface Control {
  element: Element;
  tag: string;
  type: string;
  id: string | null;
  under: number | null;
  /** The label it stands in, or null. */
  within: Capture | null;
  /** The words before it, for pages that label by position. */
  before: string;
  /** What the set of radio buttons around it is called. */
  group: string;
  isChosen: boolean;
}

/** Texts the page points at by id, read in a bounded way. */
export function textById(doc: Document, ids: string): string {
  const find = propertyOf(doc, 'getElementById') as Document['getElementById'];
  let said = '';
  for (const id of ids.trim().split(/\s+/).slice(0, 5)) {
    let node: Node | null = find.call(doc, id)?.firstChild ?? null;
    for (let step = 0; node && step < 30; step += 1) {
      if (node.nodeType === 3) said += ` ${(node as Text).substringData(0, 200)}`;
      node = node.firstChild && node.nodeType === 1 ? node.firstChild : node.nextSibling;
    }
  }
  return foldSpace(said).slice(0, pageLimits.name);
}

/** The name a control gives itself, without looking at labels elsewhere. */
export function ownName(doc: Document, element: Element, tag: string): string {
  const ids = attributeOf(element, tag, 'aria-labelledby');
  return (
    (ids && textById(doc, ids)) || foldSpace(attributeOf(element, tag, 'aria-label') ?? '').slice(0, pageLimits.name)
  );
}

const labelOf = (doc: Document, control: Control, labelFor: ReadonlyMap<string, string>): string =>
  ownName(doc, control.element, control.tag) ||
  (control.id && labelFor.get(control.id)) ||
  (control.within && wordsOf(control.within)) ||
  '';

const lastResort = ({ element, tag, before }: Control): string =>
  before ||
  foldSpace(attributeOf(element, tag, 'placeholder') ?? attributeOf(element, tag, 'title') ?? '').slice(
    0,
    pageLimits.name,
  );

/** Names of the fields that no `<label>` named: those that name themselves, else the words before them, else their placeholder. */
export function labelsOf(
  doc: Document,
  controls: readonly Control[],
  labelFor: ReadonlyMap<string, string>,
): LabelSignal[] {
  const labels: LabelSignal[] = [];
  for (const control of controls) {
    const { element, tag, under } = control;
    const own = ownName(doc, element, tag);
    const isNamed = Boolean(control.within) || (control.id !== null && labelFor.has(control.id));
    const text = own || (isNamed ? '' : lastResort(control));
    if (text) labels.push({ text, under });
  }
  return labels;
}

/** The first option that is so, looked for among the first 300. */
function optionOf(select: Element, isSo: (option: HTMLOptionElement) => boolean): string {
  const options = (select as HTMLSelectElement).options;
  for (let at = 0; at < Math.min(options.length, 300); at += 1) {
    const option = options[at];
    if (option && isSo(option)) return foldSpace(option.textContent.slice(0, 200));
  }
  return '';
}

/** An answer that names the cancer pathway, chosen or not: the form is for that too. */
export const cancerOption = (element: Element, tag: string): string =>
  tag === 'SELECT' ? optionOf(element, ({ textContent }) => namesCancer(textContent)) : '';

/** The fixed choices made in the fields: drop-downs and radio buttons whose label and answer are both known. */
export function choicesOf(
  doc: Document,
  controls: readonly Control[],
  labelFor: ReadonlyMap<string, string>,
): ChoiceSignal[] {
  const choices: ChoiceSignal[] = [];
  for (const control of controls) {
    const isSelect = control.tag === 'SELECT';
    if (!isSelect && !control.isChosen) continue;
    const label = labelOf(doc, control, labelFor) || (isSelect ? control.before : '');
    const question = isSelect ? label : control.group;
    if (!isFixedChoice(question)) continue;
    const choice = fixedChoice(question, isSelect ? optionOf(control.element, ({ selected }) => selected) : label);
    if (choice) choices.push(choice);
  }
  return choices;
}

/** Types of input that are buttons: their value is their name. */
export const buttonTypes: ReadonlySet<string> = new Set(['submit', 'button', 'image', 'reset']);

export const buttonName = (element: Element, tag: string): string =>
  foldSpace(attributeOf(element, tag, 'value') ?? attributeOf(element, tag, 'alt') ?? '');
