/**
 * `npm test`: installs what is missing, then runs everything. Plain Node 20, because nothing may be installed yet.
 * Last line: "N passed, N failed, N skipped". Ends with 1 when anything failed.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './installPackages.js';
import { installPrograms } from './installPrograms.js';
import { stepsFor } from './steps.js';
import { tellStep } from './tellStep.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const total = { passed: 0, failed: 0, skipped: 0 };

async function step(name, work) {
  const result = await tellStep(name, work);
  for (const key of ['passed', 'failed', 'skipped']) total[key] += result[key];
}

try {
  await installPackages(root);
  for (const { say } of await installPrograms(['chromium', 'firefox', 'soffice', 'pdftotext'])) console.log(`– ${say}`);
  const steps = stepsFor(root);
  await step('types', steps.types);
  await step('lint', steps.lint);
  await step('format', steps.format);
  await step('unit and property tests', steps.unit);
  for (const mode of ['release', 'rehearsal']) {
    for (const browser of ['chromium', 'firefox']) {
      await step(`${mode} build for ${browser}`, () => steps.build(browser, mode));
    }
  }
  await step('budgets', steps.budgets);
  await step('tests in browsers', steps.browserTests);
} catch (error) {
  total.failed += 1;
  console.error(error.message);
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
