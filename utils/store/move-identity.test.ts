import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { exportText } from './backup';
import { removeRecord, undo } from './bin';
import { moveIdentity } from './move-identity';
import { saveNote } from './notes';
import { linkIdentity, savePerson } from './people';
import { personFile } from './person-file';

beforeEach(freshStore);

const records = async () => JSON.parse(await exportText('2026-11-21T17:00:00.000Z')).records;
const both = ['anna@office.example', 'slack:T1/U1'];
const keepAnna = () => savePerson(fakeForm({ name: 'Anna Klein', identities: both }), press());
const chatOf = ({ identities }: Awaited<ReturnType<typeof keepAnna>>) =>
  identities.find(({ value }) => value === 'slack:T1/U1')?.id ?? '';

describe('an address that belongs to somebody else', () => {
  it('goes to a new person with what was noted by it, and comes back as it was', async () => {
    const anna = await keepAnna();
    const { id } = anna.person;
    await saveNote({ person: id, text: 'by mail', by: 'anna@office.example' }, press());
    await saveNote({ person: id, text: 'in the chat', by: 'slack:T1/U1' }, press());
    await saveNote({ person: id, text: 'on the street' }, press());
    const before = await records();
    const { undo: handle, owner } = await moveIdentity({ identity: chatOf(anna), to: { name: 'Anne Klein' } }, press());
    expect(owner).toMatchObject({ person: { name: 'Anne Klein' }, identities: [{ value: 'slack:T1/U1' }] });
    expect(owner.notes.map(({ text }) => text)).toEqual(['in the chat']);
    expect((await personFile({ id }))?.notes.map(({ text }) => text).sort()).toEqual(['by mail', 'on the street']);
    await undo({ undo: handle }, press(1_000).now);
    expect(await records()).toEqual(before);
  });

  it('goes to somebody kept, and no further to nobody', async () => {
    const [anna, bo] = [await keepAnna(), await savePerson(fakeForm({ name: 'Bo Li' }), press())];
    const { owner } = await moveIdentity({ identity: chatOf(anna), to: { person: bo.person.id } }, press());
    expect(owner).toMatchObject({ person: { name: 'Bo Li' }, identities: [{ value: 'slack:T1/U1' }] });
    const nobody = moveIdentity({ identity: chatOf(anna), to: { person: 'nobody' } }, press());
    await expect(nobody).rejects.toMatchObject({ error: { key: 'errors.gone' } });
    const unnamed = moveIdentity({ identity: chatOf(anna), to: { name: ' ' } }, press());
    await expect(unnamed).rejects.toMatchObject({ error: { key: 'people.check.nameEmpty' } });
  });

  it('is taken away and comes back by undo', async () => {
    const anna = await keepAnna();
    const before = await records();
    const { undo: handle } = await removeRecord({ store: 'identity', id: chatOf(anna) }, press());
    expect((await personFile({ id: anna.person.id }))?.identities).toMatchObject([{ value: 'anna@office.example' }]);
    await undo({ undo: handle }, press(1_000).now);
    expect(await records()).toEqual(before);
  });

  it('keeps all that was told of them where it is added', async () => {
    const details = { sayIt: 'AH-na', side: 'work' as const };
    const { person } = await savePerson(fakeForm({ name: 'Anna Klein', details }), press());
    const { person: now } = await linkIdentity({ person: person.id, value: 'anna@office.example' }, press());
    expect(now).toMatchObject(details);
  });
});
