import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import { type Linkable, type LinkContext, linkSuggestions } from './link-suggestions';

let made = 0;
function fake(name: string, values: string[] = [], change: Partial<Linkable> = {}): Linkable {
  made += 1;
  const kind = (value: string) => (/^[a-z]+:/.test(value) ? ('site' as const) : ('address' as const));
  const identities = values.map((value) => ({ kind: kind(value), value }));
  return { id: `p${String(made).padStart(6, '0')}`, name, aliases: [], identities, ...change };
}

const kindsOf = (people: Linkable[], context?: LinkContext) =>
  linkSuggestions(people, context).suggestions.map(({ evidence }) => evidence.map(({ kind }) => kind));

describe('two people are proposed to be one', () => {
  it.each<[string, Linkable[], string[]]>([
    [
      'where two addresses arrive in one mailbox',
      [fake('Anna', ['anna.k@gmail.com']), fake('Work Anna', ['annak+work@googlemail.com'])],
      ['same-mailbox'],
    ],
    [
      'where an id in a chat is an address',
      [fake('Anna Klein', ['anna@office.example']), fake('ak', ['xmpp:anna@office.example'])],
      ['id-is-address'],
    ],
    [
      'where what is kept of one names the other',
      [
        fake('Anna Klein', ['slack:T1/U1'], { words: ['mail: <Anna@office.example>, mornings'] }),
        fake('A', ['anna@office.example']),
      ],
      ['mentions'],
    ],
    [
      'where the name of one is an address of the other',
      [fake('anna@office.example', ['slack:T1/U1']), fake('Anna Klein', ['anna@office.example'])],
      ['mentions'],
    ],
    [
      'where full name and local part are the same at two firms',
      [fake('Anna Klein', ['anna.klein@office.example']), fake('Klein, Anna', ['Anna.Klein@club.example'])],
      ['same-handle'],
    ],
    [
      'where full name and the name in a chat are the same',
      [fake('Anna Klein', ['aklein@office.example']), fake('Anna Klein', ['matrix:@aklein:chat.example'])],
      ['same-handle', 'name-in-address'],
    ],
    [
      'where the address is all that is known of one, and made of the name of the other',
      [fake('Anna Klein', ['slack:T1/U1']), fake('anna.klein@office.example', ['anna.klein@office.example'])],
      ['name-in-address'],
    ],
    [
      'where one is a first name with such an address',
      [fake('Anna Klein', ['slack:T1/U1']), fake('Anna', ['klein.anna@office.example'])],
      ['name-in-address'],
    ],
    [
      'where the full name is the same and one has no address yet',
      [fake('Anna Klein', ['slack:T1/U1']), fake('Anna Klein', ['a.klein@office.example'])],
      ['name-in-address'],
    ],
  ])('%s', (_, people, kinds) => {
    expect(kindsOf(people)).toEqual([kinds]);
    expect(kindsOf([...people].reverse())).toEqual([kinds]);
  });

  it('where a page shows one person with the address of one and the id of the other', () => {
    const people = [
      fake('Anna Klein', ['anna@office.example']),
      fake('AK', ['slack:T1/U1']),
      fake('Bob', ['slack:T1/U2']),
    ];
    const seen = [{ name: 'Anna', address: 'anna@office.example', id: 'slack:T1/U1' }];
    expect(linkSuggestions(people, { seen })).toEqual({
      suggestions: [
        {
          a: people[0]?.id,
          b: people[1]?.id,
          evidence: [{ kind: 'shown-as-one', a: 'anna@office.example', b: 'slack:T1/U1' }],
          lookalike: false,
        },
      ],
      lookalikes: [],
    });
  });

  it('with all that speaks for it, strongest first, and each side told right', () => {
    const people = [
      fake('Anna Klein', ['slack:T1/U1'], { words: ['anna.klein@office.example'] }),
      fake('Anna Klein', ['anna.klein@office.example']),
    ];
    for (const [order, who] of [
      [people, 'a'],
      [people.map((one, at) => ({ ...one, id: `x${9 - at}` })), 'b'],
    ] as const) {
      const [suggestion] = linkSuggestions(order).suggestions;
      expect(suggestion?.evidence).toEqual([
        { kind: 'mentions', who, value: 'anna.klein@office.example' },
        {
          kind: 'name-in-address',
          who: who === 'a' ? 'b' : 'a',
          address: 'anna.klein@office.example',
          name: 'Anna Klein',
        },
      ]);
    }
  });
});

describe('a name that only looks the same', () => {
  it('is told beside what speaks for one person, also where others are spelled so', () => {
    const words = ['annaklein@home.example'];
    const people = [
      fake('Ann\u0430 Klein'),
      fake('Ann\u0430 Klein', ['slack:T1/U1'], { words }),
      fake('Ann\u0430 Klein'),
      fake('Anna Klein', ['annaklein@home.example']),
    ];
    for (const order of [people, people.toReversed()])
      expect(linkSuggestions(order).suggestions).toMatchObject([{ evidence: [{ kind: 'mentions' }], lookalike: true }]);
  });
});

describe('two people are left alone', () => {
  it.each<[string, Linkable[]]>([
    ['with one name and nothing else', [fake('Anna Klein'), fake('Anna Klein')]],
    [
      'with one name and ids in two chats',
      [fake('Anna Klein', ['slack:T1/U1']), fake('Anna Klein', ['zulip:chat.example/7'])],
    ],
    [
      'with one name and addresses of their own',
      [fake('Anna Klein', ['ak@office.example']), fake('Anna Klein', ['anna@club.example'])],
    ],
    [
      'with addresses made of one name at two firms where the local parts differ',
      [fake('Anna Klein', ['anna.klein@office.example']), fake('Anna Klein', ['a.klein@club.example'])],
    ],
    [
      'with two accounts in one place',
      [
        fake('Anna Klein', ['anna.klein@office.example', 'slack:T1/U1']),
        fake('Anna Klein', ['anna.klein@club.example', 'slack:T1/U2']),
      ],
    ],
    [
      'with two addresses at one firm',
      [fake('Anna Klein', ['slack:T1/U1', 'ak@office.example']), fake('Anna', ['anna.klein@office.example'])],
    ],
    [
      'with a first name and a local part in common',
      [fake('Anna', ['anna@office.example']), fake('Anna', ['anna@club.example'])],
    ],
    [
      'who are the same mailbox of two firms',
      [fake('Support Team', ['support.team@office.example']), fake('Support Team', ['support.team@club.example'])],
    ],
    [
      'with another name and a local part in common',
      [fake('Anna Klein', ['ak@office.example']), fake('Arno Kraus', ['ak@club.example'])],
    ],
    [
      'where the name only begins alike',
      [fake('Anna Klein', ['slack:T1/U1']), fake('Anna Kleinert', ['anna.kleinert@office.example'])],
    ],
    [
      'where a name mentions its own address',
      [fake('anna@office.example', ['anna@office.example']), fake('Anna Klein')],
    ],
  ])('%s', (_, people) => {
    expect(linkSuggestions(people)).toEqual({ suggestions: [], lookalikes: [] });
  });

  it('where the user said that they are not the same', () => {
    const people = [fake('Anna Klein', ['anna.klein@office.example']), fake('Anna Klein', ['anna.klein@club.example'])];
    const [a, b] = [people[0]?.id ?? '', people[1]?.id ?? ''];
    expect(kindsOf(people)).toHaveLength(1);
    expect(kindsOf(people, { apart: [[b, a]] })).toEqual([]);
    expect(kindsOf(people, { apart: [[a, 'somebody']] })).toHaveLength(1);
  });
});

describe('names drawn alike with other letters', () => {
  const cyrillic = 'Ann\u0430 Klein';

  it('are a warning and no question, however alike the addresses are', () => {
    const people = [fake('Anna Klein', ['anna.klein@office.example']), fake(cyrillic, ['anna.klein@0ffice.example'])];
    const [a, b] = [people[0]?.id ?? '', people[1]?.id ?? ''];
    expect(linkSuggestions(people)).toEqual({ suggestions: [], lookalikes: [{ a, b }] });
    expect(linkSuggestions(people, { apart: [[a, b]] })).toEqual({ suggestions: [], lookalikes: [] });
  });

  it('are found among many of the one name', () => {
    const many = Array.from({ length: 40 }, () => fake('Anna Klein'));
    expect(linkSuggestions([...many, fake(cyrillic)]).lookalikes).toHaveLength(1);
  });

  it('are told with a question that something else raised', () => {
    const people = [fake('Anna Klein', ['anna@office.example']), fake(cyrillic, ['xmpp:anna@office.example'])];
    expect(linkSuggestions(people)).toMatchObject({ suggestions: [{ lookalike: true }], lookalikes: [] });
  });
});

it('goes through ten thousand people without comparing each with each', () => {
  const first = ['Anna', 'Bob', 'Carol', 'Dmitri', 'Eun', 'Farah', 'Gita', 'Hana', 'Ivo', 'Jules'];
  const people = Array.from({ length: 10_000 }, (_, at) => {
    const [given, family] = [first[at % 10] ?? '', `Person${Math.floor(at / 10)}`];
    const local = `${given}.${family}`.toLowerCase();
    return fake(`${given} ${family}`, [`${local}@firm${at % 40}.example`, `slack:T${at % 7}/U${at}`]);
  });
  const twins = people
    .slice(0, 100)
    .map(({ name, identities }) => fake(name, [`${identities[0]?.value}`.replace(/@.*/, '@club.example')]));
  const before = threadTime();
  const { suggestions } = linkSuggestions([...people, ...twins]);
  expect(suggestions).toHaveLength(100);
  // A tenth of a second on an idle machine; each with each would take a minute.
  expect(threadTime() - before).toBeLessThan(10_000);
}, 60_000);
