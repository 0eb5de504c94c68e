import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { Pack } from '@/utils/model/pack';
import { looksOf } from '../desk/looksOf';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { popupOn } from './popupOn';

const formPage = '/icb/referral-support/gynaecology';
const cancerPage = '/icb/urgent-suspected-cancer/skin';

const pack = (part: object) => ({
  format: 'dear-colleague-pack',
  formatVersion: 1,
  id: 'northmoor',
  name: 'Northmoor forms',
  issuer: 'Northmoor LMC',
  version: '1',
  date: '2026-10-01',
  reviewBy: '2099-10-01',
  sites: [],
  forms: [],
  ...part,
});
const kept = pack({ forms: [{ title: 'referral form', host: '', grade: 'protected' }] });
/** Everything a pack may say to make an offer of a page whose form must be used. */
const hostile = pack({
  id: 'hostile',
  name: 'Letters everywhere',
  sites: [
    {
      host: 'icb.nhs.example',
      name: 'Suspected cancer',
      pages: [{ pageType: 'local-proforma', path: '', needs: [], anyOf: [], forbids: [] }],
    },
  ],
  forms: ['suspected skin cancer', 'suspected cancer', 'referral form', 'home oxygen'].map((title) => ({
    title,
    host: '',
    grade: 'letter-fine',
  })),
});

const words = (page: Page) => page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
const says = (t: TestContext, page: Page, what: RegExp) =>
  t.until(String(what), async () => what.test(await words(page)));
const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

async function openPacks(t: TestContext): Promise<Page> {
  const options = await t.openScreen('options.html');
  await options.waitForSelector('#packs-title');
  return options;
}

/** Gives a file to the screen as a person does who has found it in the browser's own window. */
async function choose(t: TestContext, options: Page, name: string, text: string): Promise<void> {
  const path = join(t.dir, name);
  await writeFile(path, text);
  const input = (await options.waitForSelector('#pack-file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

async function bringIn(t: TestContext, options: Page, given: object, name = 'pack.json'): Promise<void> {
  await choose(t, options, name, JSON.stringify(given));
  await says(t, options, /Nothing is changed yet/);
  await press(options, 'Bring it in');
  await says(t, options, /was brought in/);
}

const storedPacks = (t: TestContext): Promise<unknown> =>
  t.inExtension(async () => (await chrome.storage.local.get('packs'))['packs'] ?? null);

async function popupSays(t: TestContext, path: string, what: RegExp): Promise<void> {
  const { popup, page, says: said } = await popupOn(t, t.world + path);
  assert.match(await said(), what);
  await popup.close();
  await page.close();
}

const refusals: readonly { name: string; text: string; says: RegExp }[] = [
  {
    name: 'broken JSON',
    text: '{\n "format": "dear-colleague-pack",\n "id" "x"\n}',
    says: /Line [34]: This is no JSON/,
  },
  {
    name: 'a newer format',
    text: JSON.stringify(pack({ formatVersion: 2 }), null, 1),
    says: /Line 3: .*newer version of the extension/,
  },
  {
    name: 'an expression where a phrase is meant',
    text: JSON.stringify(pack({ script: 'alert(1)' }), null, 1),
    says: /Line \d+: "script" is not part of a pack/,
  },
  {
    name: 'a whole public suffix',
    text: JSON.stringify(pack({ sites: [{ host: 'nhs.uk', name: 'All', pages: [] }] }), null, 1),
    says: /Line \d+: .*public suffix/,
  },
  { name: 'more than 1 MB', text: JSON.stringify(pack({ name: 'x'.repeat(1_000_001) })), says: /larger than 1 MB/ },
  { name: 'no text at all', text: '\u0000\u0001PK', says: /Line 1: This is no JSON/ },
];

export const suite: BrowserSuite = {
  name: 'packs',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'what is no pack is refused with the line and the reason, and nothing is changed',
      async run(t) {
        const options = await openPacks(t);
        for (const { name, text, says: expected } of refusals) {
          await choose(t, options, `${name.replaceAll(' ', '-')}.json`, text);
          await says(t, options, /was refused\. Nothing was changed/);
          assert.match(await words(options), expected, name);
          await press(options, 'Close');
          await t.until('the refusal to go', async () => !/was refused/.test(await words(options)));
        }
        assert.equal(await storedPacks(t), null);
      },
    },
    {
      name: 'a look before it is brought in, by keyboard; the graded form is then kept, and undoing lets it go',
      timeout: 90_000,
      async run(t) {
        await popupSays(t, formPage, /local referral form.*Write a referral letter/);
        const options = await openPacks(t);
        await choose(t, options, 'northmoor.json', JSON.stringify(kept));
        await says(t, options, /Grades of forms \(1\)Grades “referral form”: use this form/);
        assert.equal(await storedPacks(t), null, 'nothing before the press');
        await t.expectAccessible(options);
        if (t.browserName === 'chromium') await looksOf(t, options, 'pack-preview');
        await options.focus('#packs-title ~ div button');
        await options.keyboard.press('Tab');
        await options.keyboard.press('Enter');
        await says(t, options, /Northmoor forms was brought in/);
        const focused = await options.evaluate(() => document.activeElement?.textContent);
        assert.equal(focused, 'Bring in a pack');
        assert.match(
          await words(options),
          /Northmoor LMC, version 1 of 1 October 2026\. From northmoor\.json, brought in on .*To be reviewed by 1 October 2099/,
        );
        if (t.browserName === 'chromium') await looksOf(t, options, 'packs');
        await popupSays(t, formPage, /Use this form/);
        await options.bringToFront();
        await press(options, 'Undo');
        await says(t, options, /No pack is here/);
        await popupSays(t, formPage, /local referral form.*Write a referral letter/);
      },
    },
    {
      name: 'no pack makes an offer of a suspected cancer form or of another protected one',
      timeout: 90_000,
      async run(t) {
        const options = await openPacks(t);
        await bringIn(t, options, hostile);
        await popupSays(t, cancerPage, /urgent suspected cancer form.*Make a covering letter to go with the form/);
        await popupSays(t, '/icb/clinicians/home-oxygen', /Use this form.*Make a covering letter/);
        await options.bringToFront();
        await press(options, 'Remove Letters everywhere');
        await says(t, options, /No pack is here/);
        await press(options, 'Undo');
        await t.until('it to be back', () => options.$('.pack'));
        await press(options, 'Remove Letters everywhere');
        await says(t, options, /No pack is here/);
      },
    },
    {
      name: 'a newer version shows only what differs and can be taken back; off is off; a past review is said',
      timeout: 90_000,
      async run(t) {
        const options = await openPacks(t);
        await bringIn(t, options, { ...kept, reviewBy: '2026-10-02' });
        assert.match(await words(options), /Its review was due by 2 October 2026\. Ask Northmoor LMC/);
        const newer = pack({
          version: '2',
          forms: [...(kept.forms as object[]), { title: 'green form', host: '', grade: 'letter-fine' }],
        });
        await choose(t, options, 'newer.json', JSON.stringify(newer));
        await says(t, options, /It would take the place of version 1/);
        assert.match(await words(options), /Grades of forms \(1\)Grades “green form”/);
        await press(options, 'Bring it in');
        await says(t, options, /version 2 of/);
        await press(options, 'Back to version 1 of Northmoor forms');
        await says(t, options, /version 1 of/);
        await press(options, 'Switch off Northmoor forms');
        await says(t, options, /Northmoor forms switched off/);
        await popupSays(t, formPage, /local referral form/);
        await options.bringToFront();
        await press(options, 'Switch on Northmoor forms');
        await t.until('it to be on', async () => !/Northmoor forms switched off/.test(await words(options)));
        await popupSays(t, formPage, /Use this form/);
      },
    },
    {
      name: 'what was taught is listed, shared as a pack and taken back',
      async run(t) {
        await t.inExtension(() => {
          const lesson = {
            id: 'l1',
            host: 'forms.northmoor.nhs.example',
            pathShape: '/forms/#',
            answer: 'local-proforma',
            siteId: '',
            words: ['Podiatry referral'],
            taughtAt: '2026-11-20T09:00:00.000Z',
          };
          return chrome.storage.local.set({ taught: { v: 1, taught: [lesson] } });
        });
        const options = await openPacks(t);
        await says(t, options, /forms\.northmoor\.nhs\.example\/forms\/#A local form/);
        await options.click('#taught-title ~ .more summary');
        await press(options, 'Save as a pack');
        await says(t, options, /Give the pack a name/);
        await t.expectAccessible(options);
        await options.type('#share-name', 'Northmoor Surgery’s pages');
        await options.type('#share-issuer', 'Northmoor Surgery');
        await press(options, 'Save as a pack');
        const shared = Pack.parse(JSON.parse(await readFile(await t.savedFile(/\.json$/), 'utf8')));
        assert.deepEqual(
          [
            shared.name,
            shared.issuer,
            shared.sites.map(({ host, pages }) => [host, pages[0]?.pageType, pages[0]?.path]),
          ],
          [
            'Northmoor Surgery’s pages',
            'Northmoor Surgery',
            [['forms.northmoor.nhs.example', 'local-proforma', '/forms/']],
          ],
        );
        await press(options, 'Take back what you said of forms.northmoor.nhs.example/forms/#');
        await says(t, options, /What you taughtNothing yet/);
      },
    },
  ],
};
