import { classify } from '@/utils/detect/classify';
import { noneVerdict } from '@/utils/detect/noneVerdict';
import { answerUi } from '@/utils/messages/answerUi';
import { askBackground } from '@/utils/messages/askBackground';
import type { PageSeen, SiteState } from '@/utils/messages/table';
import { verdictToTell } from '@/utils/messages/verdictToTell';
import type { PageSignals } from '@/utils/model/signals';
import type { PageType, Verdict } from '@/utils/model/verdict';
import { readSignals } from '@/utils/page/readSignals';
import { watchPage } from '@/utils/page/watchPage';

const unknown: SiteState = { behaviour: 'off', sites: [], packs: [], taught: [], lexicon: null };

/** Reads this page when asked, and by itself where its site is on, and tells what it is whenever that changes. Ends with `signal`. */
export function followPage(doc: Document, signal: AbortSignal): void {
  const follower = new PageFollower(doc, signal);
  answerUi(
    {
      whatIsThisPage: () => follower.whatIsThisPage(),
      lookAgain: () => follower.begin().then(() => ({})),
    },
    signal,
  );
  void follower.begin();
}

class PageFollower {
  #state = unknown;
  #ready: Promise<void> = Promise.resolve();
  #watching = new AbortController();
  #toldType: PageType = 'none';
  #told = '';

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
    this.#told = '';
    this.#ready = askBackground('siteState', {})
      .catch(() => unknown)
      .then((state) => {
        if (signal.aborted || this.#signal.aborted) return;
        this.#state = state;
        if (state.behaviour !== 'off') watchPage(this.#doc, () => this.#look(), signal);
      });
    return this.#ready;
  }

  async whatIsThisPage(): Promise<PageSeen> {
    await this.#ready;
    const seen = this.#read();
    if (this.#state.behaviour !== 'off') this.#tell(seen);
    return seen;
  }

  #look(): boolean {
    const seen = this.#read();
    this.#tell(seen);
    return seen.verdict.pageType !== 'none';
  }

  #read(): PageSeen {
    const signals = readSignals(this.#doc, location.href);
    const { host, path, title, isCut } = signals;
    const verdict = verdictOf(signals, this.#state);
    const heading = signals.headings.find(({ level }) => level === 1)?.text || title;
    return { verdict, host, path, title, heading, isCut };
  }

  #tell({ verdict: full, title }: PageSeen): void {
    const verdict = verdictToTell(full);
    const words = JSON.stringify(verdict);
    if (words === this.#told || (verdict.pageType === 'none' && this.#toldType === 'none')) return;
    this.#told = words;
    this.#toldType = verdict.pageType;
    askBackground('detected', { verdict, title }).catch(() => this.#watching.abort());
  }
}

function verdictOf(signals: PageSignals, { sites, packs, taught, lexicon }: SiteState): Verdict {
  if (!lexicon) return noneVerdict('likely', []);
  try {
    return classify(signals, { sites, packs, taught, lexicon });
  } catch {
    return noneVerdict('likely', []);
  }
}
