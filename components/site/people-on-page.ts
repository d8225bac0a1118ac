import { accountsOf } from '@/utils/conversation/own-identity';
import { allRecipients, type Draft, type Participant, type Snapshot } from '@/utils/conversation/types';
import type { FrameReport } from '@/utils/messages/protocol';

const marksOf = ({ id, address, name }: Participant): string[] => {
  const certain = [id, address].filter((mark) => mark !== null);
  return certain.length > 0 ? certain : name === null ? [] : [`name:${name}`];
};

/** Stable while the page lives: what the page shows of them. */
export const keyOf = (participant: Participant): string => marksOf(participant)[0] ?? '';

export const isSame = (one: Participant, other: Participant): boolean =>
  marksOf(one).some((mark) => marksOf(other).includes(mark));

/** Each once; the fuller showing of somebody fills what another lacks. Two with one name alone stay apart from those with an address. */
function onceEach(participants: readonly Participant[]): Participant[] {
  const found: Participant[] = [];
  for (const participant of participants) {
    const marks = marksOf(participant);
    const at = found.findIndex((other) => marksOf(other).some((mark) => marks.includes(mark)));
    const known = found[at];
    if (marks.length === 0) continue;
    if (known)
      found[at] = {
        name: known.name ?? participant.name,
        address: known.address ?? participant.address,
        id: known.id ?? participant.id,
      };
    else found.push(participant);
  }
  return found;
}

export const focusedDraft = (snapshot: Snapshot, focused: string | null): Draft | undefined =>
  snapshot.drafts.find((draft) => draft.key === focused) ?? snapshot.drafts[0];

/** Whom the sidebar has a card for: first those written to, then the others in the conversation; never the user or a program. */
export function peopleOnPage(snapshot: Snapshot, focused: string | null): Participant[] {
  const draft = focusedDraft(snapshot, focused);
  const own = snapshot.self ? marksOf(snapshot.self) : [];
  const all = [...(draft ? allRecipients(draft.recipients) : []), ...(snapshot.conversation?.participants ?? [])];
  return onceEach(all.filter(({ kind }) => kind === undefined)).filter(
    (participant) => !marksOf(participant).some((mark) => own.includes(mark)),
  );
}

/** What the background is asked about a page: who is on it, and whose it is. */
export const pageQuery = ({ snapshot, focused }: Pick<FrameReport, 'snapshot' | 'focused'>) => ({
  participants: peopleOnPage(snapshot, focused),
  accounts: accountsOf(snapshot),
});

/** By what the page shows somebody most surely. */
export const markOf = ({ id, address }: Participant): string | null => id ?? address;
