import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { putIntoPage } from './putIntoPage';
import type { Settings } from './settingsInPage';

declare const settings: Settings;

async function screenWithStores(t: TestContext): Promise<Page> {
  const screen = await t.openScreen('guidance.html');
  await putIntoPage(screen, 'settingsInPage.ts');
  return screen;
}

const pack = (version: string) => ({
  format: 'dear-colleague-pack' as const,
  formatVersion: 1 as const,
  id: 'northmoor',
  name: 'Northmoor forms',
  issuer: 'Northmoor LMC',
  version,
  date: '2026-10-01',
  reviewBy: '2027-10-01',
  sites: [],
  forms: [],
});
const lesson = (id: string, answer: 'local-proforma' | 'not-a-form', taughtAt: string) => ({
  id,
  host: 'forms.northmoor.nhs.example',
  pathShape: '/forms/#',
  answer,
  siteId: '',
  words: ['Podiatry'],
  taughtAt,
});

export const suite: BrowserSuite = {
  name: 'settings of pages',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a site’s choice is kept for exactly its host, through a crash, and is off when forgotten',
      async run(t) {
        const first = await screenWithStores(t);
        await first.evaluate(async () => {
          await settings.saveSiteChoice('a.nhs.example', 'badge', '2026-11-21T09:00:00.000Z');
          await settings.saveSiteChoice('a.nhs.example', 'badge-and-strip', '2026-11-21T10:00:00.000Z');
        });
        await t.restart('SIGKILL');
        const second = await screenWithStores(t);
        const found = await second.evaluate(async () => {
          const { saveSiteChoice, loadBehaviour, loadSiteChoices, deleteSiteChoice } = settings;
          const hosts = ['a.nhs.example', 'nhs.example', 'b.a.nhs.example', 'xa.nhs.example'];
          const kept = await Promise.all(hosts.map(loadBehaviour));
          const count = (await loadSiteChoices()).length;
          const refused = await saveSiteChoice('a.nhs.example', 'loud' as 'off', 'x').catch(() => 'refused');
          await deleteSiteChoice('a.nhs.example');
          return { kept, count, refused, after: await loadBehaviour('a.nhs.example') };
        });
        assert.deepEqual(found, {
          kept: ['badge-and-strip', 'off', 'off', 'off'],
          count: 1,
          refused: 'refused',
          after: 'off',
        });
      },
    },
    {
      name: 'two windows that save at the same time lose nothing of one another',
      async run(t) {
        const screens = [await screenWithStores(t), await screenWithStores(t)];
        await Promise.all(
          screens.map((screen, window) =>
            screen.evaluate(async (which: number) => {
              const hosts = Array.from({ length: 25 }, (_, at) => `s${which}-${at}.nhs.example`);
              await Promise.all(
                hosts.map((host) => settings.saveSiteChoice(host, 'badge', '2026-11-21T09:00:00.000Z')),
              );
            }, window),
          ),
        );
        assert.equal(await screens[0]?.evaluate(async () => (await settings.loadSiteChoices()).length), 50);
      },
    },
    {
      name: 'another window hears of each change, and of none after it stopped listening',
      async run(t) {
        const [listener, other] = [await screenWithStores(t), await screenWithStores(t)];
        await listener.evaluate(() => {
          const heard: { count: number; stop: () => void } = { count: 0, stop: () => undefined };
          heard.stop = settings.watchTaught(() => (heard.count += 1));
          Object.assign(globalThis, { heard });
        });
        const heard = () =>
          listener.evaluate(() => (globalThis as unknown as { heard: { count: number } }).heard.count);
        const teach = (id: string) =>
          other.evaluate(
            (given) => settings.saveTaught(given),
            lesson(id, 'local-proforma', `2026-11-21T09:0${id}:00.000Z`),
          );
        await teach('1');
        await t.until('the change to be heard', async () => (await heard()) === 1);
        await listener.evaluate(() => (globalThis as unknown as { heard: { stop: () => void } }).heard.stop());
        await teach('2');
        await new Promise((wake) => setTimeout(wake, 400));
        assert.equal(await heard(), 1);
      },
    },
    {
      name: 'a later lesson about the same pages takes the place of the earlier, and is taken back',
      async run(t) {
        const screen = await screenWithStores(t);
        const found = await screen.evaluate(
          async ([yes, no]) => {
            for (const { id } of await settings.loadTaught()) await settings.deleteTaught(id);
            if (yes) await settings.saveTaught(yes);
            if (no) await settings.saveTaught(no);
            const kept = (await settings.loadTaught()).map(({ answer }) => answer);
            await settings.deleteTaught('n');
            return { kept, after: (await settings.loadTaught()).length };
          },
          [
            lesson('y', 'local-proforma', '2026-11-21T09:00:00.000Z'),
            lesson('n', 'not-a-form', '2026-11-21T10:00:00.000Z'),
          ],
        );
        assert.deepEqual(found, { kept: ['not-a-form'], after: 0 });
      },
    },
    {
      name: 'a pack’s newer version keeps the older for the undo; off is not counted; removed comes back whole',
      async run(t) {
        const screen = await screenWithStores(t);
        const found = await screen.evaluate(
          async ([older, newer]) => {
            if (!older || !newer) return null;
            const versions = async () => (await settings.loadPacks()).map(({ version }) => version).join();
            await settings.savePack(older, 'old.json', '2026-11-21T09:00:00.000Z');
            await settings.savePack(newer, 'new.json', '2026-11-21T10:00:00.000Z');
            const steps = [await versions()];
            await settings.undoPackImport('northmoor');
            steps.push(await versions());
            await settings.switchPack('northmoor', false);
            steps.push(await versions());
            const [stored] = await settings.loadStoredPacks();
            await settings.deletePack('northmoor');
            steps.push(await versions());
            if (stored) await settings.restorePack(stored);
            const [back] = await settings.loadStoredPacks();
            await settings.undoPackImport('northmoor');
            return {
              steps,
              isSame: JSON.stringify(back) === JSON.stringify(stored),
              left: await settings.loadStoredPacks(),
            };
          },
          [pack('1'), pack('2')],
        );
        assert.deepEqual(found, { steps: ['2', '1', '', ''], isSame: true, left: [] });
      },
    },
    {
      name: 'what cannot be read is kept aside before anything takes its place',
      async run(t) {
        const screen = await screenWithStores(t);
        const found = await screen.evaluate(async () => {
          await chrome.storage.local.set({ packs: { v: 9, packs: 'from the future' } });
          const packs = await settings.loadPacks();
          await settings.switchPack('northmoor', true);
          const aside = (await settings.listSettingsAside()).map(({ key, held }) => ({ key, held }));
          return { packs, aside };
        });
        assert.deepEqual(found, { packs: [], aside: [{ key: 'packs', held: { v: 9, packs: 'from the future' } }] });
      },
    },
  ],
};
