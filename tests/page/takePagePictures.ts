import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { TestContext } from '../end-to-end/browserSuite';
import { openPopup } from '../end-to-end/openSurface';

/** Pages of the practice world, one for each thing the popup may say. */
const verdicts = [
  ['popup-advice', '/ers/new/request'],
  ['popup-form', '/icb/referral-support/gynaecology'],
  ['popup-mixed', '/icb/referral-support/forms'],
  ['popup-cancer', '/icb/urgent-suspected-cancer/skin'],
  ['popup-protected', '/icb/clinicians/home-oxygen'],
  ['popup-returned', '/ers/old/returned'],
  ['popup-none', '/trust/careers'],
] as const;

const pack = {
  format: 'dear-colleague-pack',
  formatVersion: 1,
  id: 'northmoor',
  name: 'Northmoor forms',
  issuer: 'Northmoor LMC',
  version: '2026.2',
  date: '2026-10-01',
  reviewBy: '2027-10-01',
  sites: [
    {
      host: 'forms.northmoor.nhs.example',
      name: 'Northmoor community forms',
      pages: [
        { pageType: 'local-proforma', path: '/forms/', needs: ['Referral form'], anyOf: [], forbids: [] },
        { pageType: 'none', path: '/newsletter/', needs: [], anyOf: [], forbids: [] },
      ],
    },
  ],
  forms: [
    { title: 'Podiatry referral form', host: '', grade: 'letter-fine' },
    { title: 'Community nursing referral form', host: '', grade: 'prefer-form' },
  ],
};

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

/** Pictures of everything the popup may say of a page, of teaching it, and of a pack before and after it is brought in. */
export async function takePagePictures(t: TestContext, into: string): Promise<void> {
  for (const [name, path] of verdicts) await ofPopup(t, path, join(into, `${name}.png`));
  await ofPopup(t, '/icb/referral-support/gynaecology', join(into, 'popup-taught.png'), async (popup) => {
    await popup.locator('::-p-aria([name="This is not such a page"])').click();
    await popup.waitForSelector('::-p-aria([name="Take this back"])');
  });
  await ofPopup(t, '/icb/referral-support/gynaecology', null, async (popup) => {
    await popup.locator('::-p-aria([name="Take this back"])').click();
    await popup.waitForSelector('::-p-aria([name="This is not such a page"])');
  });
  await ofPacks(t, into);
}

async function ofPopup(
  t: TestContext,
  path: string,
  file: string | null,
  steps: (popup: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  await t.openWorld(path, t.page);
  await pause(600);
  const popup = await openPopup(t, t.page);
  await popup.waitForSelector('.card__title');
  await steps(popup);
  await pause(500);
  if (file) {
    const height = await popup.evaluate(() =>
      Math.min(600, Math.max(innerHeight, document.documentElement.scrollHeight)),
    );
    await popup.screenshot({ path: file, clip: { x: 0, y: 0, width: 380, height } });
  }
  await popup.close();
}

async function ofPacks(t: TestContext, into: string): Promise<void> {
  const options = await t.openScreen('options.html');
  await options.setViewport({ width: 900, height: 900 });
  const input = (await options.waitForSelector('#pack-file')) as ElementHandle<HTMLInputElement>;
  const path = join(t.dir, 'northmoor-2026-2.json');
  await writeFile(path, JSON.stringify(pack));
  await input.uploadFile(path);
  const ofCard = async (name: string) => {
    await pause(300);
    const card = await options.$('section[aria-labelledby="packs-title"]');
    await card?.screenshot({ path: join(into, `${name}.png`) });
  };
  await options.waitForSelector('::-p-aria([name="Bring it in"])');
  await ofCard('pack-preview');
  await options.locator('::-p-aria([name="Bring it in"])').click();
  await options.waitForSelector('.pack');
  await options.locator('::-p-aria([name="Close this message"])').click();
  await ofCard('pack');
  await options.locator('::-p-aria([name="Remove Northmoor forms"])').click();
  await options.close();
}
