import { unzlibSync } from 'fflate';

/** What a test reads from one of our PDFs. */
export interface PdfText {
  pages: number;
  /** The text of every marked piece of content, in order; page edges and other artifacts left out. */
  content: string[];
  /** The text of every artifact. */
  artifacts: string[];
}

const latin1 = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function utf16(hexOrBytes: readonly number[]): string {
  const units: number[] = [];
  for (let at = 0; at + 1 < hexOrBytes.length; at += 2)
    units.push(((hexOrBytes[at] ?? 0) << 8) | (hexOrBytes[at + 1] ?? 0));
  return String.fromCharCode(...units);
}
const bytesOfHex = (hex: string) =>
  (hex.replace(/\s/g, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

const unescapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
function literal(escaped: string): string {
  const bytes = escaped.replace(/\\(.)/gs, (_, found: string) => unescapes[found] ?? found);
  if (!bytes.startsWith('\u00FE\u00FF')) return bytes;
  return utf16(Array.from(bytes.slice(2), (byte) => byte.charCodeAt(0)));
}

/** Objects of the file by number: the text before a stream, and the stream, inflated where it is deflated. */
function objectsOf(file: string): Map<number, { head: string; stream: string }> {
  const objects = new Map<number, { head: string; stream: string }>();
  for (const { 1: number, index } of file.matchAll(/(?<=\n)(\d+) 0 obj\n/g)) {
    const rest = file.slice(index);
    const length = /^[^]*?\/Length (\d+)\b[^]*?>>\nstream\n/.exec(rest.slice(0, Math.min(rest.length, 4000)));
    const end = rest.indexOf('endobj');
    const hasStream = length !== null && length[0].indexOf('endobj') < 0;
    const head = rest.slice(0, hasStream ? length[0].length : end);
    const raw = hasStream ? rest.slice(head.length, head.length + Number(length[1])) : '';
    const isDeflated = head.includes('/FlateDecode');
    const stream = isDeflated ? latin1(unzlibSync(Uint8Array.from(raw, (byte) => byte.charCodeAt(0)))) : raw;
    objects.set(Number(number), { head, stream });
  }
  return objects;
}

const glyphsOf = (cmap: string): string[] =>
  [...cmap.matchAll(/\[([^\]]*)\]/g)].flatMap(([, range]) =>
    [...(range ?? '').matchAll(/<([^>]*)>/g)].map(([, hex]) => utf16(bytesOfHex(hex ?? ''))),
  );

const operator =
  /\/(\w+) (?:<<(?<marks>(?:\((?:\\.|[^\\)])*\)|[^(])*?)>>\s)?(?:BDC|BMC)|(?<end>EMC)|\/(?<font>\w+) [\d.]+ Tf|\[(?<shown>[^\]]*)\] TJ/gs;

/** Reads what a PDF of ours says, through its own character maps and actual texts, and fails on what it does not understand. */
export function readPdf(bytes: Uint8Array): PdfText {
  const objects = objectsOf(latin1(bytes));
  const reference = (head: string, name: string) => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(head)?.[1]);
  const read: PdfText = { pages: 0, content: [], artifacts: [] };
  for (const { head } of objects.values()) {
    if (!/\/Type \/Page\b(?!s)/.test(head)) continue;
    read.pages += 1;
    const resources = objects.get(reference(head, 'Resources'))?.head ?? '';
    const fonts = new Map<string, string[]>();
    for (const [, name, number] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(Number(number))?.head ?? '';
      fonts.set(name ?? '', glyphsOf(objects.get(reference(font, 'ToUnicode'))?.stream ?? ''));
    }
    readContent(objects.get(reference(head, 'Contents'))?.stream ?? '', fonts, read);
  }
  return read;
}

function readContent(stream: string, fonts: Map<string, string[]>, read: PdfText): void {
  const open: { tag: string; actual: boolean }[] = [];
  let glyphs: string[] = [];
  let target: string[] = read.artifacts;
  const add = (text: string) => target.push((target.pop() ?? '') + text);
  for (const { 1: tag, groups = {} } of stream.matchAll(operator)) {
    if (tag !== undefined) {
      const actual = /\/ActualText \(((?:\\.|[^\\)])*)\)/s.exec(groups['marks'] ?? '')?.[1];
      open.push({ tag, actual: actual !== undefined });
      if (tag !== 'Span') {
        target = tag === 'Artifact' ? read.artifacts : read.content;
        target.push('');
      } else if (actual !== undefined) add(literal(actual));
    } else if (groups['end'] !== undefined) {
      if (!open.pop()) throw new Error('Marked content is closed that was never opened.');
    } else if (groups['font'] !== undefined) glyphs = fonts.get(groups['font']) ?? [];
    else if (!open.at(-1)?.actual) {
      if (open.length === 0) throw new Error('Text stands outside marked content.');
      for (const [, hex] of (groups['shown'] ?? '').matchAll(/<([^>]*)>/g))
        for (const glyph of hex?.match(/.{4}/g) ?? []) add(glyphs[Number.parseInt(glyph, 16)] ?? '\uFFFD');
    }
  }
  if (open.length > 0) throw new Error('Marked content is left open.');
}
