import * as z from 'zod/mini';
import { sessionArea } from './sessionArea';

const Opened = z.strictObject({ id: z.string().check(z.maxLength(64)), at: z.number() });

/** Which letters were last on a screen, until the browser closes: ids and times in ms, nothing of the letters. */
const area = sessionArea('openedLetters', z.array(Opened));

const most = 20;

/** Remembers that a letter is on the screen now. */
export async function saveOpenedLetter(id: string, at: number): Promise<void> {
  const others = ((await area.load()) ?? []).filter((opened) => opened.id !== id);
  await area.save([...others, { id, at }].slice(-most));
}

/** Whether another letter than this one was on a screen since a time in ms. */
export const hasOtherOpened = async (id: string, since: number): Promise<boolean> =>
  ((await area.load()) ?? []).some((opened) => opened.id !== id && opened.at >= since);
