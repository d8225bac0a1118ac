import { nearest, query } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { readDraftText } from '@/utils/dom/draft-text';
import { composeKey, noRecipients, rootAround } from './compose';
import { firstAnswer, unreported } from './ranked';
import { membersFor } from './teams-conversation';
import { boxesIn, chatDocumentOf, editors, message, panesOf, quote, type TeamsEditor } from './teams-parts';
import type { Report, SiteDraft } from './types';

/** Names chosen from a list, what is answered, quotes and code: the client marks them as what they are. */
const teamsCuts = cutsBy({ whole: `blockquote, pre, code, [itemtype*="Mention"], [itemtype*="Reply"], ${quote}` });

const send = '[data-tid="sendMessageCommands-send"], [data-tid="newMessageCommands-send"]';

/** Editor and buttons; or the message that is edited. */
const rootOf = ({ anchor }: TeamsEditor, chat: Document): Element =>
  nearest(anchor, message) ??
  rootAround(anchor, panesOf(chat).composers, (element) => query(element, send) !== null) ??
  anchor;

function readDraft(editor: TeamsEditor, chat: Document): SiteDraft {
  const members = membersFor(editor, chat, unreported);
  const isKnown = members?.isWhole ?? false;
  return {
    key: composeKey(editor.field),
    recipientsKnown: isKnown,
    recipients: { ...noRecipients(), to: isKnown ? (members?.people ?? []) : [] },
    subject: null,
    text: readDraftText(editor.field, teamsCuts).text,
    editor: 'ckeditor5',
    root: rootOf(editor, chat),
    field: editor.field as HTMLElement,
    cuts: teamsCuts,
  };
}

export function readTeamsDrafts(document: Document, report: Report): SiteDraft[] {
  const chat = chatDocumentOf(document);
  if (boxesIn(chat, editors.join()).length === 0) return [];
  const found = firstAnswer(
    'editor',
    editors.map((selector) => () => {
      const fitting = boxesIn(chat, selector);
      return fitting.length > 0 ? fitting : undefined;
    }),
    report,
  );
  return (found ?? []).map((editor) => readDraft(editor, chat));
}
