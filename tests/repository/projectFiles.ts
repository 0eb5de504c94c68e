import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles as listed } from '../../scripts/projectFiles.js';

export const root = join(import.meta.dirname, '..', '..');

const all = listed(root);

/** Files of the project by their paths from its root, without what is only built. */
export const projectFiles = (wanted: RegExp): string[] => all.filter((file) => wanted.test(file));

export const readProjectFile = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Our own code without its tests. */
export const codeFiles = (): string[] =>
  projectFiles(/^(utils|components|entrypoints|scripts)\/.*\.(ts|tsx|js)$/).filter(
    (file) => !/\.test\.tsx?$|\.d\.ts$|\/fixtures\//.test(file),
  );
