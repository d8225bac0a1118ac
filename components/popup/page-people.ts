import { type Accessor, createMemo } from 'solid-js';
import { createAsked } from '@/components/live/asked';
import { pageQuery } from '@/components/site/people-on-page';
import { callBackground } from '@/utils/messages/client';
import type { FrameReport, ParticipantCard } from '@/utils/messages/protocol';
import type { NotedPerson } from './note-capture';

const notedOf = ({ participant, file, away }: ParticipantCard): NotedPerson | null => {
  if (away) return null;
  const by = participant.id ?? participant.address;
  if (file) return { id: file.person.id, name: file.person.name, ...(by === null ? {} : { by }) };
  const name = participant.name ?? participant.address;
  const identities = [participant.address, participant.id].filter((mark) => mark !== null);
  return name ? { id: null, name, identities } : null;
};

/** Those on the page, the kept ones first. Undefined until it is known. */
export function createPagePeople(
  report: Accessor<FrameReport | null | undefined>,
): Accessor<NotedPerson[] | undefined> {
  const question = createMemo(() => {
    const current = report();
    return current ? pageQuery(current) : undefined;
  });
  const cards = createAsked(question, (query) => callBackground('cardsFor', query));
  return () => {
    if (report() === null) return [];
    const people = cards
      .value()
      ?.map(notedOf)
      .filter((person) => person !== null);
    return people && [...people.filter(({ id }) => id !== null), ...people.filter(({ id }) => id === null)];
  };
}
