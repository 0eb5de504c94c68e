/** A place inside a JSON value: keys and indexes from the outside in. */
export type JsonPath = readonly PropertyKey[];

/**
 * The line (from 1) on which each value of a JSON text begins, by its path joined with "/". For telling people where their file is
 * wrong; expects text that `JSON.parse` took. Walks once, without recursion.
 */
export function jsonLines(text: string): Map<string, number> {
  const lines = new Map<string, number>([['', 1]]);
  const path: (string | number)[] = [];
  const open: ('object' | 'array')[] = [];
  let line = 1;
  let key: string | null = null;
  const note = () => lines.set(path.join('/'), line);
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    const inside = open.at(-1);
    if (char === '\n') line += 1;
    else if (char === '"') {
      const end = endOfString(text, at);
      const isKey = inside === 'object' && key === null;
      if (isKey) {
        key = JSON.parse(text.slice(at, end + 1)) as string;
        path[open.length - 1] = key;
        note();
      } else note();
      at = end;
    } else if (char === '{' || char === '[') {
      note();
      open.push(char === '{' ? 'object' : 'array');
      if (char === '[') path[open.length - 1] = 0;
      key = null;
    } else if (char === '}' || char === ']') {
      open.pop();
      path.length = open.length;
      key = open.at(-1) === 'object' ? '' : null;
    } else if (char === ',') {
      if (inside === 'array') path[open.length - 1] = Number(path[open.length - 1]) + 1;
      key = null;
    } else if (char !== undefined && /[-\dtfn]/.test(char) && !/[\w.+-]/.test(text[at - 1] ?? '')) note();
  }
  return lines;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** The line of a path, or of the nearest value around it. */
export function lineOf(lines: ReadonlyMap<string, number>, path: JsonPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const line = lines.get(path.slice(0, length).map(String).join('/'));
    if (line !== undefined) return line;
  }
  return 1;
}
