import type { Look } from './line';

interface Row {
  text: string;
  look: Look;
}

const block =
  /^(?:p|div|section|article|header|footer|main|aside|nav|ul|ol|dl|h[1-6]|pre|blockquote|form|fieldset|legend|caption|address|figure|figcaption|details|summary|table|thead|tbody|tfoot|hr|body|html|dt)$/;
const silent = /^(?:script|style|head|title|template|noscript|xml|svg)$/;
const boldStyle = /font-weight:\s*(?:bold|[6-9]00)/i;
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  deg: '°',
  micro: 'µ',
  mu: 'µ',
  sup2: '²',
  sup3: '³',
  times: '×',
  plusmn: '±',
  frac12: '½',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  pound: '£',
  le: '≤',
  ge: '≥',
  eacute: 'é',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
};

function entities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? named[name.toLowerCase()] ?? whole;
    const point = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** The state of one reading: the row being built, and how much of it is bold or a table's header. */
class Page {
  readonly rows: Row[] = [];
  private text = '';
  private bold = 0;
  private boldText = 0;
  private heading = false;
  private headerCells = 0;
  private cells = 0;
  private inCell = 0;
  private pending = '';
  private boldBlock = false;

  add(raw: string): void {
    const text = entities(raw).replace(/[ \t\r\n\f]+/g, ' ');
    if (text === '') return;
    if (text.trim() === '') {
      if (this.text !== '' && !/\s$/.test(this.text)) this.text += ' ';
      return;
    }
    // Labels and values in neighbouring spans are often set apart by style alone.
    const left = this.text.at(-1) ?? '';
    const right = text[0] ?? '';
    const apart = this.pending === 'span' && /[\p{Ll}\d]/u.test(left) && /[\p{Lu}\d]/u.test(right);
    if (apart && !(/\d/.test(left) && /\d/.test(right))) this.text += '  ';
    this.pending = '';
    this.text += text;
    if (this.bold > 0) this.boldText += text.trim().length;
  }

  /** Ends the row; a block inside a table cell is only a wider space, because the row goes on in the next cell. */
  end(): void {
    if (this.inCell > 0) {
      if (this.text.trim() !== '' && !this.text.endsWith('\t')) this.text += '  ';
      return;
    }
    this.flush();
  }

  flush(): void {
    const text = this.text.replace(/^ +| +$/g, '');
    if (text.trim() !== '') this.rows.push({ text, look: this.look(text) });
    this.text = '';
    this.boldText = 0;
    this.heading = false;
    this.boldBlock = false;
    this.headerCells = 0;
    this.cells = 0;
  }

  private look(text: string): Look {
    if (this.cells > 1 && this.headerCells === this.cells) return 'header';
    const mostlyBold = this.boldBlock || this.boldText >= text.replace(/\s+/g, ' ').trim().length * 0.9;
    if (this.heading || (this.cells === 1 && this.headerCells === 1)) return 'heading';
    return mostlyBold && text.length <= 80 ? 'bold' : 'plain';
  }

  blank(): void {
    if (this.inCell === 0 && this.rows.at(-1)?.text !== '') this.rows.push({ text: '', look: 'plain' });
  }

  cell(isHeader: boolean): void {
    if (this.cells > 0) this.text = `${this.text.replace(/ +$/, '')}\t`;
    else this.text = this.text.trimStart();
    this.cells += 1;
    if (isHeader) this.headerCells += 1;
    this.inCell = 1;
  }

  row(): void {
    this.inCell = 0;
    this.flush();
  }

  open(tag: string, attributes: string): void {
    if (tag === 'br') this.end();
    else if (tag === 'td' || tag === 'th') this.cell(tag === 'th');
    else if (tag === 'tr') this.row();
    else if (tag === 'dd') {
      if (this.text.trim() !== '') this.text = `${this.text.trimEnd()}\t`;
    } else if (tag === 'li') {
      this.end();
      if (this.inCell === 0) this.text = '• ';
    } else if (tag === 'b' || tag === 'strong') this.bold += 1;
    else if (tag === 'table') {
      // A table inside a cell is layout: its rows are rows of their own.
      this.inCell = 0;
      this.flush();
      this.blank();
    } else if (block.test(tag)) {
      this.end();
      if (/^h[1-6]$|^caption$|^legend$/.test(tag)) {
        this.blank();
        this.heading = this.inCell === 0;
      } else this.boldBlock = boldStyle.test(attributes);
    }
    if (tag === 'span') this.pending = 'span';
  }

  close(tag: string): void {
    if (tag === 'b' || tag === 'strong') this.bold = Math.max(0, this.bold - 1);
    else if (tag === 'tr' || tag === 'table') {
      this.row();
      if (tag === 'table') this.blank();
    } else if (tag === 'td' || tag === 'th') this.inCell = 0;
    else if (tag === 'li' || tag === 'dd') this.end();
    else if (block.test(tag) && tag !== 'dt') {
      this.end();
      if (tag === 'p') return;
    }
    if (tag === 'span') this.pending = 'span';
  }
}

/** Where the mark that opens at `start` ends (after its ">"), or -1 when it is no mark but a "<" of the text. */
function markEnd(source: string, start: number, quotes: boolean): number {
  let quote = '';
  for (let at = start + 1; at < source.length; at += 1) {
    const char = source[at] as string;
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '>') return at + 1;
    else if (char === '<') return -1;
    else if (quotes && (char === '"' || char === "'")) quote = char;
  }
  // An unclosed quotation mark: read again as if quotation marks meant nothing.
  return quote ? markEnd(source, start, false) : -1;
}

/**
 * Rows of a clipboard's rich form, read without a document: blocks and table rows end a row, cells are set apart by tabs.
 * Never throws and takes time in proportion to the length; unclosed and misnested marks are taken as they come, scripts and
 * styles are left out.
 */
export function htmlRows(html: string): Row[] {
  const page = new Page();
  // The Windows clipboard puts offsets before the first mark.
  const first = html.indexOf('<');
  const source = /^Version:\d/i.test(html) && first > 0 ? html.slice(first) : html;
  let last = 0;
  let silenced = '';
  let quotes = true;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at)) {
    if (source.startsWith('<!--', at)) {
      if (!silenced) page.add(source.slice(last, at));
      const end = source.indexOf('-->', at);
      at = end < 0 ? source.length : end + 3;
      last = at;
      continue;
    }
    const name = /^<(\/?)([a-z][a-z0-9:]{0,20})|^<[!?]/i.exec(source.slice(at, at + 24));
    const end = name ? markEnd(source, at, quotes) : -1;
    if (!name || end < 0) {
      if (name && source.indexOf('>', at) < 0) quotes = false;
      at += 1;
      continue;
    }
    if (!silenced) page.add(source.slice(last, at));
    const [, slash, tagName] = name;
    const tag = tagName?.toLowerCase() ?? '';
    const attributes = tag ? source.slice(at + name[0].length, end - 1) : '';
    if (silenced) {
      if (slash && tag === silenced) silenced = '';
    } else if (!slash && silent.test(tag) && !attributes.trimEnd().endsWith('/')) silenced = tag;
    else if (slash) page.close(tag);
    else if (tag) page.open(tag, attributes);
    at = end;
    last = end;
  }
  if (!silenced) page.add(source.slice(last));
  page.row();
  return page.rows;
}
