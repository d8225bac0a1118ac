import { describe, expect, it } from 'vitest';
import { fullParts, now } from '@/tests/unit/cards/cards';
import { cardOf, cardPartOrder, partsAtFault } from './my-card';

describe('cardOf', () => {
  it('holds the chosen parts and no other', () => {
    expect(cardOf(fullParts, ['zone', 'pronouns'], now)).toEqual({
      made: '2026-11-20T09:00:00Z',
      pronouns: 'she/her',
      zone: 'Europe/Dublin',
    });
    expect(cardOf(fullParts, [], now)).toEqual({ made: '2026-11-20T09:00:00Z' });
  });

  it('tidies what was typed', () => {
    const parts = {
      name: '  Mira\n Sol\u202e ',
      needs: [' an agenda ', '', 'an agenda', '\u200b'],
      strengths: ['  '],
      work: [{ days: [5, 1, 1] as (1 | 5)[], start: '09:00', end: '17:00' }],
      feedback: { text: '  ' },
      thanks: { how: 'in-private' as const, text: '' },
    };
    expect(cardOf(parts, cardPartOrder, now + 999)).toEqual({
      made: '2026-11-20T09:00:00Z',
      name: 'Mira Sol',
      needs: ['an agenda'],
      work: [{ days: [1, 5], start: '09:00', end: '17:00' }],
      thanks: { how: 'in-private', text: '' },
    });
  });
});

describe('partsAtFault', () => {
  it('is empty where all can go on a card', () => {
    expect(partsAtFault(fullParts)).toEqual([]);
    expect(partsAtFault({})).toEqual([]);
  });

  it('names each part that cannot', () => {
    const parts = {
      name: 'x'.repeat(201),
      zone: 'Berlin, Germany',
      work: [{ days: [], start: '09:00', end: '17:00' }],
      channels: [{ channel: 'mail' as const }, { channel: 'chat' as const }],
      needs: Array.from({ length: 13 }, (_need, at) => `need ${at}`),
      underPressure: 'quiet',
    };
    expect(partsAtFault(parts)).toEqual(['name', 'zone', 'work', 'channels', 'needs']);
    expect(cardOf(parts, cardPartOrder, now)).toEqual({ made: '2026-11-20T09:00:00Z', underPressure: 'quiet' });
  });
});
