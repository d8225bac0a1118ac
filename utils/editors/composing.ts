const composing = new WeakSet<Document>();
const lastInput = new WeakMap<Document, number>();

/**
 * Follows what the user's input method does in a document, and when they last typed there. Only trusted events count:
 * one of our ways in ends a composition that never was.
 */
export function watchTyping(document: Document, signal: AbortSignal): void {
  const listen = (type: string, note: () => void) =>
    document.addEventListener(type, (event) => event.isTrusted && note(), { capture: true, signal });
  listen('compositionstart', () => composing.add(document));
  listen('compositionend', () => composing.delete(document));
  // A field that goes away while composing sends no end.
  listen('focusout', () => composing.delete(document));
  listen('input', () => lastInput.set(document, performance.now()));
}

export const isComposing = (document: Document): boolean => composing.has(document);

/** Milliseconds since the user last typed in this document. */
export const sinceInput = (document: Document): number =>
  performance.now() - (lastInput.get(document) ?? Number.NEGATIVE_INFINITY);

export const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** For engines that make one undo step of all changes within a time: until the last typing lies that far back. */
export async function pauseAfterTyping(document: Document, time: number): Promise<void> {
  const left = time - sinceInput(document);
  if (left >= 0) await pause(left + 1);
}
