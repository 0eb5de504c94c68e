import assert from 'node:assert/strict';
import type { BrowserSuite } from '../end-to-end/browserSuite';

/** Stands in for the organisation: a policy file of the machine would reach every browser on it. */
const setPolicy = (policy: unknown) => {
  const { managed } = chrome.storage;
  Object.defineProperty(managed, 'get', { configurable: true, value: () => Promise.resolve(policy) });
};

export const suite: BrowserSuite = {
  name: 'the administrators’ policy',
  browsers: ['chromium'],
  tests: [
    {
      name: 'nobody is asked where the administrators agreed; everybody is where they did not, or said it wrongly',
      async run(t) {
        for (const [policy, isAsked] of [
          [{}, true],
          [{ keepLettersWithoutAsking: 'yes' }, true],
          [{ keepLettersWithoutAsking: false }, true],
          [{ keepLettersWithoutAsking: true, somethingElse: 1 }, false],
        ] as const) {
          const page = await t.browser.newPage();
          await page.evaluateOnNewDocument(setPolicy, policy);
          const desk = await t.openScreen('desk.html', page);
          await desk.waitForSelector('h1');
          const said = await desk.$eval('h1', (title) => title.textContent);
          assert.equal(said, isAsked ? 'Before the first letter' : 'Letters', JSON.stringify(policy));
        }
      },
    },
  ],
};
