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

/** The first ones are seen in print too, where there may be room for no more. */
const shownParts: readonly CardPart[] = ['channels', 'needs', 'avoid', 'daysOff', 'feedback'];

/** How to reach them and what helps, as on the card. */
export function reachLines({ card }: CharterPerson): CardLine[] {
  const lines = linesOf(card, say);
  return shownParts.flatMap((part) => lines.filter((line) => line.part === part));
}
