import { jsonLines, lineOf } from './jsonLines';
import { Pack, packCharacters } from './pack';

/** What is wrong in a pack file: the line (from 1) and one plain sentence. */
export interface PackProblem {
  line: number;
  reason: string;
}

export type ParsedPack = { kind: 'pack'; pack: Pack } | { kind: 'refused'; problems: PackProblem[] };

const refused = (line: number, reason: string): ParsedPack => ({ kind: 'refused', problems: [{ line, reason }] });

const mostProblems = 20;

/**
 * Reads a pack file. Gives the pack, or the lines that are wrong and why (at most 20), and never a part of a pack: a file that is too
 * large, no JSON, of another version or with anything the schema does not know is refused whole.
 */
export function parsePack(text: string): ParsedPack {
  if (text.length > packCharacters) return refused(1, 'The file is larger than 1 MB. Split it into several packs.');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused(
      brokenLine(text, error),
      'This is no JSON from here on. Look for a missing quotation mark, comma or bracket.',
    );
  }
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version > 1) {
    return refused(
      lineOf(jsonLines(text), ['formatVersion']),
      `This pack is written for a newer version of the extension (format ${version}). Update the extension first.`,
    );
  }
  const parsed = Pack.safeParse(value);
  if (parsed.success) return sameHostTwice(parsed.data, text);
  const lines = jsonLines(text);
  return {
    kind: 'refused',
    problems: parsed.error.issues.slice(0, mostProblems).map(({ path, message, code, ...issue }) => ({
      line: lineOf(lines, path),
      reason: sentence(
        path,
        code === 'unrecognized_keys' && 'keys' in issue ? unknownKeys(issue.keys) : plain(message),
      ),
    })),
  };
}

const unknownKeys = (keys: unknown): string =>
  `"${String(Array.isArray(keys) ? keys[0] : keys)}" is not part of a pack. Packs hold literal phrases and host names only`;

const plain = (message: string): string =>
  message === 'Invalid input' ? 'what stands here is missing or not of the right kind' : message;

function sentence(path: readonly PropertyKey[], reason: string): string {
  const where = path.length > 0 ? `${path.map(String).join(' › ')}: ` : '';
  return `${where}${reason}.`.replace(/\.\.$/, '.');
}

/** Firefox says "line 3 column 5", Chromium "position 41", and neither always does. */
function brokenLine(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : text.split('\n').length;
}

function sameHostTwice(pack: Pack, text: string): ParsedPack {
  const seen = new Set<string>();
  for (const [index, { host }] of pack.sites.entries()) {
    if (seen.has(host)) {
      return refused(
        lineOf(jsonLines(text), ['sites', index]),
        `The site ${host} stands here twice. Put its pages together.`,
      );
    }
    seen.add(host);
  }
  return { kind: 'pack', pack };
}
