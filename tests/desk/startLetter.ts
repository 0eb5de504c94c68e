import type { Page } from 'puppeteer-core';
import { exampleDraft } from '@/utils/letter/exampleDraft';
import type { Draft } from '@/utils/model/draft';
import type { TestContext } from '../end-to-end/browserSuite';

export const example: Draft = exampleDraft('referral-instead-of-form');

const people = [
  { ...example.referrer, signs: true },
  { id: 'person-secretary', name: 'Morgan Sample', role: 'Medical secretary', gmcNumber: '', signs: false },
];

/** Sets the practice up and agrees to keep letters, as somebody did on this computer before. */
export async function setUpPractice(t: TestContext): Promise<void> {
  const settings = {
    practice: { v: 1, practice: example.practice, people },
    consent: { v: 1, agreedAt: '2026-11-01T09:00:00.000Z' },
  };
  await t.inExtension((given: typeof settings) => chrome.storage.local.set(given), settings);
}

/** Opens an empty letter from the list. */
export async function startLetter(t: TestContext): Promise<Page> {
  const desk = await t.openScreen('desk.html');
  await press(desk, 'Write a letter');
  await desk.waitForSelector('.draft-form');
  return desk;
}

/** Presses the button of a name as a mouse does. */
export async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button?.click();
}

/** Types into the field of a path such as "clinical.history", in place of what is there. */
export async function typeInto(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate((id) => {
    const field = document.getElementById(id) as HTMLInputElement | null;
    if (!field) throw new Error(`There is no field ${id}.`);
    for (let at = field.parentElement; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
    field.focus();
    field.select();
  }, path);
  await page.keyboard.type(text);
}

/** Fills a form on the screen as fast as paste does: every field of the draft by its path, opening what waits behind a button. */
export async function fillLetter(page: Page, draft: Draft): Promise<void> {
  await page.evaluate(fillInPage, draft);
  await page.waitForFunction(() => document.querySelector('.save-line--saved') !== null);
}

async function fillInPage(draft: Draft): Promise<void> {
  const frame = () => new Promise((go) => requestAnimationFrame(go));
  const at = (id: string) => document.getElementById(id);
  const type = (id: string, text: string) => {
    const field = at(id) as HTMLInputElement | null;
    if (!field || text === '') return;
    field.value = text;
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  };
  const typeDate = (id: string, iso: string) => {
    const [year = '', month = '', day = ''] = iso.split('-');
    type(id, day);
    type(`${id}-month`, month);
    type(`${id}-year`, year);
  };
  const clickOn = (element: Element | null | undefined) => (element as HTMLElement | null | undefined)?.click();

  type('kind', draft.kind);
  await frame();
  for (const [name, text] of Object.entries(draft.patient)) if (name !== 'dateOfBirth') type(`patient.${name}`, text);
  typeDate('patient.dateOfBirth', draft.patient.dateOfBirth);
  for (const [name, text] of Object.entries(draft.recipient)) type(`recipient.${name}`, text);
  type('origin.form', draft.origin?.form ?? '');
  clickOn(document.querySelector(`input[name=urgency][value=${draft.urgency}]`));
  await frame();
  await frame();
  type('urgencyReason', draft.urgencyReason);
  for (const button of document.querySelectorAll('.waiting-fields button')) clickOn(button);
  await frame();
  await frame();
  for (const [id, answer] of Object.entries(draft.clinical)) {
    if (answer.said === 'text') type(`clinical.${id}`, answer.text);
    else clickOn(at(`clinical.${id}-${answer.said}`));
  }
  for (const [row, value] of draft.resultValues.entries()) {
    clickOn([...document.querySelectorAll('.results > button')].at(-1));
    await frame();
    await frame();
    for (const [name, text] of Object.entries(value)) type(`resultValues.${row}.${name}`, text);
  }
  type('copies', draft.copies.join('\n'));
  type('enclosures', draft.enclosures.join('\n'));
  typeDate('notHeardBy', draft.notHeardBy);
  type('referrer', draft.referrer?.id ?? '');
  await frame();
  (document.activeElement as HTMLElement | null)?.blur();
}
