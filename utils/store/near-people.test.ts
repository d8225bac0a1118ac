import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { removeRecord, undo } from './bin';
import { groupPeople } from './group-people';
import { nearPeople } from './near-people';
import { saveNote } from './notes';
import { savePerson } from './people';
import { personFile } from './person-file';

beforeEach(freshStore);

const save = async (form: Parameters<typeof fakeForm>[0]) => (await savePerson(fakeForm(form), press())).person.id;
const found = async (text: string) => (await nearPeople({ text, limit: 9 })).map(({ name }) => name);

describe('who may be meant', () => {
  it.each([
    ['mrash', ['Bob Marsh']],
    ['choir', ['Bob Marsh']],
    ['who knows billing', ['Bob Marsh']],
    ['klien', ['Carol Klein']],
    ['mo', []],
    ['gardens', []],
  ])('%s -> %j', async (text, names) => {
    const bob = await save({ name: 'Bob Marsh', details: { groups: ['Choir'], strengths: ['billing'] } });
    await save({ name: 'Carol Klein' });
    await saveNote({ person: bob, text: 'Speaks of gardens.' }, press());
    expect(await found(text)).toEqual(names);
  });

  it('follows what changes meanwhile', async () => {
    const bob = await save({ name: 'Bob Marsh' });
    expect(await found('mrash')).toEqual(['Bob Marsh']);
    await save({ id: bob, name: 'Bob Field' });
    expect([await found('mrash'), await found('feild')]).toEqual([[], ['Bob Field']]);
    await removeRecord({ store: 'person', id: bob }, press());
    expect(await found('feild')).toEqual([]);
  });
});

describe('a group for several', () => {
  it('is put to those who are not in it, in one act', async () => {
    const [bob, carol] = [
      await save({ name: 'Bob Marsh', details: { groups: ['Choir'] } }),
      await save({ name: 'Carol Klein', details: { groups: ['Runners'] } }),
    ];
    const { changed, undo: handle } = await groupPeople({ ids: [bob, carol, 'nobody'], group: ' Choir ' }, press());
    expect(changed).toBe(1);
    const groups = async (id: string) => (await personFile({ id }))?.person.groups;
    expect([await groups(bob), await groups(carol)]).toEqual([['Choir'], ['Runners', 'Choir']]);
    await undo({ undo: handle }, press().now);
    expect(await groups(carol)).toEqual(['Runners']);
  });
});
