import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { proposedChoices } from '@/utils/people/merge-plan';
import type { PreferenceValue } from '@/utils/people/types';
import { answerCue, answers } from './answers';
import { exportText, previewRestore, restore } from './backup';
import { removeRecord, undo } from './bin';
import { mergePeople, mergePlan, mergesOf } from './merge';
import { saveMoment, saveNote } from './notes';
import { savePerson } from './people';
import { cardsFor, personFile } from './person-file';
import { salt, saveSettings } from './settings';
import { splitPerson } from './split';
import { read } from './transact';
import { baselinesOf, noteSent } from './usage';

beforeEach(freshStore);

const told = (value: PreferenceValue) => ({ value, source: 'told' as const, date: '2026-11-20' });
const tokyo = told({ kind: 'time-zone', zone: 'Asia/Tokyo' });
const berlin = told({ kind: 'time-zone', zone: 'Europe/Berlin' });

async function anna(address: string, change = {}): Promise<string> {
  return (await savePerson(fakeForm({ name: 'Anna Klein', identities: [address], ...change }), press())).person.id;
}

async function merge(kept: string, gone: string): Promise<string> {
  const act = press();
  await mergePeople({ kept, gone, choices: proposedChoices(await mergePlan({ kept, gone })) }, act);
  return act.once;
}

const textsOf = async (id: string) => (await personFile({ id }))?.notes.map(({ text }) => text).sort();
const at = (address: string) => ({ name: null, address, id: null });
const whom = async (address: string) => (await cardsFor({ participants: [at(address)] }))[0]?.file?.person.id ?? null;

describe('one person of two', () => {
  it('is known by the addresses of both, and only that one is left', async () => {
    const [a, b] = [await anna('anna@office.example'), await anna('anna@home.example')];
    await saveNote({ person: b, text: 'likes tea' }, press());
    await merge(a, b);
    expect([await whom('anna@office.example'), await whom('anna@home.example')]).toEqual([a, a]);
    expect(await personFile({ id: b })).toBeNull();
    expect(await textsOf(a)).toEqual(['likes tea']);
    expect(await mergesOf({ person: a })).toMatchObject([{ name: 'Anna Klein', isLast: true }]);
  });

  it('is made once, also when the call is sent twice', async () => {
    const [a, b] = [await anna('anna@office.example'), await anna('anna@home.example')];
    const act = press();
    const first = await mergePeople({ kept: a, gone: b, choices: {} }, act);
    expect(await mergePeople({ kept: a, gone: b, choices: {} }, act)).toEqual(first);
    expect(await mergesOf({ person: a })).toHaveLength(1);
  });

  it('is not made where one of the two changed since they were looked at', async () => {
    const a = await anna('anna@office.example', { preferences: [tokyo] });
    const b = await anna('anna@home.example');
    const choices = proposedChoices(await mergePlan({ kept: a, gone: b }));
    await savePerson(
      fakeForm({ id: b, name: 'Anna Klein', identities: ['anna@home.example'], preferences: [berlin] }),
      press(),
    );
    const before = await personFile({ id: b });
    await expect(mergePeople({ kept: a, gone: b, choices }, press())).rejects.toThrow('errors.merge.changed');
    expect(await personFile({ id: b })).toEqual(before);
  });

  it('is never made of one, or of somebody who is not there', async () => {
    const a = await anna('anna@office.example');
    await expect(mergePeople({ kept: a, gone: a, choices: {} }, press())).rejects.toThrow('errors.refused');
    await expect(mergePeople({ kept: a, gone: 'nobody', choices: {} }, press())).rejects.toThrow('errors.gone');
  });

  it('has an answer once that both were given', async () => {
    const [a, b] = [await anna('anna@office.example'), await anna('anna@home.example')];
    const answer = { check: 'harsh' as const, scope: 'person' as const, mark: null };
    const own = await answerCue({ ...answer, person: a }, press());
    const other = await answerCue({ ...answer, person: b }, press());
    const once = await merge(a, b);
    expect((await answers()).map(({ id }) => id)).toEqual([own.id]);
    await splitPerson({ merge: once }, press());
    expect((await answers()).map(({ id }) => id).sort()).toEqual([own.id, other.id].sort());
  });

  it('has the usual of both', async () => {
    const [a, b] = [await anna('anna@office.example'), await anna('anna@home.example')];
    await saveSettings({ usage: true });
    const sent = { counts: { words: 12, greets: true, thanks: false }, shingles: [] };
    for (const address of ['anna@office.example', 'anna@home.example', 'anna@home.example'])
      await noteSent({ recipients: [at(address)], ...sent }, press());
    const draftsWith = (id: string) =>
      read(['usage'], async (reading) => (await baselinesOf(reading, [id]))[0]?.baseline.drafts);
    const once = await merge(a, b);
    expect(await draftsWith(a)).toBe(3);
    await noteSent({ recipients: [at('anna@home.example')], ...sent }, press());
    expect(await draftsWith(a)).toBe(4);
    await splitPerson({ merge: once }, press());
    expect([await draftsWith(a), await draftsWith(b)]).toEqual([2, 2]);
  });

  it('leaves nothing of the other behind when it is forgotten, and comes back whole', async () => {
    // Made at first need, and forgetting needs it.
    await salt();
    const a = await anna('anna@office.example', { preferences: [tokyo] });
    const b = await anna('anna@home.example', { preferences: [berlin], title: 'sings' });
    await merge(a, b);
    const before = await exportText('2026-11-22T10:00:00.000Z');
    const removal = await removeRecord({ store: 'person', id: a }, press());
    expect(await exportText('2026-11-22T10:00:00.000Z')).not.toMatch(/Anna|sings|Berlin|Tokyo/);
    await undo(removal, press(1_000).now);
    expect(await exportText('2026-11-22T10:00:00.000Z')).toBe(before);
  });

  it('is for good once the record of it is removed', async () => {
    const [a, b] = [await anna('anna@office.example'), await anna('anna@home.example', { title: 'sings' })];
    const once = await merge(a, b);
    await removeRecord({ store: 'merge', id: once }, press());
    expect(await mergesOf({ person: a })).toEqual([]);
    await expect(splitPerson({ merge: once }, press())).rejects.toThrow('errors.gone');
  });

  it('can still be two after it came out of a backup', async () => {
    const a = await anna('anna@office.example', { preferences: [tokyo] });
    const b = await anna('anna@home.example', { preferences: [berlin] });
    const before = [await personFile({ id: a }), await personFile({ id: b })];
    const once = await merge(a, b);
    const json = await exportText('2026-11-22T10:00:00.000Z');
    await freshStore();
    await restore(await previewRestore({ json }, press()), press());
    const { kept, other } = await splitPerson({ merge: once }, press());
    expect([kept, other]).toEqual(before);
  });

  it('gets a note that was removed from the other and is brought back, and gives it back', async () => {
    const [a, b] = [await anna('anna@office.example'), await anna('anna@home.example')];
    const note = await saveNote({ person: b, text: 'likes tea' }, press());
    const removal = await removeRecord({ store: 'note', id: note.id }, press());
    const once = await merge(a, b);
    await undo(removal, press(1_000).now);
    expect(await textsOf(a)).toEqual(['likes tea']);
    await splitPerson({ merge: once }, press());
    expect([await textsOf(a), await textsOf(b)]).toEqual([[], ['likes tea']]);
  });
});

describe('two people of one', () => {
  it('have each what was theirs, and the kept one what came since', async () => {
    const a = await anna('anna@office.example', { preferences: [tokyo] });
    const b = await anna('anna@home.example', { preferences: [berlin] });
    const first = await saveNote({ person: b, text: 'likes tea' }, press());
    const second = await saveNote({ person: b, text: 'has a dog' }, press());
    const once = await merge(a, b);
    await saveNote({ person: a, text: 'moved desks' }, press());
    await saveNote({ id: first.id, person: a, text: 'likes green tea' }, press());
    await removeRecord({ store: 'note', id: second.id }, press());
    const { kept, other } = await splitPerson({ merge: once }, press());
    expect(kept.notes.map(({ text }) => text)).toEqual(['moved desks']);
    expect(other.notes.map(({ text }) => text)).toEqual(['likes green tea']);
    expect([kept, other].map(({ preferences }) => preferences.map(({ value }) => value))).toEqual([
      [tokyo.value],
      [berlin.value],
    ]);
    expect([await whom('anna@office.example'), await whom('anna@home.example')]).toEqual([a, b]);
  });

  it('have each what came by an address of theirs', async () => {
    const [a, b] = [await anna('anna@office.example'), await anna('anna@home.example')];
    const once = await merge(a, b);
    const moment = { person: a, kind: 'contact' as const, channel: null };
    await saveMoment({ ...moment, text: 'at home', by: 'Anna@home.example' }, press());
    await saveMoment({ ...moment, text: 'at work', by: 'anna@office.example' }, press());
    await saveMoment({ ...moment, text: 'somewhere', by: 'bob@office.example' }, press());
    await saveNote({ person: a, text: 'has a garden', by: 'anna@home.example' }, press());
    const { kept, other } = await splitPerson({ merge: once }, press());
    expect(kept.moments.map(({ text }) => text).sort()).toEqual(['at work', 'somewhere']);
    expect(other.moments.map(({ text }) => text)).toEqual(['at home']);
    expect(other.notes.map(({ text }) => text)).toEqual(['has a garden']);
  });

  it('keep what was told since in place of what was not chosen', async () => {
    const a = await anna('anna@office.example', { preferences: [berlin] });
    const b = await anna('anna@home.example', { preferences: [tokyo] });
    const act = press();
    await mergePeople({ kept: a, gone: b, choices: { 'time-zone': 'b' } }, act);
    const form = { id: a, name: 'Anna Klein', identities: ['anna@office.example', 'anna@home.example'] };
    await savePerson(fakeForm(form), press());
    const lisbon = told({ kind: 'time-zone', zone: 'Europe/Lisbon' });
    await savePerson(fakeForm({ ...form, preferences: [lisbon] }), press());
    const { kept, other } = await splitPerson({ merge: act.once }, press());
    expect(kept.preferences.map(({ value }) => value)).toEqual([lisbon.value]);
    expect(other.preferences).toEqual([]);
  });

  it('do not get back what said the same as something the user took away since', async () => {
    const a = await anna('anna@office.example', { preferences: [tokyo] });
    const b = await anna('anna@home.example', { preferences: [tokyo] });
    const once = await merge(a, b);
    const identities = ['anna@office.example', 'anna@home.example'];
    await savePerson(fakeForm({ id: a, name: 'Anna Klein', identities }), press());
    const { kept, other } = await splitPerson({ merge: once }, press());
    expect([...kept.preferences, ...other.preferences]).toEqual([]);
  });

  it('come out of three from the last one on, each as it was', async () => {
    const [a, b] = [await anna('anna@office.example'), await anna('anna@home.example', { preferences: [tokyo] })];
    const c = await anna('anna@club.example', { preferences: [berlin], careful: true });
    const before = [await personFile({ id: a }), await personFile({ id: b }), await personFile({ id: c })];
    const first = await merge(a, b);
    const second = await merge(c, a);
    expect((await mergesOf({ person: c })).map(({ id, isLast }) => [id, isLast])).toEqual([
      [second, true],
      [first, false],
    ]);
    await expect(splitPerson({ merge: first }, press())).rejects.toThrow('errors.merge.laterFirst');
    await splitPerson({ merge: second }, press());
    await splitPerson({ merge: first }, press());
    expect([await personFile({ id: a }), await personFile({ id: b }), await personFile({ id: c })]).toEqual(before);
  });
});
