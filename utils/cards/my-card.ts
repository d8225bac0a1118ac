import * as v from 'valibot';
import type { Card, CardPart, CardParts } from '@/utils/people/card';
import type { HoursBlock } from '@/utils/people/types';
import { cardParts, tidyLine } from '@/utils/records/card-shape';

/** In the order in which a card is read. */
export const cardPartOrder = Object.keys(cardParts) as CardPart[];

const tidyBlock = ({ days, start, end }: HoursBlock): HoursBlock => ({
  days: [...new Set(days)].sort((a, b) => a - b),
  start,
  end,
});

function tidyItem(item: unknown): unknown {
  if (typeof item === 'string') return tidyLine(item);
  if (typeof item !== 'object' || item === null) return item;
  if ('days' in item) return tidyBlock(item as HoursBlock);
  return 'blocks' in item ? { ...item, blocks: (item.blocks as HoursBlock[]).map(tidyBlock) } : item;
}

/** Undefined: nothing is left of it, so the card is without it. */
function tidyPart(value: CardParts[CardPart]): unknown {
  if (value === undefined || typeof value === 'string') return tidyLine(value ?? '') || undefined;
  if (Array.isArray(value)) {
    const items = value.map(tidyItem).filter((item) => item !== '');
    const once = [...new Set(items)];
    // Days of the week are the only numbers of a card, and stand in order.
    return once.length > 0 ? (typeof once[0] === 'number' ? once.sort() : once) : undefined;
  }
  const text = tidyLine(value.text);
  return value.how === undefined && text === '' ? undefined : { ...value, text };
}

/** Which parts can't go on a card as they are: too long, too many, a day that is none. */
export const partsAtFault = (parts: CardParts): CardPart[] =>
  cardPartOrder.filter((part) => {
    const tidy = tidyPart(parts[part]);
    return tidy !== undefined && !v.is(cardParts[part], tidy);
  });

/** A card with the chosen parts alone; those at fault are left out, so ask `partsAtFault` first. */
export function cardOf(parts: CardParts, chosen: readonly CardPart[], now: number): Card {
  const atFault = partsAtFault(parts);
  const shown = cardPartOrder.filter((part) => chosen.includes(part) && !atFault.includes(part));
  const told = shown.map((part) => [part, tidyPart(parts[part])]).filter(([, value]) => value !== undefined);
  const made = Temporal.Instant.fromEpochMilliseconds(now).round({ smallestUnit: 'second', roundingMode: 'floor' });
  return { made: made.toString(), ...(Object.fromEntries(told) as CardParts) };
}
