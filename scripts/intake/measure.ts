import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readPaste, type Paste } from '@/utils/intake/readPaste';
import { toIntakeJson } from '@/utils/intake/toIntakeJson';
import { Score, scoreOf, type Expected } from './score';

const folder = fileURLToPath(new URL('../../utils/intake/corpus/', import.meta.url));

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

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

function table(score: Score): string {
  const rows = [...score.tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, { right, wrong, missed }]) => {
    const cells = [field.padEnd(24), String(right + missed).padStart(6), percent(right, right + wrong).padStart(9), percent(right, right + missed).padStart(9)];
    return cells.join(' ');
  });
  return [`${'field'.padEnd(24)} ${'stated'.padStart(6)} ${'precision'.padStart(9)} ${'recall'.padStart(9)}`, ...rows].join('\n');
}

function scoreAll(samples: readonly Sample[], details: boolean): Score {
  const all = new Score();
  for (const { name, paste, expected } of samples) {
    const score = scoreOf(expected, toIntakeJson(readPaste(paste)));
    all.add(score);
    if (details) for (const miss of score.misses) console.log(`${name}: ${miss.field}\n    expected ${miss.expected}\n    got      ${miss.got}`);
  }
  return all;
}

/** Prints precision and recall per field over the corpus; `--details` lists each disagreement. */
export async function measure(args: readonly string[]): Promise<number> {
  const samples = await corpus();
  const held = samples.filter((sample) => sample.name.startsWith('held-'));
  const own = samples.filter((sample) => !sample.name.startsWith('held-'));
  const details = args.includes('--details');
  console.log(`Pastes the reader was written with (${own.length})\n${table(scoreAll(own, details))}`);
  if (args.includes('--held')) console.log(`\nPastes held out (${held.length})\n${table(scoreAll(held, details))}`);
  return 0;
}
