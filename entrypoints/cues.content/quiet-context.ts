/**
 * Stands in for WXT's class of this name by an alias in `wxt.config.ts`. WXT's own tells the page, by an event and a
 * posted message that carry the extension's id, that it is there; the page is to learn neither.
 */
export class ContentScriptContext {
  private readonly life = new AbortController();
  readonly signal = this.life.signal;

  /** Ends everything this run put up: its listeners, its marks and its elements. */
  end(): void {
    this.life.abort();
  }
}
