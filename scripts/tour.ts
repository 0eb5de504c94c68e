import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { builtExtension, launchBrowser } from '../tests/end-to-end/launchBrowser';
import { startWorld } from '../tests/world/server.js';

const root = join(import.meta.dirname, '..');

/**
 * Opens a browser with the extension in it on the first page of the tour. The profile is kept in `out/profile`, so that a letter is
 * there again next time. Ends when the browser is closed.
 */
export async function main(): Promise<number> {
  // Drafts belong to the extension, the choice of sites to the address: a fixed port keeps both when it is free.
  const world = await startWorld(48_620).catch(() => startWorld(0));
  const profile = join(root, 'out', 'profile');
  const downloads = join(root, 'out', 'downloads');
  await mkdir(profile, { recursive: true });
  await mkdir(downloads, { recursive: true });
  const { browser } = await launchBrowser({
    browser: 'chromium',
    extensionDir: builtExtension(root, 'chromium', 'rehearsal'),
    profile,
    downloads,
    headed: true,
    netLog: join(root, 'out', 'net-1.json'),
  });
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(`${world.address}/tour`);
  console.log(`The practice world is on ${world.address}/. Close the browser or press Ctrl+C to end.`);
  await new Promise<void>((done) => {
    browser.once('disconnected', () => done());
    process.once('SIGINT', () => void browser.close().then(() => done()));
  });
  await world.stop();
  return 0;
}
