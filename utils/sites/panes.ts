import { holds, isWithin, parentOf, query, queryAll, take } from '@/utils/dom/clean-dom';
import { isShown } from '@/utils/dom/shown';

/** What makes a chat's pane: where one writes, and what was written. */
export interface PaneParts {
  /** The composers of the page, one a pane; boxes in which a message is edited are none. */
  composers: readonly Element[];
  message: string;
}

/** What fits and stands in no message: a message may be edited, quoted or shown in another. */
export const outsideMessages = (root: Document | Element, selector: string, message: string): Element[] =>
  queryAll(root, selector).filter((element) => !isWithin(element, message) && isShown(element));

/** The smallest part of the page around an element that has messages, as long as it holds no other composer: the list beside it is another conversation. */
export function paneAround(element: Element, { composers, message }: PaneParts): Element | null {
  for (let pane = parentOf(element); pane; pane = parentOf(pane)) {
    const outer = pane;
    if (composers.some((other) => other !== element && holds(outer, other) && !holds(element, other))) return null;
    if (query(pane, message)) return pane;
  }
  return null;
}

/** The composer in use: the focused one, or the one in whose pane the focus is. */
export function focusedComposer(document: Document, parts: PaneParts): Element | undefined {
  const active = take(document, 'activeElement');
  return (
    parts.composers.find((composer) => holds(composer, active)) ??
    parts.composers.find((composer) => {
      const pane = paneAround(composer, parts);
      return pane !== null && holds(pane, active);
    })
  );
}
