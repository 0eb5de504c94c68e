import assert from 'node:assert/strict';
import pages from '../world/pages.json';
import type { BrowserSuite, TestContext } from './browserSuite';
import { seenByExtension, turnSiteOn } from './pageVerdict';
import { until } from './until';

/** Offers that put the mark on the toolbar button. A covering letter goes with a form that must be used, so it stays quiet. */
const loud = ['letter', 'reply'];

export const suite: BrowserSuite = {
  name: 'practice world',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'every page gets its verdict and its mark, and no other',
      timeout: 180_000,
      async run(t) {
        const page = await t.openWorld('/tour', t.page);
        await turnSiteOn(t, page, 'Badge');
        const tab = await t.tabNumber(page);
        const screen = await t.openScreen('options.html');
        const wrong: string[] = [];
        for (const expected of pages) {
          await t.openWorld(expected.path, page);
          const badge = loud.includes(expected.offer) ? '!' : '';
          const is = (seen: Awaited<ReturnType<typeof seenByExtension>>) =>
            seen?.pageType === expected.pageType && seen.badge === badge;
          await until(expected.path, async () => is(await seenByExtension(screen, tab)), 3_000).catch(() => undefined);
          // Asked again after the page has settled: what is right only for a moment is wrong.
          await new Promise((wake) => setTimeout(wake, expected.path.startsWith('/ers') ? 400 : 50));
          const seen = await seenByExtension(screen, tab);
          if (!is(seen))
            wrong.push(`${expected.path}: ${JSON.stringify(seen)}, expected ${expected.pageType} "${badge}"`);
        }
        assert.deepEqual(wrong, [], wrong.join('\n'));
      },
    },
    {
      name: 'the older search screen speaks up when Advice is chosen and falls silent on two week wait',
      run: (t) =>
        searchScreen(t, '/ers/old/search', async (choose) => {
          await choose.select('type', 'Advice');
          await choose.expect('advice-guidance', '!');
          await choose.select('priority', '2 Week Wait');
          await choose.expect('urgent-suspected-cancer', '');
          await choose.select('priority', 'Routine');
          await choose.expect('advice-guidance', '!');
          await choose.select('type', 'Referral');
          await choose.expect('none', '');
        }),
    },
    {
      name: 'the newer search screen speaks up when Advice is chosen and falls silent on suspected cancer',
      run: (t) =>
        searchScreen(t, '/ers/new/search', async (choose) => {
          await choose.radio('type', 'Advice');
          await choose.expect('advice-guidance', '!');
          await choose.radio('priority', 'Urgent suspected cancer');
          await choose.expect('urgent-suspected-cancer', '');
          await choose.radio('priority', 'Routine');
          await choose.expect('advice-guidance', '!');
          await choose.radio('type', 'Referral');
          await choose.expect('none', '');
        }),
    },
    {
      name: 'follows the application from screen to screen without a page load',
      async run(t) {
        const page = await t.openWorld('/ers/new/activity', t.page);
        const tab = await t.tabNumber(page);
        const screen = await t.openScreen('options.html');
        const becomes = (pageType: string) =>
          until(
            `${pageType} on ${page.url()}`,
            async () => (await seenByExtension(screen, tab))?.pageType === pageType,
          );
        await becomes('none');
        await page.bringToFront();
        await page.locator('::-p-aria([name="Refer or seek advice"][role="button"])').click();
        await page.locator('input[value="Advice"]').click();
        await becomes('advice-guidance');
        await page.locator('::-p-aria([name="Worklists"][role="link"])').click();
        await becomes('none');
        await page.goBack();
        await page.locator('::-p-aria([name="Search"][role="button"])').click();
        await becomes('advice-guidance');
        assert.ok(page.url().endsWith('/ers/new/request'));
      },
    },
    {
      name: 'a site that is off is not read at all',
      async run(t) {
        const page = await t.openWorld('/ers/new/request', t.page);
        await turnSiteOn(t, page, 'Off');
        await t.openWorld('/icb/referral-support/gynaecology', page);
        const screen = await t.openScreen('options.html');
        const tab = await t.tabNumber(page);
        await new Promise((wake) => setTimeout(wake, 1_000));
        assert.equal(await seenByExtension(screen, tab), null);
        assert.equal(await screen.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tab), '');
      },
    },
  ],
};

interface Choosing {
  select(name: string, value: string): Promise<unknown>;
  radio(name: string, value: string): Promise<unknown>;
  expect(pageType: string, badge: string): Promise<unknown>;
}

async function searchScreen(t: TestContext, path: string, steps: (choose: Choosing) => Promise<void>): Promise<void> {
  const page = await t.openWorld(path, t.page);
  const tab = await t.tabNumber(page);
  const screen = await t.openScreen('options.html');
  await page.bringToFront();
  await page.waitForSelector('[name="type"]');
  await steps({
    select: (name, value) => page.select(`select[name="${name}"]`, value),
    radio: (name, value) => page.locator(`input[name="${name}"][value="${value}"]`).click(),
    expect: (pageType, badge) =>
      until(`${pageType} with the mark "${badge}"`, async () => {
        const seen = await seenByExtension(screen, tab);
        return seen?.pageType === pageType && seen.badge === badge;
      }),
  });
}
