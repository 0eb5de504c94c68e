import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { popupOn } from './popupOn';
import { formPage, turnStripOn } from './stripOn';

/** What a page does to itself before it is read. Each keeps or loses its form; the tab must live either way. */
const pages: readonly { name: string; make: () => void; isStillForm: boolean }[] = [
  {
    name: 'a million spans',
    make: () => {
      const all = document.createDocumentFragment();
      for (let made = 0; made < 1_000_000; made += 1) all.append(document.createElement('span'));
      document.body.replaceChildren(all);
    },
    isStillForm: false,
  },
  {
    name: 'a text node of 20 MB',
    make: () => document.body.replaceChildren('lorem ipsum '.repeat(1_700_000)),
    isStillForm: false,
  },
  {
    name: '30,000 nested divs',
    make: () => {
      let inmost: Element = document.body;
      inmost.replaceChildren();
      // A page that lays them out hangs by itself; ours is not asked to.
      document.body.style.display = 'none';
      for (let made = 0; made < 30_000; made += 1) inmost = inmost.appendChild(document.createElement('div'));
    },
    isStillForm: false,
  },
  {
    name: '20,000 shadow roots',
    make: () => {
      document.body.replaceChildren();
      for (let made = 0; made < 20_000; made += 1) {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append('word');
        document.body.append(host);
      }
    },
    isStillForm: false,
  },
  {
    name: 'shadow roots in one another without end',
    make: () => {
      let host = document.body.appendChild(document.createElement('div'));
      for (let made = 0; made < 500; made += 1) {
        const inside = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(inside);
        host = inside;
      }
    },
    isStillForm: true,
  },
  {
    name: 'a storm of changes',
    make: () => {
      setInterval(() => {
        for (let made = 0; made < 300; made += 1) document.body.append(document.createElement('i'));
        while (document.body.childNodes.length > 3_000) document.body.lastChild?.remove();
      }, 4);
    },
    isStillForm: true,
  },
  {
    name: 'an endless feed',
    make: () => {
      setInterval(() => {
        const card = document.createElement('div');
        card.textContent = 'News of the day';
        document.body.append(card);
      }, 20);
    },
    isStillForm: true,
  },
  {
    name: 'document methods of its own',
    make: () => {
      const refuse = () => {
        throw new Error('not here');
      };
      for (const name of ['createTreeWalker', 'querySelector', 'getElementById', 'elementFromPoint', 'createElement']) {
        Object.defineProperty(document, name, { value: refuse });
      }
      for (const name of ['getAttribute', 'hasAttributes', 'attachShadow']) {
        Object.defineProperty(Element.prototype, name, { value: refuse });
      }
      Object.defineProperty(Node.prototype, 'nodeName', { get: refuse });
    },
    isStillForm: true,
  },
  {
    name: 'a form whose fields are named like its properties',
    make: () => {
      const form = document.createElement('form');
      for (const name of [
        'nodeName',
        'parentNode',
        'getAttribute',
        'attributes',
        'firstChild',
        'shadowRoot',
        'tagName',
      ]) {
        const field = document.createElement('input');
        field.name = name;
        form.append(field);
      }
      document.querySelector('main')?.prepend(form);
    },
    isStillForm: true,
  },
  {
    name: 'images named like the document’s properties',
    make: () => {
      for (const name of ['body', 'title', 'createTreeWalker', 'getElementById', 'documentElement', 'defaultView']) {
        const image = document.createElement('img');
        image.name = name;
        document.documentElement.lastElementChild?.append(image);
      }
    },
    isStillForm: true,
  },
  {
    name: 'custom elements that throw when looked at',
    make: () => {
      customElements.define(
        'x-trap',
        class extends HTMLElement {
          override get nodeName(): string {
            throw new Error('no');
          }
          override getAttribute(): string {
            throw new Error('no');
          }
        },
      );
      document.querySelector('main')?.append(document.createElement('x-trap'));
    },
    isStillForm: true,
  },
  {
    name: 'addresses that never stop changing',
    make: () => {
      let turn = 0;
      setInterval(() => history.replaceState(null, '', `?${(turn += 1)}`), 100);
    },
    isStillForm: true,
  },
];

/** Whether the tab still does what it is asked. */
const isAlive = (page: Page): Promise<boolean> => page.evaluate(() => 1 + 1 === 2);

export const suite: BrowserSuite = {
  name: 'hostile pages',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'are on a site that is on',
      run: turnStripOn,
    },
    ...pages.map(({ name, make, isStillForm }) => ({
      name: `${name}: the tab is unharmed and the answer right or none`,
      timeout: 120_000,
      async run(t: TestContext) {
        const page = await t.openWorld(formPage);
        await page.evaluate(make);
        await new Promise((wake) => setTimeout(wake, 1_500));
        assert.ok(await isAlive(page));
        const { says } = await popupOn(t, page.url(), page);
        assert.match(await says(), isStillForm ? /local referral form/ : /Nothing to do on this page/);
        assert.ok(await isAlive(page));
        // The page is left before the tab is closed, because closing a heavy one takes long.
        await page.goto('about:blank');
      },
    })),
  ],
};
