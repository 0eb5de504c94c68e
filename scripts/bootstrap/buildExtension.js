import { join } from 'node:path';
import { pinnedNode } from './pinnedNode.js';
import { run } from './run.js';

/**
 * Builds the extension with WXT: `release` is what people install, `rehearsal` may read 127.0.0.1 without a prompt
 * (docs/decisions). Throws with WXT's whole output when the build fails.
 * @param {string} root folder of the project
 * @param {'chromium' | 'firefox'} browser
 * @param {'release' | 'rehearsal'} mode
 */
export async function buildExtension(root, browser, mode) {
  const node = pinnedNode(root);
  const args = ['build', '-b', browser === 'chromium' ? 'chrome' : 'firefox'];
  if (mode === 'rehearsal') args.push('--mode', 'rehearsal');
  const { code, output } = await run(node, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), ...args], {
    cwd: root,
    env: { NO_COLOR: '1', CI: '1' },
  });
  if (code !== 0) throw new Error(`The ${mode} build for ${browser} failed.\n${plain(output)}`);
  return plain(output);
}

/** What the build said, without colours and without the wheel that turns meanwhile. */
const plain = (text) =>
  text
    .replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '')
    .split('\n')
    .filter((line) => !/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/.test(line))
    .join('\n');
