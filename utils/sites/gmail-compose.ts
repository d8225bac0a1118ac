import { fits, isWithin, queryAll, typedIn } from '@/utils/dom/clean-dom';
import { readDraftText } from '@/utils/dom/draft-text';
import { around, closestRoot, composeKey, rootAround } from './compose';
import { gmailCuts } from './gmail-cuts';
import { areasOf, readGmailRecipients } from './gmail-recipients';
import { firstElements, type Ranked } from './ranked';
import type { Report, SiteDraft } from './types';

// `g_editable` marks Gmail's editor in captures from 2016 to 2026; the label beside it is localised.
const editors: Ranked = ['[g_editable="true"]', '.Am.Al.editable[contenteditable="true"]'];
// Window, full screen, inline reply and popped-out tab all wrap the compose so (InboxSDK, gmail.js `div.M9`).
const roots: Ranked = ['.M9', '[role="region"][data-compose-id]', '[role="dialog"]'];

// An editor within one, or within a quote, is something that was quoted.
const outer = '[g_editable="true"], [contenteditable="true"], blockquote, .gmail_quote';
const isOutermost = (editor: Element): boolean => !isWithin(editor, outer);

function readDraft(editor: Element, all: readonly Element[], report: Report): SiteDraft[] {
  const root =
    closestRoot(editor, all, roots) ?? rootAround(editor, all, (element) => areasOf(element, editor, 'to').length > 0);
  // Settings hold editors of the same kind, for signatures: they are no drafts.
  if (!root) return [];
  const [subject] = around(root, 'input[name="subjectbox"]', editor);
  return [
    {
      key: composeKey(root),
      ...readGmailRecipients(root, editor, report),
      subject: subject ? typedIn(subject) : null,
      text: readDraftText(editor, gmailCuts).text,
      editor: 'contenteditable',
      root,
      field: editor as HTMLElement,
      cuts: gmailCuts,
    },
  ];
}

export function readGmailDrafts(document: Document, report: Report): SiteDraft[] {
  const isEditor = (element: Element) => fits(element, '[contenteditable], [role="textbox"]') && isOutermost(element);
  const anyEditor = queryAll(document, editors.join()).length > 0;
  const found = anyEditor ? firstElements('editor', document, editors, report, isEditor) : [];
  return found.flatMap((editor) => readDraft(editor, found, report));
}
