import { browser } from 'wxt/browser';
import { isEnvelope } from './isEnvelope';
import { ownAddress } from './ownAddress';
import type { Answered, Reply, ToPage } from './table';

type Sender = { id?: string; url?: string; origin?: string; tab?: unknown };

/** What the page reader answers, one function a question. */
export type PageAnswers = { [Name in keyof ToPage]: () => Answered<ToPage, Name> | Promise<Answered<ToPage, Name>> };

/** Our own screens and our own background; other content scripts of ours are not asked by, and no other extension can be. */
const isOurs = ({ id, url }: Sender): boolean =>
  id === browser.runtime.id && (url === undefined || url.startsWith(ownAddress()));

/** Answers our own screens from inside a page, until the signal ends it. Anything else is refused with a sentence. */
export function answerUi(answers: PageAnswers, signal: AbortSignal): void {
  const listen = (message: unknown, sender: Sender, send: (reply: Reply<unknown>) => void): boolean => {
    if (!isEnvelope(message, 'page')) return false;
    const { ask } = message;
    if (!isOurs(sender) || !Object.hasOwn(answers, ask)) {
      send({ ok: false, refused: 'This question is not answered here.' });
      return false;
    }
    Promise.resolve()
      .then(() => answers[ask as keyof ToPage]())
      .then((answer) => send({ ok: true, answer }))
      .catch(() => send({ ok: false, refused: 'This page could not be read.' }));
    return true;
  };
  browser.runtime.onMessage.addListener(listen as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen as never));
}
