/** Where a page's reader leaves word for the one that follows it; only our own isolated world sees it. */
const place = Symbol.for('dear-colleague reader');
type World = { [place]?: AbortController };

/**
 * Stands in for WXT's content script context, which announces itself with an event and a message the page can hear. This one is silent:
 * a second reader in the same page, started after a change of settings, ends the first.
 */
export class ContentScriptContext {
  private readonly ending = new AbortController();

  constructor() {
    const world = globalThis as World;
    world[place]?.abort();
    world[place] = this.ending;
  }

  /** Aborted when another reader takes over. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }
}
