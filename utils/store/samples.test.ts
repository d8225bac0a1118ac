import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { undo } from './bin';
import { saveNote } from './notes';
import { savePerson } from './people';
import { findPeople } from './people-index-find';
import { cardsFor } from './person-file';
import { addSamples, removeSamples } from './samples';

beforeEach(freshStore);

const say = (key: string) => `words of ${key}`;
const everybody = () => findPeople({ text: '', limit: 99 });

describe('samples', () => {
  it('are added once, each marked as one', async () => {
    expect(await addSamples(say, press())).toEqual({ added: 4 });
    expect(await addSamples(say, press())).toEqual({ added: 0 });
    const people = await everybody();
    expect(people.every(({ sample }) => sample)).toBe(true);
    expect(people.map(({ name }) => name).sort()).toEqual(['Bob Marsh', 'Carol Klein', 'Kenji Arai', 'Mara Voss']);
  });

  it.each([
    [{ name: null, address: 'carol.klein@office.example', id: null }, 'Carol Klein'],
    [{ name: null, address: null, id: 'slack:TDEMO/UMARA' }, 'Mara Voss'],
  ])('are known on the pages of the demo office', async (participant, name) => {
    await addSamples(say, press());
    const [card] = await cardsFor({ participants: [participant] });
    expect(card?.file?.person.name).toBe(name);
    expect(card?.file?.notes).toHaveLength(1);
    expect(card?.file?.moments).toHaveLength(1);
    expect(card?.file?.preferences.some(({ value }) => value.kind === 'need')).toBe(true);
  });

  it('go in one act, and nobody else with them', async () => {
    const dora = await savePerson(fakeForm({ name: 'Dora' }), press());
    await addSamples(say, press());
    await saveNote({ person: 'sample-bob', text: 'my own' }, press());
    const { undo: act, removed } = await removeSamples(press());
    expect(removed).toBe(4);
    expect(await everybody()).toEqual([dora.person]);
    await undo({ undo: act }, press().now);
    expect(await everybody()).toHaveLength(5);
  });

  it('leave a colleague of the user alone who has the address', async () => {
    await savePerson(fakeForm({ name: 'Bob M.', identities: ['bob.marsh@office.example'] }), press());
    expect(await addSamples(say, press())).toEqual({ added: 3 });
  });
});
