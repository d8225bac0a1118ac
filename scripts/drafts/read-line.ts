import * as v from 'valibot';
import type { CheckGiven } from '@/utils/checks/types';
import { parseHours } from '@/utils/hours/parse-hours';
import type { HoursBlock, Weekday } from '@/utils/people/types';

const text = v.string();
/** Left out and null mean the same. */
const orNull = <T extends v.GenericSchema>(schema: T) => v.nullish(schema, null);
const person = v.union([text, v.object({ name: orNull(text), address: orNull(text) })]);
const people = v.nullish(v.array(person), []);
const weekday = v.pipe(
  v.number(),
  v.check((day) => [1, 2, 3, 4, 5, 6, 7].includes(day), 'a day is 1 to 7'),
  v.transform((day) => day as Weekday),
);
const clock = v.pipe(text, v.regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time is HH:MM'));
const block = v.object({ days: v.array(weekday), start: clock, end: clock });

/** "09:00-17:00" is every working day; other forms as in the popup. */
const written = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = parseHours(dataset.value);
    if (read.ok) return read.blocks;
    addIssue({ message: 'hours are like "09:00-17:00" or "Mon-Fri 9-12; Sat 10-14"' });
    return NEVER;
  }),
);
const blocks = v.union([written, v.array(block)]);
const hours = v.union([
  v.pipe(
    written,
    v.transform((work) => ({ work, focus: [] as HoursBlock[] })),
  ),
  v.pipe(v.object({ work: v.nullish(blocks, []), focus: v.nullish(blocks, []) })),
]);
const channels = v.pipe(
  v.array(v.picklist(['mail', 'email', 'chat', 'call', 'in-person'])),
  v.transform((list) => list.map((channel) => (channel === 'email' ? 'mail' : channel))),
);
const known = v.object({
  name: text,
  aliases: v.optional(v.array(text), []),
  addresses: v.optional(v.array(text), []),
  careful: v.optional(v.boolean(), false),
  channels: v.optional(channels, []),
  hours: v.optional(v.nullable(hours), null),
  zone: v.optional(v.nullable(text), null),
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const baseline = v.object({
  words: v.object({ median: v.number(), low: v.number() }),
  greets: share,
  thanks: share,
  drafts: v.number(),
});

const line = v.object({
  id: v.union([text, v.number()]),
  text,
  channel: orNull(v.picklist(['mail', 'email', 'chat'])),
  subject: orNull(text),
  from: orNull(person),
  to: v.nullish(v.array(person)),
  cc: people,
  bcc: people,
  members: v.nullish(v.array(person)),
  recipientsKnown: v.nullish(v.boolean()),
  people: v.nullish(v.array(known), []),
  incoming: orNull(text),
  now: orNull(
    v.pipe(
      text,
      v.check((now) => !Number.isNaN(Date.parse(now)), 'now is an ISO date and time'),
    ),
  ),
  language: v.nullish(text, ''),
  baseline: orNull(baseline),
  earlierThanks: v.nullish(v.array(text), []),
});

export interface ReadLine {
  id: string | number;
  given: CheckGiven;
  now: number;
}

function readGivenLine(read: v.InferOutput<typeof line>, clockNow: number): ReadLine {
  const { id, to, members, channel, now, recipientsKnown, ...rest } = read;
  const given: CheckGiven = {
    ...rest,
    to: to ?? null,
    members: members ?? [],
    channel: channel === 'chat' || (channel === null && members) ? 'chat' : 'mail',
    recipientsKnown: recipientsKnown ?? Boolean(to ?? members),
    now: now ?? '',
  };
  return { id, given, now: now ? Date.parse(now) : clockNow };
}

const reasonOf = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  return path ? `${path}: ${issue.message}` : issue.message;
};

/** One line of the file, or why it cannot be read. */
export function readLine(json: string, clockNow: number): ReadLine | { problem: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { problem: 'not JSON' };
  }
  const read = v.safeParse(line, parsed, { abortPipeEarly: true });
  return read.success ? readGivenLine(read.output, clockNow) : { problem: reasonOf(read.issues[0]) };
}
