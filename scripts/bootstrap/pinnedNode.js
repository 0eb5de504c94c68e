import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Path of the Node the tools run on: the one pinned in package.json and installed with the packages, since the machine's own may
 * be older than the tools need. Throws a plain sentence when there is none new enough.
 * @param {string} root folder of the project
 */
export function pinnedNode(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(root, 'node_modules', 'node', 'bin', name);
  if (existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  throw new Error('The pinned Node is not installed. Run "npm ci" in this folder and try again.');
}
