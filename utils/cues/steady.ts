import type { Conversation, Draft, Participant, Recipients, Snapshot } from '@/utils/conversation/types';

function isSame(one: Participant | null, other: Participant | null): boolean {
  if (one === other) return true;
  if (!one || !other) return false;
  return one.name === other.name && one.address === other.address && one.id === other.id && one.kind === other.kind;
}

const areSame = (some: readonly Participant[], others: readonly Participant[]): boolean =>
  some.length === others.length && some.every((one, at) => isSame(one, others[at] ?? null));

const sameRecipients = (one: Recipients, other: Recipients): boolean =>
  areSame(one.to, other.to) && areSame(one.cc, other.cc) && areSame(one.bcc, other.bcc);

const sameConversation = (one: Conversation, other: Conversation): boolean =>
  one.key === other.key && one.incoming === other.incoming && areSame(one.participants, other.participants);

interface Seen {
  self: Participant | null;
  conversation: Conversation | null;
  recipients: readonly Recipients[];
}

let seen: Seen = { self: null, conversation: null, recipients: [] };

function settledConversation(now: Conversation | null): Conversation | null {
  const { conversation } = seen;
  return now && conversation && sameConversation(conversation, now) ? conversation : now;
}

/**
 * A page is read anew at each key, and all but a text is mostly as it was before: then the objects of before stand for it, so
 * that what was made of its readers and its conversation is found by them.
 */
export function steady(now: Snapshot): Snapshot {
  const settled = (draft: Draft): Draft => {
    const before = seen.recipients.find((recipients) => sameRecipients(recipients, draft.recipients));
    return before ? { ...draft, recipients: before } : draft;
  };
  const self = isSame(seen.self, now.self) ? seen.self : now.self;
  const conversation = settledConversation(now.conversation);
  const drafts = now.drafts.map(settled);
  seen = { self, conversation, recipients: drafts.map(({ recipients }) => recipients) };
  return { ...now, self, conversation, drafts };
}
