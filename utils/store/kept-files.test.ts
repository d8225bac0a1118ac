import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { isoOf } from './act';
import { exportText, previewRestore, restore } from './backup';
import { removeRecord, undo } from './bin';
import { mergePeople } from './merge';
import { moveIdentity } from './move-identity';
import { saveMoment, saveNote } from './notes';
import { database } from './open';
import { linkIdentity, savePerson } from './people';
import { personFile, readFile } from './person-file';
import { renewPreference } from './review';
import { type AttuneDB, databaseName, databaseVersion, upgrade } from './schema';
import { splitPerson } from './split';
import { read, write } from './transact';

beforeEach(freshStore);

/** What the sidebar is answered from is the same as the records of everybody, and of nobody else. */
async function expectExact(): Promise<number> {
  const kept = await (await database()).getAll('found-file');
  return read(['person', 'identity'], async (reading) => {
    const people = await reading.all('person');
    expect(kept.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
    for (const { id } of people) {
      const file = await readFile(reading, id);
      expect(await reading.index.file(id)).toEqual(file);
      for (const { key } of await reading.where('identity', 'person', id))
        expect(await reading.index.fileBy(key)).toEqual(file);
    }
    const keys = (await reading.all('identity')).map(({ key }) => key);
    expect(kept.flatMap((one) => one.keys).sort()).toEqual(keys.sort());
    return people.length;
  });
}

const keep = async (name: string, account = name) => {
  const form = fakeForm({
    name,
    identities: [`${account}@office.example`, `slack:T1/${account}`],
    preferences: [{ value: { kind: 'channel', channel: 'chat' }, source: 'told', date: '2025-01-20' }],
  });
  const file = await savePerson(form, press());
  await saveNote({ person: file.person.id, text: `A note on ${name}.` }, press());
  await saveMoment({ person: file.person.id, kind: 'contact', channel: 'chat', text: 'Met.' }, press());
  return file;
};

describe('what is kept of a person in one record', () => {
  it('follows every kind of change', async () => {
    const { person, preferences, identities } = await keep('Bob');
    const bob = person.id;
    const carol = (await keep('Carol')).person.id;
    expect(await expectExact()).toBe(2);

    await savePerson(fakeForm({ id: bob, name: 'Robert', identities: ['bob@home.example'] }), press());
    await expectExact();
    await linkIdentity({ person: bob, value: identities[0]?.value ?? '' }, press());
    await expectExact();
    const carols = await read(['identity'], (reading) => reading.where('identity', 'person', carol));
    await moveIdentity({ identity: carols[0]?.id ?? '', to: { person: bob } }, press());
    await expectExact();
    const note = await saveNote({ person: bob, text: 'Another.' }, press());
    await saveNote({ id: note.id, person: bob, text: 'Changed.' }, press());
    await expectExact();
    await removeRecord({ store: 'note', id: note.id }, press());
    await expectExact();
    expect(preferences).toHaveLength(1);
  });

  it('follows a preference that is still true', async () => {
    const { preferences } = await keep('Bob');
    const act = press();
    const { undo: handle } = await renewPreference({ id: preferences[0]?.id ?? '', date: '2026-11-20' }, act);
    await expectExact();
    await undo({ undo: handle }, act.now);
    expect(await expectExact()).toBe(1);
  });

  it('follows two who become one and are taken apart again', async () => {
    const [bob, other] = [await keep('Bob'), await keep('Bob', 'Robert')];
    await mergePeople({ kept: bob.person.id, gone: other.person.id, choices: {} }, press());
    expect(await expectExact()).toBe(1);
    const [merge] = await read(['merge'], (reading) => reading.all('merge'));
    await splitPerson({ merge: merge?.id ?? '' }, press());
    expect(await expectExact()).toBe(2);
  });

  it('goes with whom the user forgets, and comes back with them', async () => {
    const { person } = await keep('Bob');
    await keep('Carol');
    const act = press();
    const { undo: handle } = await removeRecord({ store: 'person', id: person.id }, act);
    expect(await expectExact()).toBe(1);
    await undo({ undo: handle }, act.now);
    expect(await expectExact()).toBe(2);
  });

  it('follows a backup that is read in, and taken back', async () => {
    await keep('Bob');
    const json = await exportText(isoOf(press()));
    await freshStore();
    await keep('Carol');
    const { id } = await previewRestore({ json }, press());
    const act = press();
    const { undo: handle } = await restore({ id }, act);
    expect(await expectExact()).toBe(2);
    await undo({ undo: handle }, act.now);
    expect(await expectExact()).toBe(1);
  });

  it('is as it was where an act fails half-way', async () => {
    const { person } = await keep('Bob');
    const failing = write(['person'], async (writing) => {
      await writing.put('person', { ...person, name: 'Nobody' });
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await expectExact()).toBe(1);
  });

  it('is made anew where a record is of an older version than the program', async () => {
    const { person } = await keep('Bob');
    const records = await (await database()).getAll('preference');
    await freshStore();
    const before = await openDB<AttuneDB>(databaseName, databaseVersion - 1, {
      upgrade: (db, _o, _n, tx) => upgrade(db, tx),
    });
    await before.put('person', { ...person, name: 'Bob Marsh', v: 1 });
    await before.put('found-state', { id: 'state', version: databaseVersion - 1, salt: 'older' });
    for (const record of records) await before.put('preference', record);
    before.close();
    expect(await expectExact()).toBe(1);
    expect((await personFile({ id: person.id }))?.preferences).toHaveLength(1);
  });
});
