import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { everything, importText, planOf, putIn, rowsIn } from '@/tests/unit/import-file';
import type { Imported } from '@/utils/messages/transfer-calls';
import { exportText, previewRestore, restore } from './backup';
import { removeRecord, undo } from './bin';
import { saveNote } from './notes';
import { savePerson } from './people';
import { findPeople } from './people-index-find';
import { personFile } from './person-file';
import { saveSettings, settings } from './settings';

beforeEach(freshStore);

const made = '2026-11-21T17:00:00.000Z';
const vcard = (name: string, address: string, more = '') =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${address}\r\n${more}END:VCARD\r\n`;
const twoPeople = vcard('Ann Berg', 'ann@team.example') + vcard('Bea Ward', 'bea@team.example');

const namesNow = async () => (await findPeople({ text: '', limit: 9 })).map(({ name }) => name).sort();
const idOf = async (text: string) => (await findPeople({ text, limit: 1 }))[0]?.id ?? expect.fail(`no ${text}`);
const takeBack = ({ undo: act }: { undo: string }) => undo({ undo: act }, press(60_000).now);
const notesOf = async (id: string) => (await personFile({ id }))?.notes.map(({ text }) => text);

/** Somebody kept whose title an import changes. */
async function changedBea(): Promise<{ id: string; act: Imported }> {
  const { person } = await savePerson(fakeForm({ name: 'Bea Ward', identities: ['bea@team.example'] }), press());
  const act = await putIn(await planOf(rowsIn(vcard('Bea Ward', 'bea@team.example', 'TITLE:Buyer\r\n'))));
  expect(act.changed).toBe(1);
  return { id: person.id, act };
}

describe('an import that is taken back after something else was done', () => {
  it('leaves somebody with a note that was written since, and takes out who was not touched', async () => {
    const act = await importText(twoPeople);
    const ann = await idOf('Ann');
    await saveNote({ person: ann, text: 'likes tea' }, press(30_000));
    expect(await takeBack(act)).toMatchObject({ left: 1 });
    expect(await namesNow()).toEqual(['Ann Berg']);
    expect(await notesOf(ann)).toEqual(['likes tea']);
    expect((await personFile({ id: ann }))?.identities.map(({ value }) => value)).toEqual(['ann@team.example']);
  });

  it('leaves somebody who was edited since', async () => {
    const act = await importText(twoPeople);
    const id = await idOf('Bea');
    await savePerson(
      fakeForm({ id, name: 'Bea Ward', title: 'Lead', identities: ['bea@team.example'] }),
      press(30_000),
    );
    expect(await takeBack(act)).toMatchObject({ left: 1 });
    expect((await personFile({ id }))?.person.title).toBe('Lead');
    expect(await namesNow()).toEqual(['Bea Ward']);
  });

  it('does not put back what an edit has changed again', async () => {
    const { id, act } = await changedBea();
    await savePerson(
      fakeForm({ id, name: 'Bea Ward', title: 'Lead', identities: ['bea@team.example'] }),
      press(30_000),
    );
    expect(await takeBack(act)).toEqual({ restored: 0, left: 1 });
    expect((await personFile({ id }))?.person.title).toBe('Lead');
  });

  it('puts back what somebody was who only got a note since, and leaves the note', async () => {
    const { id, act } = await changedBea();
    await saveNote({ person: id, text: 'likes tea' }, press(30_000));
    expect(await takeBack(act)).toMatchObject({ left: 0 });
    expect((await personFile({ id }))?.person.title).toBe('');
    expect(await notesOf(id)).toEqual(['likes tea']);
  });

  it('takes out all of it where the later edit was itself taken back', async () => {
    const before = await everything();
    const act = await importText(twoPeople);
    const note = await saveNote({ person: await idOf('Ann'), text: 'likes tea' }, press(30_000));
    await removeRecord({ store: 'note', id: note.id }, press(40_000));
    expect(await takeBack(act)).toMatchObject({ left: 0 });
    expect(await everything()).toEqual(before);
  });

  it('answers the same when it is asked again', async () => {
    const act = await importText(twoPeople);
    await saveNote({ person: await idOf('Ann'), text: 'likes tea' }, press(30_000));
    const first = await takeBack(act);
    expect(await takeBack(act)).toEqual(first);
    expect(await namesNow()).toEqual(['Ann Berg']);
  });
});

describe('a restore that is taken back after something else was done', () => {
  async function restored(json: string) {
    const { id } = await previewRestore({ json }, press());
    return restore({ id }, press());
  }

  it('does not bring back a note that was removed since', async () => {
    const { person } = await savePerson(fakeForm(), press());
    const note = await saveNote({ person: person.id, text: 'likes tea' }, press());
    const json = await exportText(made);
    await saveNote({ id: note.id, person: person.id, text: 'likes coffee' }, press(5_000));
    const act = await restored(json);
    await removeRecord({ store: 'note', id: note.id }, press(30_000));
    expect(await takeBack(act)).toEqual({ restored: 0, left: 1 });
    expect(await notesOf(person.id)).toEqual([]);
  });

  it('leaves a setting that was turned since, of which nobody need be told', async () => {
    await saveSettings({ theme: 'dark' });
    const json = await exportText(made);
    await freshStore();
    const act = await restored(json);
    await saveSettings({ theme: 'light' });
    expect(await takeBack(act)).toEqual({ restored: 0, left: 0 });
    expect((await settings()).theme).toBe('light');
  });
});
