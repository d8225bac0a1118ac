import { focusedField } from '@/utils/dom/focus';
import { watchCaret } from './caret';
import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { watchTyping } from './composing';
import { contenteditable } from './contenteditable';
import { draftJs } from './draft-js';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { roosterjs } from './roosterjs';
import { slate } from './slate';
import { textarea } from './textarea';
import { tinymce } from './tinymce';
import type { Editor } from './types';

/** In the order of detection: the engines that name themselves before the browser's own editing. */
export const editors: readonly Editor[] = [
  textarea,
  tinymce,
  ckeditor4,
  ckeditor5,
  quill,
  lexical,
  prosemirror,
  draftJs,
  slate,
  roosterjs,
  contenteditable,
];

export const findEditor = (field: HTMLElement): Editor | undefined => editors.find((editor) => editor.detects(field));

/** By their root elements: a page that writes a document anew (CKEditor 4 its frame) takes our listeners away with those. */
const watched = new WeakSet<Element>();

/**
 * What editors must know of a document before text is asked for: where the caret was, whether an input method composes.
 * A frame that takes the focus is followed; the window left for it is told so, the page is not.
 */
export function watchEditing(document: Document, signal: AbortSignal, page = document): void {
  const root = document.documentElement;
  if (watched.has(root)) return;
  watched.add(root);
  signal.addEventListener('abort', () => watched.delete(root), { once: true });
  watchCaret(document, signal);
  watchTyping(document, signal);
  const follow = () => {
    const inner = signal.aborted ? undefined : focusedField(page)?.ownerDocument;
    if (inner) watchEditing(inner, signal, page);
  };
  document.defaultView?.addEventListener('blur', () => setTimeout(follow), { signal });
  follow();
}
