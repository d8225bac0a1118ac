import type { Participant } from '@/utils/conversation/types';
import { type LinkSuggestions, linkSuggestions } from '@/utils/people/link-suggestions';
import { read } from './transact';

/** Nobody goes through more of them at once; those that are left come up when these are answered. */
const most = 200;

/** Who of all kept may be one person, with what speaks for it; nothing is linked by it. */
export const linksToSuggest = ({ seen }: { seen: Participant[] }): Promise<LinkSuggestions> =>
  read(['person', 'identity', 'apart'], async (reading) => {
    const identities = Map.groupBy(await reading.all('identity'), ({ person }) => person);
    const people = (await reading.all('person')).map(({ id, name, aliases, title, howMet = '' }) => ({
      id,
      name,
      aliases,
      identities: identities.get(id) ?? [],
      words: [title, howMet],
    }));
    const apart = (await reading.all('apart')).map((each) => each.people);
    const { suggestions, lookalikes } = linkSuggestions(people, { seen, apart });
    return { suggestions: suggestions.slice(0, most), lookalikes: lookalikes.slice(0, most) };
  });
