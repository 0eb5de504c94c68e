/** Destinations that hold no text of the letter's body. */
const notBody = /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|info|header|footer|listtext|fldinst)$/;
const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n])|[\r\n]+/gy;

/** What the words of RTF that break text stand for. */
const breaks: Record<string, string> = { par: '\u0001', cell: '\u0001', line: '\n', tab: '\t' };

/**
 * The paragraphs and cells of an RTF file's body, read strictly: groups must balance and every byte must be ASCII and part of a token.
 * Only what our own files use is understood.
 */
export function readRtf(rtf: string): string[] {
  const groups: { isBody: boolean }[] = [];
  let text = '';
  let skip = 0;
  let at = 0;
  while (at < rtf.length) {
    token.lastIndex = at;
    const found = token.exec(rtf);
    if (!found) throw new Error(`No RTF at ${at}: ${rtf.slice(at, at + 20)}`);
    at = token.lastIndex;
    const [, word, figure, , symbol, brace, plain] = found;
    const top = groups.at(-1);
    if (brace === '{') groups.push({ isBody: top?.isBody ?? true });
    else if (brace === '}') {
      if (!groups.pop()) throw new Error('A group is closed that was never opened.');
    } else if (word && notBody.test(word) && top) top.isBody = false;
    else if (word === 'u' && top?.isBody) {
      text += String.fromCharCode(Number(figure) & 0xffff);
      skip = 1;
    } else if (word && top?.isBody) text += breaks[word] ?? '';
    else if (symbol && symbol !== '*' && top?.isBody) text += symbol;
    else if (plain && top?.isBody) {
      if (plain > '\x7E') throw new Error('A byte is not ASCII.');
      if (skip > 0) skip -= 1;
      else text += plain;
    }
  }
  if (groups.length > 0) throw new Error('A group is left open.');
  return text.split('\u0001').slice(0, -1);
}
