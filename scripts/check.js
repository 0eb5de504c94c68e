/** `npm run check`: types, lint, unit tests, both builds and the budgets. What to run before a commit; under a minute. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stepsFor } from './bootstrap/steps.js';
import { tellStep } from './bootstrap/tellStep.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const steps = stepsFor(root);
const started = Date.now();
/** Runs steps one after the other; gives how many failed. */
async function inTurn(...named) {
  let failed = 0;
  for (const [name, work] of named) failed += (await tellStep(name, work)).failed;
  return failed;
}

const lanes = await Promise.all([
  inTurn(['types', steps.types], ['lint', steps.lint], ['format', steps.format]),
  inTurn(['unit tests', steps.unit]),
  inTurn(
    ['build for Chrome and Edge', () => steps.build('chromium', 'release')],
    ['build for Firefox', () => steps.build('firefox', 'release')],
    ['budgets', steps.budgets],
  ),
]);
const failed = lanes.reduce((sum, each) => sum + each, 0);
console.log(`${failed === 0 ? 'All well' : `${failed} failed`}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
process.exitCode = failed === 0 ? 0 : 1;
