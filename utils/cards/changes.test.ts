import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCard, at, cardWith, fullParts, now } from '@/tests/unit/cards/cards';
import type { CardParts } from '@/utils/people/card';
import type { Person, Preference } from '@/utils/people/types';
import { type CardChange, cardChanges, type KeptOfPerson } from './changes';
import { takeCard } from './take';

const person: Person = {
  id: 'p1',
  name: 'Mira Sol',
  aliases: ['Mimi'],
  role: null,
  title: '',
  careful: false,
  sample: false,
  created: '2026-01-01T09:00:00.000Z',
  updated: '2026-01-01T09:00:00.000Z',
};

type Kept = KeptOfPerson['preferences'][number];

const kept = (
  preferences: Kept[] = [],
  details: Partial<Person> = {},
  lastMade: string | null = null,
): KeptOfPerson => ({
  person: { ...person, ...details },
  preferences,
  lastMade,
});

const told = (value: Preference['value'], date = '2026-10-01', source: Preference['source'] = 'told'): Kept => ({
  value,
  source,
  date,
});

const week = [{ days: [1, 2, 3, 4, 5] as (1 | 2 | 3 | 4 | 5)[], start: '09:00', end: '17:00' }];
const mail = { kind: 'channel', channel: 'mail' } as const;
const chat = { kind: 'channel', channel: 'chat' } as const;

const short = ({ part, change, chosen }: CardChange) => `${chosen ? '+' : '-'} ${change} ${part}`;
const changesOf = (parts: CardParts, before: KeptOfPerson | null) => cardChanges(cardWith(parts), before, now);

describe('cardChanges', () => {
  const cases: [string, CardParts, KeptOfPerson | null, string[]][] = [
    [
      'nobody yet',
      { name: 'Mira Sol', sayIt: 'MEE-ra', zone: 'Asia/Tokyo' },
      null,
      ['+ add name', '+ add sayIt', '+ add zone'],
    ],
    ['an empty card', {}, kept([told(mail)]), []],
    ['the same name', { name: 'Mira Sol' }, kept(), []],
    ['another known name', { name: 'Mimi' }, kept(), []],
    ['another name', { name: 'Ana Reis' }, kept(), ['- replace name']],
    [
      'details that are new',
      { pronouns: 'she/her', underPressure: 'quiet' },
      kept(),
      ['+ add pronouns', '+ add underPressure'],
    ],
    ['a detail that is other', { pronouns: 'they/them' }, kept([], { pronouns: 'she/her' }), ['+ replace pronouns']],
    ['a detail that is kept', { pronouns: 'she/her' }, kept([], { pronouns: 'she/her' }), []],
    [
      'a strength beside another',
      { strengths: ['Billing', 'tax'] },
      kept([], { strengths: ['billing', 'ops'] }),
      ['+ add strengths'],
    ],
    ['a channel in place of another', { channels: [{ channel: 'chat' }] }, kept([told(mail)]), ['+ replace channels']],
    [
      'what was told after the card',
      { channels: [{ channel: 'chat' }] },
      kept([told(mail, '2026-11-21')]),
      ['- replace channels'],
    ],
    [
      'a channel for a purpose of its own',
      { channels: [{ channel: 'call', purpose: 'urgent' }] },
      kept([told(mail)]),
      ['+ add channels'],
    ],
    ['what is said again', { channels: [{ channel: 'mail' }] }, kept([told(mail)]), ['+ confirm channels']],
    ['what is said again, the same day', { channels: [{ channel: 'mail' }] }, kept([told(mail, '2026-11-20')]), []],
    [
      'the same hours in another order',
      { work: week },
      kept([
        told(
          { kind: 'work-hours', blocks: [...week].map((block) => ({ ...block, days: [...block.days].reverse() })) },
          '2026-11-20',
        ),
      ]),
      [],
    ],
    [
      'a need in other letters',
      { needs: ['An agenda'] },
      kept([told({ kind: 'need', text: 'an agenda' }, '2026-11-20')]),
      [],
    ],
    [
      'a need that the card no longer has',
      { needs: ['an agenda'] },
      kept([told({ kind: 'need', text: 'a call first' }, '2026-10-01', 'card')]),
      ['+ add needs', '+ withdraw needs'],
    ],
    [
      'a need that the user knows of',
      { needs: ['an agenda'] },
      kept([told({ kind: 'need', text: 'a call first' })]),
      ['+ add needs'],
    ],
    [
      'needs left out',
      { zone: 'Asia/Tokyo' },
      kept([told({ kind: 'need', text: 'a call first' }, '2026-10-01', 'card')]),
      ['+ add zone'],
    ],
    ['a zone that is none', { zone: 'Mars/Olympus' }, kept(), []],
    [
      'a card older than the last',
      { channels: [{ channel: 'chat' }], sayIt: 'MEE-ra' },
      kept([told(mail)], {}, '2026-11-20T09:00:01Z'),
      ['- add sayIt', '- replace channels'],
    ],
  ];

  it.each(cases)('%s', (_what, parts, before, expected) => {
    expect(changesOf(parts, before).map(short)).toEqual(expected);
  });

  it('tells what was known, from where and since when', () => {
    expect(changesOf({ channels: [{ channel: 'chat' }] }, kept([told(mail)]))).toEqual([
      {
        id: 'c0',
        part: 'channels',
        change: 'replace',
        before: mail,
        after: chat,
        known: { source: 'told', date: '2026-10-01' },
        chosen: true,
      },
    ]);
  });

  it('warns of a name in letters that only look the same', () => {
    expect(changesOf({ name: 'Mirа Sol' }, kept())).toMatchObject([{ part: 'name', chosen: false, lookalike: true }]);
  });
});

describe('takeCard', () => {
  const take = (parts: CardParts, before: KeptOfPerson | null, choose: (change: CardChange) => boolean, when = now) => {
    const card = cardWith(parts);
    const changes = cardChanges(card, before, when).map((change) => ({ ...change, chosen: choose(change) }));
    return takeCard(changes, card, before, when);
  };

  it('leaves all as it was where nothing is chosen', () => {
    const before = kept([told(mail)], { strengths: ['ops'] });
    expect(take(fullParts, before, () => false)).toEqual({
      name: 'Mira Sol',
      aliases: ['Mimi'],
      details: {},
      preferences: before.preferences,
      taken: 0,
    });
  });

  it('takes the chosen lines, from the card and of its day', () => {
    const before = kept([told(mail), told({ kind: 'need', text: 'quiet' })], { strengths: ['ops'] });
    const parts: CardParts = {
      channels: [{ channel: 'chat' }],
      strengths: ['ops', 'tax'],
      pronouns: 'she/her',
      zone: 'Asia/Tokyo',
    };
    expect(take(parts, before, ({ part }) => part !== 'zone')).toEqual({
      name: 'Mira Sol',
      aliases: ['Mimi'],
      details: { pronouns: 'she/her', strengths: ['ops', 'tax'] },
      preferences: [
        { value: chat, source: 'card', date: '2026-11-20' },
        { value: { kind: 'need', text: 'quiet' }, source: 'told', date: '2026-10-01' },
      ],
      taken: 3,
    });
  });

  it('keeps a name that is replaced as another name', () => {
    expect(take({ name: 'Ana Reis' }, kept(), () => true)).toMatchObject({
      name: 'Ana Reis',
      aliases: ['Mira Sol', 'Mimi'],
    });
  });

  it('takes away what is withdrawn and confirms what is said again', () => {
    const before = kept([
      told({ kind: 'need', text: 'A call first' }, '2026-10-01', 'card'),
      told({ kind: 'need', text: 'An agenda' }),
    ]);
    expect(take({ needs: ['an agenda'] }, before, () => true).preferences).toEqual([
      { value: { kind: 'need', text: 'An agenda' }, source: 'card', date: '2026-11-20' },
    ]);
  });

  it('dates nothing later than today', () => {
    const early = at('2026-11-18T10:00:00Z');
    expect(take({ zone: 'Asia/Tokyo' }, null, () => true, early).preferences[0]?.date).toBe('2026-11-18');
  });

  it('leaves nothing to take once all of a card is taken, for 300 cards', () => {
    fc.assert(
      fc.property(anyCard, anyCard, fc.nat(2), (first, second, days) => {
        const when = at(second.made) + days * 86_400_000;
        const earlier = { ...first, made: second.made };
        const all = (changes: CardChange[]) => changes.map((change) => ({ ...change, chosen: true }));
        const begun = takeCard(all(cardChanges(earlier, null, when)), earlier, null, when);
        const asKept = (taken: ReturnType<typeof takeCard>): KeptOfPerson => ({
          person: { ...person, ...taken.details, name: taken.name ?? 'Somebody', aliases: taken.aliases },
          preferences: taken.preferences,
          lastMade: second.made,
        });
        const before = asKept(begun);
        const ended = takeCard(all(cardChanges(second, before, when)), second, before, when);
        const after = { ...asKept(ended), person: { ...before.person, ...asKept(ended).person, ...ended.details } };
        expect(cardChanges(second, after, when)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
