import { describe, expect, it } from 'vitest';
import { cardWith, fullParts } from '@/tests/unit/cards/cards';
import { changeText } from './change-text';
import { toldBy } from './facts';
import { partsOf } from './noted';

const say = (key: string, ...args: string[]) => [key, ...args].join(' ');

describe('partsOf', () => {
  it('gives back the parts of a card of which all lines were taken', () => {
    const values = toldBy(cardWith(fullParts)).map(({ value }) => value);
    expect(partsOf(values, fullParts)).toEqual(fullParts);
  });

  it('has no part of which nothing is kept', () => {
    expect(partsOf([])).toEqual({});
  });
});

describe('changeText', () => {
  it.each([
    [
      'channels',
      { kind: 'channel', channel: 'call', purpose: 'urgent' },
      'cards.forPurpose cards.purpose.urgent cards.channel.call',
    ],
    ['work', { kind: 'work-hours', blocks: [{ days: [1, 2], start: '09:00', end: '12:00' }] }, 'Mon, Tue 09:00-12:00'],
    ['feedback', { kind: 'feedback', how: 'in-writing', text: 'soon' }, 'cards.wish.inWriting; soon'],
    ['strengths', { kind: 'detail', text: 'billing' }, 'billing'],
    ['pronouns', { kind: 'detail', text: 'she/her' }, 'she/her'],
  ] as const)('says one side of a line of %s as a card does', (part, value, text) => {
    expect(changeText(part, structuredClone(value) as never, say)).toBe(text);
  });
});
