import { append } from './foldSpace';
import { pageLimits } from './limits';

/** The running text of a page, of folded pieces: all of it up to a limit, its first prose, and the line just being read. */
export class PageText {
  isCut = false;
  /** A control stands in the line being read. */
  hasControl = false;
  #line = '';
  #earlierLine = '';
  #lead = '';
  readonly #parts: string[] = [];
  /** Characters so far. */
  length = 0;

  add(said: string, isProse: boolean): void {
    if (this.#line.length < pageLimits.name) this.#line = append(this.#line, said);
    if (isProse && this.#lead.length < pageLimits.lead) this.#lead = append(this.#lead, said);
    this.#push(said);
  }

  /** Ends the line; answers what it said when it said anything and no control stood in it. */
  breakLine(): string {
    const said = this.#line.trim();
    const whole = this.hasControl ? '' : said;
    if (said) {
      this.#earlierLine = said;
      this.#push('\n');
      if (this.#lead.length < pageLimits.lead) this.#lead = append(this.#lead, ' ');
    }
    this.#line = '';
    this.hasControl = false;
    return whole;
  }

  /** The words just before a control, once only, for a page that labels its fields by position alone. */
  takeWordsBefore(): string {
    const words = this.#line.trim() || this.#earlierLine;
    this.#earlierLine = '';
    this.#line = '';
    return words.slice(-120);
  }

  /** Lines with one line feed between them. */
  text(): string {
    return this.#parts
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim()
      .slice(0, pageLimits.text);
  }

  lead(): string {
    return this.#lead.trim().slice(0, pageLimits.lead);
  }

  #push(said: string): void {
    if (this.length > pageLimits.text) {
      this.isCut = true;
      return;
    }
    this.#parts.push(said);
    this.length += said.length;
  }
}
