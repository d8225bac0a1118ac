import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { nameHash, refsOfHash } from '@/utils/people/hashed-names';
import { knowledgeFor } from './knowledge';
import { savePerson } from './people';
import { cardsFor } from './person-file';
import { saveSettings } from './settings';

beforeEach(freshStore);

const mara = { name: 'Mara Voss', address: 'mara@office.example', id: null };
const work = ['me@office.example'];
const home = ['me@home.example'];

async function keepMara(side?: 'work'): Promise<string> {
  const details = side ? { side } : {};
  const form = { name: 'Mara Voss', identities: ['mara@office.example'], details };
  return (await savePerson(fakeForm(form), press())).person.id;
}

async function knows(accounts: string[]) {
  const [card] = await cardsFor({ participants: [mara], accounts });
  const { people, names } = await knowledgeFor({ participants: [mara], accounts });
  const named = refsOfHash(names, nameHash(names.salt, 'mara voss'));
  return { away: card?.away, people: people.map(({ ref }) => ref), named };
}

describe('somebody whom the user keeps for work', () => {
  it('is shown everywhere until an account is marked', async () => {
    const id = await keepMara('work');
    for (const accounts of [work, home, []])
      expect(await knows(accounts)).toEqual({ away: undefined, people: [id], named: [id] });
  });

  it('is kept away from a private account, from its checks too, and nowhere else', async () => {
    const id = await keepMara('work');
    await saveSettings({ sides: { 'me@home.example': 'private', 'me@office.example': 'work' } });
    expect(await knows(home)).toEqual({ away: 'work', people: [], named: [] });
    expect(await knows(work)).toEqual({ away: undefined, people: [id], named: [id] });
    expect(await knows(['me@third.example'])).toEqual({ away: undefined, people: [id], named: [id] });
  });

  it('is shown in every account once they are on no side', async () => {
    const id = await keepMara();
    await saveSettings({ sides: { 'me@home.example': 'private' } });
    expect(await knows(home)).toEqual({ away: undefined, people: [id], named: [id] });
  });
});
