import { describe, expect, it } from 'vitest';
import { cardWith, smallParts } from '@/tests/unit/cards/cards';
import { ownersOf } from './owner';

const card = cardWith(smallParts);
const named = (id: string, name: string, ...aliases: string[]) => ({ id, name, aliases });
const signed = (person: string, key: string | null) => ({ person, key });

describe('ownersOf', () => {
  it.each([
    ['nobody', null, [], [], []],
    ['nobody of that name', null, [named('p1', 'Ana Reis')], [], []],
    ['whoever has the name', null, [named('p1', 'Ana Reis'), named('p2', 'mira sol')], [], ['p2 name']],
    ['both who have it', null, [named('p1', 'Mira Sol'), named('p2', 'Mira Sol')], [], ['p1 name', 'p2 name']],
    ['whoever has it among others', null, [named('p1', 'M. Reis', 'Mira Sol')], [], ['p1 name']],
    [
      'a name in other letters, last',
      null,
      [named('p1', 'Mirа Sol'), named('p2', 'Mira Sol')],
      [],
      ['p2 name', 'p1 lookalike'],
    ],
    [
      'whose key it is, whatever their name',
      'K',
      [named('p1', 'Mira Sol'), named('p2', 'Ana Reis')],
      [signed('p2', 'K')],
      ['p2 key', 'p1 name'],
    ],
    ['nobody by having no key', null, [named('p1', 'Ana Reis')], [signed('p1', null)], []],
    ['nobody by another key', 'K', [named('p1', 'Ana Reis')], [signed('p1', 'L')], []],
  ])('is %s', (_who, key, people, kept, expected) => {
    expect(ownersOf({ card, key }, people, kept).map(({ person, by }) => `${person} ${by}`)).toEqual(expected);
  });

  it('is nobody by name where the card has none', () => {
    expect(ownersOf({ card: cardWith({}), key: null }, [named('p1', 'Mira Sol')], [])).toEqual([]);
  });
});
