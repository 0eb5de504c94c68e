/** `npm run check`: types, lint, unit tests, both builds and the budgets. What to run before a commit; under a minute. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stepsFor } from './bootstrap/steps.js';
import { tellStep } from './bootstrap/tellStep.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const steps = stepsFor(root);
const started = Date.now();
const results = await Promise.all([
  tellStep('types', steps.types),
  (async () => {
    const lint = await tellStep('lint', steps.lint);
    const format = await tellStep('format', steps.format);
    return { failed: lint.failed + format.failed };
  })(),
]);
results.push(await tellStep('unit tests', steps.unit));
results.push(await tellStep('build for Chrome and Edge', () => steps.build('chromium', 'release')));
results.push(await tellStep('build for Firefox', () => steps.build('firefox', 'release')));
results.push(await tellStep('budgets', steps.budgets));
const failed = results.reduce((sum, each) => sum + each.failed, 0);
console.log(`${failed === 0 ? 'All well' : `${failed} failed`}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = failed === 0 ? 0 : 1;
