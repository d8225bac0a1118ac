import { take } from './clean-dom';

interface ChromeDom {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

/** Closed roots are open to extensions: by a member in Firefox, by a call in Chromium. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = take(element, 'shadowRoot');
  if (open) return open;
  const { chrome } = globalThis as { chrome?: { dom?: ChromeDom } };
  if (chrome?.dom) return chrome.dom.openOrClosedShadowRoot(element);
  return (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
