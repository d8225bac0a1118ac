import { isDeepStrictEqual } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { recordsOf } from '@/tests/unit/any-store';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { everything } from '@/tests/unit/import-file';
import type { BackupPlace, BackupRecord } from '@/utils/transfer/backup-file';
import { readBackupPieces } from '@/utils/transfer/backup-lines';
import { BackupText } from '@/utils/transfer/backup-text';
import { backup, backupPart, dropRestore, exportText, previewRestore, restore, stageRestore } from './backup';
import { removeRecord, undo } from './bin';
import { storeState } from './health';
import { saveNote } from './notes';
import { savePerson } from './people';
import { findPeople } from './people-index-find';
import { personFile } from './person-file';
import { saveSettings, settings } from './settings';
import { read } from './transact';

beforeEach(freshStore);

async function carol() {
  const { person } = await savePerson(fakeForm({ identities: ['carol@office.example'] }), press());
  await saveNote({ person: person.id, text: 'Prefers mornings.' }, press());
  return (await personFile({ id: person.id })) ?? expect.fail('no file');
}

describe('backup and restore', () => {
  it('brings everything back on a new installation', async () => {
    const before = await carol();
    await saveSettings({ theme: 'dark' });
    const { name, json } = await backup(press());
    expect(name).toBe('attune-backup-2026-11-21.json');
    await freshStore();
    const preview = await previewRestore({ json }, press());
    expect(preview).toMatchObject({ added: 4, changed: 0, same: 0, byStore: { person: 1, identity: 1, note: 1 } });
    expect((await restore({ id: preview.id }, press())).restored).toBe(4);
    expect(await personFile({ id: before.person.id })).toEqual(before);
    expect((await settings()).theme).toBe('dark');
  });

  it('previews what would be added, changed and the same, and changes nothing by that', async () => {
    const before = await carol();
    const { json } = await backup(press());
    await savePerson(
      fakeForm({ id: before.person.id, name: 'Carol Maier', identities: ['carol@office.example'] }),
      press(5),
    );
    const noteId = before.notes[0]?.id ?? '';
    await removeRecord({ store: 'note', id: noteId }, press());
    const preview = await previewRestore({ json }, press());
    expect(preview).toMatchObject({ added: 1, changed: 1, same: 1 });
    expect((await personFile({ id: before.person.id }))?.person.name).toBe('Carol Maier');
    await restore({ id: preview.id }, press());
    expect(await personFile({ id: before.person.id })).toEqual(before);
  });

  it('keeps what is here and not in the file, and takes all of it back as one act', async () => {
    await carol();
    const { json } = await backup(press());
    await freshStore();
    const bob = await savePerson(fakeForm({ name: 'Bob' }), press());
    const preview = await previewRestore({ json }, press());
    const { undo: act } = await restore({ id: preview.id }, press());
    expect((await findPeople({ text: '', limit: 9 })).map(({ name }) => name).sort()).toEqual(['Bob', 'Carol Klein']);
    await undo({ undo: act }, press().now);
    expect(await findPeople({ text: '', limit: 9 })).toEqual([bob.person]);
  });

  it('leaves what belongs to this installation', async () => {
    await saveSettings({ welcomed: true, lastBackup: '2020-01-01T00:00:00.000Z' });
    const { json } = await backup(press());
    await freshStore();
    const preview = await previewRestore({ json }, press());
    expect(preview.added).toBe(0);
    await restore({ id: preview.id }, press());
    expect(await settings()).toMatchObject({ welcomed: false, lastBackup: null });
  });

  it('does once what is sent twice', async () => {
    await carol();
    const { json } = await backup(press());
    await freshStore();
    const preview = await previewRestore({ json }, press());
    const act = press();
    expect(await restore({ id: preview.id }, act)).toEqual(await restore({ id: preview.id }, act));
  });

  it('leaves an address with who has it here', async () => {
    await carol();
    const { json } = await backup(press());
    await freshStore();
    const bob = await savePerson(fakeForm({ name: 'Bob', identities: ['carol@office.example'] }), press());
    const preview = await previewRestore({ json }, press());
    expect(preview.byStore.identity).toBeUndefined();
    await restore({ id: preview.id }, press());
    expect((await personFile({ id: bob.person.id }))?.identities).toHaveLength(1);
  });

  it.each([
    ['a file that is none', { json: 'x' }, 'errors.backup.shape'],
    ['a snapshot where there is none', { snapshot: true as const }, 'errors.backup.noSnapshot'],
  ])('tells of %s', async (_what, from, key) => {
    await expect(previewRestore(from, press())).rejects.toThrow(key);
  });

  it('tells that a preview is over', async () => {
    await expect(restore({ id: 'nothing' }, press())).rejects.toThrow('errors.backup.over');
  });
});

describe('a backup that is too large for one message', () => {
  const whole = 400;

  /** As a view does it: part by part into a text, and batch by batch out of it. */
  async function written(): Promise<string> {
    const text = new BackupText('2026-11-21T17:00:00.000Z');
    const pieces: string[] = [];
    for (let place: BackupPlace | null = { store: 'person', after: null }; place; ) {
      const part: Awaited<ReturnType<typeof backupPart>> = await backupPart(place);
      pieces.push(text.records(place.store, part.records));
      place = part.next;
    }
    return [...pieces, text.end()].join('');
  }

  async function staged(json: string): Promise<{ id: string; parts: number }> {
    let parts = 0;
    for await (const batch of readBackupPieces(
      (async function* () {
        yield json;
      })(),
    ))
      await stageRestore({ id: 'file', part: parts++, batch }, press());
    return { id: 'file', parts };
  }

  async function fill(): Promise<void> {
    const records = Array.from({ length: whole }, (_, at) => recordsOf(at)).flat();
    await stageRestore({ id: 'fill', part: 0, batch: { made: '2026-11-21T17:00:00.000Z', records } }, press());
    await restore({ id: 'fill', parts: 1 }, press());
  }

  it('comes back whole, and goes again as one act', async () => {
    await fill();
    const before = await everything();
    const json = await written();
    expect(json).toBe(await exportText('2026-11-21T17:00:00.000Z'));
    await freshStore();
    const act = press();
    const shares: number[] = [];
    const watch = { progress: (share: number) => shares.push(share), cancelled: () => false };
    await restore(await staged(json), act, watch);
    expect(isDeepStrictEqual(await everything(), before)).toBe(true);
    expect(shares.at(-1)).toBe(0.7);
    await undo({ undo: act.once }, press(14 * 60_000).now);
    expect((await everything()).flat()).toEqual([]);
  }, 30_000);

  it('leaves nothing behind when it is cancelled on the way', async () => {
    await fill();
    const json = await written();
    await freshStore();
    const file = await staged(json);
    expect(file.parts).toBeGreaterThan(3);
    let asked = 0;
    const watch = { progress: () => undefined, cancelled: () => ++asked > 2 };
    await expect(restore(file, press(), watch)).rejects.toThrow('transfer.import.cancelled');
    await dropRestore(file);
    expect((await everything()).flat()).toEqual([]);
    expect(await read(['binned'], (reading) => reading.allStored('binned'))).toEqual([]);
  }, 30_000);

  it('gives an address that two records claim to the first', async () => {
    const records = recordsOf(0).filter(([store]) => store === 'identity');
    const twin = records.map(([store, record]): BackupRecord => [store, { ...record, id: 'other' }]);
    const batch = { made: '2026-11-21T17:00:00.000Z', records: [...records, ...twin] };
    expect(await stageRestore({ id: 'file', part: 0, batch }, press())).toMatchObject({ added: 1 });
    await restore({ id: 'file', parts: 1 }, press());
    expect((await everything()).flat()).toHaveLength(1);
  });
});

describe('the reminder', () => {
  const day = 24 * 3_600_000;
  it.each([
    ['nothing is kept', false, null, null, 30, false],
    ['the first record is a week old', true, null, null, 7, true],
    ['the first record is six days old', true, null, null, 6, false],
    ['a backup is a week old, and nothing changed', true, 0, null, 8, false],
    ['a backup is a week old, and something changed', true, 0, 2, 8, true],
    ['a backup is six days old, and something changed', true, 0, 2, 6, false],
  ])('when %s', async (_when, kept, backedUp, changed, days, due) => {
    const person = kept ? (await savePerson(fakeForm(), press())).person.id : '';
    if (backedUp !== null) await backup(press(backedUp * day + 1));
    if (changed !== null) await saveNote({ person, text: 'new' }, press(changed * day));
    expect((await storeState(press(days * day + 2))).backupDue).toBe(due);
  });

  it('is silent when switched off', async () => {
    await savePerson(fakeForm(), press());
    await saveSettings({ backupReminder: false });
    expect((await storeState(press(30 * day))).backupDue).toBe(false);
  });
});
