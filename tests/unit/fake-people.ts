import fc from 'fast-check';
import { preferencePlace } from '@/utils/people/preferences';
import type { HoursBlock, PersonDetails, Preference, PreferenceValue } from '@/utils/people/types';
import { recordTypes } from '@/utils/records';
import { stored } from '@/utils/records/migrate';
import type { OldRecord, RecordType, StoreName } from '@/utils/records/types';

/** One record as it stands in the store. */
export type Placed = [store: StoreName, record: OldRecord];

const placed = (store: StoreName, record: { id: string }): Placed => [
  store,
  { ...stored(recordTypes[store] as unknown as RecordType<{ id: string }>, record) },
];

const day = fc.constantFrom('2025-01-31', '2026-02-28', '2026-11-20');
const instant = fc.constantFrom('2025-03-01T08:00:00.000Z', '2026-01-02T09:30:00.000Z', '2026-11-20T17:00:00.000Z');
const word = fc.constantFrom('billing', 'choir', 'an agenda', 'swamped', 'at a fair', 'früh', '早い', "o'clock");
const words = fc.uniqueArray(word, { maxLength: 3 });
const channel = fc.constantFrom('mail', 'chat', 'call', 'in-person');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const blocks = fc.array(
  fc.constantFrom<HoursBlock>(
    { days: [1, 2, 3], start: '09:00', end: '17:00' },
    { days: [5], start: '22:00', end: '06:00' },
  ),
  { maxLength: 2 },
);

const someBlocks = blocks.filter(({ length }) => length > 0);

const details: fc.Arbitrary<PersonDetails> = fc.record(
  {
    sayIt: word,
    pronouns: fc.constantFrom('she/her', 'they/them'),
    team: word,
    company: word,
    groups: words,
    strengths: words,
    howMet: word,
    commonGround: words,
    goals: words,
    askedOfThem: words,
    relation: fc.constantFrom('good', 'fine', 'needs-care', 'workable'),
    marks: fc.array(fc.record({ text: word, until: day }), { maxLength: 2 }),
    side: fc.constantFrom('work', 'private'),
  },
  { requiredKeys: [] },
);

const value: fc.Arbitrary<PreferenceValue> = fc.oneof(
  fc.record({ kind: fc.constant('channel' as const), channel }),
  fc.record({ kind: fc.constant('channel' as const), channel, purpose: fc.constantFrom('quick', 'urgent', 'thanks') }),
  fc.record({ kind: fc.constant('avoid' as const), channel }),
  fc.record({ kind: fc.constantFrom('channel' as const, 'avoid' as const), channel, blocks: someBlocks }),
  fc.record({ kind: fc.constant('days-off' as const), days: fc.constantFrom([5], [3, 4]) }),
  fc.record({ kind: fc.constantFrom('work-hours' as const, 'focus-hours' as const, 'best-hours' as const), blocks }),
  fc.record({
    kind: fc.constant('away' as const),
    text: word,
    from: fc.constant('2026-12-01'),
    to: fc.constant('2026-12-09'),
  }),
  fc.record({ kind: fc.constant('holidays' as const), region: fc.constantFrom('DE-BY', 'IN') }),
  fc.record({ kind: fc.constant('time-zone' as const), zone: fc.constantFrom('Asia/Tokyo', 'Europe/Berlin') }),
  fc.record({ kind: fc.constant('need' as const), text: word }),
  fc.record({ kind: fc.constant('feedback' as const), text: word, how: fc.constantFrom('in-writing', 'in-person') }),
) as fc.Arbitrary<PreferenceValue>;

const preferences = fc.uniqueArray(
  fc.record({ value, source: fc.constantFrom<Preference['source']>('told', 'card', 'noticed', 'imported'), date: day }),
  { maxLength: 8, selector: (preference) => preferencePlace(preference.value) },
);

const person = fc.record({
  name: fc.constantFrom('Anna Klein', 'Anna  Klein', 'Ann\u0430 Klein', 'Anna', 'anna.klein@office.example'),
  aliases: fc.uniqueArray(fc.constantFrom('Annie', 'AK', 'Anna'), { maxLength: 2 }),
  role: fc.constantFrom('team', 'customer', null),
  title: fc.constantFrom('', 'designs the checkout', 'leads'),
  details,
  careful: fc.boolean(),
  sample: fc.boolean(),
  created: instant,
  updated: instant,
  identities: fc.nat({ max: 3 }),
  preferences,
  notes: fc.array(fc.record({ text: word, mayShow: maybe(fc.constant(true as const)), created: instant }), {
    maxLength: 3,
  }),
  moments: fc.array(fc.record({ kind: fc.constantFrom('contact', 'thanks'), at: instant, text: word }), {
    maxLength: 3,
  }),
  answers: fc.uniqueArray(fc.constantFrom('harsh', 'blame', 'sarcasm'), { maxLength: 2 }),
  usual: maybe(fc.nat({ max: 40 })),
  thanked: fc.boolean(),
  isNot: fc.boolean(),
  hasCard: fc.boolean(),
});

type Generated = typeof person extends fc.Arbitrary<infer T> ? T : never;

const told = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, one]) => one !== undefined)) as T;

function ofUsage(id: string, { usual, thanked }: Generated): Placed[] {
  const seen = { count: 1, first: '2026-11-01', last: '2026-11-20', person: id };
  const counts = { words: Array.from({ length: 16 }, (_, at) => (at === 3 ? (usual ?? 0) : 0)), greets: 1, thanks: 0 };
  return [
    ...(usual === undefined
      ? []
      : [placed('usage', { id: `${id}-u`, kind: 'usual', mark: id, ...seen, usual: counts } as never)]),
    ...(thanked ? [placed('usage', { id: `${id}-t`, kind: 'thanks', mark: `${id}-t`, ...seen } as never)] : []),
  ];
}

/** All records of one invented person; `stranger` is somebody whom they may be told apart from. */
function recordsOf(id: string, stranger: string, one: Generated): Placed[] {
  const {
    details: more,
    identities,
    preferences: wishes,
    notes,
    moments,
    answers,
    isNot,
    usual,
    thanked,
    hasCard,
    ...rest
  } = one;
  const at = '2026-11-20T17:00:00.000Z';
  const all = <T>(store: StoreName, items: readonly T[], make: (item: T, place: number) => object): Placed[] =>
    items.map((item, place) =>
      placed(store, told({ id: `${id}-${store[0]}${place}`, person: id, ...make(item, place) }) as { id: string }),
    );
  return [
    placed('person', { id, ...rest, ...more } as { id: string }),
    ...all('identity', Array.from({ length: identities }), (_, place) => {
      const address = `${id}.${place}@office.example`;
      return { kind: 'address', value: address, key: address };
    }),
    ...all('preference', wishes, (wish) => wish),
    ...all('note', notes, (note) => ({ ...note, updated: note.created })),
    ...all('moment', moments, (moment) => ({ ...moment, channel: null })),
    ...all('answer', answers, (check) => ({ check, scope: 'person', mark: null, session: false, at })),
    ...all('card', hasCard ? [{ made: '2026-11-20T17:00:00Z' }] : [], (card) => ({ card, key: null, accepted: at })),
    ...ofUsage(id, one),
    ...(isNot ? [placed('apart', { id: `${id}-x`, people: [id, stranger].sort(), at } as { id: string })] : []),
  ];
}

/** Records of two people and of a stranger to both, the same ones for the same seed. */
export function fakePairs(count: number, seed: number): { a: string; b: string; records: Placed[] }[] {
  return fc.sample(fc.tuple(person, person, fc.boolean()), { numRuns: count, seed }).map(([one, other, isNot], at) => {
    const [a, b, c] = [`p${at}a`, `p${at}b`, `p${at}c`];
    const stranger = { ...one, identities: 0, preferences: [], notes: [], moments: [], answers: [], isNot: false };
    const apart: Placed[] = isNot
      ? [placed('apart', { id: `${a}-y`, people: [a, b], at: '2026-11-20T17:00:00.000Z' } as { id: string })]
      : [];
    return {
      a,
      b,
      records: [...recordsOf(a, c, one), ...recordsOf(b, c, other), ...recordsOf(c, a, stranger), ...apart],
    };
  });
}
