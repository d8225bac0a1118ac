import { attribute, holds, nearest, ownerOf, query, queryAll, typedIn } from '@/utils/dom/clean-dom';
import { readDraftText } from '@/utils/dom/draft-text';
import { composeKey, rootAround } from './compose';
import { outlookCuts } from './outlook-cuts';
import { aroundEditor, message, readOutlookRecipients, subject, wells } from './outlook-recipients';
import { firstAnswer, firstElements, type Ranked } from './ranked';
import type { Report, SiteDraft } from './types';

// The number differs with each compose; the label beside it is localised (seen live 2026-09).
const editors: Ranked = [
  '[id^="editorParent_"] [contenteditable="true"][role="textbox"]',
  '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
];
const foreign = `${wells}, ${message}`;
const send = 'button[id$="__primaryActionButton"], [data-testid="ComposeSendButton"]';

const holdsSome = (root: Element, editor: Element, selector: string): boolean =>
  aroundEditor(root, selector, editor).length > 0;

function rootOfCompose(editor: Element, all: readonly Element[], report: Report): Element | undefined {
  const to = '[role="group"][id$="_TO"]';
  // A page whose send button is known shows it in every compose.
  const isSendUnknown = query(ownerOf(editor), send) === null;
  return firstAnswer(
    'compose root',
    [
      () => rootAround(editor, all, (root) => holdsSome(root, editor, to) && holdsSome(root, editor, send)),
      () => (isSendUnknown ? rootAround(editor, all, (root) => holdsSome(root, editor, to)) : undefined),
      () => rootAround(editor, all, (root) => attribute(root, 'id')?.startsWith('docking_InitVisiblePart_') ?? false),
      () => rootAround(editor, all, (root) => holdsSome(root, editor, send)),
    ],
    report,
  );
}

function readDraft(editor: Element, all: readonly Element[], report: Report): SiteDraft[] {
  const root = rootOfCompose(editor, all, report);
  if (!root) return [];
  const [line] = aroundEditor(root, subject, editor);
  return [
    {
      key: composeKey(root),
      ...readOutlookRecipients(root, editor, report),
      subject: line ? typedIn(line) : null,
      text: readDraftText(editor, outlookCuts).text,
      editor: 'roosterjs',
      root,
      field: editor as HTMLElement,
      cuts: outlookCuts,
    },
  ];
}

export function readOutlookDrafts(document: Document, report: Report): SiteDraft[] {
  const isEditor = (element: Element) => !nearest(element, foreign);
  if (!queryAll(document, editors.join()).some(isEditor)) return [];
  const found = firstElements('editor', document, editors, report, isEditor);
  const outer = found.filter((editor) => !found.some((other) => other !== editor && holds(other, editor)));
  return outer.flatMap((editor) => readDraft(editor, outer, report));
}
