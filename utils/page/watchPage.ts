/** How often a page is looked at: times in milliseconds. */
export const watchLimits = {
  looks: 20,
  settle: 500,
  longestWait: 2_000,
  quiet: 10_000,
  afterClick: 3_000,
  tiredAfter: 100,
  tiredGap: 5_000,
};

/** Looks at the page and answers, in its own time, whether the answer is known, so that watching may stop. */
export type Look = () => Promise<boolean>;

/**
 * Looks once when the page is idle, then again only when something happened: the page moved on by itself (an application changing its
 * address), a choice was made, or its content changed while the answer was not known. Never on a timer of its own, never while
 * hidden, at most 20 looks for each move. Ends with `signal`.
 */
export function watchPage(doc: Document, look: Look, signal: AbortSignal): void {
  new PageWatch(doc, look, signal).start();
}

class PageWatch {
  #looksLeft = watchLimits.looks;
  #looksMade = 0;
  #lastLook = 0;
  #until = 0;
  #firstChange = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #address = '';
  #isObserving = false;
  #turn = 0;
  readonly #observer: MutationObserver;

  readonly #doc: Document;
  readonly #look: Look;
  readonly #signal: AbortSignal;

  constructor(doc: Document, look: Look, signal: AbortSignal) {
    this.#doc = doc;
    this.#look = look;
    this.#signal = signal;
    this.#observer = new MutationObserver(() => this.#changed());
  }

  start(): void {
    const options = { signal: this.#signal, capture: true, passive: true } as const;
    const view = this.#doc.defaultView;
    if (!view) return;
    this.#signal.addEventListener('abort', () => this.#stop());
    this.#address = view.location.href;
    const moved = () => this.#movedOn(view.location.href);
    for (const event of ['popstate', 'hashchange'] as const) view.addEventListener(event, moved, options);
    const navigation = (view as { navigation?: EventTarget }).navigation;
    navigation?.addEventListener('currententrychange', moved, options);
    view.addEventListener('pageshow', (event) => event.persisted && this.#wake(watchLimits.quiet), options);
    this.#doc.addEventListener('change', () => this.#soon(watchLimits.settle), options);
    this.#doc.addEventListener('click', (event) => this.#clicked(event, view.location), options);
    this.#doc.addEventListener('visibilitychange', () => this.#seenOrHidden(), options);
    this.#until = performance.now() + watchLimits.quiet;
    this.#observe();
    if ('requestIdleCallback' in view) view.requestIdleCallback(() => this.#lookNow(), { timeout: 1_000 });
    else this.#soon(50);
  }

  /** The application went to another screen of its own: let it settle, then read once. */
  #movedOn(address: string): void {
    if (address === this.#address) return;
    this.#address = address;
    this.#wake(watchLimits.quiet);
  }

  #wake(milliseconds: number): void {
    this.#turn += 1;
    this.#looksLeft = watchLimits.looks;
    this.#until = performance.now() + milliseconds;
    this.#observe();
    this.#soon(watchLimits.settle);
  }

  /** Applications that keep one address change their screen on a click; only what the user does counts, not what the page fakes. */
  #clicked(event: Event, location: Location): void {
    if (!event.isTrusted) return;
    this.#looksLeft = Math.min(watchLimits.looks, this.#looksLeft + 2);
    this.#until = Math.max(this.#until, performance.now() + watchLimits.afterClick);
    this.#observe();
    setTimeout(() => this.#movedOn(location.href), watchLimits.settle);
  }

  #changed(): void {
    const now = performance.now();
    if (now > this.#until) return this.#unobserve();
    this.#firstChange ||= now;
    this.#soon(now - this.#firstChange > watchLimits.longestWait ? 0 : watchLimits.settle);
  }

  #soon(milliseconds: number): void {
    if (this.#doc.hidden || this.#signal.aborted) return;
    const gap = this.#looksMade > watchLimits.tiredAfter ? watchLimits.tiredGap : watchLimits.settle;
    const wait = Math.max(milliseconds, this.#lastLook + gap - performance.now());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lookNow(), wait);
  }

  #lookNow(): void {
    clearTimeout(this.#timer);
    if (this.#signal.aborted || this.#doc.hidden || this.#looksLeft <= 0) return;
    this.#looksLeft -= 1;
    this.#looksMade += 1;
    this.#firstChange = 0;
    this.#lastLook = performance.now();
    const turn = (this.#turn += 1);
    // An answer that comes after the page moved on, or after a later look, says nothing of what is there now.
    void this.#look().then((isKnown) => isKnown && turn === this.#turn && this.#unobserve());
  }

  #seenOrHidden(): void {
    if (this.#doc.hidden) this.#stop();
    else if (this.#looksMade === 0 || performance.now() < this.#until) this.#wake(watchLimits.quiet);
  }

  #observe(): void {
    if (this.#isObserving || this.#signal.aborted) return;
    this.#isObserving = true;
    this.#observer.observe(this.#doc, { childList: true, subtree: true });
  }

  #unobserve(): void {
    this.#isObserving = false;
    this.#observer.disconnect();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#unobserve();
  }
}
