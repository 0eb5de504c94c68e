import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

const root = join(import.meta.dirname, '..', '..');
let script: Promise<string> | null = null;

/** The modules of the store as one script, made once. */
async function storeScript(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: { '@': root, 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' },
    },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'tests/durability/storeInPage.ts'), formats: ['iife'], name: 'storeInPage' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The store could not be bundled for the test.');
  return output.output[0].code;
}

/** Puts the store's modules into a screen of the extension as `globalThis.store`. */
export async function putStoreInto(page: Page): Promise<Page> {
  script ??= storeScript();
  await page.evaluate(await script);
  return page;
}
