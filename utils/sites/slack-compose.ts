import { nearest, queryAll } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { readDraftText } from '@/utils/dom/draft-text';
import { isShown } from '@/utils/dom/shown';
import { composeKey, noRecipients } from './compose';
import { firstElements, type Ranked } from './ranked';
import { readSlackMembers } from './slack-members';
import { composer, message, placeOf } from './slack-place';
import type { Report, SiteDraft } from './types';

// Search is an editor of the same engine, so an editor counts only in a composer or, while editing, in a message.
const editors: Ranked = [
  `:is(${composer}, ${message}) .ql-editor[contenteditable="true"][role="textbox"]`,
  `:is(${composer}, ${message}) .ql-editor[contenteditable="true"]`,
];
/** Names that were chosen from a list, quotes and code: Quill marks them as what they are. */
const slackCuts = cutsBy({ whole: 'blockquote, pre, code, .ql-code-block-container, ts-mention' });

function readDraft(document: Document, field: Element, url: URL): SiteDraft {
  const root = nearest(field, composer) ?? nearest(field, message) ?? field;
  const members = readSlackMembers(document, placeOf(document, url, root), url);
  return {
    key: composeKey(root),
    recipientsKnown: members !== null,
    recipients: { ...noRecipients(), to: members ?? [] },
    subject: null,
    text: readDraftText(field, slackCuts).text,
    editor: 'quill',
    root,
    field: field as HTMLElement,
    cuts: slackCuts,
  };
}

export function readSlackDrafts(document: Document, report: Report, url: URL): SiteDraft[] {
  if (queryAll(document, editors.join()).length === 0) return [];
  const found = firstElements('editor', document, editors, report, (editor) => isShown(editor));
  return found.map((field) => readDraft(document, field, url));
}
