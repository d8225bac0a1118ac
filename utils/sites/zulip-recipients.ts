import type { Participant } from '@/utils/conversation/types';
import { attribute, fits, nearest, query, queryAll, tagOf } from '@/utils/dom/clean-dom';
import { isShown } from '@/utils/dom/shown';
import { makeParticipant } from './address';
import type { ChatPage } from './chat-types';
import type { Addressed } from './compose';
import { noRecipients } from './compose';
import { wordNodes } from './shown-words';
import { idOf } from './zulip-people';

// zulip/zulip, web/templates/compose.hbs and input_pill.hbs; which of both is shown tells channel from direct message
// (web/src/compose_recipient.ts, update_compose_for_message_type).
const direct = '#compose-direct-recipient';
const channel = '#compose-channel-recipient, #compose_recipient_box, #stream_message_recipient_topic';
const pill = '[data-user-id]';

const unknown = (): Addressed => ({ recipients: noRecipients(), recipientsKnown: false });

function readPill(element: Element, url: URL): Participant {
  const label = query(element, '.pill-value') ?? element;
  const person = makeParticipant(wordNodes(label)[0] ?? null, null, idOf(attribute(element, 'data-user-id'), url));
  return query(element, '.zulip-icon-bot') ? { ...person, kind: 'bot' } : person;
}

/** The composer may write to others than those whose messages are shown; a box for editing says nothing itself. */
export function addressedByPills(root: Element, field: Element, page: ChatPage): Addressed | undefined {
  if (!fits(field, '#compose-textarea') && nearest(field, '.message_row, .message_edit_form, [role="listitem"]')) {
    return undefined;
  }
  const [area] = queryAll(root, direct);
  const isDirect = area && isShown(area, root) && !queryAll(root, channel).some((each) => isShown(each, root));
  page.report('recipients', isDirect ? 0 : null);
  if (!area || !isDirect) return unknown();
  const pills = queryAll(area, pill);
  // A pill of a group, or a name that is typed and not chosen yet.
  const rest = wordNodes(area, (each) => pills.includes(each) || tagOf(each) === 'button');
  const to = pills.map((each) => readPill(each, page.url)).filter(({ id }) => id !== page.self?.id);
  return { recipients: { ...noRecipients(), to }, recipientsKnown: rest.length === 0 };
}
