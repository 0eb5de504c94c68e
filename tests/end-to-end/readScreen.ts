import type { Page } from 'puppeteer-core';

/** What the first element of a selector says, with one space for white space of any kind. Throws where there is none. */
export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim());

/** What stands in the field of an id. Throws where there is none. */
export const valueOf = (page: Page, id: string): Promise<string> =>
  page.$eval(`[id="${id}"]`, (field) => (field as HTMLInputElement).value);

/** The line above the letter says "Saved". */
export const isSaved = (page: Page) => page.waitForSelector('.save-line--saved', { timeout: 10_000 });
