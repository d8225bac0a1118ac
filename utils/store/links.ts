import type { Participant } from '@/utils/conversation/types';
import type { LinkAnswer } from '@/utils/messages/identity-calls';
import type { Namesake } from '@/utils/messages/people-calls';
import { identityKey } from '@/utils/people/identity';
import { metBy } from '@/utils/people/link-keys';
import type { LinkPage } from '@/utils/people/link-pairs';
import { linkSuggestions } from '@/utils/people/link-suggestions';
import { isKeptAway } from '@/utils/people/sides';
import type { Side } from '@/utils/people/types';
import type { Reading } from './access';
import { linkableOf, linkEntryOf } from './people-index';
import { type PageQuery, sideHere } from './person-file';
import { read } from './transact';

interface Page {
  seen?: readonly Participant[];
  /** For whom the account is; people of the other side are not told of. */
  here?: Side | null;
}

/** Who of these may be one person, with what speaks for it; nothing is linked by it. */
async function judged(reading: Reading, ids: readonly string[], { seen = [], here = null }: Page = {}) {
  const [files, apart] = await Promise.all([
    reading.index.files(ids),
    Promise.all(ids.map((id) => reading.where('apart', 'person', id))),
  ]);
  const byId = new Map(
    files.flatMap((file) => (isKeptAway(file.person, here) ? [] : [[file.person.id, file] as const])),
  );
  const known = (id: string): Namesake => {
    const { person, identities } = byId.get(id) ?? {};
    return { id, name: person?.name ?? '', identities: (identities ?? []).map(({ value }) => value) };
  };
  const people = [...byId.values()].map(({ person, identities }) => linkableOf(person, identities));
  const found = linkSuggestions(people, { seen, apart: apart.flat().map((one) => one.people) });
  return {
    suggestions: found.suggestions.map(({ a, b, ...why }) => ({ a: known(a), b: known(b), ...why })),
    lookalikes: found.lookalikes.map(({ a, b }) => ({ a: known(a), b: known(b) })),
  };
}

/** By what people who changed since a turn meet others; after turn 0: of everybody. */
export const linkPage = ({ after, limit }: { after: number; limit: number }): Promise<LinkPage> =>
  read(['person'], async (reading) => {
    const changed = await reading.index.since(after, limit);
    return {
      people: changed.filter(({ gone }) => gone === undefined).map(linkEntryOf),
      gone: changed.filter(({ gone }) => gone !== undefined).map(({ id }) => id),
      turn: changed.at(-1)?.turn ?? after,
      more: changed.length === limit,
    };
  });

export const linksAmong = ({ people }: { people: string[] }): Promise<LinkAnswer> =>
  read(['person', 'identity', 'apart'], (reading) => judged(reading, [...new Set(people)]));

/** So many with one key are no sign of any of them. */
const mostMet = 20;

async function whoMeets(reading: Reading, id: string): Promise<string[]> {
  const entry = await reading.index.entry(id);
  const keys = entry?.links.flatMap(metBy) ?? [];
  return (await Promise.all(keys.map((key) => reading.index.linked(key, mostMet)))).flat();
}

/** As `linksAmong`, of those whom a page shows with whomever else of all people they may be. */
export const linksBeside = ({ participants, accounts = [] }: PageQuery): Promise<LinkAnswer> =>
  read(['person', 'identity', 'apart', 'setting'], async (reading) => {
    const marks = participants.flatMap(({ address, id }) => [address, id]).filter((mark) => mark !== null);
    const holders = await Promise.all(marks.map((mark) => reading.where('identity', 'key', identityKey(mark))));
    const shown = new Set(holders.flat().map(({ person }) => person));
    const met = await Promise.all([...shown].map((id) => whoMeets(reading, id)));
    const { suggestions } = await judged(reading, [...new Set([...shown, ...met.flat()])], {
      seen: participants,
      here: await sideHere(reading, accounts),
    });
    return { suggestions: suggestions.filter(({ a, b }) => shown.has(a.id) || shown.has(b.id)), lookalikes: [] };
  });
