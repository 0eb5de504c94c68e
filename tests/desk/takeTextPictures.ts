import type { Page } from 'puppeteer-core';
import { composeLetter } from '@/utils/letter/composeLetter';
import { copyTemplate } from '@/utils/letter/templates/editTemplate';
import { starters } from '@/utils/letter/templates/starters';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { TestContext } from '../end-to-end/browserSuite';
import { storeLetters } from './manyLetters';

const settle = () => new Promise((wake) => setTimeout(wake, 400));
const own = starters.slice(0, 1).map((starter) => ({ ...copyTemplate(starter, 'own'), name: 'Heart failure clinic' }));
const texts = {
  v: 1,
  templates: own,
  snippets: [
    { id: 's1', shortcut: ';chest', title: 'Chest clear', text: 'Chest clear, no added sounds.' },
    { id: 's2', shortcut: ';ring', title: 'When to ring', text: 'Please ring the practice if this gets worse.' },
  ],
  wordings: [
    {
      id: 'w1',
      title: 'Letters welcome',
      text: 'This practice writes its referrals as letters.',
      source: 'Practice meeting, 3 June 2026',
      reviewBy: '2027-06-01',
    },
  ],
};
const signed = {
  ...exampleDraft('reply-no-form'),
  id: 'reply-for-pictures',
  status: 'signed' as const,
  signedBy: 'Dr Priya Sample',
  signedAt: '2026-11-20T09:00:00.000Z',
  letterDate: '2026-11-20',
};

/** Pictures of templates, of the ladder of a reply and of what the wording rests on, for the user guide. */
export async function takeTextPictures(t: TestContext, shot: (page: Page, name: string) => Promise<unknown>) {
  await t.inExtension((given: unknown) => chrome.storage.local.set({ templates: given }), texts);
  const open = async (path: string, ready: string) => {
    const page = await t.openScreen(path);
    await page.setViewport({ width: 1280, height: 860 });
    await page.waitForSelector(ready);
    await page.evaluate(() => scrollTo(0, 0));
    await settle();
    return page;
  };
  await shot(await open('templates.html', '.texts'), 'templates');
  await shot(await open('templates.html#own', '#template-name'), 'template');
  await shot(await open('guidance.html', '.register'), 'guidance');
  await storeLetters(t, [{ ...signed, frozen: composeLetter(signed, '2026-11-20') }]);
  await shot(await open('desk.html#reply-for-pictures', '.ladder'), 'ladder');
}
