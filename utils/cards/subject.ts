import type { Person, Preference } from '@/utils/people/types';
import type { KeptCard } from '@/utils/records/card';
import type { KeptOfPerson } from './changes';
import { lastCardOf } from './judge';

/** What a card is held against. */
interface Known {
  file: { person: Person; preferences: readonly Preference[] };
  cards: readonly Pick<KeptCard, 'card' | 'key'>[];
}

/** Null: nobody yet. */
export function keptOf(subject: Known | null): KeptOfPerson | null {
  if (!subject) return null;
  const { person, preferences } = subject.file;
  return { person, preferences, lastMade: lastCardOf(subject.cards)?.made ?? null };
}
