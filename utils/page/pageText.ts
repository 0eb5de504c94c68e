import { foldLines, foldSpace } from './foldSpace';
import { pageLimits } from './limits';

/** The running text of a page: all of it up to a limit, its first prose, and the line just being read. */
export class PageText {
  isCut = false;
  /** The line being read, and whether a control stands in it. */
  line = '';
  hasControl = false;
  #earlierLine = '';
  readonly #parts: string[] = [];
  #length = 0;
  #leadText = '';

  add(said: string, isProse: boolean): void {
    if (this.line.length < pageLimits.name) this.line += said;
    if (isProse && this.#leadText.length < pageLimits.lead * 2) this.#leadText += said;
    this.#push(said);
  }

  /** Ends the line; answers what it said when it said anything and no control stood in it. */
  breakLine(): string {
    const said = foldSpace(this.line);
    const whole = this.hasControl ? '' : said;
    if (said) {
      this.#earlierLine = said;
      this.#push('\n');
      this.#leadText += this.#leadText.length < pageLimits.lead * 2 ? ' ' : '';
    }
    this.line = '';
    this.hasControl = false;
    return whole;
  }

  /** The words just before a control, once only, for a page that labels its fields by position alone. */
  takeWordsBefore(): string {
    const words = foldSpace(this.line) || this.#earlierLine;
    this.#earlierLine = '';
    this.line = '';
    return words.slice(-120);
  }

  text = (): string => foldLines(this.#parts.join('')).slice(0, pageLimits.text);
  lead = (): string => foldSpace(this.#leadText).slice(0, pageLimits.lead);

  #push(said: string): void {
    if (this.#length > pageLimits.text) {
      this.isCut = true;
      return;
    }
    this.#parts.push(said);
    this.#length += said.length;
  }
}
