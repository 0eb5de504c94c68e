import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pinnedNode } from './pinnedNode.js';

/**
 * Builds the extension with WXT: `release` is what people install, `rehearsal` may read 127.0.0.1 without a prompt
 * (docs/decisions). Throws with WXT's whole output when the build fails.
 * @param {string} root folder of the project
 * @param {'chromium' | 'firefox'} browser
 * @param {'release' | 'rehearsal'} mode
 */
export function buildExtension(root, browser, mode) {
  const node = pinnedNode(root);
  const args = ['build', '-b', browser === 'chromium' ? 'chrome' : 'firefox'];
  if (mode === 'rehearsal') args.push('--mode', 'rehearsal');
  const run = spawnSync(node, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', CI: '1' },
  });
  if (run.status !== 0) {
    const said = plain(`${run.stdout}\n${run.stderr}\n${run.error ?? ''}`);
    throw new Error(`The ${mode} build for ${browser} failed.\n${said}`);
  }
  return plain(run.stdout);
}

/** What the build said, without colours and without the wheel that turns meanwhile. */
const plain = (text) =>
  text
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .split('\n')
    .filter((line) => !/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/.test(line))
    .join('\n');
