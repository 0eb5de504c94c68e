import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { positionsTable } from './positionsTable';

it('docs/positions.md is what the register says; write it anew with `node scripts/run.js positions`', () => {
  expect(readFileSync('docs/positions.md', 'utf8')).toBe(positionsTable());
});
