import { nearest, query } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { readDraftText } from '@/utils/dom/draft-text';
import { composeKey, noRecipients, rootAround } from './compose';
import { readOther } from './google-chat-members';
import { editorsIn, groupOf, mention, message, panesOf } from './google-chat-parts';
import { paneAround } from './panes';
import { unreported } from './ranked';
import type { Report, SiteDraft } from './types';

/** Names chosen from a list, quotes and code. */
const chatCuts = cutsBy({ whole: `blockquote, pre, code, ${mention}` });

const hasButton = (element: Element): boolean => query(element, 'button, [role="button"]') !== null;

function readDraft(document: Document, field: Element, url: URL): SiteDraft {
  const edited = nearest(field, message);
  const group = groupOf(field, url);
  const pane = paneAround(edited ?? field, panesOf(document)) ?? nearest(field, '[data-group-id]');
  // Who reads a space is not on the page: of its members only those who wrote are.
  const other = group && pane ? readOther({ document, group, pane }, unreported) : undefined;
  return {
    key: composeKey(field),
    recipientsKnown: other !== undefined,
    recipients: { ...noRecipients(), to: other ? [other] : [] },
    subject: null,
    text: readDraftText(field, chatCuts).text,
    editor: 'contenteditable',
    root: edited ?? rootAround(field, editorsIn(document), hasButton) ?? field,
    field: field as HTMLElement,
    cuts: chatCuts,
  };
}

export function readGoogleChatDrafts(document: Document, report: Report, url: URL): SiteDraft[] {
  const found = editorsIn(document);
  if (found.length > 0) report('editor', 0);
  return found.map((field) => readDraft(document, field, url));
}
