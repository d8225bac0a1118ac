/**
 * Stands in for WXT's class of this name by an alias in `wxt.config.ts`. WXT's own tells the page, by an event and a
 * posted message that carry the extension's id, that it is there; the page is to learn neither. A run ends by the
 * `AbortController` in `index.ts`.
 */
export class ContentScriptContext {}
