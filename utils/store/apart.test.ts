import { beforeEach, describe, expect, it } from 'vitest';
import { allLinks } from '@/tests/unit/all-links';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { aparts, keepApart } from './apart';
import { removeRecord, undo } from './bin';
import { mergePeople } from './merge';

import { savePerson } from './people';
import { findPeople } from './people-index-find';
import { splitPerson } from './split';

beforeEach(freshStore);

const anna = async (address: string): Promise<string> =>
  (await savePerson(fakeForm({ name: 'Anna Klein', identities: [address] }), press())).person.id;

const twoAnnas = () => Promise.all([anna('anna.klein@office.example'), anna('anna.klein@club.example')]);
const suggested = async () => (await allLinks()).suggestions;

describe('two people of one name', () => {
  it('stay two until they are linked, and are only proposed', async () => {
    const [a, b] = await twoAnnas();
    expect(await suggested()).toMatchObject([{ evidence: [{ kind: 'same-handle' }], lookalike: false }]);
    expect((await findPeople({ text: 'anna', limit: 9 })).map(({ id }) => id).sort()).toEqual([a, b].sort());
  });

  it('are not asked about again once the user said that they are two, until that is taken back', async () => {
    const [a, b] = await twoAnnas();
    const apart = await keepApart({ a, b }, press());
    expect(await keepApart({ a: b, b: a }, press())).toEqual(apart);
    expect(await suggested()).toEqual([]);
    expect(await aparts()).toMatchObject([{ id: apart.id, a: { name: 'Anna Klein' }, b: { name: 'Anna Klein' } }]);
    const removal = await removeRecord({ store: 'apart', id: apart.id }, press());
    expect(await suggested()).toHaveLength(1);
    await undo(removal, press(1_000).now);
    expect(await suggested()).toEqual([]);
  });

  it('are told apart no longer where one of them is forgotten', async () => {
    const [a, b] = await twoAnnas();
    await keepApart({ a, b }, press());
    await removeRecord({ store: 'person', id: b }, press());
    expect(await aparts()).toEqual([]);
  });

  it('are one where the user links them after all, and apart as before once split', async () => {
    const [a, b] = await twoAnnas();
    const c = await anna('anna@home.example');
    await keepApart({ a, b }, press());
    await keepApart({ a: b, b: c }, press());
    const before = await aparts();
    const act = press();
    await mergePeople({ kept: a, gone: b, choices: {} }, act);
    expect((await aparts()).map((each) => [each.a.id, each.b.id].sort())).toEqual([[a, c].sort()]);
    await splitPerson({ merge: act.once }, press());
    expect(await aparts()).toEqual(before);
  });

  it('are told apart from somebody once, where both were', async () => {
    const [a, b] = await twoAnnas();
    const c = await anna('anna@home.example');
    await keepApart({ a, b: c }, press());
    await keepApart({ a: b, b: c }, press());
    const before = await aparts();
    const act = press();
    await mergePeople({ kept: a, gone: b, choices: {} }, act);
    expect(await aparts()).toHaveLength(1);
    await splitPerson({ merge: act.once }, press());
    expect(await aparts()).toEqual(before);
  });

  it('are never one and the same, nor nobody', async () => {
    const [a] = await twoAnnas();
    await expect(keepApart({ a, b: a }, press())).rejects.toThrow('errors.refused');
    await expect(keepApart({ a, b: 'nobody' }, press())).rejects.toThrow('errors.gone');
  });
});
