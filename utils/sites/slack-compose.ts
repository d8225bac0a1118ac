import { attribute, nearest, queryAll } from '@/utils/dom/clean-dom';
import { cutsBy } from '@/utils/dom/cuts';
import { readDraftText } from '@/utils/dom/draft-text';
import { composeKey, noRecipients } from './compose';
import { firstElements, type Ranked } from './ranked';
import { composer, message, otherInDirect, placeOf } from './slack-messages';
import type { Report, SiteDraft } from './types';

// Search is an editor of the same engine, so an editor counts only in a composer or, while editing, in a message.
const editors: Ranked = [
  `:is(${composer}, ${message}) .ql-editor[contenteditable="true"][role="textbox"]`,
  `:is(${composer}, ${message}) .ql-editor[contenteditable="true"]`,
];
const slackCuts = cutsBy({ whole: 'blockquote' });

function readDraft(document: Document, field: Element, url: URL): SiteDraft {
  const input = nearest(field, composer);
  const edited = nearest(field, message);
  const place = placeOf(document, url, input ?? edited);
  const channel = place.channel ?? (edited && attribute(edited, 'data-msg-channel-id'));
  const other = otherInDirect(document, { ...place, channel });
  const root = input ?? edited ?? field;
  return {
    key: composeKey(root),
    // Who is in a channel is not on the page, so nobody may be taken as absent.
    recipientsKnown: other !== null,
    recipients: { ...noRecipients(), to: other ? [other] : [] },
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
  return firstElements('editor', document, editors, report).map((field) => readDraft(document, field, url));
}
