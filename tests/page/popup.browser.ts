import assert from 'node:assert/strict';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { agreeToKeep, popupOn } from './popupOn';
import { isDeskOpen, pressesTaken } from './stripOn';

const seen: readonly { path: string; says: RegExp; action: RegExp }[] = [
  {
    path: '/ers/new/request',
    says: /Advice and Guidance page.*Both ways are open to you/,
    action: /Write a referral letter/,
  },
  { path: '/icb/referral-support/gynaecology', says: /local referral form/, action: /Write a referral letter/ },
  {
    path: '/icb/urgent-suspected-cancer/skin',
    says: /urgent suspected cancer form.*Use this form\. You can make a covering letter to go with it\./,
    action: /Make a covering letter to go with the form/,
  },
  { path: '/icb/clinicians/home-oxygen', says: /home oxygen order.*Use this form/, action: /Make a covering letter/ },
  { path: '/ers/old/returned', says: /referral that came back/, action: /Write a reply/ },
  {
    path: '/trust/careers',
    says: /Nothing to do on this page.*You can still write a letter/,
    action: /Write a letter/,
  },
];

export const suite: BrowserSuite = {
  name: 'popup',
  browsers: ['chromium', 'firefox'],
  tests: [
    ...seen.map(({ path, says, action }) => ({
      name: `says what ${path} is and what may be done`,
      async run(t: TestContext) {
        const popup = await popupOn(t, t.world + path);
        assert.match(await popup.says(), says);
        assert.match(await popup.says(), action);
        await t.expectAccessible(popup.popup);
        await t.picture(popup.popup, `popup${path.replaceAll('/', '-')}`);
      },
    })),
    {
      name: 'is whole in the dark, in forced colours, at 320 px and at four times the size',
      browsers: ['chromium'],
      async run(t) {
        const { popup } = await popupOn(t, `${t.world}/icb/referral-support/forms`);
        const cdp = await popup.createCDPSession();
        const look = async (name: string, feature: string, value: string) => {
          await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
          await t.expectAccessible(popup);
          await t.picture(popup, `popup-${name}`);
        };
        await popup.setViewport({ width: 380, height: 760 });
        await look('light', 'prefers-color-scheme', 'light');
        await look('dark', 'prefers-color-scheme', 'dark');
        await look('forced', 'forced-colors', 'active');
        await cdp.send('Emulation.setEmulatedMedia', { features: [] });
        for (const [name, width] of [
          ['320', 320],
          ['magnified', 190],
        ] as const) {
          await popup.setViewport({ width, height: 900 });
          await t.picture(popup, `popup-${name}`);
          const isWide = await popup.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          assert.equal(isWide, false, `nothing runs out of the side at ${width} px`);
        }
      },
    },
    {
      name: 'shows the words that matched and where they stood',
      async run(t) {
        const popup = await popupOn(t, `${t.world}/icb/referral-support/advice-and-guidance`);
        assert.match(await popup.says(), /Why.*(?:Title|Heading).*“.*advice.*”/i);
      },
    },
    {
      name: 'turns a site on and off, and the page reader with it',
      async run(t) {
        const { popup, page, press, says } = await popupOn(t, `${t.world}/icb/referral-support/gynaecology`);
        const registered = () =>
          popup.evaluate(async () =>
            (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
          );
        assert.deepEqual(await registered(), []);
        await press('Badge');
        // A page that is not looked at is not read.
        await page.bringToFront();
        await t.until('the reader to be registered', async () => (await registered()).join() === 'http://127.0.0.1/*');
        const tabId = await popup.evaluate(async () => Number(new URLSearchParams(location.search).get('tab')));
        const badge = () => popup.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
        await t.until('the badge', async () => (await badge()) === '!');
        await page.goto(`${t.world}/icb/urgent-suspected-cancer/skin`);
        await new Promise((wake) => setTimeout(wake, 1_500));
        assert.equal(await badge(), '', 'a cancer form never gets the mark');
        await page.goto(`${t.world}/icb/referral-support/gynaecology`);
        await t.until('the badge again', async () => (await badge()) === '!');
        await press('Off');
        await page.bringToFront();
        await t.until('the reader to be gone', async () => (await registered()).length === 0);
        await t.until('the badge to be gone', async () => (await badge()) === '');
        assert.match(await says(), /only when you open this/);
      },
    },
    {
      name: 'learns that a page is no form, shows what it remembered, and takes it back',
      async run(t) {
        const { press, says } = await popupOn(t, `${t.world}/icb/referral-support/gynaecology`);
        await press('This is not such a page');
        await t.until('the lesson', async () =>
          /You said: this is not such a page.*127\.0\.0\.1\/icb\/referral-support\/gynaecology/.test(await says()),
        );
        await t.until('the verdict to follow', async () => /Nothing to do on this page/.test(await says()));
        await press('Take this back');
        await t.until('the verdict to come back', async () => /local referral form/.test(await says()));
      },
    },
    {
      name: 'learns a local form',
      async run(t) {
        const { press, says } = await popupOn(t, `${t.world}/trust/careers`);
        await press('This is a local form');
        await t.until('the verdict to follow', async () => /This is a local referral form/.test(await says()));
        assert.match(await says(), /Write a referral letter/);
        await press('Take this back');
        await t.until('the verdict to go', async () => /Nothing to do/.test(await says()));
      },
    },
    {
      name: 'stores nothing before somebody agreed to it: the desk asks and starts the letter',
      async run(t) {
        const { press } = await popupOn(t, `${t.world}/icb/referral-support/gynaecology`);
        await press('Write a referral letter');
        await t.until('the desk', () => isDeskOpen(t));
        assert.equal(await pressesTaken(t), 1, 'an offer waits, and no draft is stored');
      },
    },
    {
      name: 'leads from a returned referral to the reply desk',
      browsers: ['chromium'],
      async run(t) {
        const { press } = await popupOn(t, `${t.world}/ers/old/returned`);
        await press('Write a reply');
        await t.until('the reply desk', () =>
          t.browser.targets().some((target) => target.url().endsWith('desk.html#reply/')),
        );
      },
    },
    {
      name: 'starts a stored draft of the page’s form and lists it next time',
      async run(t) {
        await agreeToKeep(t);
        const first = await popupOn(t, `${t.world}/icb/referral-support/gynaecology`);
        await first.press('Write a referral letter');
        await t.until('the desk beside the page', () => isDeskOpen(t));
        const second = await popupOn(t, `${t.world}/icb/referral-support/gynaecology`);
        await t.until('the letter in the list', async () => /Last letters/.test(await second.says()));
        assert.match(await second.says(), /No name yet/);
      },
    },
    {
      name: 'lets one choose which of a page’s local forms the letter is for',
      browsers: ['chromium'],
      async run(t) {
        const { popup, says, press } = await popupOn(t, `${t.world}/icb/referral-support/forms`);
        const names = await popup.evaluate(() =>
          [...document.querySelectorAll('option')].map((option) => option.textContent),
        );
        assert.ok(names.includes('Sleep clinic referral form'));
        assert.equal(names.filter((name) => /cancer|symptoms|oxygen|funding/i.test(name ?? '')).length, 0);
        assert.match(await says(), /Use these forms as they are.*Suspected breast cancer/);
        await popup.select('select', 'Sleep clinic referral form');
        await press('Write a referral letter');
        await t.until('the desk beside the page', () => isDeskOpen(t));
        const second = await popupOn(t, `${t.world}/icb/referral-support/forms`);
        await t.until('the form on the letter', async () =>
          /Last letters.*Sleep clinic referral form/.test((await second.says()).replace(/^.*Looks at/, '')),
        );
      },
    },
    {
      name: 'says so on a page no extension may read, and still offers a letter',
      browsers: ['chromium'],
      async run(t) {
        await t.page.goto('chrome://version');
        const popup = await popupOn(t, 'chrome://version', t.page);
        assert.match(await popup.says(), /This page cannot be read.*You can still write a letter/);
        await t.expectAccessible(popup.popup);
      },
    },
  ],
};
