import * as v from 'valibot';
import type { CheckGiven } from '@/utils/checks/types';
import { parseWhen } from '@/utils/hours/when';
import type { ChannelPurpose, ContactChannel, HoursBlock } from '@/utils/people/types';
import { asObject, firstOf, listOf, type Notes, optional, text } from './read-fields';
import { hours, zone } from './read-hours';

const parts = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((fields) => ({
    name: firstOf(fields, 'name', 'displayName') ?? null,
    address: firstOf(fields, 'address', 'email', 'mail') ?? null,
  })),
  v.object({ name: v.nullable(text), address: v.nullable(text) }),
);
export const person = v.union([text, parts]);

/** "Bob <b@x.example>, Carol <c@x.example>" in one text, parted behind each address. */
const inOneText = v.pipe(
  text,
  v.transform((all) => all.split(/(?<=@[^\s,;<>]{1,200}>?)\s{0,20}[;,]\s{0,20}/).filter((one) => one.trim() !== '')),
);
export const persons = v.union([inOneText, listOf(person)]);

const channels: Readonly<Record<string, ContactChannel>> = {
  mail: 'mail',
  email: 'mail',
  'e-mail': 'mail',
  chat: 'chat',
  call: 'call',
  phone: 'call',
  'in-person': 'in-person',
  'in person': 'in-person',
};
const channel = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }): ContactChannel => {
    const known = channels[dataset.value.trim().toLowerCase()];
    if (known) return known;
    addIssue({ message: 'a way to be reached is mail, chat, call or in-person' });
    return NEVER;
  }),
);
const purposes: ChannelPurpose[] = ['quick', 'long', 'urgent', 'feedback', 'thanks'];
const byPurpose = v.object(v.entriesFromList(purposes, v.exactOptional(channel)));

/** A way at some hours only: {"channel": "call", "when": "before 10"}. */
const when = v.pipe(
  text,
  v.rawTransform(({ dataset, addIssue, NEVER }): HoursBlock[] => {
    const read = parseWhen(dataset.value);
    if (read.ok && read.blocks.length > 0) return read.blocks;
    addIssue({ message: 'hours of a way are like "before 10", "after 16:00", "12-13" or "on Fri"' });
    return NEVER;
  }),
);
const timedWay = v.pipe(
  v.object({ channel, when }),
  v.transform(({ channel: way, when: blocks }) => ({ channel: way, blocks })),
);

type Known = CheckGiven['people'][number];

/** Somebody who is kept: a name alone will do. Undefined without one. */
function readKnown(given: unknown, at: number, notes: Notes): Known | undefined {
  const fields = typeof given === 'string' ? { name: given } : asObject(given);
  const field = <T extends v.GenericSchema>(name: string, schema: T, value: unknown) =>
    optional(`people.${at}.${name}`, schema, value, notes);
  const name = field(
    'name',
    v.pipe(text, v.regex(/\S/, 'a name is missing')),
    firstOf(fields, 'name', 'displayName') ?? '',
  );
  if (name === null) return undefined;
  return {
    name,
    aliases: field('aliases', listOf(text), firstOf(fields, 'aliases', 'alias', 'nicknames')) ?? [],
    addresses: field('addresses', listOf(text), firstOf(fields, 'addresses', 'address', 'emails', 'email')) ?? [],
    careful: field('careful', v.boolean(), firstOf(fields, 'careful')) ?? false,
    channels: field('channels', listOf(channel), firstOf(fields, 'channels', 'channel')) ?? [],
    channelFor: field('channelFor', byPurpose, firstOf(fields, 'channelFor')) ?? {},
    avoids: field('avoids', listOf(channel), firstOf(fields, 'avoids', 'avoid')) ?? [],
    channelsAt: field('channelsAt', listOf(timedWay), firstOf(fields, 'channelsAt')) ?? [],
    avoidsAt: field('avoidsAt', listOf(timedWay), firstOf(fields, 'avoidsAt')) ?? [],
    hours: field('hours', hours, firstOf(fields, 'hours')),
    zone: field('zone', zone, firstOf(fields, 'zone', 'timezone', 'timeZone', 'tz')),
  };
}

export const readPeople = (given: unknown, notes: Notes): Known[] =>
  (optional('people', listOf(v.unknown()), given, notes) ?? []).flatMap((one, at) => readKnown(one, at, notes) ?? []);
