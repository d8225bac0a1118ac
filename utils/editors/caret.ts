import { focusedField } from '@/utils/dom/focus';

const lastRanges = new WeakMap<Node, Range>();

/** The element that takes the typing at a node: the outermost editable one. */
function editingHost(node: Node): HTMLElement | undefined {
  let host: HTMLElement | undefined;
  for (let at = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement; at; at = at.parentElement) {
    if (at.isContentEditable) host = at;
    else if (host) break;
  }
  return host;
}

/** The selection as a tree sees it: what is selected within a shadow root looks like its host from without. */
function selectionIn(document: Document, tree: Node): Range | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return undefined;
  // Firefox before 142 lacks it, and shows the inner places as they are.
  if (tree.nodeType !== 11 || !selection.getComposedRanges) return selection.getRangeAt(0);
  const [inner] = selection.getComposedRanges({ shadowRoots: [tree as ShadowRoot] });
  if (!inner) return undefined;
  const range = document.createRange();
  range.setStart(inner.startContainer, inner.startOffset);
  range.setEnd(inner.endContainer, inner.endOffset);
  return range;
}

/** Remembers where the caret was in each rich field, since pressing a button in our sidebar moves the focus away. */
export function watchCaret(document: Document, signal: AbortSignal): void {
  document.addEventListener(
    'selectionchange',
    () => {
      const range = selectionIn(document, focusedField(document)?.getRootNode() ?? document);
      const host = range && editingHost(range.commonAncestorContainer);
      if (host && range) lastRanges.set(host, range.cloneRange());
    },
    { signal },
  );
}

const within = (field: HTMLElement, range: Range | undefined): Range | undefined =>
  range && field.contains(range.startContainer) && field.contains(range.endContainer) ? range : undefined;

/** The selection in a rich field now, or where it was last. */
export function caretIn(field: HTMLElement): Range | undefined {
  const now = selectionIn(field.ownerDocument, field.getRootNode());
  return (within(field, now) ?? within(field, lastRanges.get(field)))?.cloneRange();
}

export function selectRange(field: HTMLElement, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  field.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

export function focusField(field: HTMLElement): void {
  const { ownerDocument } = field;
  const { activeElement } = field.getRootNode() as Document | ShadowRoot;
  if (activeElement === field && ownerDocument.hasFocus()) return;
  // A frame's element takes the keys only when its window has the focus.
  ownerDocument.defaultView?.focus();
  field.focus({ preventScroll: true });
}

/**
 * Chromium joins a command's text with the typing before it, and the typing after it with the command, into one undo
 * step; a selection that really changes ends the step. The page gets no event in between: those are sent later, once.
 */
export function endUndoStep(field: HTMLElement): void {
  const range = caretIn(field);
  if (!range) return;
  field.ownerDocument.getSelection()?.selectAllChildren(field);
  selectRange(field, range);
}
