import { parseArgs } from 'node:util';
import { fileFormats, type FileFormat } from '@/utils/export/fileFormats';
import { isIsoDate } from '@/utils/model/isoDate';
import { letterKinds, type LetterKind } from '@/utils/model/letterKind';
import { LetterInputError } from './LetterInputError';

/** What the command was asked to do. `to` and `out` are null where only the checks are wanted. */
export type LetterCommand =
  | { kind: 'help' }
  | { kind: 'list' }
  | { kind: 'example'; letterKind: LetterKind }
  | {
      kind: 'render';
      file: string;
      to: FileFormat | null;
      out: string | null;
      today: string;
      /** Whether the day was given, and so is the letter's own date. */
      isDated: boolean;
      withoutIdentifiers: boolean;
    };

const options = {
  help: { type: 'boolean', short: 'h' },
  list: { type: 'boolean' },
  example: { type: 'boolean' },
  to: { type: 'string' },
  out: { type: 'string' },
  today: { type: 'string' },
  'without-identifiers': { type: 'boolean' },
} as const;

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new LetterInputError(`${sentence?.replace(/\.$/, '')}. Try --help.`);
  }
}

const localToday = () => {
  const now = new Date();
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const isKind = (text: string): text is LetterKind => (letterKinds as readonly string[]).includes(text);
const formats = Object.keys(fileFormats);
const isFormat = (text: string): text is FileFormat => formats.includes(text);

function exampleFor(kind: string | undefined): LetterCommand {
  if (kind === undefined) return { kind: 'example', letterKind: 'referral-instead-of-form' };
  if (!isKind(kind)) throw new LetterInputError(`There is no kind of letter called "${kind}"; --list names them all.`);
  return { kind: 'example', letterKind: kind };
}

/** Reads the command line. Throws a LetterInputError with one plain sentence where it cannot be followed. */
export function readArguments(args: string[]): LetterCommand {
  const { values, positionals } = parse(args);
  const [first, ...others] = positionals;
  if (values.help || args.length === 0) return { kind: 'help' };
  if (values.list) return { kind: 'list' };
  if (values.example) return exampleFor(first);
  const { to = null, out = null, today = localToday() } = values;
  const isDated = values.today !== undefined;
  if (first === undefined)
    throw new LetterInputError('Name the draft to render, for example: npm run -s letter -- draft.json');
  if (others.length > 0) throw new LetterInputError(`One draft at a time, please: "${others[0]}" is one too many.`);
  if (to !== null && !isFormat(to))
    throw new LetterInputError(`A letter cannot be saved as "${to}"; choose one of ${formats.join(', ')}.`);
  if (to !== null && out === null)
    throw new LetterInputError('Say where to write the letter with --out FILE, or --out - to print it.');
  if (to === null && out !== null) throw new LetterInputError(`Say what to write with --to ${formats.join('|')}.`);
  if (!isIsoDate(today))
    throw new LetterInputError(
      `"${today}" is not a day that exists; write --today as year-month-day, such as 2026-11-21.`,
    );
  return {
    kind: 'render',
    file: first,
    to,
    out,
    today,
    isDated,
    withoutIdentifiers: values['without-identifiers'] ?? false,
  };
}
