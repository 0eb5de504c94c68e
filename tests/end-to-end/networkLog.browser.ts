import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserSuite } from './browserSuite';
import { extensionRequests } from './extensionRequests';
import { launchBrowser } from './launchBrowser';

/** Every suite ends by asking the browser's network log; this one shows that the log would speak. */
export const suite: BrowserSuite = {
  name: 'network log',
  browsers: ['none'],
  needs: ['chromium'],
  tests: [
    {
      name: 'sees what an extension asks for when one does',
      async run(t) {
        const extensionDir = join(t.dir, 'talker');
        await mkdir(extensionDir, { recursive: true });
        await mkdir(join(t.dir, 'profile'), { recursive: true });
        await writeFile(
          join(extensionDir, 'manifest.json'),
          JSON.stringify({
            manifest_version: 3,
            name: 'Talker',
            version: '1',
            background: { service_worker: 'talk.js' },
          }),
        );
        await writeFile(join(extensionDir, 'talk.js'), `fetch('${t.world}/?told').catch(() => 0);`);
        const { browser } = await launchBrowser({
          browser: 'chromium',
          extensionDir,
          profile: join(t.dir, 'profile'),
          downloads: t.downloads,
          headed: false,
          netLog: join(t.dir, 'net-1.json'),
        });
        try {
          await t.until('the request in the log', async () => (await extensionRequests(t.dir)).length > 0, 15_000);
        } finally {
          await browser.close();
        }
        assert.deepEqual([...new Set(await extensionRequests(t.dir))], [`${t.world}/?told`]);
      },
    },
  ],
};
