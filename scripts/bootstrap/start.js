/**
 * `npm start`: installs what is missing, builds, and shows the extension at work in the practice world. With a display it opens a
 * browser on a short tour; without one (or with --headless) it does the main job by itself and leaves the letter in `out/`.
 * Plain Node 20, because nothing may be installed yet.
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './buildExtension.js';
import { installPackages } from './installPackages.js';
import { installPrograms } from './installPrograms.js';
import { pinnedNode } from './pinnedNode.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Whether somebody can look on. */
function hasDisplay() {
  if (process.argv.includes('--headless') || process.env.CI === 'true') return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function timed(name, work) {
  const started = Date.now();
  const result = await work();
  console.log(`✓ ${name}  ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function runToEnd(program, args) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
    // Ctrl+C reaches the child as well; it ends the browser, and then this ends.
    process.on('SIGINT', () => {});
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

try {
  await timed('npm packages as in the lockfile', () => installPackages(root));
  const missing = await timed('a browser', () => installPrograms(['chromium']));
  if (missing.length > 0)
    throw new Error('Install Chromium, Microsoft Edge or Google Chrome, and run "npm start" again.');
  const folder = join('.output', 'chrome-mv3-rehearsal');
  await timed(`the extension, built into ${folder}`, async () => buildExtension(root, 'chromium', 'rehearsal'));
  const program = hasDisplay() ? 'tour' : 'rehearse';
  process.exitCode = await runToEnd(pinnedNode(root), [join(root, 'scripts', 'run.js'), program]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
