/**
 * `npm run zip`: the files for the three stores, built afresh and reproducible: names sorted, one fixed date, one level of
 * compression, so that anyone who builds the same sources gets the same bytes. Prints the SHA-256 of each.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { buildExtension } from './bootstrap/buildExtension.js';
import { projectFiles } from './projectFiles.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const into = join(root, 'out', 'zip');

/** Zip files hold local times without a zone: this reads the same everywhere. */
const mtime = new Date(2020, 0, 1, 12, 0, 0);

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function zip(folder, files) {
  const sorted = files.map((file) => file.split(sep).join('/')).sort();
  const entries = Object.fromEntries(sorted.map((file) => [file, [readFileSync(join(folder, file)), { mtime }]]));
  return zipSync(entries, { level: 9 });
}

function write(ending, bytes) {
  const file = join(into, `${name}-${version}-${ending}.zip`);
  writeFileSync(file, bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${sum}  ${basename(file)}  ${(bytes.length / 1000).toFixed(0)} kB`);
  return `${sum}  ${basename(file)}\n`;
}

mkdirSync(into, { recursive: true });
let sums = '';
for (const [browser, folder] of [
  ['chromium', 'chrome-mv3'],
  ['firefox', 'firefox-mv3'],
]) {
  await buildExtension(root, browser, 'release');
  const built = join(root, '.output', folder);
  sums += write(browser === 'chromium' ? 'chrome-edge' : 'firefox', zip(built, filesUnder(built)));
}
sums += write('sources', zip(root, projectFiles(root)));
writeFileSync(join(into, 'SHA256SUMS'), sums);
