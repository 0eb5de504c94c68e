import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './buildExtension.js';
import { pinnedNode } from './pinnedNode.js';
import { run } from './run.js';
import { measureBudgets, sayBudget } from '../budgets.js';

/**
 * The steps of `npm test` and `npm run check`. Each gives { passed, failed, skipped, output }: numbers of tests, and what to print
 * when something failed.
 */
export function stepsFor(root) {
  const node = pinnedNode(root);
  const tool = (path, ...args) => run(node, [join(root, 'node_modules', path), ...args], { cwd: root, env: plain });
  // What did not change since the last run is not looked at again.
  const kept = join(root, 'out', 'kept');
  const one = ({ code, output }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output });
  return {
    types: async () =>
      one(await tool('typescript/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', join(kept, 'types'))),
    lint: async () => one(await tool('eslint/bin/eslint.js', '.', '--cache', '--cache-location', join(kept, 'lint'))),
    format: async () =>
      one(await tool('prettier/bin/prettier.cjs', '--check', '.', '--cache', '--cache-location', join(kept, 'format'))),
    unit: () => unit(root, tool),
    build: (browser, mode) => attempt(() => buildExtension(root, browser, mode)),
    budgets: () => budgets(root),
    browserTests: () => browserTests(root, node),
  };
}

const plain = { NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1' };

async function attempt(work) {
  try {
    return { passed: 1, failed: 0, skipped: 0, output: await work() };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: String(error.message) };
  }
}

async function unit(root, tool) {
  const file = join(root, 'out', 'tests', 'unit.json');
  mkdirSync(join(root, 'out', 'tests'), { recursive: true });
  rmSync(file, { force: true });
  const { code, output } = await tool(
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  const counted = readJson(file);
  if (!counted) return { passed: 0, failed: 1, skipped: 0, output };
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = counted;
  // A file that cannot even be loaded has no tests to count, and still is a failure.
  const failed = Math.max(numFailedTests, code === 0 ? 0 : 1);
  return { passed, failed, skipped: numPendingTests + numTodoTests, output };
}

async function budgets(root) {
  const rows = measureBudgets(join(root, '.output', 'chrome-mv3'));
  const holding = rows.filter(({ holds }) => holds).length;
  const output = rows.map((row) => `${row.holds ? '✓' : '✗'} ${sayBudget(row)}`).join('\n');
  console.log(output.replace(/^/gm, '  '));
  return { passed: holding, failed: rows.length - holding, skipped: 0, output };
}

/** The browser tests print themselves as they go, failures in full. */
async function browserTests(root, node) {
  const file = join(root, 'out', 'tests', 'browser.json');
  rmSync(file, { force: true });
  const { output } = await run(node, [join(root, 'scripts', 'run.js'), 'browserTests', '--no-build'], {
    cwd: root,
    show: true,
  });
  const results = readJson(file);
  if (!results) return { passed: 0, failed: 1, skipped: 0, output };
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped'), output: '' };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
