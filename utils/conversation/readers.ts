import type { Draft, Participant, Recipients, Snapshot } from './types';

const isSomebody = ({ kind }: Participant): boolean => kind === undefined;

const allIn = ({ to, cc, bcc }: Recipients): Participant[] => [...to, ...cc, ...bcc];

/** A program reads nothing, and who is in a group is not known here. */
function readersOf(draft: Draft): Draft {
  const all = allIn(draft.recipients);
  if (all.every(isSomebody)) return draft;
  const { to, cc, bcc } = draft.recipients;
  const recipients = { to: to.filter(isSomebody), cc: cc.filter(isSomebody), bcc: bcc.filter(isSomebody) };
  const toGroup = all.some(({ kind }) => kind === 'group');
  return { ...draft, recipients, recipientsKnown: draft.recipientsKnown && !toGroup && all.some(isSomebody) };
}

/** A snapshot as it is to be judged: with the people on it alone. */
export function withPeopleAlone(snapshot: Snapshot): Snapshot {
  const { conversation } = snapshot;
  const participants = conversation?.participants.filter(isSomebody) ?? [];
  return {
    ...snapshot,
    conversation: conversation && { ...conversation, participants },
    drafts: snapshot.drafts.map(readersOf),
  };
}
