import { readdir, readFile } from 'node:fs/promises';
import { checkDraft } from '@/utils/checks/checkDraft';
import { toFile } from '@/utils/export/toFile';
import { readPaste } from '@/utils/intake/readPaste';
import { composeLetter } from '@/utils/letter/composeLetter';
import { letterFloors } from './letterFloors';
import { letterSizes } from './letterSizes';
import { quantile, samplesOf, sideBySide } from './sideBySide';

const today = '2026-11-21';
/** Milliseconds between two pictures of a screen that draws sixty a second. */
const frame = 1000 / 60;
const figure = (value: number) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const row = (...cells: string[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(13))).join(' '));

async function formats(rounds: number): Promise<void> {
  row('rendering', 'ours ms', 'floor ms', 'ratio', '  floor');
  for (const [size, draft] of Object.entries(letterSizes)) {
    const letter = composeLetter(draft, today);
    for (const [format, floor] of Object.entries(letterFloors)) {
      const times = size === 'thirty pages' ? Math.ceil(rounds / 4) : rounds;
      const ours = () => toFile(format as keyof typeof letterFloors, letter, draft, today);
      const took = await sideBySide(ours, () => floor.write(letter), times);
      const ratio = `${figure(took.ours / took.floor)} ×`;
      row(`${size}, ${format}`, figure(took.ours), figure(took.floor), ratio, `  ${floor.name}`);
    }
  }
}

async function composing(rounds: number): Promise<void> {
  row('composing', 'ours ms', 'floor ms', 'ratio', '  floor');
  for (const [size, draft] of Object.entries(letterSizes)) {
    const took = await sideBySide(
      () => composeLetter(draft, today),
      () => structuredClone(draft),
      rounds,
    );
    row(size, figure(took.ours), figure(took.floor), `${figure(took.ours / took.floor)} ×`, '  a copy of the draft');
  }
}

async function checking(rounds: number): Promise<void> {
  const draft = letterSizes.long;
  const { history } = draft.clinical;
  let typed = 0;
  const keystroke = () => {
    typed += 1;
    const text = history.text + 'x'.repeat(typed % 40);
    checkDraft({ ...draft, clinical: { ...draft.clinical, history: { said: 'text', text } } }, today);
  };
  const p95 = quantile(await samplesOf(keystroke, rounds * 10), 0.95);
  row(
    'checks on a keystroke, 12 kB',
    figure(p95),
    figure(frame),
    `${figure(p95 / frame)} ×`,
    '  one frame (95th percentile)',
  );
}

async function intake(rounds: number): Promise<void> {
  const folder = new URL('../../utils/intake/corpus/', import.meta.url);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const [longest = ''] = texts.sort((one, other) => other.length - one.length);
  const plain = longest.repeat(Math.ceil(200_000 / Math.max(1, longest.length))).slice(0, 200_000);
  const took = quantile(await samplesOf(() => readPaste({ plain }), rounds), 0.5);
  row('intake of a 200 kB paste', figure(took), '100', `${figure(took / 100)} ×`, '  100 ms');
}

/** Measures composing, rendering, checking and intake, each beside a named floor or limit in the same run. */
export async function main(args: string[]): Promise<number> {
  const rounds = Number(args[0] ?? 20);
  await composing(rounds * 5);
  await formats(rounds);
  await checking(rounds);
  await intake(rounds);
  return 0;
}
