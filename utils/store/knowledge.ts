import type { KnownPerson } from '@/utils/checks/types';
import type { Participant } from '@/utils/conversation/types';
import { withHolidays } from '@/utils/hours/holidays-of';
import type { FrameKnowledge, PersonFile, SentKnowledge } from '@/utils/messages/protocol';
import { noNames, withoutThese } from '@/utils/people/hashed-names';
import { hoursFrom, valuesOf } from '@/utils/people/preferences';
import { otherSide } from '@/utils/people/sides';
import type { PersonHours } from '@/utils/people/types';
import { clock } from '@/utils/platform/clock';
import { keyedHash } from '@/utils/text/keyed-hash';
import type { Reading } from './access';
import { keepNames, namesNow } from './people-index-names';
import { type PageQuery, personOf, personStores, readFile, sideHere } from './person-file';
import { readSettings, salt } from './settings';
import { read } from './transact';
import { baselinesOf, earlierThanks } from './usage';

/** The side of a person that checks need. No notes, no moments. */
function knownFrom({ person, identities, preferences }: PersonFile): KnownPerson {
  const ways = valuesOf(preferences, 'channel');
  const special = ways.flatMap(({ channel, purpose }) => (purpose ? [[purpose, channel] as const] : []));
  const avoids = valuesOf(preferences, 'avoid').map(({ channel }) => channel);
  return {
    ref: person.id,
    name: person.name,
    aliases: person.aliases,
    identities: identities.map(({ value }) => value),
    careful: person.careful,
    channels: ways.flatMap(({ channel, purpose }) => (purpose ? [] : [channel])),
    ...(special.length > 0 ? { channelFor: Object.fromEntries(special) } : {}),
    ...(avoids.length > 0 ? { avoids } : {}),
    hours: hoursFrom(preferences),
  };
}

async function peopleAmong(reading: Reading, participants: readonly Participant[]): Promise<KnownPerson[]> {
  const found = await Promise.all(participants.map((participant) => personOf(reading, participant)));
  const ids = new Set(found.flatMap((id) => id ?? []));
  const files = await Promise.all([...ids].map((id) => readFile(reading, id)));
  return files.flatMap((file) => (file ? [knownFrom(file)] : []));
}

/** After the reading: a transaction does not outlive the wait for the table of holidays. */
async function withPublicHolidays<T extends Pick<FrameKnowledge, 'people' | 'settings'>>(knowledge: T): Promise<T> {
  const now = clock.now();
  const known = async (hours: PersonHours | null) => hours && (await withHolidays(hours, now));
  const people = knowledge.people.map(async (person) => ({ ...person, hours: await known(person.hours) }));
  const myHours = await known(knowledge.settings.myHours);
  return { ...knowledge, people: await Promise.all(people), settings: { ...knowledge.settings, myHours } };
}

/** The names of all but those, and a mark by which a page tells whether it has them. */
async function namesBut(reading: Reading, away: ReadonlySet<string>, have: string | undefined) {
  const { names, mark } = await namesNow(reading);
  const namesMark = away.size === 0 ? mark : `${mark} ${keyedHash(names.salt, [...away].sort().join())}`;
  const sameNames = namesMark === have;
  return { names: sameNames ? noNames(names.salt) : withoutThese(names, away), namesMark, sameNames };
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
    // Whom the user keeps on the other side is nobody here.
    const away = new Set(here ? await reading.index.onSide(otherSide(here)) : []);
    const people = (await peopleAmong(reading, participants)).filter(({ ref }) => !away.has(ref));
    return {
      ...(await namesBut(reading, away, have)),
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
