import type { ChoiceSignal, HeadingSignal, LabelSignal, LinkSignal } from '@/utils/model/signals';
import { addFrame } from './addFrame';
import { addTo, captureKindOf, isBlock, isSection, startWithin, titleKinds, wordsOf } from './capture';
import type { Capture, CaptureKind } from './capture';
import { buttonName, buttonTypes, cancerOption, choicesOf, labelsOf, ownName, type Control } from './controls';
import { attributeOf, tagOf } from './element';
import { fixedChoice } from './fixedChoice';
import { foldSpace, oneSpace } from './foldSpace';
import { levelOf } from './levelOf';
import { pageLimits } from './limits';
import { isChosenOption, isChosenRadio } from './isChosen';
import { linkOf } from './linkOf';
import { PageText } from './pageText';
import { regionOf } from './regionOf';
import type { ReadingOptions } from './readingOptions';
import { emptyTable, endRow } from './tableWords';
import type { Visitor } from './walkTree';

/** Gathers a page's signals while a walk goes through it. */
export class Reading implements Visitor {
  headings: HeadingSignal[] = [];
  legends: LabelSignal[] = [];
  buttons: LabelSignal[] = [];
  links: LinkSignal[] = [];
  page = new PageText();
  hasFrame = false;
  #labels: LabelSignal[] = [];
  #choices: ChoiceSignal[] = [];
  #controls: Control[] = [];
  #labelFor = new Map<string, string>();
  #open: Capture[] = [];
  #groups: { element: Element; name: string }[] = [];
  #term = '';
  #table = emptyTable();
  #banner: Element | null = null;
  #main: Element | null = null;
  #sections = 0;
  #bold = 0;

  readonly #options: ReadingOptions;

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  enter(element: Element): boolean {
    const tag = tagOf(element);
    const region = regionOf(element, tag, this.#sections > 0 || this.#banner !== null, this.#options.isLoose);
    if (region === 'skip') return false;
    if (region === 'titles') this.#banner = element;
    const role = attributeOf(element, tag, 'role')?.trim().toLowerCase() ?? '';
    if ((tag === 'MAIN' || role === 'main') && this.#options.onlyMain && !this.#main) this.#startMain(element);
    if (isSection(tag)) this.#sections += 1;
    if (tag === 'IFRAME') return this.#banner === null && addFrame(this, element, this.#options.base, this.#under);
    if (isBlock(tag)) this.#breakLine();
    if (tag === 'B' || tag === 'STRONG') this.#bold += 1;
    if (tag === 'FIELDSET' || role === 'radiogroup' || role === 'listbox')
      this.#groups.push({ element, name: ownName(this.#options.doc, element, tag) });
    if (tag === 'TABLE') this.#table = emptyTable();
    if (tag === 'IMG') this.#addPictureName(element);
    if (tag === 'INPUT' || tag === 'SELECT' || tag === 'TEXTAREA') {
      if (!this.#banner) this.#addControl(element, tag);
      return false;
    }
    this.#startCapture(captureKindOf(tag, role), element, tag);
    return true;
  }

  leave(element: Element): void {
    const tag = tagOf(element);
    if (this.#open.at(-1)?.element === element) this.#endCapture();
    if (tag === 'TABLE') this.#endTable();
    if (isBlock(tag)) this.#breakLine();
    if (tag === 'B' || tag === 'STRONG') this.#bold -= 1;
    if (isSection(tag)) this.#sections -= 1;
    if (this.#groups.at(-1)?.element === element) this.#groups.pop();
    if (this.#banner === element) this.#banner = null;
    if (this.#main === element) this.#options.whenDone();
  }

  text(node: Text): void {
    const raw = node.substringData(0, pageLimits.textNode);
    if (node.length > pageLimits.textNode) this.page.isCut = true;
    const said = oneSpace(raw);
    if (said === '') return;
    let isProse = true;
    for (const capture of this.#open) {
      addTo(capture, said);
      if (this.#bold > 0) capture.bold += said.trim().length;
      if (titleKinds.has(capture.kind)) isProse = false;
    }
    if (!this.#banner) this.page.add(said, isProse);
  }

  /** Ends everything still open and gives the labels and choices, which need the whole page to be known. */
  finish(): { labels: LabelSignal[]; choices: ChoiceSignal[] } {
    while (this.#open.length > 0) this.#endCapture();
    const { doc } = this.#options;
    return {
      labels: [...this.#labels, ...labelsOf(doc, this.#controls, this.#labelFor)].slice(0, pageLimits.labels),
      choices: [...this.#choices, ...choicesOf(doc, this.#controls, this.#labelFor)].slice(0, pageLimits.labels),
    };
  }

  /** What stood before the main element was menus and banners; only a main heading among it says what the page is. */
  #startMain(element: Element): void {
    this.#main = element;
    this.headings = this.headings.filter(({ level, text }) => level === 1 && text);
    this.legends = [];
    this.buttons = [];
    this.links = [];
    this.hasFrame = false;
    this.#labels = [];
    this.#choices = [];
    this.#controls = [];
    this.#open = [];
    this.#groups = [];
    this.page = new PageText();
    this.#banner = null;
    this.#bold = 0;
  }

  #breakLine(): void {
    for (const capture of this.#open) if (capture.raw) addTo(capture, ' ');
    const line = this.page.breakLine();
    const colon = line.indexOf(':');
    if (colon > 0 && colon < 40) this.#addChoice(line.slice(0, colon), line.slice(colon + 1));
  }

  #addChoice(label: string, chosen: string): void {
    const choice = fixedChoice(label, chosen);
    if (choice) this.#choices.push(choice);
  }

  #addPictureName(element: Element): void {
    const capture = this.#open.at(-1);
    if (capture?.kind === 'link' || capture?.kind === 'button')
      addTo(capture, ` ${attributeOf(element, 'IMG', 'alt') ?? ''} `);
  }

  get #under(): number | null {
    return this.headings.length > 0 ? this.headings.length - 1 : null;
  }

  #startCapture(kind: CaptureKind | null, element: Element, tag: string): void {
    const isTitle = kind === 'heading' && (tag === 'H1' || attributeOf(element, tag, 'aria-level') === '1');
    if (!kind || (this.#banner && !isTitle)) return;
    const beside = startWithin(this.#open, kind, this.#table.cells[0]);
    if (tag === 'TR' || tag === 'DL') this.#term = '';
    if (tag === 'TR') this.#table.cells = [];
    if (kind === 'heading' && this.headings.length < pageLimits.headings)
      this.headings.push({ text: '', level: levelOf(element, tag) });
    this.#open.push({ kind, element, tag, raw: '', under: this.#under, beside, bold: 0, isBusy: false });
  }

  #endCapture(): void {
    const capture = this.#open.pop();
    if (!capture) return;
    const { kind, element, tag, under } = capture;
    const text = wordsOf(capture);
    if (kind === 'heading') this.#endHeading(capture, text);
    else if (kind === 'paragraph') this.#endParagraph(capture, text);
    else if (kind === 'link') this.#endLink(capture);
    else if (kind === 'label') this.#endLabel(element, tag, under, text);
    else if (kind === 'legend') {
      const group = this.#groups.at(-1);
      if (group && !group.name) group.name = text;
      if (text) this.legends.push({ text, under });
    } else if (kind === 'button') this.#endButton(capture, text);
    else if (kind === 'option' && isChosenOption(element, tag)) this.#addChoice(this.#groupName(this.#under), text);
    else if (kind === 'term' || kind === 'detail') {
      if (kind === 'detail' && !capture.isBusy) this.#addChoice(this.#term, text);
      this.#term = text;
      this.#table.cells.push(capture.isBusy ? '' : text);
    } else if (tag === 'TR') endRow(this.#table, element);
  }

  #endTable(): void {
    const [row, second] = this.#table.rows;
    if (row && !second) row.forEach((cell, at) => this.#addChoice(this.#table.columns[at] ?? '', cell));
    this.#table = emptyTable();
  }

  #endHeading({ under, isBusy }: Capture, text: string): void {
    const heading = under === null ? undefined : this.headings[under];
    if (!heading) return;
    heading.text = text;
    // An empty one goes, unless something inside it already points at it.
    if (!text && !isBusy && under === this.headings.length - 1) this.headings.pop();
  }

  /** A paragraph all in bold is how many sites write a heading. */
  #endParagraph({ raw, bold, isBusy }: Capture, text: string): void {
    if (bold === 0 || isBusy || text.length < 3 || text.length > 120 || bold < raw.replace(/\s/g, '').length) return;
    if (this.headings.length < pageLimits.headings) this.headings.push({ text, level: 6 });
  }

  #endLink(capture: Capture): void {
    const link = this.links.length < pageLimits.links ? linkOf(capture, this.#options.base) : null;
    if (link) this.links.push(link);
    else if (attributeOf(capture.element, capture.tag, 'href')?.startsWith('javascript:'))
      this.#endButton(capture, wordsOf(capture));
  }

  #endLabel(element: Element, tag: string, under: number | null, text: string): void {
    if (!text) return;
    this.#labels.push({ text, under });
    const id = attributeOf(element, tag, 'for');
    if (id) this.#labelFor.set(id, text);
  }

  #endButton({ element, tag, under }: Capture, words: string): void {
    const text =
      words || foldSpace(attributeOf(element, tag, 'aria-label') ?? attributeOf(element, tag, 'title') ?? '');
    if (text && this.buttons.length < pageLimits.buttons)
      this.buttons.push({ text: text.slice(0, pageLimits.name), under });
    if (attributeOf(element, tag, 'aria-pressed') === 'true') this.#addChoice(this.#groupName(under), text);
    if (attributeOf(element, tag, 'role') === 'combobox')
      this.#addChoice(ownName(this.#options.doc, element, tag), words);
  }

  #groupName(under: number | null): string {
    return this.#groups.at(-1)?.name || (under === null ? '' : (this.headings[under]?.text ?? ''));
  }

  #addControl(element: Element, tag: string): void {
    const type = attributeOf(element, tag, 'type')?.toLowerCase() ?? '';
    if (tag === 'INPUT' && type === 'hidden') return;
    const isButton = tag === 'INPUT' && buttonTypes.has(type);
    const text = isButton ? buttonName(element, tag) : cancerOption(element, tag);
    if (text) this.buttons.push({ text: text.slice(0, pageLimits.name), under: this.#under });
    if (isButton) return;
    for (const outer of this.#open) outer.isBusy = true;
    const before = this.page.takeWordsBefore();
    this.page.hasControl = true;
    if (this.#controls.length >= pageLimits.labels) return;
    this.#controls.push({
      element,
      tag,
      type,
      id: attributeOf(element, tag, 'id'),
      under: this.#under,
      within: this.#open.findLast(({ kind }) => kind === 'label') ?? null,
      before,
      group: this.#groupName(this.#under),
      isChosen: isChosenRadio(element, tag, type),
    });
  }
}
