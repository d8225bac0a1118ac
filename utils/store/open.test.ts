import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allLinks } from '@/tests/unit/all-links';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { removeRecord } from './bin';
import { storeState } from './health';

import { closeStore, database } from './open';
import { savePerson } from './people';
import { findPeople } from './people-index-find';
import { personFile } from './person-file';
import { databaseName, databaseVersion } from './schema';
import { read, write } from './transact';

beforeEach(freshStore);

const old = (version = 1) =>
  openDB(databaseName, version, {
    upgrade(db) {
      for (const store of ['person', 'preference', 'note']) db.createObjectStore(store, { keyPath: 'id' });
    },
  });

describe('the database', () => {
  it('brings records of version 0 up to date when it is opened', async () => {
    const before = await old();
    await before.put('person', { id: 'p1', name: 'Bob', alias: 'Bobby', created: '2026-01-01T00:00:00.000Z' });
    await before.put('preference', { id: 'f1', person: 'p1', kind: 'channel', value: 'email', date: '2026-01-01' });
    before.close();
    expect(await personFile({ id: 'p1' })).toMatchObject({
      person: { name: 'Bob', aliases: ['Bobby'], careful: false },
      preferences: [{ value: { kind: 'channel', channel: 'mail' }, source: 'told' }],
    });
  });

  it('keeps two people apart whose addresses are of one mailbox by what is known since, and proposes them', async () => {
    const [one, other] = [
      ['ya.ru', 'carol'],
      ['yandex.com', 'carol+x'],
    ].map(([domain, name]) => `${name}@${domain}`);
    const before = await openDB(databaseName, 1, {
      upgrade: (db) => {
        db.createObjectStore('person', { keyPath: 'id' });
        db.createObjectStore('identity', { keyPath: 'id' }).createIndex('key', 'key', { unique: true });
      },
    });
    for (const [at, value] of [one, other].entries()) {
      await before.put('person', { id: `p${at}`, name: `Carol ${at}`, created: '2026-01-01T00:00:00.000Z' });
      await before.put('identity', { id: `i${at}`, person: `p${at}`, kind: 'address', value, key: value, v: 1 });
    }
    before.close();
    const keys = await read(['identity'], async (reading) => (await reading.all('identity')).map(({ key }) => key));
    expect(keys).toEqual([one?.replace('ya.', 'yandex.'), other]);
    expect((await allLinks()).suggestions).toMatchObject([{ evidence: [{ kind: 'same-mailbox' }] }]);
  });

  it('loses nothing when one record cannot be brought up to date, and says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const before = await old();
    await before.put('person', { id: 'p1', name: 'Bob', created: '2026-01-01T00:00:00.000Z' });
    await before.put('person', { id: 'p2', name: 5, created: 'never' });
    before.close();
    await expect(findPeople({ text: '', limit: 9 })).rejects.toThrow('errors.storeFailed');
    expect(await storeState(press())).toMatchObject({ state: 'failed' });
    const again = await openDB(databaseName);
    expect(again.version).toBe(1);
    expect(await again.getAllKeys('person')).toEqual(['p1', 'p2']);
    again.close();
    vi.restoreAllMocks();
  });

  it('refuses one of a newer version with words for it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    (await old(databaseVersion + 1)).close();
    await expect(findPeople({ text: '', limit: 9 })).rejects.toThrow('errors.storeNewer');
    vi.restoreAllMocks();
  });

  it('lets go at once when a newer version asks', async () => {
    await savePerson(fakeForm(), press());
    const newer = await openDB(databaseName, databaseVersion + 1);
    expect(newer.version).toBe(databaseVersion + 1);
    newer.close();
  });

  it('waits for an older connection to let go, and then opens', async () => {
    const before = await old();
    await before.put('person', { id: 'p1', name: 'Bob', created: '2026-01-01T00:00:00.000Z' });
    before.addEventListener('versionchange', () => before.close());
    expect(await findPeople({ text: '', limit: 9 })).toHaveLength(1);
  });

  it('says so when an older connection never lets go', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const before = await old();
    const asked = expect(findPeople({ text: '', limit: 9 })).rejects.toThrow('errors.storeFailed');
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0), { interval: 0 }).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(5_000);
    await asked;
    before.close();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('opens anew when the browser ended the connection', async () => {
    await savePerson(fakeForm(), press());
    (await database()).close();
    expect(await findPeople({ text: '', limit: 9 })).toHaveLength(1);
    await closeStore();
    expect(await findPeople({ text: '', limit: 9 })).toHaveLength(1);
  });

  it('says so when there is no room, and keeps what was', async () => {
    const { person } = await savePerson(fakeForm(), press());
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const full = savePerson(fakeForm({ id: person.id, name: 'Carol Maier' }), press());
    await expect(full).rejects.toThrow('errors.storeFull');
    expect((await personFile({ id: person.id }))?.person).toEqual(person);
    vi.restoreAllMocks();
  });

  it('writes all of an act or nothing', async () => {
    await expect(
      write(['person', 'note'], async (writing) => {
        await writing.put('note', {
          id: 'n1',
          person: 'p',
          text: 'x',
          created: '2026-01-01T00:00:00Z',
          updated: '2026-01-01T00:00:00Z',
        });
        throw new Error('stopped');
      }),
    ).rejects.toThrow('stopped');
    expect(await read(['note'], (reading) => reading.all('note'))).toEqual([]);
  });

  it('is of a record that fits its type, or takes nothing', async () => {
    const wrong = { id: 'n1', person: 'p', text: '', created: 'x', updated: 'x' };
    await expect(write(['note'], (writing) => writing.put('note', wrong))).rejects.toThrow();
    await expect(removeRecord({ store: 'note', id: 'n1' }, press())).rejects.toThrow('errors.gone');
  });

  it('refuses a second person with one address by itself', async () => {
    const identity = { kind: 'address' as const, value: 'a@office.example', key: 'a@office.example' };
    await write(['identity'], (writing) => writing.put('identity', { id: 'i1', person: 'p1', ...identity }));
    await expect(
      write(['identity'], (writing) => writing.put('identity', { id: 'i2', person: 'p2', ...identity })),
    ).rejects.toThrow();
    expect(await read(['identity'], (reading) => reading.all('identity'))).toHaveLength(1);
  });
});
