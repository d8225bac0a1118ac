import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { browser } from '@/utils/platform/browser';
import { isoOf } from './act';
import { previewRestore, restore, snapshotParts } from './backup';
import { purgeBin, removeRecord } from './bin';
import { mayFall } from './changes';
import { compare, keepAsIs, storeState } from './health';
import { saveNote } from './notes';
import { checkEachOpening, closeStore, database } from './open';
import { unpacked } from './packed-text';
import { savePerson } from './people';
import { findPeople } from './people-index-find';
import { savePhoto } from './photos';
import { markForgotten, takeSnapshot } from './snapshot';

let over: (() => Promise<void>) | undefined;

beforeEach(async () => {
  await over?.();
  over = undefined;
  await freshStore();
});

const take = (after = 0) => takeSnapshot(isoOf(press(after)), snapshotParts);
const slots = async () => {
  const stored = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith('snapshot-'));
  return JSON.stringify(
    await Promise.all(stored.map(([, value]) => (typeof value === 'string' ? unpacked(value) : value))),
  );
};

/** A damaged database opens without an error and without records. */
async function loseDatabase() {
  await closeStore();
  globalThis.indexedDB = new IDBFactory();
}

async function carol() {
  const { person } = await savePerson(fakeForm({ identities: ['carol@office.example'] }), press());
  await saveNote({ person: person.id, text: 'Prefers mornings.' }, press());
  return person;
}

describe('a store that was emptied', () => {
  it('is noticed at the start, and restored from the snapshot', async () => {
    await carol();
    await take();
    await loseDatabase();
    expect(await compare(await database())).toEqual({ expected: 3, found: 0 });
    expect(await storeState(press())).toMatchObject({ state: 'emptied', records: 0, snapshot: { records: 3 } });
    const preview = await previewRestore({ snapshot: true }, press());
    expect(preview).toMatchObject({ added: 3 });
    await restore({ id: preview.id }, press());
    expect(await storeState(press())).toMatchObject({ state: 'fine', records: 3 });
    expect(await findPeople({ text: 'carol', limit: 9 })).toHaveLength(1);
  });

  it('is noticed also when the browser ends the connection and gives an empty one', async () => {
    checkEachOpening(compare);
    await carol();
    await take();
    (await database()).close();
    await loseDatabase();
    await savePerson(fakeForm({ name: 'Bob' }), press());
    expect((await storeState(press())).state).toBe('emptied');
    checkEachOpening(async () => undefined);
  });

  it('is never copied over the good snapshot, however much is written to it', async () => {
    await carol();
    await take();
    await loseDatabase();
    await compare(await database());
    await savePerson(fakeForm({ name: 'Bob' }), press());
    expect(await take(60_000)).toBe(false);
    await closeStore();
    expect(await compare(await database())).toEqual({ expected: 3, found: 0 });
    expect((await previewRestore({ snapshot: true }, press())).added).toBe(3);
  });

  it('is left as it is when the user says so', async () => {
    await carol();
    await take();
    await loseDatabase();
    await compare(await database());
    expect(await keepAsIs(press())).toMatchObject({ state: 'fine', records: 0 });
    expect(await compare(await database())).toBeNull();
    await savePerson(fakeForm({ name: 'Bob' }), press());
    expect(await take(60_000)).toBe(true);
  });

  it('is also one that lost some of its records', async () => {
    await carol();
    const { person } = await savePerson(fakeForm({ name: 'Bob' }), press());
    await take();
    // As damage would: past all our own ways of removing.
    await (await database()).delete('person', person.id);
    expect(await compare(await database())).toEqual({ expected: 4, found: 3 });
  });

  it.each([
    ['at the first start ever', async () => undefined],
    ['after a removal', async () => removeRecord({ store: 'person', id: (await carol()).id }, press())],
    [
      'after a removal that the worker did not outlive',
      async () => {
        await carol();
        over = await mayFall();
        await loseDatabase();
      },
    ],
  ])('is not suspected %s', async (_when, act) => {
    await act();
    await closeStore();
    expect(await compare(await database())).toBeNull();
  });
});

describe('snapshots', () => {
  it('are taken only after a change', async () => {
    expect(await take()).toBe(false);
    await carol();
    expect(await take()).toBe(true);
    expect(await take()).toBe(false);
  });

  it('fill two places in turn, so that one is whole while the other is written', async () => {
    const person = await carol();
    for (const [round, text] of ['one', 'two', 'three'].entries()) {
      await saveNote({ person: person.id, text }, press());
      await take(round);
    }
    const found = await slots();
    expect(found).toContain('three');
    // Two heads, and one part each.
    expect(JSON.parse(found)).toHaveLength(4);
    const preview = await previewRestore({ snapshot: true }, press());
    expect(preview.byStore.note).toBe(4);
  });

  it('hold any number of records in parts, and give them back as one', async () => {
    const made = isoOf(press());
    const person = Array.from({ length: 700 }, (_, at) => ({
      ...fakeForm({ name: `Ann Berg${at}`, title: 'looks after '.repeat(9) }),
      id: `ann-${at}`,
      sample: false,
      created: made,
      updated: made,
      v: 1,
    })).map(({ identities: _none, preferences: _neither, ...record }) => record);
    const records = { person };
    const { id } = await previewRestore(
      { json: JSON.stringify({ format: 'attune-backup', version: 1, made, records }) },
      press(),
    );
    await restore({ id }, press());
    await take();
    const { 'snapshot-a': head } = await browser.storage.local.get('snapshot-a');
    expect(head).toMatchObject({ records: 700, parts: 2 });
    const { 'snapshot-a-0': part } = await browser.storage.local.get('snapshot-a-0');
    expect(part).toMatch(/^gzip:/);
    await loseDatabase();
    await compare(await database());
    const preview = await previewRestore({ snapshot: true }, press());
    expect(preview).toMatchObject({ added: 700, byStore: { person: 700 } });
    expect(await restore({ id: preview.id }, press())).toMatchObject({ restored: 700 });
    expect((await storeState(press())).records).toBe(700);
  });

  it('that a stopped worker left half filled are filled anew', async () => {
    const person = await carol();
    await browser.storage.local.set({ 'snapshot-a-0': 'half', 'snapshot-a-1': 'half', 'snapshot-b-0': 'half' });
    await take();
    await saveNote({ person: person.id, text: 'two' }, press());
    await take(1_000);
    const found = await slots();
    expect(found).not.toContain('half');
    expect(JSON.parse(found)).toHaveLength(4);
  });

  it('leave photos out, which a backup holds', async () => {
    const person = await carol();
    await savePhoto({ person: person.id, data: `data:image/webp;base64,${'A'.repeat(40)}` }, press());
    await take();
    expect(await slots()).not.toContain('image/webp');
  });

  it('forget for good what was removed, once it can no longer be undone', async () => {
    const person = await carol();
    await take();
    await removeRecord({ store: 'person', id: person.id }, press());
    await savePerson(fakeForm({ name: 'Bob' }), press());
    const later = press(60_000);
    expect(await purgeBin(later.now)).toBe(true);
    await markForgotten(isoOf(later));
    expect(await slots()).toContain('Prefers mornings.');
    await take(61_000);
    expect(await slots()).not.toContain('Prefers mornings.');
    expect(await slots()).toContain('Bob');
  });

  it('that began before something was deleted go as soon as there is a newer one', async () => {
    const person = await carol();
    await takeSnapshot(isoOf(press()), async function* (made) {
      yield* snapshotParts(made);
      // All was read; now, while the last of it is written, the person goes for good.
      await removeRecord({ store: 'person', id: person.id }, press(1_000));
      await purgeBin(press(60_000).now);
      await markForgotten(isoOf(press(60_000)));
    });
    expect(await slots()).toContain('Prefers mornings.');
    await savePerson(fakeForm({ name: 'Bob' }), press());
    await take(61_000);
    expect(await slots()).not.toContain('Prefers mornings.');
    expect(await slots()).toContain('Bob');
    expect(await browser.storage.local.get('forgotten')).toEqual({});
  });
});
