import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readPaste, type Paste } from '@/utils/intake/readPaste';
import { toIntakeJson } from '@/utils/intake/toIntakeJson';
import { mutate } from './mutate';
import { Score, scoreOf, type Expected } from './score';

const folder = fileURLToPath(new URL('../../utils/intake/corpus/', import.meta.url));
const copiesOfEach = 60;

export interface Sample {
  name: string;
  paste: Paste;
  expected: Expected;
}

/** Every paste of the corpus with what it should give. */
export async function corpus(): Promise<Sample[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|html)$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(folder + name, 'utf8');
      const expected = JSON.parse(await readFile(folder + name.replace(/\.\w+$/, '.json'), 'utf8')) as Expected;
      return { name, paste: name.endsWith('.html') ? { html: text } : { plain: text }, expected };
    }),
  );
}

/** Changed copies of the plain pastes, always the same ones. */
export function copiesOf(samples: readonly Sample[], each = copiesOfEach): Sample[] {
  return samples.flatMap(({ name, paste, expected }) => {
    if (paste.plain === undefined) return [];
    return Array.from({ length: each }, (_, index) => {
      const copy = mutate(paste.plain ?? '', expected, index + 1);
      return { name: `${name}#${index + 1} (${copy.names.join(', ')})`, paste: copy.paste, expected: copy.expected };
    });
  });
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

function table(score: Score): string {
  const rows = [...score.tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, { right, wrong, missed }]) => {
      const cells = [
        field.padEnd(24),
        String(right + missed).padStart(6),
        percent(right, right + wrong).padStart(9),
        percent(right, right + missed).padStart(9),
      ];
      return cells.join(' ');
    });
  return [
    `${'field'.padEnd(24)} ${'stated'.padStart(6)} ${'precision'.padStart(9)} ${'recall'.padStart(9)}`,
    ...rows,
  ].join('\n');
}

/** Reads every sample and adds up the scores; with `tell`, each disagreement is told. */
export function scoreAll(samples: readonly Sample[], tell?: (line: string) => void): Score {
  const all = new Score();
  for (const { name, paste, expected } of samples) {
    const score = scoreOf(expected, toIntakeJson(readPaste(paste)));
    all.add(score);
    for (const miss of score.misses)
      tell?.(`${name}: ${miss.field}\n    expected ${miss.expected}\n    got      ${miss.got}`);
  }
  return all;
}

/** Pieces of all fields together. */
function together(score: Score): string {
  let [right, wrong, missed] = [0, 0, 0];
  for (const tally of score.tallies.values()) {
    right += tally.right;
    wrong += tally.wrong;
    missed += tally.missed;
  }
  return `All fields: precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)}`;
}

/**
 * Prints precision and recall per field over the corpus and its changed copies. `--details` tells each disagreement; other
 * words choose the pastes whose name begins with one of them.
 */
export async function measure(args: readonly string[]): Promise<number> {
  const starts = args.filter((arg) => !arg.startsWith('--'));
  const samples = (await corpus()).filter(
    ({ name }) => !starts.length || starts.some((start) => name.startsWith(start)),
  );
  const tell = args.includes('--details') ? (line: string): void => console.log(line) : undefined;
  const copies = copiesOf(samples);
  for (const [what, some] of [
    ['The corpus', samples],
    ['Changed copies', copies],
  ] as const) {
    const score = scoreAll(some, tell);
    console.log(`${what} (${some.length} pastes)\n${table(score)}\n${together(score)}\n`);
  }
  return 0;
}
