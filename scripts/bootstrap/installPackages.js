import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.js';

/**
 * Installs the npm packages exactly as the lockfile says, if they are missing or others. Gives whether anything was done.
 * Throws npm's own words when it fails.
 * @param {string} root folder of the project
 */
export async function installPackages(root) {
  if (packagesAreThere(root)) return false;
  console.log('Installing the npm packages by the lockfile …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { cwd: root })
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: root });
  if (result.code !== 0) throw new Error(`"npm ci" failed.\n${result.output}`);
  return true;
}

/** npm writes down what it installed; it is right when every package of the lockfile stands there in the same version. */
function packagesAreThere(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const there = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(
    // Optional packages belong to other machines: an ARM build on an Intel machine is never installed.
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
