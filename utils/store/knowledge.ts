import type { KnownPerson } from '@/utils/checks/types';
import type { Participant } from '@/utils/conversation/types';
import { withHolidays } from '@/utils/hours/holidays-of';
import type { FrameKnowledge, PersonFile, SentKnowledge } from '@/utils/messages/protocol';
import { noNames } from '@/utils/people/hashed-names';
import { hoursFrom, valuesOf } from '@/utils/people/preferences';
import { isKeptAway, otherSide } from '@/utils/people/sides';
import type { ContactChannel, HoursBlock, PersonHours, Side, TimedWay } from '@/utils/people/types';
import { clock } from '@/utils/platform/clock';
import type { Reading } from './access';
import { keepNames, namesNow } from './people-index-names';
import { fileOf, type PageQuery, personStores, sideHere } from './person-file';
import { readSettings, salt } from './settings';
import { read } from './transact';
import { baselinesOf, earlierThanks } from './usage';

/** Ways that always hold, and those at some hours alone. */
const partedByHours = (ways: readonly { channel: ContactChannel; blocks?: HoursBlock[] }[]) =>
  [
    ways.flatMap(({ channel, blocks }) => (blocks ? [] : [channel])),
    ways.flatMap(({ channel, blocks }): TimedWay[] => (blocks ? [{ channel, blocks }] : [])),
  ] as const;

/** The side of a person that checks need. No notes, no moments. */
function knownFrom({ person, identities, preferences }: PersonFile): KnownPerson {
  const ways = valuesOf(preferences, 'channel');
  const special = ways.flatMap(({ channel, purpose }) => (purpose ? [[purpose, channel] as const] : []));
  const general = ways.filter(({ purpose }) => purpose === undefined);
  const [channels, channelsAt] = partedByHours(general);
  const [avoids, avoidsAt] = partedByHours(valuesOf(preferences, 'avoid'));
  return {
    ref: person.id,
    name: person.name,
    aliases: person.aliases,
    identities: identities.map(({ value }) => value),
    careful: person.careful,
    channels,
    ...(special.length > 0 ? { channelFor: Object.fromEntries(special) } : {}),
    ...(avoids.length > 0 ? { avoids } : {}),
    ...(channelsAt.length > 0 ? { channelsAt } : {}),
    ...(avoidsAt.length > 0 ? { avoidsAt } : {}),
    hours: hoursFrom(preferences),
  };
}

/** Whom the user keeps on the other side is nobody here. */
async function peopleAmong(
  reading: Reading,
  participants: readonly Participant[],
  here: Side | null,
): Promise<KnownPerson[]> {
  const files = await Promise.all(participants.map((participant) => fileOf(reading, participant)));
  return [
    ...new Map(
      files.flatMap((file) => (file && !isKeptAway(file.person, here) ? [[file.person.id, file]] : [])),
    ).values(),
  ].map(knownFrom);
}

/** After the reading: a transaction does not outlive the wait for the table of holidays. */
async function withPublicHolidays<T extends Pick<FrameKnowledge, 'people' | 'settings'>>(knowledge: T): Promise<T> {
  const now = clock.now();
  const known = async (hours: PersonHours | null) => hours && (await withHolidays(hours, now));
  const people = knowledge.people.map(async (person) => ({ ...person, hours: await known(person.hours) }));
  const myHours = await known(knowledge.settings.myHours);
  return { ...knowledge, people: await Promise.all(people), settings: { ...knowledge.settings, myHours } };
}

/** The names of whom the user keeps here, and a mark by which a page tells whether it has them. */
async function namesHere(reading: Reading, here: Side | null, have: string | undefined) {
  const { names, mark: namesMark } = await namesNow(reading, here && otherSide(here));
  const sameNames = namesMark === have;
  return { names: sameNames ? noNames(names.salt) : names, namesMark, sameNames };
}

/** What a content script may know: hashes of all names, and of those on the page what the checks need. */
export async function knowledgeFor({
  participants,
  accounts = [],
  have,
}: PageQuery & { have?: string }): Promise<SentKnowledge> {
  const ownSalt = await salt();
  const knowledge = await read([...personStores, 'setting', 'answer', 'usage'], async (reading) => {
    const { off, raised, listed, snoozedUntil, blank, usage, myHours, safeEars, selfIds } = await readSettings(reading);
    const answers = await reading.all('answer');
    const here = await sideHere(reading, accounts);
    const people = await peopleAmong(reading, participants, here);
    return {
      ...(await namesHere(reading, here, have)),
      people,
      settings: { off, raised, listed, snoozedUntil, blank, usage, myHours, safeEars, selfIds },
      baselines: usage
        ? await baselinesOf(
            reading,
            people.map(({ ref }) => ref),
          )
        : [],
      earlierThanks: usage ? await earlierThanks(reading) : [],
      answers: answers.map(({ check, scope, person, mark }) => ({ check, scope, person, mark })),
      salt: ownSalt,
    };
  });
  await keepNames();
  return withPublicHolidays(knowledge);
}
