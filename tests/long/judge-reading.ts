import type { PageAnswer } from '@/scripts/page/answer';
import type { Participant } from '@/utils/conversation/types';

type Drafted = PageAnswer['drafts'][number];

const everybody = ({ recipients: { to, cc, bcc } }: Drafted): Participant[] => [...to, ...cc, ...bcc];

/** One person as far as both sides tell: by address or id, else by name. */
function isSame(one: Participant, other: Participant): boolean {
  if (one.address && other.address) return one.address === other.address;
  if (one.id && other.id) return one.id === other.id;
  return one.name !== null && one.name === other.name;
}

const among = (people: readonly Participant[]) => (one: Participant) => people.some((other) => isSame(one, other));

/** The draft of the page as it was that this one may be: the one of the same words, else any. */
function originalsOf(draft: Drafted, before: PageAnswer): Drafted[] {
  const same = before.drafts.filter(({ text }) => text !== '' && text === draft.text);
  return same.length > 0 ? same : before.drafts;
}

function isRight(draft: Drafted, original: Drafted): boolean {
  const [seen, wanted] = [everybody(draft), everybody(original)];
  const within = seen.every(among(wanted));
  return draft.recipientsKnown ? original.recipientsKnown && within && wanted.every(among(seen)) : within;
}

/** What a reading of a changed page claims that is not so. Saying less than before is never wrong. */
export function wrongIn(after: PageAnswer, before: PageAnswer): { people: Participant[]; drafts: Drafted[] } {
  const present = [...(before.conversation?.participants ?? []), ...before.drafts.flatMap(everybody)];
  return {
    people: (after.conversation?.participants ?? []).filter((one) => !among(present)(one)),
    drafts: after.drafts.filter((draft) => !originalsOf(draft, before).some((original) => isRight(draft, original))),
  };
}
