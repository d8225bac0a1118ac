import fc from 'fast-check';
import { findCards } from '@/utils/cards/card-text';
import { cardOf, cardPartOrder } from '@/utils/cards/my-card';
import type { Card, CardKeys, CardParts } from '@/utils/people/card';
import type { HoursBlock, Weekday } from '@/utils/people/types';

export const at = (iso: string): number => Date.parse(iso);
export const minuteOf = (moment: number): string => new Date(moment).toISOString().slice(0, 16);

export const now = at('2026-11-20T09:00:00Z');

const week: Weekday[] = [1, 2, 3, 4, 5];
const hours = (start: string, end: string, days = week): HoursBlock[] => [{ days, start, end }];

export const smallParts: CardParts = {
  name: 'Mira Sol',
  zone: 'Europe/Lisbon',
  work: hours('09:00', '17:00'),
  channels: [{ channel: 'chat' }],
};

export const fullParts: CardParts = {
  name: 'Siobhán Ní Bhriain',
  sayIt: 'shi-VAWN nee VREE-in',
  pronouns: 'she/her',
  zone: 'Europe/Dublin',
  work: [...hours('08:30', '12:30'), ...hours('13:30', '17:00', [1, 2, 3, 4])],
  focus: hours('08:30', '10:30', [2, 4]),
  best: hours('10:30', '12:00'),
  daysOff: [3],
  channels: [
    { channel: 'chat', purpose: 'quick' },
    { channel: 'mail', purpose: 'long' },
    { channel: 'call', purpose: 'urgent' },
    { channel: 'in-person', purpose: 'feedback' },
    { channel: 'chat', blocks: hours('14:00', '00:00', [2, 4]) },
  ],
  avoid: ['mail', { channel: 'call', blocks: hours('00:00', '10:00', [...week, 6, 7]) }],
  feedback: { how: 'in-person', text: 'soon after, with one example; I may need a day to think about it' },
  thanks: { how: 'in-private', text: 'a short line says it' },
  needs: ['an agenda the day before', 'decisions in writing', 'a heads-up before the plan changes'],
  strengths: ['billing', 'database migrations', 'calm words in incidents'],
  needsHelpWith: ['German texts', 'saying no early'],
  underPressure: 'I get short in chat. It is not about you; ask me again in the afternoon.',
};

/** The cards in a text, without what a call takes them by. */
export const readCards = async (text: string) => (await findCards(text)).map(({ read }) => read);

export const cardWith = (parts: CardParts): Card => cardOf(parts, cardPartOrder, now);

/** Made once for tests and used nowhere else, so that the same picture is read in each run. */
export const testKeys: CardKeys = {
  publicKey: 'ROAJN2NOK7KHF37BGHB7SFXRA6SDXFK6QR3CJY73MWZPI4ZIYY5A',
  privateKey: 'GAXAEAIAGACQMAZLMVYAIIQEECHU6QCVXMSO2BGBSA6ALWEEQMLGHK7VVCSMCRBVWM3YGLGFRUHQG',
};

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'an agenda',
    '-----BEGIN ATTUNE CARD-----',
    '"quoted" \\ back',
    'Zoë ‘smart’ “quotes”',
    '日本語',
    '🧭 & <b>',
  ),
);
const texts = fc.array(text, { maxLength: 12 });
const clock = fc.nat(1439).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
const blocks = fc.array(
  fc.record({ days: fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), start: clock, end: clock }),
  { maxLength: 6 },
);
const channel = fc.constantFrom('mail' as const, 'chat' as const, 'call' as const, 'in-person' as const);
const purpose = fc.constantFrom(
  'quick' as const,
  'long' as const,
  'urgent' as const,
  'feedback' as const,
  'thanks' as const,
);
const channels = fc.uniqueArray(
  fc
    .record({ channel, purpose: maybe(purpose) })
    .map(({ channel: by, purpose: on }) => ({ channel: by, ...(on ? { purpose: on } : {}) })),
  { selector: ({ purpose: on }) => on, maxLength: 6 },
);
const timedWay = fc.record({ channel, blocks: blocks.filter(({ length }) => length > 0) });
const avoids = fc.uniqueArray(fc.oneof(channel, timedWay), {
  selector: (way) => (typeof way === 'string' ? way : way.channel),
  maxLength: 4,
});
const wish = <How extends string>(...ways: How[]) =>
  fc
    .record({ how: maybe(fc.constantFrom(...ways)), text })
    .map(({ how, text: said }) => ({ text: said, ...(how ? { how } : {}) }));

const parts = fc.record({
  name: maybe(text),
  sayIt: maybe(text),
  pronouns: maybe(text),
  zone: maybe(fc.constantFrom('Europe/Berlin', 'Asia/Kolkata', 'Pacific/Apia', 'Mars/Olympus')),
  work: maybe(blocks),
  focus: maybe(blocks),
  best: maybe(blocks),
  channels: maybe(channels),
  daysOff: maybe(fc.subarray<Weekday>([1, 2, 3, 4, 5, 6, 7])),
  avoid: maybe(avoids),
  feedback: maybe(wish('in-writing', 'in-person')),
  thanks: maybe(wish('in-public', 'in-private')),
  needs: maybe(texts),
  strengths: maybe(texts),
  needsHelpWith: maybe(texts),
  underPressure: maybe(text),
});

const instant = fc.integer({ min: Date.parse('2024-01-01T00:00:00Z'), max: Date.parse('2098-12-31T00:00:00Z') });

/** Any card that somebody could make, from whatever they may type. */
export const anyCard: fc.Arbitrary<Card> = fc
  .tuple(parts, fc.subarray(cardPartOrder), instant)
  .map(([told, chosen, made]) => {
    const given = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
    return cardOf(given as CardParts, chosen, made);
  });
