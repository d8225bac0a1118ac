import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeForm, freshStore, press, start } from '@/tests/unit/fresh-store';
import { importText, planOf, rowsIn } from '@/tests/unit/import-file';
import { proposedChoices } from '@/utils/people/merge-plan';
import { browser } from '@/utils/platform/browser';
import { isoOf } from './act';
import { answerCue } from './answers';
import { keepApart } from './apart';
import { exportText, previewRestore, snapshotParts } from './backup';
import { purgeBin, removeRecord, undo } from './bin';
import { deleteAll } from './delete-all';
import { keptCounts } from './forget';
import { stageRows } from './import';
import { mergePeople, mergePlan } from './merge';
import { saveMoment, saveNote } from './notes';
import { database } from './open';
import { unpacked } from './packed-text';
import { savePerson } from './people';
import { findPeople } from './people-index-find';
import { personFile } from './person-file';
import { saveSettings, settings } from './settings';
import { markForgotten, takeSnapshot } from './snapshot';
import { read } from './transact';
import { noteSent } from './usage';

beforeEach(async () => {
  await freshStore();
  Object.assign(browser, { alarms: { clear: vi.fn(async () => true) } });
});

/** Each is found in whatever would still hold something of them; the index folds case and parts words. */
const canaries = ['zzcanary', 'zzalias', 'zzsecret'];

/** Every store of the database, those by which people are found too, and all that is kept beside it. */
async function allThatIs(): Promise<string> {
  const db = await database();
  const stores = [...db.objectStoreNames];
  const tx = db.transaction(stores, 'readonly');
  const records = await Promise.all(
    stores.map(async (name) => [await tx.objectStore(name).getAllKeys(), await tx.objectStore(name).getAll()]),
  );
  const local = Object.entries(await browser.storage.local.get(null));
  const beside = [
    await Promise.all(
      local.map(async ([key, value]) => [key, typeof value === 'string' ? await unpacked(value) : value]),
    ),
    await browser.storage.session.get(null),
  ];
  return JSON.stringify([records, beside], (_key, value) =>
    ArrayBuffer.isView(value) ? new TextDecoder().decode(value as Uint8Array) : value,
  ).toLowerCase();
}

const heldOf = async (more: string[] = []): Promise<string[]> => {
  const all = await allThatIs();
  return [...canaries, ...more].filter((one) => all.includes(one));
};

const snapshot = (after: number) => takeSnapshot(new Date(start + after).toISOString(), snapshotParts);

const about = {
  name: 'Zzcanary Marsh',
  aliases: ['Zzalias'],
  details: { team: 'zzsecret team', groups: ['zzsecret group'], marks: [{ text: 'zzsecret', until: '2027-01-01' }] },
  identities: ['zzcanary@team.example'],
  preferences: [
    { value: { kind: 'need' as const, text: 'zzsecret need' }, source: 'told' as const, date: '2026-11-01' },
  ],
};
const vcard = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zzcanary Marsh\r\nEMAIL:zzcanary@team.example\r\nTITLE:zzsecret\r\nEND:VCARD\r\n`;

const to = { name: 'Zzcanary', address: 'zzcanary@team.example', id: null };

function signal() {
  let now: () => void = () => undefined;
  const then = new Promise<void>((resolve) => {
    now = resolve;
  });
  return { then, now };
}

/** Somebody of whom something stands wherever something of a person can stand. */
async function somebodyEverywhere(): Promise<{ id: string; other: string }> {
  await saveSettings({ usage: true });
  // Counted by their address alone, before they are kept.
  await noteSent({ recipients: [to], counts: { words: 12, greets: true, thanks: true }, shingles: [] }, press());
  const { person } = await savePerson(fakeForm(about), press());
  const { person: other } = await savePerson(fakeForm({ name: 'Bob Stone' }), press());
  const twin = await savePerson(fakeForm({ name: 'Zzcanary M.', identities: ['zzalias@team.example'] }), press());
  await saveNote({ person: person.id, text: 'zzsecret note' }, press());
  await saveMoment({ person: person.id, kind: 'contact', channel: 'call', text: 'zzsecret talk' }, press());
  await keepApart({ a: person.id, b: other.id }, press());
  await answerCue({ check: 'harsh', scope: 'person', person: person.id, mark: null }, press());
  await noteSent({ recipients: [to], counts: { words: 12, greets: true, thanks: true }, shingles: [] }, press());
  const { lines } = { lines: proposedChoices(await mergePlan({ kept: person.id, gone: twin.person.id })) };
  await mergePeople({ kept: person.id, gone: twin.person.id, choices: lines }, press());
  await snapshot(1_000);
  await importText(vcard);
  await stageRows({ id: 'waits', part: 0, rows: await planOf(rowsIn(vcard)).then(chosen) }, press());
  await previewRestore({ snapshot: true }, press());
  const typed = { text: 'zzsecret', person: { id: person.id, name: 'Zzcanary' }, at: start };
  await browser.storage.local.set({ 'quick-note': typed });
  await browser.storage.session.set({ 'quick-note': typed });
  await snapshot(2_000);
  return { id: person.id, other: other.id };
}

const chosen = (rows: Awaited<ReturnType<typeof planOf>>) =>
  rows.map(({ row, draft, choice }) => ({ row, draft, choice }));

describe('forgetting somebody', () => {
  it('leaves nothing of them in the store or beside it once it can no longer be undone', async () => {
    const { id, other } = await somebodyEverywhere();
    expect(await heldOf([id])).toEqual([...canaries, id]);
    await removeRecord({ store: 'person', id }, press());
    await purgeBin(start + 13_000);
    await markForgotten(new Date(start + 13_000).toISOString());
    await snapshot(13_001);
    // Of the id alone the index keeps that it is gone, for searches that are open.
    expect(await heldOf()).toEqual([]);
    expect(await read(['usage'], (reading) => reading.all('usage'))).toEqual([]);
    expect((await personFile({ id: other }))?.person.name).toBe('Bob Stone');
  });

  it('is taken back whole within ten seconds', async () => {
    const { id } = await somebodyEverywhere();
    const before = await exportText('2026-11-21T17:00:00.000Z');
    const { undo: handle } = await removeRecord({ store: 'person', id }, press());
    expect(await personFile({ id })).toBeNull();
    await undo({ undo: handle }, start + 9_000);
    expect(await exportText('2026-11-21T17:00:00.000Z')).toBe(before);
  });

  it('takes questions about them that were put off along, and brings them back when taken back', async () => {
    const [ann, bob, carl] = await Promise.all(
      ['Ann', 'Bob', 'Carl'].map(async (name) => (await savePerson(fakeForm({ name }), press())).person.id),
    );
    const putOff = [`${ann} ${bob}`, `${bob} ${carl}`, `${ann} ${carl}`];
    await saveSettings({ linksPutOff: putOff });
    const { undo: handle } = await removeRecord({ store: 'person', id: ann ?? '' }, press());
    expect((await settings()).linksPutOff).toEqual([`${bob} ${carl}`]);
    await undo({ undo: handle }, start + 9_000);
    expect((await settings()).linksPutOff).toEqual(putOff);
  });

  it('is not undone by the undo of an import that had changed them', async () => {
    const { person } = await savePerson(fakeForm(about), press());
    const { undo: imported } = await importText(vcard);
    await removeRecord({ store: 'person', id: person.id }, press());
    await undo({ undo: imported }, start + 14 * 60_000);
    expect(await findPeople({ text: '', limit: 9 })).toEqual([]);
    await purgeBin(start + 16 * 60_000);
    expect(await heldOf()).toEqual([]);
  });

  it('takes whoever had gone into them out of earlier acts too', async () => {
    const { person: a } = await savePerson(fakeForm({ name: 'Ana Lima' }), press());
    const { person: b } = await savePerson(fakeForm({ name: 'Bob Stone' }), press());
    const { person: gone } = await savePerson(fakeForm(about), press());
    const { undo: imported } = await importText(vcard.replace('FN:', 'NICKNAME:Zz\r\nFN:'));
    for (const [kept, other] of [
      [b.id, gone.id],
      [a.id, b.id],
    ] as const)
      await mergePeople(
        { kept, gone: other, choices: proposedChoices(await mergePlan({ kept, gone: other })) },
        press(),
      );
    expect(await heldOf()).toEqual(canaries);
    await removeRecord({ store: 'person', id: a.id }, press());
    await undo({ undo: imported }, start + 14 * 60_000);
    expect(await findPeople({ text: '', limit: 9 })).toEqual([]);
    await purgeBin(start + 13_000);
    expect(await heldOf()).toEqual([]);
  });

  it('drops a typed line that waits to be looked at, as nobody can tell whom it is about', async () => {
    const { person } = await savePerson(fakeForm(about), press());
    await browser.storage.session.set({ 'line-to-confirm': { id: 'l1', text: 'zzcanary likes tea' } });
    await removeRecord({ store: 'person', id: person.id }, press());
    expect(await browser.storage.session.get('line-to-confirm')).toEqual({});
  });

  it('says beforehand how much goes', async () => {
    const { id } = await somebodyEverywhere();
    expect(await keptCounts({ id })).toEqual({
      name: 'Zzcanary Marsh',
      counts: { identity: 2, preference: 1, note: 1, moment: 1, answer: 1, usage: 1, merge: 1, apart: 1 },
    });
    expect(await keptCounts({ id: 'nobody' })).toBeNull();
  });
});

describe('deleting everything', () => {
  it('leaves nothing in any store or beside it, and the store works as a new one', async () => {
    const { other } = await somebodyEverywhere();
    await deleteAll();
    expect(await heldOf([other])).toEqual([]);
    expect(await findPeople({ text: '', limit: 9 })).toEqual([]);
    await savePerson(fakeForm({ name: 'Ana Lima' }), press());
    expect(await findPeople({ text: 'ana', limit: 9 })).toHaveLength(1);
  });

  it('takes a typed line along that waits to be looked at', async () => {
    await browser.storage.session.set({ 'line-to-confirm': { id: 'l1', text: 'zzcanary likes tea' } });
    await deleteAll();
    expect(await heldOf()).toEqual([]);
  });

  it('is not filled again by a copy that is being taken, nor by one that waits', async () => {
    await savePerson(fakeForm(about), press());
    const [read, over] = [signal(), signal()];
    const running = takeSnapshot(isoOf(press()), async function* () {
      yield 'zzcanary one';
      read.now();
      await over.then;
      yield 'zzcanary two';
    });
    const waiting = takeSnapshot(isoOf(press()), snapshotParts);
    await read.then;
    const deleted = deleteAll();
    // A deletion that waits for nobody is through by then.
    await Promise.race([deleted, new Promise((resolve) => setTimeout(resolve, 300))]);
    over.now();
    expect(await Promise.all([running, waiting])).toEqual([false, false]);
    await deleted;
    expect(await heldOf()).toEqual([]);
    await savePerson(fakeForm({ name: 'Ana Lima' }), press());
    expect(await snapshot(1_000)).toBe(true);
  });

  it('is done once more without harm when the call is sent again', async () => {
    await savePerson(fakeForm(about), press());
    expect(await deleteAll()).toEqual({ deleted: 3 });
    expect(await deleteAll()).toEqual({ deleted: 0 });
  });
});
