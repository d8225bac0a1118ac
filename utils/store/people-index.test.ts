import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { hashNames } from '@/utils/people/hashed-names';
import { nameIndexOf } from '@/utils/people/name-index';
import { isoOf } from './act';
import { exportText, previewRestore, restore } from './backup';
import { purgeBin, removeRecord, undo } from './bin';
import { knowledgeFor } from './knowledge';
import { saveNote } from './notes';
import { closeStore, database } from './open';
import { linkIdentity, savePerson } from './people';
import { findPeople, namedLike } from './people-index-find';
import { searchablePeople } from './people-index-pages';

beforeEach(freshStore);

const names = async () => (await knowledgeFor({ participants: [] })).names;
const whoIs = async (...tokens: string[]) => nameIndexOf(await names()).find(tokens);
const save = async (form: Parameters<typeof fakeForm>[0]) => (await savePerson(fakeForm(form), press())).person.id;
const changed = (after = 0, limit = 9) => searchablePeople({ after, limit });

describe('hashes of names', () => {
  it('follow every change', async () => {
    const bob = await save({ name: 'Bob Marsh' });
    expect(await whoIs('bob')).toEqual([bob]);
    const other = await save({ name: 'Bob Okafor', careful: true });
    expect(await whoIs('bob')).toEqual([bob, other]);
    expect((await names()).careful).toEqual([other]);
    await save({ id: bob, name: 'Robert Marsh' });
    expect(await whoIs('bob')).toEqual([other]);
    expect(await whoIs('robert', 'marsh')).toEqual([bob]);
    const { undo: handle } = await removeRecord({ store: 'person', id: other }, press());
    expect(await whoIs('bob')).toEqual([]);
    expect((await names()).careful).toBeUndefined();
    await undo({ undo: handle }, press().now);
    expect(await whoIs('bob')).toEqual([other]);
  });

  it('are the same, however many changes they are made of', async () => {
    const forms = Array.from({ length: 230 }, (_, at) => ({ name: `Ann${at % 7} Berg${at}`, careful: at % 90 === 0 }));
    const ids: string[] = [];
    for (const [at, form] of forms.entries()) {
      ids.push(await save(form));
      if (at % 40 === 0) await names();
    }
    const made = await names();
    const people = forms.map((form, at) => ({ ref: ids[at] ?? '', aliases: [], ...form }));
    expect(made).toEqual(hashNames(people, made.salt));
  });

  it('are there in the next life of the worker, with what changed since', async () => {
    const bob = await save({ name: 'Bob Marsh' });
    const { salt } = await names();
    const carol = await save({ name: 'Carol Klein' });
    await closeStore();
    vi.resetModules();
    const next = await import('./knowledge');
    const { names: there } = await next.knowledgeFor({ participants: [] });
    await (await import('./open')).closeStore();
    expect(there.salt).toBe(salt);
    expect(nameIndexOf(there).find(['bob'])).toEqual([bob]);
    expect(nameIndexOf(there).find(['carol'])).toEqual([carol]);
  });

  it('of somebody who was removed do not stay on the disk', async () => {
    const bob = await save({ name: 'Bob Marsh' });
    await names();
    await removeRecord({ store: 'person', id: bob }, press());
    await names();
    const kept = await (await database()).get('found-state', 'names');
    expect(kept).toMatchObject({ names: { packed: '', refs: [''] } });
  });

  it('of somebody who was removed leave the disk with what could be taken back, while no page asks', async () => {
    const bob = await save({ name: 'Bob Marsh' });
    await names();
    const removal = press();
    await removeRecord({ store: 'person', id: bob }, removal);
    const kept = async () => (await database()).get('found-state', 'names');
    expect(await kept()).toMatchObject({ names: { refs: [bob] } });
    expect(await purgeBin(removal.now + 60_000)).toBe(true);
    expect(await kept()).toMatchObject({ names: { packed: '', refs: [''] } });
  });

  it('of somebody who came in and was taken back leave the disk in the same way', async () => {
    await save({ name: 'Bob Marsh' });
    const json = await exportText(isoOf(press()));
    await freshStore();
    const act = press();
    const { undo: handle } = await restore({ id: (await previewRestore({ json }, press())).id }, act);
    await names();
    await undo({ undo: handle }, act.now);
    const kept = async () => (await database()).get('found-state', 'names');
    expect(await kept()).not.toMatchObject({ names: { packed: '' } });
    await purgeBin(act.now + 86_400_000);
    expect(await kept()).toMatchObject({ names: { packed: '', refs: [''] } });
  });
});

describe('what is searched', () => {
  it('comes in pages, with notes, and later only what changed', async () => {
    const bob = await save({
      name: 'Bob Marsh',
      identities: ['bob@office.example'],
      details: { strengths: ['billing'] },
    });
    const carol = await save({ name: 'Carol Klein' });
    const first = await changed(0, 1);
    expect(first).toMatchObject({ gone: [], more: true });
    expect(first.people).toEqual([
      {
        id: bob,
        texts: { name: ['Bob Marsh'], identities: ['bob@office.example'], strengths: ['billing'] },
        facts: {},
      },
    ]);
    const second = await changed(first.turn);
    expect(second.people.map(({ id }) => id)).toEqual([carol]);
    expect(second.more).toBe(false);
    expect((await changed(second.turn)).people).toEqual([]);
    const note = await saveNote({ person: bob, text: 'Likes mornings.' }, press());
    const third = await changed(second.turn);
    expect(third.people).toMatchObject([{ id: bob, texts: { notes: ['Likes mornings.'] } }]);
    await removeRecord({ store: 'note', id: note.id }, press());
    expect((await changed(third.turn)).people[0]?.texts.notes).toBeUndefined();
    await removeRecord({ store: 'person', id: carol }, press());
    expect(await changed((await changed(third.turn)).turn - 1)).toMatchObject({ people: [], gone: [carol] });
  });
});

describe('finding people in the background', () => {
  it('goes by what they are called now', async () => {
    const bob = await save({ name: 'Bob Marsh', identities: ['bob@office.example'] });
    await linkIdentity({ person: bob, value: 'slack:T1/U7' }, press());
    const found = async (text: string) => (await findPeople({ text, limit: 9 })).map(({ id }) => id);
    expect(await found('slack:t1')).toEqual([bob]);
    await save({ id: bob, name: 'Robert Marsh' });
    expect([await found('bob'), await found('rob m'), await found('bob@office')]).toEqual([[], [bob], []]);
  });

  it.each([
    ['Anna Klein', true],
    ['anna  KLEIN', true],
    ['\u0410nn\u0430 Klein', true],
    ['Ann\u0430 Klein', true],
    ['Anna Kleine', false],
    ['Anna', false],
    ['', false],
  ])('tells of namesakes and of those who look like it: %s', async (name, isLike) => {
    const anna = await save({ name: 'Anna Klein' });
    await save({ name: 'Bob Marsh' });
    expect((await namedLike({ name })).map(({ id }) => id)).toEqual(isLike ? [anna] : []);
  });

  it('gives those who were changed last for no words', async () => {
    const ids = [];
    for (const [at, name] of ['Ann', 'Bob', 'Cy'].entries())
      ids.push((await savePerson(fakeForm({ name }), press(at * 1_000))).person.id);
    expect((await findPeople({ text: ' ', limit: 2 })).map(({ id }) => id)).toEqual(ids.reverse().slice(0, 2));
  });
});
