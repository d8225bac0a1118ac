import { attribute, isWithin, nearest, ownerOf, parentOf, query, queryAll } from '@/utils/dom/clean-dom';
import { isShown } from '@/utils/dom/shown';
import { outsideMessages, type PaneParts } from './panes';

// Attributes that public code saw live (2025-09 to 2026-08); classes and labels change with each build and language.
export const message = '[data-id][data-user-id]';
/** A row of the list of conversations has the same mark as the conversation. */
const row = '[role="listitem"][data-group-id]';
const group = '[data-group-id]';
export const editor = '[role="textbox"][contenteditable="true"]';
export const mention = '[data-user-mention-type]';

/** `dm/..` two people, `space/..` a group or a space. */
const groupForm = /^(?:dm|space)\/[\w-]+$/;

/** Writing in the search or in a picker is no draft. */
const foreign =
  '[role="search"], [role="banner"], [role="listbox"], [role="dialog"]:not([data-group-id] *):not([data-group-id])';

export const editorsIn = (document: Document): Element[] =>
  queryAll(document, editor).filter((element) => !nearest(element, foreign) && isShown(element));

export const panesOf = (document: Document): PaneParts => ({
  composers: outsideMessages(document, editor, message).filter((element) => !nearest(element, foreign)),
  message,
});

export const messagesIn = (pane: Document | Element): Element[] => outsideMessages(pane, message, message);

/** `/dm/<id>`, `/room/<id>`, and behind the hash in frames: `#chat/dm/<id>`, `#chat/space/<id>`. */
function groupInAddress(url: URL): string | null {
  const [, kind, id] = /\/(dm|room|space)\/([\w-]{6,})/.exec(`${url.pathname}${url.hash}`) ?? [];
  return kind && id ? `${kind === 'dm' ? 'dm' : 'space'}/${id}` : null;
}

const markOf = (element: Element): string | null => {
  const mark = attribute(element, 'data-group-id');
  return mark && groupForm.test(mark) ? mark : null;
};

/** The conversation that an element stands in: by the nearest mark, or by the address of a page without marks. */
export function groupOf(element: Element, url: URL): string | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (attribute(at, 'data-group-id') !== null) return isWithin(at, row) ? null : markOf(at);
  }
  const marked = queryAll(ownerOf(element), group).filter((each) => nearest(each, row) === null);
  return marked.length === 0 ? groupInAddress(url) : null;
}

/** Conversations that are open, each with its mark. */
export const openGroups = (document: Document): Element[] =>
  queryAll(document, group).filter(
    (each) => nearest(each, row) === null && query(each, `${message}, ${editor}`) !== null,
  );

/** The row of a conversation in the list beside; in Gmail's frames there may be none. */
export const rowOf = (document: Document, mark: string): Element | undefined => {
  const [found, ...more] = queryAll(document, row).filter((each) => attribute(each, 'data-group-id') === mark);
  return more.length === 0 ? found : undefined;
};
