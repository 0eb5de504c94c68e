import { checkDraft } from '@/utils/checks/checkDraft';
import { toFile } from '@/utils/export/toFile';
import { readPaste } from '@/utils/intake/readPaste';
import { composeLetter } from '@/utils/letter/composeLetter';
import { longPaste } from '../intake/longPaste';
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

/** The least that reading a paste could be: each line cut into words and each word looked up. */
function wordsLookedUp(plain: string): number {
  const seen = new Map<string, number>();
  for (const line of plain.split('\n'))
    for (const word of line.toLowerCase().split(/[^\p{L}\d]+/u)) seen.set(word, (seen.get(word) ?? 0) + 1);
  return seen.size;
}

async function intake(rounds: number): Promise<void> {
  row('intake of 200 kB', 'ours ms', 'floor ms', 'ratio', '  floor');
  const short = `Problems\n${Array.from({ length: 25_000 }, (_, at) => `p${at % 9973}x`).join('\n')}`;
  const pastes = { 'a summary': longPaste(200_000), 'very short lines': short.padEnd(200_000, '\nab') };
  for (const [name, plain] of Object.entries(pastes)) {
    const took = await sideBySide(
      () => readPaste({ plain }),
      () => wordsLookedUp(plain),
      rounds,
    );
    const ratio = `${figure(took.ours / took.floor)} ×`;
    row(name, figure(took.ours), figure(took.floor), ratio, '  every word looked up once');
  }
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
