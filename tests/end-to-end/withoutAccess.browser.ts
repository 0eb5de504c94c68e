import assert from 'node:assert/strict';
import type { BrowserSuite } from './browserSuite';
import { openPopup } from './openSurface';

/** The extension as people install it, with no site granted. Only Chromium's automation can press the real toolbar button. */
export const suite: BrowserSuite = {
  name: 'without any access',
  browsers: ['chromium'],
  build: 'release',
  tests: [
    {
      name: 'a press on the toolbar button reads the page it is pressed on, and registers nothing',
      async run(t) {
        await t.openWorld('/icb/referral-support/gynaecology', t.page);
        const popup = await openPopup(t, t.page);
        await popup.waitForSelector('::-p-text(Heavy Menstrual Bleeding Referral Form)');
        await popup.close();
        const scripts = await t.inExtension(() => chrome.scripting.getRegisteredContentScripts());
        assert.deepEqual(scripts, []);
      },
    },
    {
      name: 'a page nobody pressed the button on is not read and cannot be',
      async run(t) {
        await t.openWorld('/ers/new/request', t.page);
        const tab = await t.tabNumber(t.page);
        const answer = await t.inExtension(
          (tabId: number) =>
            chrome.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/page.js'] }).then(
              () => 'read',
              (error: Error) => error.message,
            ),
          tab,
        );
        assert.match(answer, /Cannot access|permission/i);
        assert.equal(await t.inExtension((tabId: number) => chrome.action.getBadgeText({ tabId }), tab), '');
      },
    },
    {
      name: 'the page cannot tell that the extension is there',
      async run(t) {
        await t.openWorld('/ers/new/request', t.page);
        const popup = await openPopup(t, t.page);
        await popup.waitForSelector('.card__title');
        const seen = await t.page.evaluate(async (address) => {
          const reached = await fetch(address).then(
            () => true,
            () => false,
          );
          return { reached, marks: document.querySelectorAll('[class*=colleague], [id*=colleague]').length };
        }, t.extensionPage('icon/16.png'));
        assert.deepEqual(seen, { reached: false, marks: 0 });
      },
    },
  ],
};
