import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { browser } from '@/utils/platform/browser';
import { isoOf } from './act';
import { exportText, previewRestore, restore } from './backup';
import { removeRecord, undo } from './bin';
import { countRecords, readTally } from './changes';
import { compare, compareClosely } from './health';
import { saveNote } from './notes';
import { database } from './open';
import { savePerson } from './people';
import { readEmptied } from './snapshot';

beforeEach(freshStore);

const save = async (name: string) =>
  (await savePerson(fakeForm({ name, identities: [`${name.toLowerCase()}@office.example`] }), press())).person;
const isRight = async () => expect((await readTally())?.records).toBe(await countRecords());

describe('the count of records', () => {
  it('is right after each kind of act, though nobody counts', async () => {
    const bob = await save('Bob');
    await isRight();
    await savePerson(fakeForm({ id: bob.id, name: 'Robert' }), press());
    await isRight();
    await saveNote({ person: bob.id, text: 'Likes mornings.' }, press());
    await save('Carol');
    await isRight();
    const text = await exportText(isoOf(press()));
    const removal = press();
    const { undo: handle } = await removeRecord({ store: 'person', id: bob.id }, removal);
    await isRight();
    await undo({ undo: handle }, removal.now);
    await isRight();
    await removeRecord({ store: 'person', id: bob.id }, press());
    const { id } = await previewRestore({ json: text }, press());
    const { undo: restored } = await restore({ id }, press());
    await isRight();
    await undo({ undo: restored }, press().now);
    await isRight();
    expect(await countRecords()).toBe(2);
  });
});

describe('a store of many records', () => {
  const expectMany = async () => {
    await save('Bob');
    const tally = await readTally();
    await browser.storage.local.set({ 'store-tally': { ...tally, records: 90_000 } });
  };

  it('is opened without being counted, and counted before a snapshot is taken of it', async () => {
    await expectMany();
    expect(await compare(await database())).toBeNull();
    expect(await compareClosely()).toEqual({ expected: 90_000, found: 2 });
    expect(await readEmptied()).toEqual({ expected: 90_000, found: 2 });
  });

  it('is seen at once to be empty', async () => {
    await expectMany();
    const db = await database();
    await Promise.all([db.clear('person'), db.clear('identity')]);
    expect(await compare(db)).toEqual({ expected: 90_000, found: 0 });
  });
});
