import { writeFile } from 'node:fs/promises';
import { positionsTable } from '@/utils/guidance/positionsTable';

/** Writes the register of dated statements to `docs/positions.md`. */
export async function main(): Promise<number> {
  await writeFile('docs/positions.md', positionsTable());
  console.log('docs/positions.md');
  return 0;
}
