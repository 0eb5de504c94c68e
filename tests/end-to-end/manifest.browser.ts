import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserSuite, TestContext } from './browserSuite';

/** What the published extension requires. A longer list here is a decision (docs/decisions), never a repair of this test. */
const frozen = {
  chromium: ['activeTab', 'alarms', 'idle', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'],
};

/** Manifest keys that would let a page see us, reach us, or make us ask for a site at installation. */
const absent = [
  'host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'devtools_page',
];

export const suite: BrowserSuite = {
  name: 'manifest',
  browsers: ['chromium', 'firefox'],
  build: 'release',
  tests: [
    {
      name: 'requires the frozen permissions and no site',
      async run(t) {
        const manifest = await readManifest(t);
        const wanted = t.browserName === 'firefox' ? frozen.firefox : frozen.chromium;
        assert.deepEqual([...(manifest['permissions'] as string[])].sort(), wanted);
        assert.deepEqual(
          absent.filter((key) => key in manifest),
          [],
        );
        assert.deepEqual(manifest['optional_host_permissions'], ['https://*/*']);
      },
    },
    {
      name: 'bars its pages from the network',
      async run(t) {
        const { extension_pages: policy } = (await readManifest(t))['content_security_policy'] as Record<
          string,
          string
        >;
        const directives = Object.fromEntries((policy ?? '').split(';').map((each) => each.trim().split(/ (.*)/)));
        assert.equal(directives['default-src'], "'none'");
        assert.equal(directives['connect-src'], "'none'");
        assert.equal(directives['script-src'], "'self'");
        assert.equal(directives['form-action'], "'none'");
        assert.equal(directives['frame-ancestors'], "'none'");
        assert.doesNotMatch(policy ?? '', /unsafe|https?:/);
      },
    },
    {
      name: 'shows no warning at installation',
      browsers: ['chromium'],
      async run(t) {
        const manifest = await readManifest(t);
        // The probe has no locale files to look the name up in; names have no part in warnings.
        const named: Record<string, unknown> = { ...manifest, name: 'x', description: 'x' };
        delete named['default_locale'];
        assert.deepEqual(await warningsFor(t, named), []);
        const greedy = await warningsFor(t, { ...named, host_permissions: ['https://*/*'] });
        assert.equal(greedy.length, 1, 'The probe must see a warning where there is one.');
      },
    },
    {
      name: 'holds no code that is fetched or made at run time',
      async run(t) {
        const names = (await readdir(t.extensionDir, { recursive: true })).filter((name) =>
          /\.(js|html|css)$/.test(name),
        );
        assert.ok(names.length > 4);
        for (const name of names) {
          const text = await readFile(join(t.extensionDir, name), 'utf8');
          assert.doesNotMatch(text, /\beval\(|\bnew Function\b|[^.\w]Function\(["'`]/, `${name} makes code of text`);
          assert.doesNotMatch(
            text,
            /\b(?:src|href)=["']https?:|@import|url\(["']?https?:|import\(["'`]https?:/,
            `${name} fetches`,
          );
          assert.doesNotMatch(text, /document\.write|insertAdjacentHTML|\.outerHTML\s*=/, `${name} writes HTML`);
        }
      },
    },
  ],
};

async function readManifest(t: TestContext): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(t.extensionDir, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}

/** What Chromium would say at installation, asked of Chromium by a second extension made for the purpose. */
async function warningsFor(t: TestContext, manifest: Record<string, unknown>): Promise<string[]> {
  const probe = join(t.dir, 'probe');
  await mkdir(probe, { recursive: true });
  await writeFile(
    join(probe, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Probe', version: '1', permissions: ['management'] }),
  );
  await writeFile(join(probe, 'page.html'), '<!doctype html><title>Probe</title><p>Probe</p>');
  const id = await t.browser.installExtension(probe);
  const page = await t.browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  return page.evaluate(
    (text) => chrome.management.getPermissionWarningsByManifest(text) as Promise<string[]>,
    JSON.stringify(manifest),
  );
}
