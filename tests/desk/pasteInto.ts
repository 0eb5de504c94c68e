import type { Page } from 'puppeteer-core';

/** What Ctrl+V does in the box for a record summary, with the words given as the clipboard. */
export async function pasteInto(page: Page, plain: string): Promise<void> {
  await page.waitForSelector('#paste-box');
  await page.evaluate((text) => {
    const box = document.getElementById('paste-box') as HTMLTextAreaElement | null;
    const held = new DataTransfer();
    held.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true });
    // Firefox gives an event made by a script no clipboard; then the words are typed, which is read when the box is left.
    if (event.clipboardData?.getData('text/plain')) box?.dispatchEvent(event);
    else if (box) {
      box.value = text;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, plain);
}
