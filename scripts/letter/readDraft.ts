import { readFile, stat } from 'node:fs/promises';
import type * as z from 'zod/mini';
import { Draft } from '@/utils/model/draft';
import { LetterInputError } from './LetterInputError';

/** Larger than any draft whose every box is full. */
const mostBytes = 16 * 1024 * 1024;

const quoted = (path: readonly PropertyKey[]) => `"${path.map(String).join('.')}"`;

/** One plain sentence for the first thing in a draft file that does not fit. */
function sentenceFor(issue: z.core.$ZodIssue): string {
  const where = quoted(issue.path);
  const place = issue.path.length > 0 ? ` in ${where}` : '';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `The draft has a field this program does not know${place}: ${issue.keys.map((key) => `"${key}"`).join(', ')}.`;
    case 'invalid_type':
      return issue.path.length === 0
        ? 'The file is not a draft; see --example for one.'
        : `The field ${where} of the draft is missing or is not ${issue.expected === 'string' ? 'text' : `of the kind "${issue.expected}"`}.`;
    case 'too_big':
      return `The field ${where} of the draft is longer than the ${issue.maximum} it may have.`;
    case 'invalid_value':
      if (issue.path.join() === 'kind') return 'The draft’s "kind" is no kind of letter; --list names them all.';
      return `The field ${where} of the draft must be one of: ${issue.values.map(String).join(', ')}.`;
    default:
      return `The field ${where} of the draft cannot be read.`;
  }
}

async function readText(file: string, shown: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) throw new LetterInputError(`"${shown}" is larger than 16 MB, so it is not a draft.`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof LetterInputError) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new LetterInputError(
      `"${shown}" ${isMissing ? 'is not there' : 'cannot be read'}; check the name of the file.`,
    );
  }
}

/** The draft in a JSON file; `shown` is the name as the person gave it. Throws a LetterInputError with one plain sentence. */
export async function readDraft(file: string, shown: string): Promise<Draft> {
  const text = (await readText(file, shown)).replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new LetterInputError(`"${shown}" is not JSON; see --example for a draft.`);
  }
  const parsed = Draft.safeParse(json);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const first = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  throw new LetterInputError(first ? sentenceFor(first) : 'The file is not a draft; see --example for one.');
}
