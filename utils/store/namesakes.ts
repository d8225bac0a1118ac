import type { Participant } from '@/utils/conversation/types';
import type { Namesake } from '@/utils/messages/protocol';
import { seenName } from '@/utils/people/name-text';
import { foldName } from '@/utils/text/fold';
import type { Reading } from './access';

/** Nobody goes through more of them. */
const most = 3;

const asCompared = (name: string): string => foldName(seenName(name));

/** Whom of those kept a page calls the same, by their whole names: half a name in common is no sign of anything. */
export function namesakeFinder(reading: Reading): (participant: Participant) => Promise<Namesake[]> {
  let people: Promise<Map<string, Pick<Namesake, 'id' | 'name'>[]>> | undefined;
  const byName = async () => {
    const found = new Map<string, Pick<Namesake, 'id' | 'name'>[]>();
    for (const { id, name, aliases } of await reading.all('person'))
      for (const called of new Set([name, ...aliases].map(asCompared)))
        found.set(called, [...(found.get(called) ?? []), { id, name }]);
    return found;
  };
  return async ({ name }) => {
    const shown = name ? asCompared(name) : '';
    if (!shown) return [];
    people ??= byName();
    const alike = (await people).get(shown) ?? [];
    return Promise.all(
      alike.slice(0, most).map(async (person) => {
        const identities = await reading.where('identity', 'person', person.id);
        return { ...person, identities: identities.map(({ value }) => value) };
      }),
    );
  };
}
