import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

/** Files of the project by their paths from its root: those git knows and those it would take, without what is only built. */
export function projectFiles(wanted: RegExp): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return listed.split('\0').filter((file) => wanted.test(file) && existsSync(join(root, file)));
}

export const readProjectFile = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Our own code without its tests. */
export const codeFiles = (): string[] =>
  projectFiles(/^(utils|components|entrypoints|scripts)\/.*\.(ts|tsx|js)$/).filter(
    (file) => !/\.test\.tsx?$|\.d\.ts$|\/fixtures\//.test(file),
  );
