/** Sizes of the built extension against what we promised: content script and popup must be there before a hand has moved. */
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const kB = 1000;

/** Largest sizes in bytes, as built (minified, not compressed). */
const budgets = { 'content script': 20 * kB, 'popup script': 60 * kB };

/**
 * Measures a build's scripts. Gives one row a budget: what, bytes, most, and whether it holds. A part that is missing does not hold.
 * @param {string} folder the built extension
 */
export function measureBudgets(folder) {
  const rows = [
    { what: 'content script', bytes: sizeOf(folder, contentScripts(folder)) },
    { what: 'popup script', bytes: sizeOf(folder, scriptsOf(folder, 'popup.html')) },
  ];
  return rows.map((row) => ({
    ...row,
    most: budgets[row.what],
    holds: row.bytes > 0 && row.bytes <= budgets[row.what],
  }));
}

/** A row in words: "content script 14.2 kB of 32.0 kB". */
export const sayBudget = ({ what, bytes, most }) =>
  bytes === 0
    ? `${what} is missing from the build`
    : `${what} ${(bytes / kB).toFixed(1)} kB of ${(most / kB).toFixed(1)} kB`;

function contentScripts(folder) {
  const place = join(folder, 'content-scripts');
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => name.endsWith('.js'))
    .map((name) => `content-scripts/${name}`);
}

/** A screen's scripts with everything they import at once; what is imported later, on a click, does not count. */
function scriptsOf(folder, page) {
  const file = join(folder, page);
  if (!existsSync(file)) return [];
  const html = readFileSync(file, 'utf8');
  const first = [...html.matchAll(/<script[^>]+src="\/?([^"]+\.js)"/g)].map((match) => match[1]);
  const seen = new Set();
  const waiting = [...first];
  while (waiting.length > 0) {
    const script = waiting.pop();
    if (seen.has(script)) continue;
    seen.add(script);
    const code = readFileSync(join(folder, script), 'utf8');
    for (const match of code.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?from\s*)?["'](\.[^"']+\.js)["']/g,
    )) {
      waiting.push(normalize(join(dirname(script), match[1])).replaceAll('\\', '/'));
    }
  }
  return [...seen];
}

const sizeOf = (folder, files) => files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
