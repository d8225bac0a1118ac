const lastRanges = new WeakMap<Node, Range>();
const watched = new WeakSet<Document>();

/** The element that takes the typing at a node: the outermost editable one. */
function editingHost(node: Node): HTMLElement | undefined {
  let host: HTMLElement | undefined;
  for (let at = node.nodeType === 1 ? (node as HTMLElement) : node.parentElement; at; at = at.parentElement) {
    if (at.isContentEditable) host = at;
    else if (host) break;
  }
  return host;
}

/** Remembers where the caret was in each rich field, since pressing a button in our sidebar moves the focus away. */
export function watchCaret(document: Document, signal: AbortSignal): void {
  if (watched.has(document)) return;
  watched.add(document);
  signal.addEventListener('abort', () => watched.delete(document), { once: true });
  document.addEventListener(
    'selectionchange',
    () => {
      const selection = document.getSelection();
      const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
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
  const selection = field.ownerDocument.getSelection();
  const now = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  return (within(field, now) ?? within(field, lastRanges.get(field)))?.cloneRange();
}

export function selectRange(field: HTMLElement, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  field.ownerDocument.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

export function focusField(field: HTMLElement): void {
  const { ownerDocument } = field;
  if (ownerDocument.activeElement === field && ownerDocument.hasFocus()) return;
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
