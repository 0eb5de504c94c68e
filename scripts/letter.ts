import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDraft } from '@/utils/checks/checkDraft';
import { fileFormats } from '@/utils/export/fileFormats';
import { toFile } from '@/utils/export/toFile';
import { withoutIdentifiers } from '@/utils/export/withoutIdentifiers';
import { composeLetter } from '@/utils/letter/composeLetter';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { Draft } from '@/utils/model/draft';
import type { Finding } from '@/utils/model/finding';
import { letterKinds } from '@/utils/model/letterKind';
import { LetterInputError } from './letter/LetterInputError';
import { readArguments, type LetterCommand } from './letter/readArguments';
import { readDraft } from './letter/readDraft';
import { writeLetter } from './letter/writeLetter';

const help = `npm run -s letter -- DRAFT.json                        print what the checks find, as a JSON array
npm run -s letter -- DRAFT.json --to FORMAT --out FILE the same, and write the letter (FORMAT: ${Object.keys(fileFormats).join(', ')})
npm run -s letter -- --example [KIND]                  print a complete fictional draft as JSON
npm run -s letter -- --list                            print every kind of letter, one a line

  --out -                print the letter itself, and the findings on the error output
  --today YYYY-MM-DD     the letter's date, on which the guidance is judged (default: the draft's own, or today);
                         a letter finished earlier stays as it was
  --without-identifiers  leave out who the patient is

Ends with 0 when the letter may leave, 1 when a finding holds it back (nothing is written), 2 when the request cannot be followed.
`;

type Render = Extract<LetterCommand, { kind: 'render' }>;

/** npm runs scripts in the project's folder; names of files are meant from where the person stands. */
const here = () => {
  const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
  return process.cwd() === root ? (process.env['INIT_CWD'] ?? root) : process.cwd();
};

/** What the checks find in the draft as it stands, and in the wording of the day it is to bear. */
function findingsFor(kept: Draft, dated: Draft, today: string): Finding[] {
  const found = checkDraft(kept, today);
  const known = found.map(({ id }) => id);
  return [...found, ...checkDraft(dated, today).filter(({ id }) => id.startsWith('position-') && !known.includes(id))];
}

async function render({ file, to, out, today, isDated, withoutIdentifiers: isUnnamed }: Render): Promise<number> {
  const kept = await readDraft(resolve(here(), file), file);
  const draft = isDated ? { ...kept, letterDate: today } : kept;
  const findings = findingsFor(kept, draft, today);
  const report = `${JSON.stringify(findings, null, 2)}\n`;
  const isPrinted = out === '-';
  (isPrinted ? process.stderr : process.stdout).write(report);
  if (findings.some(({ gate }) => gate !== 'prompt')) {
    if (to !== null)
      process.stderr.write('Nothing was written: answer the findings marked "block" and "confirm" first.\n');
    return 1;
  }
  if (to === null || out === null) return 0;
  const printed = isUnnamed ? withoutIdentifiers(draft) : draft;
  const { bytes } = await toFile(to, composeLetter(printed, today), printed, today);
  if (isPrinted) process.stdout.write(bytes);
  else await writeLetter(resolve(here(), out), out, bytes);
  return 0;
}

async function run(command: LetterCommand): Promise<number> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(help);
      return 0;
    case 'list':
      process.stdout.write(letterKinds.map((kind) => `${kind}\n`).join(''));
      return 0;
    case 'example':
      process.stdout.write(`${JSON.stringify(exampleDraft(command.letterKind), null, 2)}\n`);
      return 0;
    case 'render':
      return render(command);
  }
}

/** Renders a draft the way the extension does, from the command line. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  try {
    return await run(readArguments(args));
  } catch (error) {
    if (!(error instanceof LetterInputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
