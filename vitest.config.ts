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
    // Vitest leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
  },
});
