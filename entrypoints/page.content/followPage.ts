import { answerUi } from '@/utils/messages/answerUi';
import { askBackground } from '@/utils/messages/askBackground';
import type { PageSeen } from '@/utils/messages/table';
import { readSignals } from '@/utils/page/readSignals';
import { watchPage } from '@/utils/page/watchPage';

/** Milliseconds before the one further try, where the background was just being stopped or started. */
const again = 400;

/** Reads this page when asked, and by itself where its site is on, and tells the background what it read. Ends with `signal`. */
export function followPage(doc: Document, signal: AbortSignal): void {
  const follower = new PageFollower(doc, signal);
  answerUi(
    {
      whatIsThisPage: () => follower.whatIsThisPage(),
      lookAgain: () => follower.begin().then(() => ({})),
    },
    signal,
  );
  if (!(doc as { prerendering?: boolean }).prerendering) void follower.begin();
  else doc.addEventListener('prerenderingchange', () => void follower.begin(), { once: true, signal });
}

class PageFollower {
  #ready: Promise<void> = Promise.resolve();
  #watching = new AbortController();

  readonly #doc: Document;
  readonly #signal: AbortSignal;

  constructor(doc: Document, signal: AbortSignal) {
    this.#doc = doc;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#watching.abort());
  }

  /** Asks what is wanted on this site and does that from now on. */
  begin(): Promise<void> {
    this.#watching.abort();
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    this.#ready = askBackground('siteState', {}, [again]).then(
      ({ isOn }) => {
        if (isOn && !signal.aborted && !this.#signal.aborted) watchPage(this.#doc, () => this.#look(), signal);
      },
      () => undefined,
    );
    return this.#ready;
  }

  /** For the popup: an answer that belongs to another screen than the one shown now is not given. */
  async whatIsThisPage(): Promise<PageSeen> {
    await this.#ready;
    for (let tries = 1; ; tries += 1) {
      const { href, pathname } = location;
      const seen = await this.#judge();
      if (location.href === href || (tries > 3 && location.pathname === pathname)) return seen;
      if (tries > 5) throw new Error('This page does not rest.');
    }
  }

  /** Whether the answer is known; silence is one, until the page moves on. */
  #look(): Promise<boolean> {
    return this.#judge().then(
      ({ verdict }) => verdict.pageType !== 'none',
      () => true,
    );
  }

  /** Tells what the page says now. The second try reads it anew, so that what is told last was read last. */
  #judge(): Promise<PageSeen> {
    const tell = () => askBackground('judge', readSignals(this.#doc, location.href), []);
    return tell().catch(async () => {
      await new Promise((resume) => setTimeout(resume, again));
      this.#signal.throwIfAborted();
      return tell();
    });
  }
}
