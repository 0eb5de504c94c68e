import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { pageWithStrip, turnStripOn } from '../page/stripOn';
import { looksOf } from './looksOf';
import { press, setUpPractice } from './startLetter';

interface Line {
  event: string;
  host: string;
  count: number;
}

/** The ledger as stored. */
const held = (t: TestContext): Promise<Line[]> =>
  t.inExtension(async () => {
    const { ledger } = (await chrome.storage.local.get('ledger')) as { ledger?: { lines: Line[] } };
    return ledger?.lines ?? [];
  });

/** How many pages of the practice world are counted; nothing else may be in the ledger. */
const met = async (t: TestContext): Promise<number> => {
  const lines = await held(t);
  assert.ok(lines.every(({ event, host }) => event === 'page-met' && host === '127.0.0.1'));
  return lines.reduce((sum, { count }) => sum + count, 0);
};

export const suite: BrowserSuite = {
  name: 'the ledger',
  browsers: ['chromium', 'firefox'],
  tests: [
    {
      name: 'a page that is something is counted once, however often it changes; another page is not counted',
      timeout: 120_000,
      async run(t) {
        await setUpPractice(t);
        await turnStripOn(t);
        const settle = () => new Promise((wake) => setTimeout(wake, 2_500));
        // A page is read while it is shown, and asking for the count puts another tab before it.
        const page = await pageWithStrip(t);
        await t.until('a page met', async () => (await met(t)) > 0, 15_000);
        await settle();
        // The page the site was turned on from may have been met before.
        const before = await met(t);
        await page.bringToFront();
        await page.evaluate(() => document.body.append(document.createElement('p'), 'Another line of the page.'));
        await settle();
        assert.equal(await met(t), before);
        await pageWithStrip(t);
        await t.until('one more page met', async () => (await met(t)) === before + 1, 15_000);
        await t.openWorld('/news/');
        await settle();
        assert.equal(await met(t), before + 1);
      },
    },
    {
      name: 'counts by month, specialty and site without a patient, as a CSV file, and can start again and take that back',
      timeout: 90_000,
      async run(t) {
        await t.inExtension(async () => {
          const line = (month: string, event: string, host: string, specialty: string, count: number) => ({
            ...{ month, event, host, specialty, count },
          });
          const lines = [
            line('2026-09', 'page-met', 'referrals.example.nhs.uk', 'Dermatology', 21),
            line('2026-10', 'letter-written', 'referrals.example.nhs.uk', 'Dermatology', 9),
            line('2026-10', 'form-declined', 'referrals.example.nhs.uk', 'Dermatology', 7),
            line('2026-11', 'letter-written', '', 'Cardiology', 4),
            line('2026-11', 'letter-returned', 'referrals.example.nhs.uk', 'Dermatology', 2),
          ];
          await chrome.storage.local.set({ ledger: { v: 1, lines } });
        });
        const desk = await t.openScreen('desk.html#ledger');
        await desk.waitForSelector('#by-site');
        const cells = await desk.$$eval('[aria-labelledby="by-specialty"] tbody tr', (rows) =>
          rows.map((row) => [...row.children].map(({ textContent }) => textContent).join(' ')),
        );
        assert.deepEqual(cells.sort(), ['Cardiology 0 4 0 0', 'Dermatology 21 9 7 2']);
        if (t.browserName === 'chromium') await looksOf(t, desk, 'ledger');
        await press(desk, 'Save as CSV');
        const csv = await readFile(await t.savedFile(/^letters-ledger\.csv$/), 'utf8');
        assert.match(csv, /^Month,What,Site,Specialty,Count\r\n/);
        assert.ok(csv.includes('2026-10,Forms answered by a letter,referrals.example.nhs.uk,Dermatology,7'));
        await press(desk, 'Start again from nothing');
        await desk.waitForFunction(() => document.body.textContent?.includes('Nothing was counted yet.'));
        await press(desk, 'Undo');
        await desk.waitForSelector('#by-site');
        assert.equal((await held(t)).length, 5);
      },
    },
  ],
};
