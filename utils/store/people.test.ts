import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { removeRecord, undo } from './bin';
import { saveNote } from './notes';
import { linkIdentity, savePerson } from './people';
import { findPeople } from './people-index-find';
import { cardsFor, personFile } from './person-file';
import { write } from './transact';

beforeEach(freshStore);

const at = (address: string | null, id: string | null = null) => ({ name: 'Somebody', address, id });

describe('savePerson', () => {
  it('keeps a person with addresses and preferences', async () => {
    const form = fakeForm({
      name: '  Carol   Klein ',
      aliases: ['Caro', 'Caro', ' '],
      role: 'customer',
      identities: ['Carol.Klein@Office.example', 'slack:T1/U2'],
      preferences: [
        { value: { kind: 'channel', channel: 'chat' }, source: 'told', date: '2026-11-20' },
        { value: { kind: 'time-zone', zone: 'europe/berlin' }, source: 'noticed', date: '2026-11-20' },
        { value: { kind: 'need', text: ' early warning ' }, source: 'told', date: '2026-11-20' },
      ],
    });
    const saved = await savePerson(form, press());
    expect(saved.person).toMatchObject({ name: 'Carol Klein', aliases: ['Caro'], role: 'customer', sample: false });
    expect(saved.identities.map(({ value }) => value)).toEqual(['carol.klein@office.example', 'slack:T1/U2']);
    expect(saved.preferences.map(({ value }) => value)).toEqual([
      { kind: 'channel', channel: 'chat' },
      { kind: 'time-zone', zone: 'Europe/Berlin' },
      { kind: 'need', text: 'early warning' },
    ]);
    expect(await personFile({ id: saved.person.id })).toEqual(saved);
  });

  it('makes one person of a call that was sent twice', async () => {
    const act = press();
    const form = fakeForm({ identities: ['carol@office.example'] });
    const first = await savePerson(form, act);
    expect(await savePerson(form, act)).toEqual(first);
    expect(await findPeople({ text: '', limit: 10 })).toHaveLength(1);
  });

  it('replaces lists, and keeps the ids of what stayed', async () => {
    const act = press();
    const first = await savePerson(
      fakeForm({
        identities: ['carol@office.example', 'old@office.example'],
        preferences: [{ value: { kind: 'channel', channel: 'chat' }, source: 'told', date: '2026-11-20' }],
      }),
      act,
    );
    const second = await savePerson(
      fakeForm({
        id: first.person.id,
        identities: ['carol@office.example'],
        preferences: [{ value: { kind: 'channel', channel: 'mail' }, source: 'noticed', date: '2026-11-21' }],
      }),
      press(1_000),
    );
    expect(second.identities).toEqual(first.identities.slice(0, 1));
    expect(second.preferences).toEqual([
      { ...first.preferences[0], value: { kind: 'channel', channel: 'mail' }, source: 'noticed', date: '2026-11-21' },
    ]);
    expect(second.person.created).toBe(first.person.created);
    expect(second.person.updated > first.person.updated).toBe(true);
  });

  it('keeps details that are left out, and takes away what is empty', async () => {
    const details = { team: ' Billing ', groups: ['choir', 'choir'], relation: 'good' as const, side: 'work' as const };
    const { person } = await savePerson(fakeForm({ details }), press());
    expect(person).toMatchObject({ team: 'Billing', groups: ['choir'], relation: 'good', side: 'work' });
    const kept = await savePerson(fakeForm({ id: person.id, title: 'leads' }), press());
    expect(kept.person).toMatchObject({ team: 'Billing', groups: ['choir'], relation: 'good', side: 'work' });
    const less = await savePerson(
      fakeForm({ id: person.id, details: { team: '', groups: [], relation: '', goals: ['a talk'] } }),
      press(),
    );
    const { team: _team, groups: _groups, relation: _relation, ...rest } = person;
    expect(less.person).toStrictEqual({ ...rest, goals: ['a talk'], updated: less.person.updated });
  });

  it('keeps details when an address is linked', async () => {
    const { person } = await savePerson(fakeForm({ details: { team: 'Billing' } }), press());
    const linked = await linkIdentity({ person: person.id, value: 'slack:T1/U2' }, press());
    expect(linked.person.team).toBe('Billing');
  });

  it.each([
    ['an empty name', { name: ' ' }, 'name'],
    ['a name of invisible signs', { name: '\u200b\u200d' }, 'name'],
    ['a name beyond measure', { name: 'x'.repeat(5_000) }, 'name'],
    [
      'a broken zone',
      {
        preferences: [
          { value: { kind: 'time-zone' as const, zone: 'Mars/Base' }, source: 'told' as const, date: '2026-11-20' },
        ],
      },
      'time-zone',
    ],
    [
      'a need beyond measure',
      {
        preferences: [
          { value: { kind: 'need' as const, text: 'x'.repeat(9_000) }, source: 'told' as const, date: '2026-11-20' },
        ],
      },
      'need',
    ],
    [
      'a day that is none',
      {
        preferences: [
          { value: { kind: 'channel' as const, channel: 'chat' as const }, source: 'told' as const, date: 'soon' },
        ],
      },
      'channel',
    ],
    ['what is no address', { identities: ['carol at office'] }, 'identities'],
  ])('tells beside which field there is %s, and changes nothing', async (_what, wrong, field) => {
    const first = await savePerson(fakeForm({ identities: ['carol@office.example'] }), press());
    const failure = await savePerson(fakeForm({ id: first.person.id, ...wrong }), press()).catch((error) => error);
    expect(failure).toMatchObject({ name: 'CallFailed', error: { field } });
    expect(await personFile({ id: first.person.id })).toEqual(first);
  });

  it.each(['carol@office.example', 'CAROL@OFFICE.EXAMPLE', '<carol@office.example>'])(
    'names who already has %s',
    async (address) => {
      await savePerson(fakeForm({ identities: ['carol@office.example'] }), press());
      const failure = await savePerson(fakeForm({ name: 'Bob', identities: [address] }), press()).catch(
        (error) => error,
      );
      expect(failure.error.field).toBe('identities');
      expect(failure.error.args.join()).toContain('Carol Klein');
      expect(await findPeople({ text: 'bob', limit: 10 })).toEqual([]);
    },
  );

  it('keeps two people of one name apart', async () => {
    await savePerson(fakeForm({ identities: ['carol@office.example'] }), press());
    await savePerson(fakeForm({ identities: ['carol@other.example'] }), press());
    expect(await findPeople({ text: 'carol', limit: 10 })).toHaveLength(2);
  });

  it('does not bring back who was removed meanwhile', async () => {
    const { person } = await savePerson(fakeForm(), press());
    await removeRecord({ store: 'person', id: person.id }, press());
    await expect(savePerson(fakeForm({ id: person.id }), press())).rejects.toThrow('errors.gone');
  });
});

describe('linkIdentity', () => {
  it('adds what the page shows, and nothing that belongs to somebody else', async () => {
    const carol = await savePerson(fakeForm({ identities: ['carol@office.example'] }), press());
    const linked = await linkIdentity({ person: carol.person.id, value: 'slack:T1/U2' }, press());
    expect(linked.identities.map(({ value }) => value)).toEqual(['carol@office.example', 'slack:T1/U2']);
    const bob = await savePerson(fakeForm({ name: 'Bob' }), press());
    await expect(linkIdentity({ person: bob.person.id, value: 'slack:T1/U2' }, press())).rejects.toMatchObject({
      error: { field: 'identities' },
    });
  });
});

describe('removing and undoing', () => {
  async function carolWithAll() {
    const form = fakeForm({
      identities: ['carol@office.example'],
      preferences: [{ value: { kind: 'channel', channel: 'chat' }, source: 'told', date: '2026-11-20' }],
    });
    const { person } = await savePerson(form, press());
    await saveNote({ person: person.id, text: 'Prefers mornings.' }, press());
    return (await personFile({ id: person.id })) ?? expect.fail('no file');
  }

  it('removes a person with all that is kept of them, and brings all of it back', async () => {
    const before = await carolWithAll();
    const { undo: act } = await removeRecord({ store: 'person', id: before.person.id }, press());
    expect(await personFile({ id: before.person.id })).toBeNull();
    expect((await cardsFor({ participants: [at('carol@office.example')] }))[0]?.file).toBeNull();
    expect(await undo({ undo: act }, press(9_000).now)).toEqual({ restored: 4, left: 0 });
    expect(await personFile({ id: before.person.id })).toEqual(before);
  });

  it('is over after ten seconds', async () => {
    const before = await carolWithAll();
    const { undo: act } = await removeRecord({ store: 'person', id: before.person.id }, press());
    await expect(undo({ undo: act }, press(60_000).now)).rejects.toThrow('errors.undoOver');
  });

  it('does each of the two once, also when sent twice', async () => {
    const before = await carolWithAll();
    const act = press();
    const first = await removeRecord({ store: 'person', id: before.person.id }, act);
    expect(await removeRecord({ store: 'person', id: before.person.id }, act)).toEqual(first);
    const undone = await undo(first, act.now);
    expect(await undo(first, act.now)).toEqual(undone);
    expect(await personFile({ id: before.person.id })).toEqual(before);
  });

  it('leaves an address with who was given it meanwhile', async () => {
    const before = await carolWithAll();
    const removal = await removeRecord({ store: 'person', id: before.person.id }, press());
    await savePerson(fakeForm({ name: 'Bob', identities: ['carol@office.example'] }), press());
    await undo(removal, press().now);
    const [card] = await cardsFor({ participants: [at('carol@office.example')] });
    expect(card?.file?.person.name).toBe('Bob');
    expect((await personFile({ id: before.person.id }))?.notes).toEqual(before.notes);
  });

  it('tells that something is gone', async () => {
    await expect(removeRecord({ store: 'note', id: 'nothing' }, press())).rejects.toThrow('errors.gone');
  });
});

describe('saveNote', () => {
  it('keeps a note, changes it under its id, and tells of one beyond measure', async () => {
    const { person } = await savePerson(fakeForm(), press());
    const note = await saveNote({ person: person.id, text: 'one' }, press());
    await saveNote({ id: note.id, person: person.id, text: 'two' }, press(5_000));
    await expect(
      saveNote({ id: note.id, person: person.id, text: 'x'.repeat(100_001) }, press()),
    ).rejects.toMatchObject({
      error: { field: 'note' },
    });
    expect((await personFile({ id: person.id }))?.notes).toMatchObject([{ id: note.id, text: 'two' }]);
  });
  it('keeps what else is said of the note, and by what a page showed the person', async () => {
    const { person, identities } = await savePerson(fakeForm({ identities: ['carol@office.example'] }), press());
    const note = await saveNote({ person: person.id, text: 'one', by: 'Carol@office.example' }, press());
    expect(note.via).toBe(identities[0]?.id);
    await write(['note'], (writing) => writing.put('note', { ...note, mayShow: true, until: '2027-01-01' }));
    const changed = await saveNote({ id: note.id, person: person.id, text: 'two', by: 'slack:T1/U2' }, press());
    expect(changed).toEqual({ ...note, text: 'two', mayShow: true, until: '2027-01-01', updated: changed.updated });
  });
  it('needs a person', async () => {
    await expect(saveNote({ person: 'nobody', text: 'one' }, press())).rejects.toThrow('errors.gone');
  });
});
