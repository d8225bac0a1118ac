import type { Draft } from '@/utils/conversation/types';
import { isWithin } from '@/utils/hours/within';
import type { ChannelPurpose, ContactChannel, TimedWay } from '@/utils/people/types';
import type { WordKey } from '@/utils/words/types';
import { proposed } from './craft/meetings';
import { purposesOf } from './craft/purpose';
import { examples } from './examples/wrong-channel';
import { knownAs } from './name-match';
import { isMachine } from './readers';
import { isEnglish, readingOf } from './reading';
import type { Check, Finding, Knowledge, KnownPerson } from './types';

type Whys = Record<ContactChannel, WordKey>;

const whysFor = <K extends 'urgent' | 'long' | 'quick' | 'avoid' | 'now' | 'avoidNow'>(what: K) =>
  ({
    mail: `checks.wrongChannel.${what}.mail`,
    chat: `checks.wrongChannel.${what}.chat`,
    call: `checks.wrongChannel.${what}.call`,
    'in-person': `checks.wrongChannel.${what}.inPerson`,
  }) as const satisfies Whys;

const generalWhys: Whys = {
  mail: 'checks.wrongChannel.mail',
  chat: 'checks.wrongChannel.chat',
  call: 'checks.wrongChannel.call',
  'in-person': 'checks.wrongChannel.inPerson',
};
const purposeWhys: Partial<Record<ChannelPurpose, Whys>> = {
  urgent: whysFor('urgent'),
  long: whysFor('long'),
  quick: whysFor('quick'),
};
const avoidWhys = whysFor('avoid');
const nowWhys = whysFor('now');
const avoidNowWhys = whysFor('avoidNow');

interface Reached {
  draft: Draft;
  person: KnownPerson;
  knowledge: Knowledge;
}

function findingOf({ person }: Reached, key: WordKey, at = { start: 0, end: 0 }): Finding {
  const why = { key, args: [person.name] };
  const { start, end } = at;
  return { check: 'wrong-channel', start, end, sure: 0.8, why, suggestion: null, person: person.ref };
}

/** The way they told for what this draft is; undefined where they told none for it. */
function wayForThis({ draft, person, knowledge }: Reached): { channel: ContactChannel; whys: Whys } | undefined {
  const { channelFor } = person;
  if (!channelFor || Object.keys(channelFor).length === 0) return undefined;
  const reading = readingOf(draft);
  for (const purpose of purposesOf(reading.sentences, isEnglish(reading, knowledge.language))) {
    const channel = channelFor[purpose];
    const whys = purposeWhys[purpose];
    if (channel && whys) return { channel, whys };
  }
  return undefined;
}

/** Of ways at some hours alone, those that count now on the clock of the person. */
const countNow = (ways: readonly TimedWay[] | undefined, { person, knowledge }: Reached): ContactChannel[] =>
  (ways ?? []).flatMap(({ channel, blocks }) => (isWithin(blocks, person.hours, knowledge.now) ? [channel] : []));

/** Why a way is better left alone, if it is. */
function unwanted(way: ContactChannel, reached: Reached): WordKey | undefined {
  if (reached.person.avoids?.includes(way)) return avoidWhys[way];
  return countNow(reached.person.avoidsAt, reached).includes(way) ? avoidNowWhys[way] : undefined;
}

/** Of the channel itself; what was told for a purpose counts for more than what holds in general. */
function ofTheChannel(reached: Reached): Finding[] {
  const { person, knowledge } = reached;
  const special = wayForThis(reached);
  if (special) return special.channel === knowledge.channel ? [] : [findingOf(reached, special.whys[special.channel])];
  const why = unwanted(knowledge.channel, reached);
  if (why) return [findingOf(reached, why)];
  const now = countNow(person.channelsAt, reached);
  const wished = now.length > 0 ? now : person.channels;
  const [preferred] = wished;
  if (!preferred || wished.includes(knowledge.channel)) return [];
  return [findingOf(reached, (now.length > 0 ? nowWhys : generalWhys)[preferred])];
}

/** A call or a visit that the words propose, to somebody who would rather have none. */
function ofTheWords(reached: Reached): Finding[] {
  const { draft, knowledge } = reached;
  if (!unwanted('call', reached) && !unwanted('in-person', reached)) return [];
  const reading = readingOf(draft);
  if (!isEnglish(reading, knowledge.language)) return [];
  return proposed(reading.sentences).flatMap((at) => {
    const why = unwanted(at.way, reached);
    return why ? [findingOf(reached, why, at)] : [];
  });
}

/**
 * Of a message to one person: what goes to several has its channel for reasons of its own. Copies do not count. Of the
 * channel itself the span is empty, at the start.
 */
function find(draft: Draft, knowledge: Knowledge): Finding[] {
  const [reader, ...others] = draft.recipients.to;
  if (!reader || others.length > 0 || draft.text.trim() === '' || isMachine(reader)) return [];
  const person = knownAs(reader, knowledge.people);
  if (!person) return [];
  const reached = { draft, person, knowledge };
  return [...ofTheChannel(reached), ...ofTheWords(reached)];
}

export const wrongChannel: Check = {
  id: 'wrong-channel',
  kind: 'timing',
  raises: 'yes',
  title: 'checks.wrongChannel.title',
  why: 'checks.wrongChannel.why',
  tries: ['checks.wrongChannel.tries.switch'],
  find,
  examples,
};
