import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from './runningBrowser';

/** A letter typed into the real editor, with what the editor has acknowledged. */
export interface TypedLetter {
  id: string;
  page: Page;
  /** All that was typed, in order: what is stored must be a beginning of it. */
  typed: string;
  /** Newest revision the store reported as saved. */
  revision: number;
  /** Characters that were certainly acknowledged: "Saved" stood on the screen. */
  acknowledged: number;
  /** Saves reported. */
  saves: number;
}

const field = 'clinical.history';

/** Opens a new letter in the desk and listens to what is acknowledged; every report is out of the browser before it counts. */
export async function openLetter(running: RunningBrowser): Promise<TypedLetter> {
  const page = await running.open('desk.html');
  const button = await page.waitForSelector('::-p-aria([name="Write a letter"][role="button"])');
  await button?.click();
  await page.waitForSelector('.draft-form');
  await page.waitForSelector(`[id="${field}"]:not([readonly])`);
  const id = await page.evaluate(() => location.hash.slice(1));
  const letter: TypedLetter = { id, page, typed: '', revision: 0, acknowledged: 0, saves: 0 };
  await page.evaluate(listen, field);
  void ask(letter);
  return letter;
}

/** Asks the editor all the time what it has acknowledged, until it is gone. Firefox does not report its console to the automation here. */
async function ask(letter: TypedLetter): Promise<void> {
  try {
    for (;;) {
      const told = await letter.page.evaluate(() => (globalThis as unknown as { prove: Acknowledged }).prove);
      Object.assign(letter, told);
      await new Promise((wake) => setTimeout(wake, 15));
    }
  } catch {
    // The browser was killed: what it said until then stands.
  }
}

interface Acknowledged {
  revision: number;
  acknowledged: number;
  saves: number;
}

/**
 * Runs in the editor. A report of the store counts its revision; the characters count when "Saved" stands on the screen, which covers all of
 * the field. A report alone says nothing of the field: the next save may have begun before it came.
 */
function listen(id: string): void {
  const box = document.getElementById(id) as HTMLTextAreaElement | null;
  if (!box) throw new Error(`There is no field ${id}.`);
  box.focus();
  const prove = { revision: 0, acknowledged: 0, saves: 0 };
  Object.assign(globalThis, { prove });
  new BroadcastChannel('dear-colleague:drafts').onmessage = ({
    data,
  }: MessageEvent<{ kind: string; revision: number }>) => {
    if (data.kind !== 'saved') return;
    prove.revision = data.revision;
    prove.saves += 1;
  };
  const line = document.querySelector('.save-line');
  new MutationObserver(() => {
    if (document.querySelector('.save-line--saved')) prove.acknowledged = box.value.length;
  }).observe(line?.parentElement ?? document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

const words = [
  'pain',
  'in',
  'the',
  'left',
  'knee',
  'since',
  'March,',
  'worse',
  'at',
  'night;',
  'no',
  'fever.',
  'Walks',
  '200',
  'm.',
];

/** Types words, with short and longer pauses, until it is told to stop or the browser is gone. */
export async function typeUntil(letter: TypedLetter, isOver: () => boolean): Promise<void> {
  try {
    while (!isOver()) {
      const word = `${words[Math.floor(Math.random() * words.length)]} `;
      letter.typed += word;
      await letter.page.keyboard.type(word, { delay: Math.floor(Math.random() * 15) });
      if (Math.random() < 0.08) await new Promise((wake) => setTimeout(wake, 450));
    }
  } catch (error) {
    // The browser killed under the fingers is the point; anything before that is a fault of the proof.
    if (!isOver()) throw error;
  }
}
