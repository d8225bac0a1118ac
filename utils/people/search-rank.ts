import { type SearchField, searchFields } from './search-types';

/** How near a field is: a name first, a note last. */
const kinds: Record<SearchField, 'name' | 'detail' | 'note'> = {
  name: 'name',
  aliases: 'name',
  identities: 'detail',
  title: 'detail',
  team: 'detail',
  company: 'detail',
  groups: 'detail',
  strengths: 'detail',
  more: 'detail',
  notes: 'note',
};

/** Less is better, by how the word is met: whole, by its beginning, but for a letter or two. */
const costs = { name: [0, 1, 4], detail: [2, 3, 5], note: [7, 8, 9] } as const;
const worst = 10;

function metAs(term: string, asked: readonly string[]): 0 | 1 | 2 {
  if (asked.includes(term)) return 0;
  return asked.some((ask) => term.startsWith(ask)) ? 1 : 2;
}

/** What was found of a person: words of theirs, each with its fields. */
export type Met = Readonly<Record<string, readonly string[]>>;

/** What one word of the query costs at best. A word met but for some letters may be met for any word of the query. */
function costOf(asked: readonly string[], met: Met): number {
  let least = worst;
  for (const [term, fields] of Object.entries(met)) {
    const how = metAs(term, asked);
    for (const field of fields) least = Math.min(least, costs[kinds[field as SearchField]][how]);
  }
  return least;
}

/** A person's place among those found; less is better. */
export const rankOf = (query: readonly (readonly string[])[], met: Met): number =>
  query.reduce((sum, asked) => sum + costOf(asked, met), 0);

export const isNote = (field: SearchField): boolean => kinds[field] === 'note';
export const nearFields = searchFields.filter((field) => !isNote(field));
export const nameFields = searchFields.filter((field) => kinds[field] === 'name' || field === 'identities');
