import * as z from 'zod/mini';
import type { AskLimit } from './askLimit';
import { isEnvelope } from './isEnvelope';
import { isWithin } from './isWithin';
import { SignalsShape } from './signalsShape';
import type { Answered, Asked, FromPage, FromUi, Reply } from './table';

/** Who sent a message, as the browser says; nothing a message claims about its sender is looked at. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean | undefined } | undefined;
}

/** A page's script, after its sender was checked. */
export interface PageSender {
  tabId: number;
  /** Host name the browser vouches for. */
  host: string;
  /** The page is in a private window, of which nothing may be kept. */
  isPrivate: boolean;
}

export type PageRoutes = {
  [Name in keyof FromPage]: (
    payload: Asked<FromPage, Name>,
    sender: PageSender,
  ) => Answered<FromPage, Name> | Promise<Answered<FromPage, Name>>;
};
export type UiRoutes = {
  [Name in keyof FromUi]: (payload: Asked<FromUi, Name>) => Answered<FromUi, Name> | Promise<Answered<FromUi, Name>>;
};

const nothing = z.strictObject({});
const pageShapes: Record<keyof FromPage, z.ZodMiniType> = {
  siteState: nothing,
  judge: SignalsShape,
  openSurface: nothing,
  stripClosed: nothing,
};
/** The most a page's script may send. Only what it read of its page is long: what its reader's limits let through, and a little more. */
const mostFromPage = { judge: { characters: 2_500_000, values: 30_000 }, other: { characters: 1_000, values: 20 } };
const uiShapes: Record<keyof FromUi, z.ZodMiniType> = {
  siteOf: z.strictObject({ host: z.string().check(z.maxLength(253)), path: z.string().check(z.maxLength(2_000)) }),
  lastLetters: nothing,
  siteScripts: nothing,
};

/** The page's script in a tab's top frame, or null when the message did not come from one of ours. */
export function pageSender(sender: Sender, ownId: string): PageSender | null {
  const { id, url, tab, frameId } = sender;
  if (id !== ownId || tab?.id === undefined || frameId !== 0 || url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return { tabId: tab.id, host, isPrivate: tab.incognito === true };
}

/** What the background knows of itself: its id, the beginning of its own addresses, and how much it does for one tab. */
export interface Own {
  id: string;
  home: string;
  limit: AskLimit;
}

/** One of our own screens: an extension address the browser vouches for, in its top frame. `home` is the extension's own address. */
export const isUiSender = (sender: Sender, ownId: string, home: string): boolean =>
  sender.id === ownId && sender.url !== undefined && sender.url.startsWith(home) && (sender.frameId ?? 0) === 0;

const refuse = (refused: string): Reply<never> => ({ ok: false, refused });

/**
 * Answers one message to the background: null when it is none of ours, else an answer or a refusal that says why. Pages and screens
 * have separate tables, so that a page can never ask what only a screen may.
 */
export function answerInBackground(
  message: unknown,
  sender: Sender,
  own: Own,
  routes: { fromPage: PageRoutes; fromUi: UiRoutes },
): Promise<Reply<unknown>> | null {
  if (!isEnvelope(message, 'background')) return null;
  const { ask } = message;
  const page = pageSender(sender, own.id);
  const isUi = !page && isUiSender(sender, own.id, own.home);
  if (!page && !isUi) return Promise.resolve(refuse('Messages from here are not answered.'));
  const table = page ? pageShapes : uiShapes;
  if (!Object.hasOwn(table, ask)) return Promise.resolve(refuse(`“${ask.slice(0, 40)}” is not a question from here.`));
  // Counted and measured before anything in it is looked at: a page that floods us must cost next to nothing.
  if (page && !own.limit.mayAsk(page.tabId, Date.now()))
    return Promise.resolve(refuse('This page asks too often. Wait a few seconds.'));
  const start = performance.now();
  if (page && !isWithin(message.with, ask === 'judge' ? mostFromPage.judge : mostFromPage.other))
    return Promise.resolve(refuse('This message is too long.'));
  const read = table[ask as never] as z.ZodMiniType;
  const payload = read.safeParse(message.with);
  if (page) own.limit.addWork(page.tabId, performance.now() - start);
  if (!payload.success) return Promise.resolve(refuse(`“${ask}” was asked in a wrong shape.`));
  return Promise.resolve()
    .then(() =>
      page
        ? (routes.fromPage[ask as keyof FromPage] as (payload: unknown, sender: PageSender) => unknown)(
            payload.data,
            page,
          )
        : (routes.fromUi[ask as keyof FromUi] as (payload: unknown) => unknown)(payload.data),
    )
    .then((answer): Reply<unknown> => ({ ok: true, answer }))
    .catch((error: unknown) => refuse(error instanceof Error ? error.message : 'This did not work.'));
}
