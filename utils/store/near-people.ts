import type { PeopleSearch } from '@/utils/people/search-index';
import type { SearchHit, SearchPage } from '@/utils/people/search-types';
import { changedPeople, entryFrom, textsWithoutNotes } from './people-index-pages';
import { read } from './transact';

/** Of more people the worker would hold more than it should for a word that was typed wrongly. */
const most = 30_000;
/** Fewer letters are the beginning of somebody's name, which the store finds by itself. */
const fewestLetters = 3;

/** What this life of the worker made of the store; followed by its turns, and made anew in the next life. */
let made: { salt: string; search: PeopleSearch; turn: Promise<number> } | undefined;

/** As `searchablePeople`, without notes: those would make it ten times as large. */
const pageOf = (query: { after: number; limit: number }): Promise<SearchPage> =>
  read(['person'], (reading) =>
    changedPeople(reading, query, async (file) => entryFrom(file.person.id, textsWithoutNotes(file))),
  );

async function current(): Promise<PeopleSearch | null> {
  const { salt, count } = await read(['person'], async (reading) => ({
    salt: (await reading.index.state()).salt,
    count: await reading.count('person'),
  }));
  if (count > most) return null;
  // Of use where files are parted: the worker is one file, which evaluates this with the rest at its start.
  const { feedSearch, makePeopleSearch } = await import('@/utils/people/search-index');
  if (made?.salt !== salt) made = { salt, search: makePeopleSearch(), turn: Promise.resolve(0) };
  const { search, turn } = made;
  const next = turn.then((after) => feedSearch(search, pageOf, after));
  made.turn = next;
  // A reading that failed is begun anew by the next question.
  next.catch(() => {
    if (made?.search === search) made = undefined;
  });
  await next;
  return search;
}

/** Who may be meant though the words are not theirs; somebody else may be, so nothing is done by it alone. */
export async function nearPeople({ text, limit }: { text: string; limit: number }): Promise<SearchHit[]> {
  if (text.trim().length < fewestLetters) return [];
  return (await current())?.find(text, limit) ?? [];
}
