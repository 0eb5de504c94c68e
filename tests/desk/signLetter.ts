import type { Page } from 'puppeteer-core';
import { example, press } from './startLetter';

/** Signs the letter that is being finished on the screen, answering the guard where another letter was open. */
export async function signLetter(desk: Page): Promise<void> {
  await desk.waitForSelector('.finish');
  if (await desk.$('[for="reread-name"]')) {
    await desk.click('[for="reread-name"]');
    await desk.click('[for="reread-number"]');
    await press(desk, 'This is the right patient');
  }
  await press(desk, `Sign as ${example.referrer?.name}`);
  await desk.waitForSelector('::-p-text(1. Signed)');
}
