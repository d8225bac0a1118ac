import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { nameHash, refsOfHash } from '@/utils/people/hashed-names';
import { knowledgeFor } from './knowledge';
import { linksBeside } from './links';
import { saveNote } from './notes';
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

  it('is with those of a private account, and away from them again, as soon as the user says so', async () => {
    const id = await keepMara('work');
    await saveSettings({ sides: { 'me@home.example': 'private' } });
    const marks: string[] = [];
    const namedAt = async (accounts: string[], have?: string) => {
      const query = { participants: [], accounts, ...(have === undefined ? {} : { have }) };
      const { names, namesMark, sameNames } = await knowledgeFor(query);
      marks.push(namesMark);
      return sameNames ? 'the same' : refsOfHash(names, nameHash(names.salt, 'mara voss'));
    };
    const turn = (side: 'work' | 'private') =>
      savePerson(fakeForm({ id, name: 'Mara Voss', identities: [mara.address], details: { side } }), press());
    expect(await namedAt(home)).toEqual([]);
    expect(await namedAt(home, marks.at(-1))).toBe('the same');
    await turn('private');
    expect(await namedAt(home, marks.at(-1))).toEqual([id]);
    await turn('work');
    expect(await namedAt(home, marks.at(-1))).toEqual([]);
    await saveNote({ person: id, text: 'Changes no name.' }, press());
    expect(await namedAt(home, marks.at(-1))).toBe('the same');
    expect(await namedAt(work, marks.at(-1))).toEqual([id]);
  });

  it('is no namesake of somebody in a private account, and not proposed to be one', async () => {
    await keepMara('work');
    const club = { name: 'Mara Voss', identities: ['mara.voss@club.example'] };
    await savePerson(fakeForm(club), press());
    await savePerson(
      fakeForm({ name: 'Mara Voss', identities: ['mara.voss@firm.example'], details: { side: 'work' } }),
      press(),
    );
    await saveSettings({ sides: { 'me@home.example': 'private' } });
    const there = async (accounts: string[]) => {
      const stranger = { name: 'Mara Voss', address: 'else@else.example', id: null };
      const [card] = await cardsFor({ participants: [stranger], accounts });
      const seen = { name: null, address: 'mara.voss@club.example', id: null };
      const { suggestions } = await linksBeside({ participants: [seen], accounts });
      return [card?.alike.length, suggestions.length];
    };
    expect(await there(home)).toEqual([1, 0]);
    expect(await there(work)).toEqual([3, 1]);
  });

  it('is shown in every account once they are on no side', async () => {
    const id = await keepMara();
    await saveSettings({ sides: { 'me@home.example': 'private' } });
    expect(await knows(home)).toEqual({ away: undefined, people: [id], named: [id] });
  });
});
