import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { Reading } from './access';
import { removeRecord } from './bin';
import { groupPeople } from './group-people';
import { saveNote } from './notes';
import { savePerson } from './people';
import { peopleGroups } from './people-groups';

beforeEach(freshStore);

const keep = async (name: string, ...groups: string[]) =>
  (await savePerson(fakeForm({ name, details: { groups } }), press())).person.id;
const short = async () => (await peopleGroups()).map(({ group, people }) => `${group} ${people}`);

describe('groups of people', () => {
  it('are counted, each by its name', async () => {
    await keep('Ana', 'choir', 'Apollo');
    await keep('Bob', 'choir');
    expect(await short()).toEqual(['Apollo 1', 'choir 2']);
  });

  it('follow who is added, put into a group, taken out and removed', async () => {
    const ana = await keep('Ana', 'choir');
    expect(await short()).toEqual(['choir 1']);
    const bob = await keep('Bob');
    await groupPeople({ ids: [ana, bob], group: 'Apollo' }, press());
    expect(await short()).toEqual(['Apollo 2', 'choir 1']);
    await savePerson(fakeForm({ id: ana, name: 'Ana', details: { groups: ['Apollo'] } }), press());
    await removeRecord({ store: 'person', id: bob }, press());
    expect(await short()).toEqual(['Apollo 1']);
  });

  it('are read of everybody once, and then of those alone who changed', async () => {
    const ana = await keep('Ana', 'choir');
    for (const name of ['Bob', 'Carol', 'Dan']) await keep(name, 'choir');
    const [pages, one] = [vi.spyOn(Reading.prototype, 'shownPage'), vi.spyOn(Reading.prototype, 'get')];
    await short();
    expect(pages).toHaveBeenCalledTimes(1);
    await saveNote({ person: ana, text: 'likes tea' }, press());
    await groupPeople({ ids: [ana], group: 'Apollo' }, press());
    one.mockClear();
    expect(await short()).toEqual(['Apollo 1', 'choir 4']);
    expect(pages).toHaveBeenCalledTimes(1);
    expect(one.mock.calls).toEqual([['person', ana]]);
    vi.restoreAllMocks();
  });

  it('of a store that was emptied are none', async () => {
    await keep('Ana', 'choir');
    await short();
    await freshStore();
    expect(await short()).toEqual([]);
  });
});
