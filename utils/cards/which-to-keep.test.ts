import { describe, expect, it } from 'vitest';
import { cardsToKeep } from './which-to-keep';

const card = (made: string, key: string | null) => ({ card: { made: `2026-11-${made}T09:00:00Z` }, key });

describe('cardsToKeep', () => {
  it.each([
    ['nothing', [], []],
    ['the youngest', [card('02', null), card('03', null), card('01', null)], [1]],
    ['the youngest signed one too', [card('01', 'A'), card('02', 'B'), card('03', null)], [2, 1]],
    ['one, where the youngest is signed', [card('03', 'A'), card('02', null)], [0]],
    ['the first of those of one moment', [card('03', 'A'), card('03', 'B')], [0]],
  ])('keeps %s', (_, cards, places) => {
    expect(cardsToKeep(cards)).toEqual(places.map((place) => cards[place]));
  });
});
