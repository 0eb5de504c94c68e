import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit and property tests: the pure line, in plain Node. What needs a browser runs under `tests/`. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['utils/**/*.test.ts', 'components/**/*.test.tsx', 'tests/repository/**/*.test.ts'],
    environment: 'node',
    // A slow machine is no fault of the code: a test fails by what it finds, and by time only when it hangs.
    testTimeout: 120_000,
    // The tests touch nothing they share, so the files need no worker each, and every core may work.
    isolate: false,
    maxWorkers: '100%',
  },
});
