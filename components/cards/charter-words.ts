import { dayLabel } from '@/components/people/labels';
import { type CardLine, linesOf } from '@/utils/cards/lines';
import type { CardPart } from '@/utils/people/card';
import { say } from '@/utils/platform/say';
import type { CharterPerson } from './charter-people';

export const nameOf = ({ name, from }: CharterPerson): string =>
  name || (from === 'me' ? say('cardUi.charter.me') : '');

/** Where it is known from; what the user noted is never shown as a card. */
export function sourceOf({ from, card }: CharterPerson, now: number): string {
  if (from === 'notes') return say('cardUi.charter.fromNotes');
  return from === 'me' ? say('cardUi.charter.fromMe') : say('cardUi.charter.fromCard', dayLabel(card.made, now));
}

const shownParts: readonly CardPart[] = ['channels', 'avoid', 'feedback', 'needs'];

/** How to reach them and what helps, as on the card. */
export const reachLines = ({ card }: CharterPerson): CardLine[] =>
  linesOf(card, say).filter(({ part }) => shownParts.includes(part));
