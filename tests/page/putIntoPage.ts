import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');
const built = new Map<string, Promise<string>>();

async function scriptOf(entry: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root, 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests/page', entry), formats: ['iife'], name: 'inPage' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error(`${entry} could not be bundled for the test.`);
  return output.output[0].code;
}

/** Puts one of our modules, bundled, into a page; what it exports for the test it sets on `globalThis` itself. */
export async function putIntoPage(page: Page, entry: string): Promise<void> {
  const script = built.get(entry) ?? scriptOf(entry);
  built.set(entry, script);
  await page.evaluate(await script);
}
