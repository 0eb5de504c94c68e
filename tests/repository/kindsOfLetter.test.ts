import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { letterKinds } from '@/utils/model/letterKind';
import { letterKindNames } from '@/utils/model/letterKindNames';
import { root } from './projectFiles';

it('shows every kind of letter with a picture in the user guide', () => {
  const guide = readFileSync(join(root, 'docs', 'user-guide.md'), 'utf8');
  for (const kind of letterKinds) {
    expect(guide).toContain(letterKindNames[kind].name);
    expect(guide).toContain(`](pictures/letters/${kind}.png)`);
    expect(existsSync(join(root, 'docs', 'pictures', 'letters', `${kind}.png`)), kind).toBe(true);
  }
});
