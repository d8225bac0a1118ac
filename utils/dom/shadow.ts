import { take } from './clean-dom';

interface ChromeDom {
  openOrClosedShadowRoot(element: Element): ShadowRoot | null;
}

function inChromium(dom: ChromeDom, element: Element): ShadowRoot | null {
  try {
    return dom.openOrClosedShadowRoot(element);
  } catch {
    // The extension was updated under this page: until this run sees that, closed roots are closed to it.
    return null;
  }
}

/** Closed roots are open to extensions: by a member in Firefox, by a call in Chromium. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = take(element, 'shadowRoot');
  if (open) return open;
  const { chrome } = globalThis as { chrome?: { dom?: ChromeDom } };
  if (chrome?.dom) return inChromium(chrome.dom, element);
  return (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
