import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { everything, importText, planOf, putIn, rowsIn } from '@/tests/unit/import-file';
import { proposedChoices } from '@/utils/people/merge-plan';
import { exportText, previewRestore, restore } from './backup';
import { undo } from './bin';
import { mergePeople, mergePlan } from './merge';
import { saveNote } from './notes';
import { savePerson } from './people';
import { findPeople } from './people-index-find';
import { cardsFor, personFile } from './person-file';
import { splitPerson } from './split';

beforeEach(freshStore);

const made = '2026-11-21T17:00:00.000Z';
const vcard = (name: string, address: string, more = '') =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${address}\r\n${more}END:VCARD\r\n`;

const keep = async (name: string, address: string) =>
  (await savePerson(fakeForm({ name, identities: [address] }), press())).person.id;

async function merge(kept: string, gone: string, after = 1_000): Promise<string> {
  const act = press(after);
  await mergePeople({ kept, gone, choices: proposedChoices(await mergePlan({ kept, gone })) }, act);
  return act.once;
}

async function idAt(address: string): Promise<string> {
  const [card] = await cardsFor({ participants: [{ name: null, address, id: null }] });
  return card?.file?.person.id ?? expect.fail(`nobody at ${address}`);
}

/** Refused, with nothing changed; then, once the two are two again, done. */
async function isRefusedUntilSplit(act: { undo: string }, mergeId: string): Promise<void> {
  const before = await everything();
  await expect(undo(act, press(2_000).now)).rejects.toThrow('errors.merge.joinedSince');
  expect(await everything()).toEqual(before);
  await splitPerson({ merge: mergeId }, press(3_000));
  await undo(act, press(4_000).now);
}

const namesNow = async () => (await findPeople({ text: '', limit: 9 })).map(({ name }) => name).sort();

describe('an import whose people were merged since', () => {
  it('is not taken out together with somebody older who went into one of its people', async () => {
    const old = await keep('Quinn Hale', 'quinn@home.example');
    await saveNote({ person: old, text: 'likes tea' }, press());
    const act = await importText(vcard('Q. Hale', 'quinn@office.example'));
    await isRefusedUntilSplit(act, await merge(await idAt('quinn@office.example'), old));
    expect(await namesNow()).toEqual(['Quinn Hale']);
    expect((await personFile({ id: old }))?.notes.map(({ text }) => text)).toEqual(['likes tea']);
  });

  it('is not taken out from under somebody it went into', async () => {
    const old = await keep('Quinn Hale', 'quinn@home.example');
    const act = await importText(vcard('Q. Hale', 'quinn@office.example'));
    await isRefusedUntilSplit(act, await merge(old, await idAt('quinn@office.example')));
    expect(await namesNow()).toEqual(['Quinn Hale']);
  });

  it.each([
    ['went into somebody else', true],
    ['took somebody else in', false],
  ])('does not put back what a person was who %s', async (_what, goes) => {
    const bea = await keep('Bea Ward', 'bea@office.example');
    const other = await keep('Beatrice Ward', 'bea@home.example');
    const act = await putIn(await planOf(rowsIn(vcard('Bea Ward', 'bea@office.example', 'TITLE:Buyer\r\n'))));
    expect(act.changed).toBe(1);
    const mergeId = goes ? await merge(other, bea) : await merge(bea, other);
    await isRefusedUntilSplit(act, mergeId);
    expect(await namesNow()).toEqual(['Bea Ward', 'Beatrice Ward']);
    expect((await personFile({ id: bea }))?.person.title ?? '').toBe('');
  });

  it('is taken out where the merge is older than it', async () => {
    const bea = await keep('Bea Ward', 'bea@office.example');
    await merge(bea, await keep('Beatrice Ward', 'bea@home.example'), -60_000);
    const before = await exportText(made);
    const act = await importText(vcard('Bea Ward', 'bea@office.example', 'TITLE:Buyer\r\n'));
    await undo(act, press(2_000).now);
    expect(await exportText(made)).toBe(before);
  });

  it('is taken out where others were merged', async () => {
    const act = await importText(vcard('Ann Berg', 'ann@team.example'));
    await merge(await keep('Bea Ward', 'bea@office.example'), await keep('Beatrice Ward', 'bea@home.example'));
    await undo(act, press(2_000).now);
    expect(await namesNow()).toEqual(['Bea Ward']);
  });
});

describe('a restore', () => {
  it('that brought a merge and its person is taken out whole', async () => {
    const bea = await keep('Bea Ward', 'bea@office.example');
    await merge(bea, await keep('Beatrice Ward', 'bea@home.example'));
    const json = await exportText(made);
    await freshStore();
    const { id } = await previewRestore({ json }, press());
    const act = await restore({ id }, press());
    expect(await namesNow()).toEqual(['Bea Ward']);
    await undo(act, press(2_000).now);
    expect(await namesNow()).toEqual([]);
  });

  it('that brought somebody back beside a merge is taken out, and the merge stands', async () => {
    const bea = await keep('Bea Ward', 'bea@office.example');
    const other = await keep('Beatrice Ward', 'bea@home.example');
    const json = await exportText(made);
    await merge(bea, other, -60_000);
    const before = await exportText(made);
    const { id } = await previewRestore({ json }, press());
    await undo(await restore({ id }, press()), press(2_000).now);
    expect(await exportText(made)).toBe(before);
  });
});

describe('a split', () => {
  it('of somebody who had taken in another is undone', async () => {
    const [a, b] = [await keep('Bea Ward', 'bea@office.example'), await keep('Beatrice Ward', 'bea@home.example')];
    await merge(b, await keep('Bea W.', 'bea@club.example'), -60_000);
    const second = await merge(a, b, -50_000);
    const before = await exportText(made);
    await undo(await splitPerson({ merge: second }, press()), press(1_000).now);
    expect(await exportText(made)).toBe(before);
  });
});

describe('a second merge', () => {
  it('is taken apart before the first one is undone', async () => {
    const [a, b] = [await keep('Bea Ward', 'bea@office.example'), await keep('Beatrice Ward', 'bea@home.example')];
    const c = await keep('Bea W.', 'bea@club.example');
    const before = await exportText(made);
    const first = await merge(a, b, 0);
    const second = await merge(c, a);
    await isRefusedUntilSplit({ undo: first }, second);
    expect(await exportText(made)).toBe(before);
  });
});
