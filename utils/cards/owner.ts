import type { Card } from '@/utils/people/card';
import { likenessOf } from '@/utils/people/lookalike';
import type { Person } from '@/utils/people/types';
import type { KeptCard } from '@/utils/records/card';

/** Whose a card may be, and what speaks for it. The user decides: a name proves nothing. */
export interface CardOwner {
  person: string;
  /** `key`: cards of theirs were signed with it. `lookalike`: the name is drawn the same, in other letters. */
  by: 'key' | 'name' | 'lookalike';
}

type Named = Pick<Person, 'id' | 'name' | 'aliases'>;

const order: readonly CardOwner['by'][] = ['key', 'name', 'lookalike'];

function likenessTo(card: Card, { name, aliases }: Named): 'name' | 'lookalike' | undefined {
  if (card.name === undefined) return undefined;
  const own = card.name;
  const likenesses = [name, ...aliases].map((each) => likenessOf(own, each));
  if (likenesses.includes('same')) return 'name';
  return likenesses.includes('lookalike') ? 'lookalike' : undefined;
}

/** The surest first. Somebody else's card under a known name shows: the key then speaks for another than the name does. */
export function ownersOf(
  { card, key }: { card: Card; key: string | null },
  people: readonly Named[],
  kept: readonly Pick<KeptCard, 'person' | 'key'>[],
): CardOwner[] {
  const signers = new Set(kept.flatMap((each) => (key !== null && each.key === key ? [each.person] : [])));
  const owners = people.flatMap((person): CardOwner[] => {
    const by = signers.has(person.id) ? 'key' : likenessTo(card, person);
    return by ? [{ person: person.id, by }] : [];
  });
  return owners.sort((a, b) => order.indexOf(a.by) - order.indexOf(b.by));
}
