import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../bootstrap/buildExtension.js';
import { builtExtension } from '../../tests/end-to-end/launchBrowser';

const root = join(import.meta.dirname, '..', '..');

/** Builds what people install and gives a copy of its own, so that another build in the meantime changes nothing under a running browser. */
export async function proveExtension(browser: 'chromium' | 'firefox', folder: string): Promise<string> {
  await buildExtension(root, browser, 'release');
  const copy = join(folder, `extension-${browser}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(builtExtension(root, browser, 'release'), copy, { recursive: true });
  return copy;
}
