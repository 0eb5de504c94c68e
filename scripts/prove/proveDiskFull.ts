import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../tests/end-to-end/until';
import { proveExtension } from './proveExtension';
import type { ProveChoice } from './proveChoice';
import { agreeToKeep, readStored, runningBrowser } from './runningBrowser';
import { openLetter, typeUntil, type TypedLetter } from './typedLetter';

/**
 * Fills the disk under an open letter: "Not saved" must stand on the screen with the text kept, and saving must go on by itself, in the
 * same window, once there is room again. Ends with 1 otherwise. Needs root, for a small disk of its own.
 */
export async function proveDiskFull(choice: ProveChoice): Promise<number> {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') {
    console.log('disk-full: left out, because a small disk of its own takes root on Linux');
    return 0;
  }
  let failed = 0;
  for (const name of choice.browsers) {
    const folder = mkdtempSync(join(tmpdir(), 'dear-colleague-full-'));
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    run('mount', '-t', 'tmpfs', '-o', 'size=260m', 'tmpfs', disk);
    try {
      const say = await fillUnderLetter(name, folder, disk);
      console.log(
        `${say === '' ? '✓' : '✗'} ${name}: ${say || 'said "Not saved", kept the text, and saved it when there was room again'}`,
      );
      failed += say === '' ? 0 : 1;
    } finally {
      run('umount', '-l', disk);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return failed > 0 ? 1 : 0;
}

function run(program: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
}

/** What went wrong, or nothing. */
async function fillUnderLetter(name: 'chromium' | 'firefox', folder: string, disk: string): Promise<string> {
  const plan = {
    name,
    extensionDir: await proveExtension(name, folder),
    profile: join(disk, 'profile'),
    aside: folder,
  };
  let running = await runningBrowser(plan);
  try {
    await agreeToKeep(running);
    const letter = await openLetter(running);
    await typeFor(letter, 1_500);
    await shows(letter, 'saved', 10_000);
    const full = fill(join(disk, 'full'));
    await typeFor(letter, 3_000);
    if (!(await shows(letter, 'not-saved', 20_000)))
      return `did not say "Not saved" with ${full} MB of nothing on the disk`;
    const shown = await letter.page.$eval('[id="clinical.history"]', (box) => (box as HTMLTextAreaElement).value);
    if (shown !== letter.typed) return 'lost text on the screen';
    rmSync(join(disk, 'full'));
    if (!(await shows(letter, 'saved', 30_000))) return 'did not save again when there was room';
    await running.kill();
    running = await runningBrowser(plan);
    const after = await readStored(running);
    const stored = after.letters.find(({ id }) => id === letter.id);
    if (stored?.text === letter.typed) return '';
    return `stored ${stored?.text.length ?? 0} of ${letter.typed.length} characters; ${after.letters.length} letters, ${after.aside} kept aside, the start says "${after.check}"`;
  } finally {
    await running.kill();
  }
}

async function typeFor(letter: TypedLetter, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  await typeUntil(letter, () => Date.now() > end);
}

const shows = (letter: TypedLetter, state: string, milliseconds: number): Promise<boolean> =>
  until(state, () => letter.page.$(`.save-line--${state}`), milliseconds).then(
    () => true,
    () => false,
  );

/** Writes until nothing more fits; gives the megabytes. */
function fill(path: string): number {
  const file = openSync(path, 'w');
  const block = Buffer.alloc(64 * 1024);
  let written = 0;
  try {
    for (;;) written += writeSync(file, block);
  } catch {
    return Math.round(written / 1024 / 1024);
  } finally {
    closeSync(file);
  }
}
