import type { Page } from 'puppeteer-core';

/** How a person works on our screens: with the mouse, or with the keyboard and nothing else. */
export interface Hands {
  /** Presses the button or link with these words. */
  press(page: Page, words: string): Promise<void>;
  /** Types into the field of an id, in place of what is there. */
  type(page: Page, id: string, text: string): Promise<void>;
  /** Ticks the box, or chooses the radio button, of an id. */
  tick(page: Page, id: string): Promise<void>;
  /** Chooses the option with these words in the list of an id. */
  choose(page: Page, id: string, words: string): Promise<void>;
}

const fieldOf = (id: string) => `[id="${id}"]`;

/** Opens the folded parts a field stands in, as a person does who looks for it. */
async function unfold(page: Page, id: string): Promise<void> {
  await page.waitForSelector(fieldOf(id));
  await page.$eval(fieldOf(id), (field) => {
    for (let at = field.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  });
}

async function clickOn(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector, { timeout: 10_000 });
  await found?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await found?.click();
}

export const mouse: Hands = {
  press: (page, words) =>
    clickOn(page, `::-p-aria([name="${words}"][role="button"]), ::-p-aria([name="${words}"][role="link"])`),
  async type(page, id, text) {
    await unfold(page, id);
    // At once, as a paste is; the other hands type letter by letter.
    await page.$eval(
      fieldOf(id),
      (field, words) => {
        (field as HTMLInputElement).focus();
        (field as HTMLInputElement).select();
        document.execCommand('insertText', false, words);
      },
      text,
    );
  },
  async tick(page, id) {
    await unfold(page, id);
    await clickOn(page, `label[for="${id}"]`);
  },
  async choose(page, id, words) {
    await unfold(page, id);
    const value = await page.$eval(
      fieldOf(id),
      (list, wanted) =>
        [...(list as HTMLSelectElement).options].find((each) => each.text.includes(wanted))?.value ?? '',
      words,
    );
    await page.select(fieldOf(id), value);
  },
};

/** Every stop is reached by Tab alone, so what cannot be reached fails here. */
export const keyboard: Hands = {
  async press(page, words) {
    await page.waitForSelector(`::-p-aria([name="${words}"])`, { timeout: 10_000 });
    await tabTo(
      page,
      `"${words}"`,
      (wanted) => {
        const at = document.activeElement;
        const name = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
        return name.replace(/\s+/g, ' ').trim() === wanted;
      },
      words,
    );
    await page.keyboard.press('Enter');
  },
  async type(page, id, text) {
    await tabTo(page, id, (wanted) => document.activeElement?.id === wanted, id);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
  },
  async tick(page, id) {
    await tabToField(page, id);
    await page.keyboard.press('Space');
  },
  async choose(page, id, words) {
    await tabTo(page, id, (wanted) => document.activeElement?.id === wanted, id);
    await page.keyboard.type(words);
  },
};

/** A group of radio buttons is one stop of Tab; the arrows go on inside it. */
async function tabToField(page: Page, id: string): Promise<void> {
  const isThere = (wanted: string) => document.activeElement?.id === wanted;
  const isInGroup = (wanted: string) => {
    const [at, field] = [document.activeElement, document.getElementById(wanted)];
    return (
      at === field ||
      (at instanceof HTMLInputElement &&
        field instanceof HTMLInputElement &&
        at.type === 'radio' &&
        at.name === field.name)
    );
  };
  await tabTo(page, id, isInGroup, id);
  for (let tries = 0; tries < 10 && !(await page.evaluate(isThere, id)); tries += 1) {
    await page.keyboard.press('ArrowDown');
  }
}

async function tabTo(page: Page, what: string, isThere: (wanted: string) => boolean, wanted: string): Promise<void> {
  for (let stops = 0; stops < 400; stops += 1) {
    if (await page.evaluate(isThere, wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${what}.`);
}
