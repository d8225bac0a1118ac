import type { KeptCard } from '@/utils/records/card';

type Dated = Pick<KeptCard, 'card' | 'key'>;

const isYounger = (a: Dated, b: Dated): boolean => Temporal.Instant.compare(a.card.made, b.card.made) > 0;

/** The first of those that are as young. */
const youngestOf = <C extends Dated>(cards: readonly C[]): C[] =>
  cards.reduce<C[]>(([best], card) => [best === undefined || isYounger(card, best) ? card : best], []);

/** Of the accepted cards of one person those that still say something: the youngest, and the youngest signed one. */
export const cardsToKeep = <C extends Dated>(cards: readonly C[]): C[] => [
  ...new Set([...youngestOf(cards), ...youngestOf(cards.filter(({ key }) => key !== null))]),
];
