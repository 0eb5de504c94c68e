import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { PageSignals } from '@/utils/model/signals';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { turnSiteOn } from '../end-to-end/pageVerdict';
import { popupOn } from './popupOn';

const plainPage = '/trust/careers';
const formPage = '/icb/referral-support/gynaecology';

const formAt = (url: string): PageSignals => ({
  url,
  host: 'anything.example',
  path: '/anything',
  title: 'Podiatry referral form',
  headings: [{ text: 'Podiatry referral form for GP practices', level: 1 }],
  labels: [],
  legends: [],
  buttons: [],
  links: [
    {
      text: 'Podiatry referral form',
      href: 'https://a.example/podiatry-referral-form.docx',
      fileKind: 'word',
      fileName: 'podiatry-referral-form.docx',
      under: 0,
    },
  ],
  choices: [],
  hasFrame: false,
  lead: 'GP practices: please complete this referral form to refer your patient.',
  text: 'GP practices: please complete this referral form to refer your patient to the podiatry service.',
  isCut: false,
});

interface Answer {
  ok: boolean;
  refused?: string;
  answer?: { verdict: { pageType: string }; host: string };
}

/** What the background answers a page's process that was taken over: it may send what it likes in our script's name. */
async function askAsPage(
  t: TestContext,
  page: Page,
  asks: unknown[],
  { frames = false, times = 1 } = {},
): Promise<Answer[]> {
  const tab = await t.tabNumber(page);
  return t.inExtension(
    async ({
      tabId,
      given,
      allFrames,
      often,
    }: {
      tabId: number;
      given: unknown[];
      allFrames: boolean;
      often: number;
    }) => {
      const found = await chrome.scripting.executeScript({
        target: { tabId, allFrames },
        args: [given, often],
        func: (list: unknown[], count: number) => {
          const { runtime } = ((globalThis as { browser?: typeof chrome }).browser ?? chrome) as typeof chrome;
          const all = Array.from({ length: count }, () => list).flat();
          return Promise.all(all.map((each) => runtime.sendMessage({ to: 'background', ask: 'judge', with: each })));
        },
      });
      return found.at(-1)?.result as never;
    },
    { tabId: tab, given: asks, allFrames: frames, often: times },
  );
}

const badgeOf = async (t: TestContext, page: Page): Promise<string> =>
  t.inExtension((tabId: number) => chrome.action.getBadgeText({ tabId }), await t.tabNumber(page));

const pause = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

async function popupSays(t: TestContext, page: Page): Promise<string> {
  const { popup, says } = await popupOn(t, page.url(), page);
  const said = await says();
  await popup.close();
  return said;
}

/** A page that calls itself a form and shows it in a frame. */
const framed = (address: string) => {
  document.title = 'Podiatry referral form';
  const [heading, lead, frame] = [
    document.createElement('h1'),
    document.createElement('p'),
    document.createElement('iframe'),
  ];
  heading.textContent = 'Podiatry referral form';
  lead.textContent = 'GP practices: please complete this form to refer your patient to the podiatry service.';
  frame.src = address;
  document.querySelector('main')?.replaceChildren(heading, lead, frame);
  return new Promise<void>((loaded) => frame.addEventListener('load', () => loaded()));
};

export const suite: BrowserSuite = {
  name: 'page reader',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a page cannot be judged as a page of another site',
      async run(t) {
        const page = await t.openWorld(plainPage, t.page);
        await turnSiteOn(t, page, 'Badge');
        const [other, own] = await askAsPage(t, page, [formAt('https://refer.nhs.example/x'), formAt(page.url())]);
        assert.match(other?.refused ?? '', /not its own/);
        assert.equal(own?.answer?.verdict.pageType, 'local-proforma');
        assert.equal(own.answer?.host, '127.0.0.1');
      },
    },
    {
      name: 'a verdict of a page the tab has left is not shown',
      async run(t) {
        const page = await t.openWorld(plainPage, t.page);
        await page.bringToFront();
        await pause(1_500);
        const [late] = await askAsPage(t, page, [formAt(t.world + formPage)]);
        assert.equal(late?.answer?.verdict.pageType, 'local-proforma');
        await pause(800);
        assert.equal(await badgeOf(t, page), '');
        await askAsPage(t, page, [formAt(t.world + plainPage)]);
        await t.until('the mark of the page that is there', async () => (await badgeOf(t, page)) === '!');
      },
    },
    {
      name: 'a page that floods the background is refused, and other pages are answered meanwhile',
      timeout: 60_000,
      async run(t) {
        const page = await t.openWorld(plainPage, t.page);
        const [vast] = await askAsPage(t, page, [{ ...formAt(page.url()), headings: Array(200_000).fill(0) }]);
        assert.match(vast?.refused ?? '', /too long/);
        const heavy = {
          ...formAt(page.url()),
          text: 'referral form suspected '.repeat(2_000),
          labels: Array.from({ length: 200 }, () => ({
            text: 'referral form for your patient '.repeat(9),
            under: 0,
          })),
        };
        const flood = askAsPage(t, page, [heavy], { times: 120 });
        const other = await t.openWorld(formPage);
        assert.match(await popupSays(t, other), /local referral form/);
        const answers = await flood;
        const refused = answers.filter(({ ok }) => !ok);
        assert.ok(refused.length >= 80, `${refused.length} of 120 refused`);
        assert.match(refused[0]?.refused ?? '', /too often/);
        await other.close();
      },
    },
    {
      name: 'what runs in a frame is not answered',
      async run(t) {
        const page = await t.openWorld('/trust/', t.page);
        await page.evaluate(framed, `${t.world}${formPage}`);
        const [answer] = await askAsPage(t, page, [formAt(t.world + formPage)], { frames: true });
        assert.match(answer?.refused ?? '', /not answered/);
      },
    },
    {
      name: 'a form in a frame is none or right',
      timeout: 60_000,
      async run(t) {
        const page = await t.openWorld('/trust/', t.page);
        const elsewhere = t.world.replace('127.0.0.1', 'localhost');
        for (const address of [`${t.world}/style/`, `${elsewhere}/style/`]) {
          await page.evaluate(framed, address);
          assert.match(await popupSays(t, page), /Nothing to do on this page/, address);
        }
        for (const address of [t.world, elsewhere].map((host) => `${host}/icb/urgent-suspected-cancer/skin`)) {
          await page.evaluate(framed, address);
          assert.doesNotMatch(await popupSays(t, page), /Write a referral letter/, address);
        }
      },
    },
    {
      name: 'a background that was stopped is woken by the page, also in the middle of an application',
      browsers: ['chromium'],
      async run(t) {
        const stop = async () => {
          const worker = await t.browser
            .targets()
            .find((target) => target.type() === 'service_worker')
            ?.worker();
          await worker?.close();
          await t.until(
            'the background to stop',
            () => !t.browser.targets().some((one) => one.type() === 'service_worker'),
          );
        };
        const page = await t.openWorld('/ers/old/search', t.page);
        await page.bringToFront();
        await page.waitForSelector('[name="type"]');
        await pause(1_500);
        await stop();
        await page.select('select[name="type"]', 'Advice');
        // The page looks while it is shown; asking for the mark puts another tab before it.
        await pause(2_000);
        await t.until('the mark', async () => (await badgeOf(t, page)) === '!');
        await stop();
        await t.openWorld(formPage, page);
        await pause(2_500);
        await t.until('the mark', async () => (await badgeOf(t, page)) === '!');
      },
    },
  ],
};
