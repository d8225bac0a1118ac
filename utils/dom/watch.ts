import { take } from './clean-dom';
import { documentsFrom } from './frames';

/** Shorter waits would read the page several times for one change that the site makes in steps. */
const quiet = 250;
const longest = 1_000;

const inDocument = ['focusin', 'input', 'change', 'compositionend'];
const inWindow = ['hashchange', 'popstate', 'pageshow'];

function eachListener(document: Document, act: 'addEventListener' | 'removeEventListener', soon: () => void): void {
  const options = { capture: true, passive: true };
  // A frame's load event does not bubble, but it is captured.
  for (const type of [...inDocument, 'load']) take(document, act)(type, soon, options);
  const view = take(document, 'defaultView');
  for (const type of inWindow) view?.[act](type, soon, options);
}

/**
 * Listens in every document that can be reached. Repeated on each change: editors re-create their frames, and a
 * `document.open` throws a document's listeners away. Listening twice to the same thing is listening once.
 */
function attach(document: Document, observer: MutationObserver, soon: () => void): void {
  for (const each of documentsFrom(document)) {
    // The document itself is observed, as its root element is replaced by `document.open`.
    // No characterData: text changes come as input events, and observing them slows typing.
    observer.observe(each, { childList: true, subtree: true });
    eachListener(each, 'addEventListener', soon);
  }
}

function whenIdle(view: Window, run: () => void): void {
  if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: longest });
  else run();
}

/** Calls `changed` after the page or what is typed in it changed, changes put together, until `signal` aborts. */
export function watchPage(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = take(document, 'defaultView');
  if (!view || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    if (signal.aborted) return;
    attach(document, observer, soon);
    changed();
  };
  const soon = () => {
    if (!signal.aborted) timer ??= setTimeout(() => whenIdle(view, tell), quiet);
  };
  const observer = new view.MutationObserver(soon);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    for (const each of documentsFrom(document)) eachListener(each, 'removeEventListener', soon);
  });
  attach(document, observer, soon);
}
