import type { Draft, Participant, Recipients, Snapshot } from './types';

/** Who the user said they are where a page does not tell, by account; both null: not among those shown. */
export type OwnIds = Readonly<Record<string, OwnId>>;

export interface OwnId {
  id: string | null;
  name: string | null;
}

const everybodyIn = ({ conversation, drafts }: Snapshot): Participant[] => [
  ...(conversation?.participants ?? []),
  ...drafts.flatMap(({ recipients: { to, cc, bcc } }) => [...to, ...cc, ...bcc]),
];

/** What all ids of one account begin with: `slack:T1` of `slack:T1/U2`. */
const accountIn = (id: string): string => id.replace(/[/:][^/:]*$/, '');

/** The account whose members the page shows; the site itself where it shows no ids, as the user has one account there then. */
export function accountOf(snapshot: Snapshot): string {
  const id = everybodyIn(snapshot).find((each) => each.id !== null)?.id;
  return id ? accountIn(id) : snapshot.site;
}

/** Whose page it is, the nearest first: the user's own address or id, or the account whose members a chat shows. */
export function accountsOf(snapshot: Snapshot): string[] {
  const { self, channel } = snapshot;
  const own = [self?.address, self?.id].filter((mark) => typeof mark === 'string');
  return [...new Set(channel === 'chat' ? [...own, accountOf(snapshot)] : own)];
}

/** Two may have one name, so a name counts only where the page tells people apart by nothing else. */
const isOwn = (own: OwnId, { id, name }: Participant): boolean =>
  own.id === null ? id === null && own.name !== null && name === own.name : id === own.id;

function without(own: OwnId, { to, cc, bcc }: Recipients): Recipients {
  const others = (people: readonly Participant[]) => people.filter((each) => !isOwn(own, each));
  return { to: others(to), cc: others(cc), bcc: others(bcc) };
}

/** Whether the page leaves open which of those on it is the user. */
export const asksForSelf = (snapshot: Snapshot): boolean =>
  snapshot.self === null && snapshot.channel === 'chat' && everybodyIn(snapshot).length > 0;

/** A snapshot of a page that does not show whose account it is, with what the user said of that. */
export function withSelf(snapshot: Snapshot, ownIds: OwnIds): Snapshot {
  const own = asksForSelf(snapshot) ? ownIds[accountOf(snapshot)] : undefined;
  if (!own || (own.id === null && own.name === null)) return snapshot;
  const { conversation } = snapshot;
  const drafts = snapshot.drafts.map((draft): Draft => ({ ...draft, recipients: without(own, draft.recipients) }));
  const participants = conversation?.participants.filter((each) => !isOwn(own, each)) ?? [];
  return {
    ...snapshot,
    self: { name: own.name, address: null, id: own.id },
    conversation: conversation && { ...conversation, participants },
    drafts,
  };
}
