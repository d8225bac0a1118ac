import { rootOf } from '@/utils/dom/clean-dom';
import { shadowRootOf } from '@/utils/dom/shadow';
import { dockStyle } from './dock-style';

/** By this attribute, which only extensions can see in a closed root, a later run finds what an earlier one left. */
const part = 'data-part';

/** Our one place in the page: in the tree only while something is shown in it. */
export interface Dock {
  show(name: string, element: HTMLElement): void;
  hide(element: HTMLElement): void;
  /** Whether the page's own hit lands on us. */
  isHost(element: Element | null): boolean;
}

/** A name that tells nothing and is another on every page load. */
function randomName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => 'abcdefghijklmnop'[byte % 16]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** How long what we show may outlive the extension on a page where nothing happens. */
const lookEvery = 2_000;

/** `look` is called from time to time while something is shown. */
export function makeDock(document: Document, look: () => void, signal: AbortSignal): Dock {
  const host = document.createElement(randomName());
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dockStyle);
  root.adoptedStyleSheets = [sheet];
  let looking: ReturnType<typeof setInterval> | undefined;
  const leave = () => {
    clearInterval(looking);
    looking = undefined;
    host.remove();
  };
  signal.addEventListener('abort', leave, { once: true });
  return {
    show(name, element) {
      if (signal.aborted) return;
      element.setAttribute(part, name);
      if (element.parentNode !== root) root.append(element);
      if (!host.isConnected) rootOf(document)?.append(host);
      looking ??= setInterval(look, lookEvery);
    },
    hide(element) {
      element.remove();
      if (!root.firstChild) leave();
    },
    isHost: (element) => element === host,
  };
}

/** What an earlier run of ours left that could not tidy up any more: Firefox ends a run together with all its listeners. */
export function removeLeftDocks(document: Document): void {
  for (const element of [...(rootOf(document)?.children ?? [])]) {
    const isCustom = element.localName.includes('-') && element.childNodes.length === 0;
    if (isCustom && shadowRootOf(element)?.querySelector(`[${part}]`)) element.remove();
  }
}
