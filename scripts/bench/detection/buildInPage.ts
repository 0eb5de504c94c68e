import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..', '..');

/** What runs in the page, as one classic script: our reader and matcher exactly as built, and the peers. */
export async function buildInPage(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,

      target: 'es2023',
      lib: { entry: join(import.meta.dirname, 'inPage.ts'), formats: ['iife'], name: 'benchInPage' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bench could not be built.');
  return chunk.code;
}
