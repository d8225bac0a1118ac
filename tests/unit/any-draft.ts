import naughty from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import { factsOf } from '@/utils/transfer/draft-facts';
import { detailForms, detailKeys } from '@/utils/transfer/facts';
import { rowFrom } from '@/utils/transfer/facts-draft';
import type { PersonDraft } from '@/utils/transfer/types';

/** The day on which the tests' files are read. */
export const today = '2026-11-22';

const text = fc.oneof(
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom(...naughty.map((one) => one.slice(0, 190))),
  fc.constantFrom(
    '=1+1',
    '+49 30 1',
    '-2',
    '@ana',
    "'=x",
    'a,b;c',
    'a\\nb',
    'a\nb\r\nc',
    '["a"]',
    '"',
    "''@",
    'x:y;z=1,2',
  ),
);
const name = fc.constantFrom(
  'Anna Klein',
  'Bob Marsh',
  'Žofie Nováková',
  '王小明',
  'María José García López',
  'O’Neil, Kim',
);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const channel = fc.constantFrom('mail' as const, 'chat' as const, 'call' as const, 'in-person' as const);
const block = fc.record({
  days: fc.uniqueArray(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const), { minLength: 1 }),
  start: time,
  end: time,
});
const blocks = fc.array(block, { maxLength: 3 });
const someBlocks = fc.array(block, { minLength: 1, maxLength: 3 });

const value = fc.oneof(
  fc.record({ kind: fc.constant('channel' as const), channel }),
  fc.record({
    kind: fc.constant('channel' as const),
    channel,
    purpose: fc.constantFrom('quick' as const, 'thanks' as const),
  }),
  fc.record({ kind: fc.constant('avoid' as const), channel }),
  fc.record({ kind: fc.constant('days-off' as const), days: block.map(({ days }) => days) }),
  fc.record({ kind: fc.constantFrom('channel' as const, 'avoid' as const), channel, blocks: someBlocks }),
  fc.record({ kind: fc.constantFrom('work-hours' as const, 'focus-hours' as const, 'best-hours' as const), blocks }),
  day.map((from) => ({ kind: 'hours-exception' as const, from, to: from, blocks: [] })),
  fc.record({ day, text }).map((away) => ({ kind: 'away' as const, from: away.day, to: away.day, text: away.text })),
  fc.constantFrom('DE-BY', 'JP').map((region) => ({ kind: 'holidays' as const, region })),
  fc.constantFrom('Europe/Berlin', 'Asia/Kathmandu').map((zone) => ({ kind: 'time-zone' as const, zone })),
  text.map((need) => ({ kind: 'need' as const, text: need })),
  text.map((wish) => ({ kind: 'feedback' as const, how: 'in-writing' as const, text: wish })),
);
const preference = fc.record({ value, source: fc.constantFrom('told' as const, 'noticed' as const), date: day });

const detail = {
  line: text,
  lines: fc.array(text, { maxLength: 3 }),
  json: fc.array(fc.record({ text, until: day }), { maxLength: 2 }),
  word: fc.constant(undefined),
};
const details = fc
  .record(Object.fromEntries(detailKeys.map((key) => [key, detail[detailForms[key]]])), { requiredKeys: [] })
  .chain((lines) =>
    fc
      .record(
        { relation: fc.constantFrom('good', 'needs-care'), side: fc.constantFrom('work', 'private') },
        { requiredKeys: [] },
      )
      .map((words) => ({ ...lines, ...words }) as PersonDraft['details']),
  );

const note = fc.oneof(
  fc.record({ text }),
  fc.record({ text, mayShow: fc.constant(true as const), until: day }),
  fc.record({ text, kept: day }),
);

/** Anybody as the store could keep them: whatever a form or a file would not take is gone. */
export const anyDraft: fc.Arbitrary<PersonDraft> = fc
  .record({
    uid: fc.uuid(),
    name: fc.oneof(name, text),
    aliases: fc.array(text, { maxLength: 2 }),
    role: fc.constantFrom('team' as const, 'hr' as const, null),
    title: text,
    careful: fc.boolean(),
    details,
    identities: fc.uniqueArray(
      fc.nat(500).map((at) => (at % 5 ? `p${at}@team.example` : `slack:T1/U${at}`)),
      { maxLength: 3 },
    ),
    preferences: fc.array(preference, { maxLength: 4 }),
    notes: fc.array(note, { maxLength: 3 }),
  })
  .map((draft) => rowFrom(1, factsOf(draft), today))
  .filter(({ stops }) => stops.length === 0)
  .map(({ draft }) => draft);
