import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import type { ToldOfPerson, ToRemember } from '@/utils/messages/capture-calls';
import type { HoursBlock, PreferenceValue } from '@/utils/people/types';
import { undo } from './bin';
import { savePerson } from './people';
import { findPeople } from './people-index-find';
import { personFile } from './person-file';
import { remember } from './remember';

const told = (part: Partial<ToldOfPerson> = {}): ToldOfPerson => ({
  preferences: [],
  details: {},
  aliases: [],
  ...part,
});
const prefer = (...values: PreferenceValue[]) =>
  values.map((value) => ({ value, source: 'told' as const, date: '2026-11-21' }));
const mail: PreferenceValue = { kind: 'channel', channel: 'mail' };
const chat: PreferenceValue = { kind: 'channel', channel: 'chat' };

async function carol() {
  const before = {
    preferences: prefer(mail, { kind: 'need', text: 'an agenda' }),
    details: { strengths: ['billing'], team: 'Sales' },
  };
  return (await savePerson(fakeForm({ ...before, identities: ['carol@office.example'] }), press())).person.id;
}

beforeEach(freshStore);

describe('remembering what was told', () => {
  it('puts a way at some hours in the place of the same way, and days off in that of others', async () => {
    const id = await carol();
    const blocks: HoursBlock[] = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '10:00' }];
    const noCalls: PreferenceValue = { kind: 'avoid', channel: 'call' };
    const noEarlyCalls: PreferenceValue = { ...noCalls, blocks };
    const tell = async (...values: PreferenceValue[]) => {
      const given = { person: { id }, told: told({ preferences: prefer(...values) }), note: '', about: {} };
      return (await remember(given, press())).file.preferences.map(({ value }) => value);
    };
    await tell(noCalls, { kind: 'days-off', days: [3] });
    const after = await tell(noEarlyCalls, { kind: 'days-off', days: [5] });
    expect(after).toEqual(expect.arrayContaining([mail, noEarlyCalls, { kind: 'days-off', days: [5] }]));
    expect(after).toHaveLength(4);
    // "Best by call" stands beside "no calls before 10", and not beside "no calls".
    expect(await tell({ kind: 'channel', channel: 'call' })).toContainEqual(noEarlyCalls);
    expect(await tell(noCalls)).not.toContainEqual({ kind: 'channel', channel: 'call' });
  });

  it('adds to lists, puts the later in the place of the earlier, and leaves all else', async () => {
    const id = await carol();
    const { file } = await remember(
      {
        person: { id },
        told: told({
          preferences: prefer(chat, { kind: 'time-zone', zone: 'Europe/Berlin' }),
          details: { strengths: ['taxes', 'billing'], team: 'Harbour' },
          aliases: ['Caz'],
          title: 'PM',
          role: 'team',
        }),
        note: 'Runs on Sundays',
        about: { by: 'carol@office.example' },
      },
      press(),
    );
    expect(file.preferences.map(({ value }) => value)).toEqual(
      expect.arrayContaining([chat, { kind: 'need', text: 'an agenda' }, { kind: 'time-zone', zone: 'Europe/Berlin' }]),
    );
    expect(file.preferences).toHaveLength(3);
    expect(file.person).toMatchObject({
      strengths: ['billing', 'taxes'],
      team: 'Harbour',
      aliases: ['Caz'],
      title: 'PM',
      role: 'team',
    });
    expect(file.notes).toMatchObject([{ text: 'Runs on Sundays', via: file.identities[0]?.id }]);
  });

  it.each<[string, PreferenceValue, PreferenceValue]>([
    ['a way to leave ends the wish for it', chat, { kind: 'avoid', channel: 'chat' }],
    ['a wish ends the leaving', { kind: 'avoid', channel: 'chat' }, chat],
  ])('%s', async (_, before, after) => {
    const id = (await savePerson(fakeForm({ preferences: prefer(before) }), press())).person.id;
    const { file } = await remember({ person: { id }, told: told({ preferences: prefer(after) }), note: '' }, press());
    expect(file.preferences.map(({ value }) => value)).toEqual([after]);
    expect(file.notes).toEqual([]);
  });

  it('is taken back as one act', async () => {
    const id = await carol();
    const before = await personFile({ id });
    const act = press();
    const done = await remember(
      { person: { id }, told: told({ preferences: prefer(chat), details: { team: 'Harbour' } }), note: 'x' },
      act,
    );
    await undo({ undo: done.undo }, act.now + 1_000);
    expect(await personFile({ id })).toEqual(before);
  });

  it('keeps somebody new, whom the way back takes away again', async () => {
    const act = press();
    const given: ToRemember = {
      person: { name: 'Zoe Alvarez', identities: ['zoe@office.example'] },
      told: told({ preferences: prefer(chat) }),
      note: 'new here',
    };
    const { file, undo: handle } = await remember(given, act);
    expect(file).toMatchObject({ person: { name: 'Zoe Alvarez' }, notes: [{ text: 'new here' }] });
    // Sent twice, as after a lost answer: done once.
    expect((await remember(given, act)).file.notes).toHaveLength(1);
    expect(await findPeople({ text: 'zoe', limit: 5 })).toHaveLength(1);
    await undo({ undo: handle }, act.now);
    expect(await findPeople({ text: 'zoe', limit: 5 })).toEqual([]);
  });

  it('keeps nothing where a part of it cannot be', async () => {
    const id = await carol();
    const given = { person: { id }, told: told({ preferences: prefer(chat) }), note: 'x'.repeat(100_001) };
    await expect(remember(given, press())).rejects.toMatchObject({ error: { field: 'note' } });
    expect((await personFile({ id }))?.preferences.map(({ value }) => value)).toContainEqual(mail);
    await expect(remember({ ...given, person: { id: 'gone' }, note: '' }, press())).rejects.toThrow();
  });
});
