import { focusedDraft, isSame, peopleOnPage } from '@/components/site/people-on-page';
import { allRecipients, type Snapshot } from '@/utils/conversation/types';
import { hasHours } from '@/utils/hours/has-hours';
import type { ParticipantCard } from '@/utils/messages/protocol';

/** Those a draft goes to, or else those in the conversation; nobody where the recipients cannot be read. */
function meant(snapshot: Snapshot, focused: string | null) {
  const draft = focusedDraft(snapshot, focused);
  if (draft?.recipientsKnown === false) return [];
  const isWritten = draft !== undefined && allRecipients(draft.recipients).length > 0;
  return peopleOnPage(isWritten ? { ...snapshot, conversation: null } : { ...snapshot, drafts: [] }, focused);
}

/** Nobody looks for a time that suits more, and each minute it would be reckoned for all of them. */
const most = 50;

/** For whom a good time is looked for. A list, a program or a mailbox of many keeps no hours. */
export function audienceOf(
  { snapshot, focused }: { snapshot: Snapshot; focused: string | null },
  cards: readonly ParticipantCard[],
): ParticipantCard[] {
  const people = meant(snapshot, focused).filter(hasHours);
  if (people.length > most) return [];
  return cards.filter(({ participant }) => people.some((person) => isSame(person, participant)));
}
