import { attribute, holds, nearest, parentOf, tagOf, take } from './clean-dom';
import { documentIn } from './frames';
import { shadowRootOf } from './shadow';

const typed = new Set([null, '', 'text', 'search', 'email']);
const editable = '[contenteditable]:not([contenteditable="false" i])';

/** The focused element, through frames of the same origin and shadow roots. */
function activeIn(root: Document | ShadowRoot): Element | null {
  const active = take(root, 'activeElement');
  if (!active) return null;
  const inner = documentIn(active) ?? shadowRootOf(active);
  return inner ? (activeIn(inner) ?? active) : active;
}

/** The outermost element that is edited as one with `element`. */
function editingHost(element: Element): Element | null {
  let host = nearest(element, editable);
  for (let outer = host && parentOf(host); outer; outer = parentOf(outer)) {
    const next = nearest(outer, editable);
    if (!next || !host || !holds(next, host)) break;
    host = next;
    outer = next;
  }
  return host;
}

/** The field that takes the typing now: a textarea, a text input, a contenteditable's host or an editor frame's body. */
export function focusedField(document: Document): HTMLElement | null {
  const active = activeIn(document);
  if (!active) return null;
  const tag = tagOf(active);
  if (tag === 'textarea') return active as HTMLElement;
  if (tag === 'input') return typed.has(attribute(active, 'type')) ? (active as HTMLElement) : null;
  const inDesignMode = take(take(active, 'ownerDocument'), 'designMode') === 'on';
  return (inDesignMode ? active : editingHost(active)) as HTMLElement | null;
}
