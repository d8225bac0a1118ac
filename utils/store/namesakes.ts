import type { Participant } from '@/utils/conversation/types';
import type { Namesake } from '@/utils/messages/protocol';
import { wholeName } from '@/utils/people/search-names';
import { isKeptAway } from '@/utils/people/sides';
import type { Side } from '@/utils/people/types';
import type { Reading } from './access';

/** Nobody goes through more of them. */
const most = 3;

async function namesakeOf(reading: Reading, id: string, here: Promise<Side | null>): Promise<Namesake[]> {
  const file = await reading.index.file(id);
  if (!file || isKeptAway(file.person, await here)) return [];
  const { person, identities } = file;
  return [{ id, name: person.name, identities: identities.map(({ value }) => value) }];
}

/** Whom of those kept on this side a page calls the same, by their whole names: half a name in common is no sign of anything. */
export async function namesakesOf(
  reading: Reading,
  { name }: Participant,
  here: Promise<Side | null>,
): Promise<Namesake[]> {
  const shown = name ? wholeName(name) : '';
  if (!shown) return [];
  const ids = await reading.index.called(shown, most);
  return (await Promise.all(ids.map((id) => namesakeOf(reading, id, here)))).flat();
}
