import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { BrowserSuite, TestContext } from '../end-to-end/browserSuite';
import { pageWithStrip, turnStripOn } from '../page/stripOn';
import { looksOf } from './looksOf';
import { press, setUpPractice } from './startLetter';

/** The ledger as stored: how often each event was counted at which site. */
const counted = (t: TestContext): Promise<string[]> =>
  t.inExtension(async () => {
    const { ledger } = (await chrome.storage.local.get('ledger')) as {
      ledger?: { lines: { event: string; host: string; count: number }[] };
    };
    return (ledger?.lines ?? []).map(({ event, host, count }) => `${event} ${host} ${count}`).sort();
  });

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
        // A page is read while it is shown, and asking for the count puts another tab before it.
        const page = await pageWithStrip(t);
        await t.until('one page met', async () => (await counted(t)).join() === 'page-met 127.0.0.1 1', 15_000);
        await page.evaluate(() => document.body.append(document.createElement('p'), 'Another line of the page.'));
        await new Promise((settle) => setTimeout(settle, 2_500));
        assert.deepEqual(await counted(t), ['page-met 127.0.0.1 1']);
        await pageWithStrip(t);
        await t.until('two pages met', async () => (await counted(t)).join() === 'page-met 127.0.0.1 2', 15_000);
        await t.openWorld('/news/');
        await new Promise((settle) => setTimeout(settle, 1_500));
        assert.deepEqual(await counted(t), ['page-met 127.0.0.1 2']);
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
        assert.equal((await counted(t)).length, 5);
      },
    },
  ],
};
