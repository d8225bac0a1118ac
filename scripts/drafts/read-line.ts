import * as v from 'valibot';
import type { CheckGiven } from '@/utils/checks/types';
import { baseline } from './read-baseline';
import { asObject, firstOf, listOf, type Notes, optional, reasonOf, text } from './read-fields';
import { person, persons, readPeople } from './read-people';

const needed = v.object({ id: v.union([text, v.number()]), text });

const channels: Readonly<Record<string, CheckGiven['channel']>> = {
  mail: 'mail',
  email: 'mail',
  'e-mail': 'mail',
  chat: 'chat',
};
const channel = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }): CheckGiven['channel'] => {
    const known = channels[dataset.value.trim().toLowerCase()];
    if (known) return known;
    addIssue({ message: 'a channel is mail, email or chat' });
    return NEVER;
  }),
);

/** Epoch milliseconds from an ISO time, or from seconds or milliseconds since 1970. */
const instant = v.pipe(
  v.union([text, v.number()]),
  v.transform((now) => (typeof now === 'string' ? Date.parse(now) : now < 1e11 ? now * 1000 : now)),
  v.check((now) => Number.isFinite(now) && Math.abs(now) < 8e15, 'now is an ISO date and time'),
);

/** A message as its text, or as an object that holds it. */
const message = v.union([
  text,
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((fields) => firstOf(fields, 'text', 'body')),
    text,
  ),
]);

export interface ReadLine {
  id: string | number;
  given: CheckGiven;
  now: number;
  /** What could not be read and is taken as left out. */
  notes: Notes;
}

function readGiven(fields: Readonly<Record<string, unknown>>, own: string, notes: Notes): CheckGiven {
  const field = <T extends v.GenericSchema>(name: string, schema: T) => optional(name, schema, fields[name], notes);
  const to = field('to', persons);
  const members = field('members', persons);
  const told = field('channel', channel);
  return {
    text: own,
    to,
    members: members ?? [],
    channel: told ?? (members ? 'chat' : 'mail'),
    recipientsKnown: field('recipientsKnown', v.boolean()) ?? Boolean(to ?? members),
    subject: field('subject', text),
    from: field('from', person),
    cc: field('cc', persons) ?? [],
    bcc: field('bcc', persons) ?? [],
    people: readPeople(firstOf(fields, 'people'), notes),
    incoming: field('incoming', message),
    now: '',
    language: field('language', text) ?? '',
    baseline: field('baseline', baseline),
    earlierThanks: field('earlierThanks', listOf(message)) ?? [],
  };
}

/** One line of the file, or why there is no draft in it. */
export function readLine(json: string, clockNow: number): ReadLine | { problem: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return { problem: 'not JSON' };
  }
  const read = v.safeParse(needed, parsed, { abortPipeEarly: true });
  if (!read.success) return { problem: reasonOf(read.issues) };
  const notes: Notes = [];
  const fields = asObject(parsed);
  const now = optional('now', instant, firstOf(fields, 'now'), notes) ?? clockNow;
  return { id: read.output.id, given: readGiven(fields, read.output.text, notes), now, notes };
}
