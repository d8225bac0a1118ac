import { createMemo } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { accountsOf } from '@/utils/conversation/own-identity';
import { callBackground } from '@/utils/messages/client';
import type { LinkQuestion } from '@/utils/messages/identity-calls';
import type { FrameReport, ParticipantCard } from '@/utils/messages/protocol';
import { identityKey } from '@/utils/people/identity';

interface Shown {
  report: FrameReport;
  cards: ParticipantCard[];
}

/** Somebody kept, or shown by both an address and an id, of which each may be somebody's. */
const mayBeLinked = ({ participant: { address, id }, file }: ParticipantCard): boolean =>
  file !== null || (address !== null && id !== null);

function queryOf({ report, cards }: Shown) {
  const participants = cards.filter(mayBeLinked).map(({ participant }) => participant);
  return participants.length > 0 ? { participants, accounts: accountsOf(report.snapshot) } : undefined;
}

/** Who of those shown may be somebody else too. The same people on a new report ask nothing anew. */
export function createLinks(shown: () => Shown) {
  const query = createMemo(() => queryOf(shown()), undefined, {
    equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  const asked = createAsked(query, (wanted) => callBackground('linksBeside', wanted));
  return () => asked.value()?.suggestions ?? [];
}

/** Those to be told of beside a card: of whom is kept, or of the two whom the page shows as this one. */
export function linksOf({ participant, file }: ParticipantCard, links: readonly LinkQuestion[]): LinkQuestion[] {
  if (file) return links.filter(({ a, b }) => a.id === file.person.id || b.id === file.person.id);
  const shown = [participant.address, participant.id].flatMap((mark) => (mark ? [identityKey(mark)] : []));
  return links.filter(({ evidence }) =>
    evidence.some(
      (one) => one.kind === 'shown-as-one' && shown.includes(identityKey(one.a)) && shown.includes(identityKey(one.b)),
    ),
  );
}
