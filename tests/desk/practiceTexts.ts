import type { ElementHandle, Page } from 'puppeteer-core';
import type { TestContext } from '../end-to-end/browserSuite';

export const idEnding = (page: Page, ending: string) =>
  page.$eval(`[id$="${ending}"]`, (field) => {
    for (let at = field.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    return field.id;
  });

export const texts = {
  v: 1,
  templates: [],
  snippets: [{ id: 's1', shortcut: ';chest', title: 'Chest', text: 'Chest clear, no added sounds.' }],
  wordings: [
    {
      id: 'w1',
      title: 'Letters welcome',
      text: 'This practice writes its referrals as letters.',
      source: 'Practice meeting, 3 June 2026',
      reviewBy: '2099-06-01',
    },
    { id: 'w2', title: 'Old', text: 'Old words.', source: 'Meeting, 2020', reviewBy: '2021-01-01' },
  ],
};
export const haveTexts = (t: TestContext, held: unknown) =>
  t.inExtension((given: unknown) => chrome.storage.local.set({ templates: given }), held);
export const heldTexts = (t: TestContext) =>
  t.inExtension(async () => (await chrome.storage.local.get('templates'))['templates'] as typeof texts);

/** Types from the moment the box is there, one letter a task, as quick fingers on a busy computer do. */
export async function typeAsItAppears(page: Page, id: string, words: string): Promise<void> {
  await page.evaluate(
    (wanted, text) => {
      const watch = new MutationObserver(() => {
        const box = document.getElementById(wanted) as HTMLInputElement | null;
        if (!box) return;
        watch.disconnect();
        void (async () => {
          for (const letter of text) {
            box.value += letter;
            box.dispatchEvent(new Event('input', { bubbles: true }));
            await Promise.resolve();
            await new Promise((wake) => setTimeout(wake, 0));
          }
        })();
      });
      watch.observe(document.body, { subtree: true, childList: true });
    },
    id,
    words,
  );
}

export async function bringIn(page: Page, path: string): Promise<void> {
  const picker = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await picker.uploadFile(path);
}
