import { beforeEach, describe, expect, it } from 'vitest';
import { fakeForm, freshStore, press } from '@/tests/unit/fresh-store';
import { nameIndexOf } from '@/utils/people/name-index';
import type { HoursBlock, PreferenceValue } from '@/utils/people/types';
import { answerCue, answers } from './answers';
import { removeRecord } from './bin';
import { knowledgeFor } from './knowledge';
import { saveNote } from './notes';
import { savePerson } from './people';
import { saveSettings } from './settings';

beforeEach(freshStore);

const carolForm = fakeForm({
  aliases: ['Caro'],
  careful: true,
  identities: ['carol@office.example'],
  preferences: [
    { value: { kind: 'channel', channel: 'chat' }, source: 'told', date: '2026-11-20' },
    { value: { kind: 'time-zone', zone: 'Asia/Tokyo' }, source: 'told', date: '2026-11-20' },
    { value: { kind: 'need', text: 'SECRETNEED' }, source: 'told', date: '2026-11-20' },
  ],
});
const carolOnPage = { name: 'C. Klein', address: 'carol@office.example', id: null };

describe('knowledgeFor', () => {
  it('tells of those on the page what checks need, and no note, need or other name', async () => {
    const carol = await savePerson(carolForm, press());
    const bob = await savePerson(fakeForm({ name: 'Bob Marsh' }), press());
    await saveNote({ person: carol.person.id, text: 'SECRETNOTE' }, press());
    const knowledge = await knowledgeFor({ participants: [carolOnPage, carolOnPage] });
    expect(knowledge.people).toEqual([
      {
        ref: carol.person.id,
        name: 'Carol Klein',
        aliases: ['Caro'],
        identities: ['carol@office.example'],
        careful: true,
        channels: ['chat'],
        hours: { zone: 'Asia/Tokyo', work: [], focus: [] },
      },
    ]);
    expect(JSON.stringify(knowledge)).not.toMatch(/SECRET|Marsh|Bob/);
    expect(nameIndexOf(knowledge.names).find(['bob', 'marsh'])).toEqual([bob.person.id]);
    expect(nameIndexOf(knowledge.names).find(['dora'])).toEqual([]);
  });

  it('tells the ways for some things and the ways to leave alone, where they were told', async () => {
    const from = { source: 'told', date: '2026-11-20' } as const;
    const preferences = [
      ...carolForm.preferences,
      { value: { kind: 'channel', channel: 'call', purpose: 'urgent' } as const, ...from },
      { value: { kind: 'avoid', channel: 'mail' } as const, ...from },
    ];
    await savePerson({ ...carolForm, preferences }, press());
    const { people } = await knowledgeFor({ participants: [carolOnPage] });
    expect(people[0]).toMatchObject({ channels: ['chat'], channelFor: { urgent: 'call' }, avoids: ['mail'] });
  });

  it('tells apart the ways that hold at some hours alone, and the days off', async () => {
    const from = { source: 'told', date: '2026-11-20' } as const;
    const blocks: HoursBlock[] = [{ days: [1, 2], start: '08:00', end: '12:00' }];
    const values: PreferenceValue[] = [
      { kind: 'channel', channel: 'call', blocks },
      { kind: 'avoid', channel: 'mail', blocks },
      { kind: 'days-off', days: [5] },
    ];
    const preferences = [...carolForm.preferences, ...values.map((value) => ({ value, ...from }))];
    await savePerson({ ...carolForm, preferences }, press());
    const [carol] = (await knowledgeFor({ participants: [carolOnPage] })).people;
    expect(carol).toMatchObject({
      channels: ['chat'],
      channelsAt: [{ channel: 'call', blocks }],
      avoidsAt: [{ channel: 'mail', blocks }],
      hours: { daysOff: [5] },
    });
    expect(carol).not.toHaveProperty('avoids');
  });

  it('tells the public holidays of their regions, theirs and the user’s', async () => {
    const region = { value: { kind: 'holidays', region: 'DE-BY' }, source: 'told', date: '2026-11-20' } as const;
    await savePerson({ ...carolForm, preferences: [...carolForm.preferences, region] }, press());
    await saveSettings({ myHours: { zone: 'Europe/Paris', work: [], focus: [], region: 'FR' } });
    const { people, settings } = await knowledgeFor({ participants: [carolOnPage] });
    expect(people[0]?.hours?.holidays?.map(({ name }) => name)).toContain('Whit Monday');
    expect(settings.myHours?.holidays?.map(({ date }) => date.slice(5))).toContain('07-14');
  });

  it('sends names once, and again when there are others', async () => {
    const { person } = await savePerson(carolForm, press());
    const first = await knowledgeFor({ participants: [] });
    const again = (have: string) => knowledgeFor({ participants: [carolOnPage], have });
    expect(first.sameNames).toBe(false);
    expect(await again(first.namesMark)).toMatchObject({ sameNames: true, names: { packed: '' }, people: [{}] });
    await saveNote({ person: person.id, text: 'Likes mornings.' }, press());
    expect((await again(first.namesMark)).sameNames).toBe(true);
    await savePerson({ ...carolForm, name: 'Bob Marsh', identities: [] }, press());
    const next = await again(first.namesMark);
    expect(next.sameNames).toBe(false);
    expect(nameIndexOf(next.names).find(['bob'])).toHaveLength(1);
    expect((await again(next.namesMark)).sameNames).toBe(true);
  });

  it('keeps one salt for this installation', async () => {
    const first = await knowledgeFor({ participants: [] });
    expect((await knowledgeFor({ participants: [] })).salt).toBe(first.salt);
    await freshStore();
    expect((await knowledgeFor({ participants: [] })).salt).not.toBe(first.salt);
  });

  it('tells settings and answers without when they were given', async () => {
    await saveSettings({ off: ['harsh'], blank: true });
    await answerCue({ check: 'harsh', scope: 'once', person: null, mark: 'ab' }, press());
    const { settings, answers: given } = await knowledgeFor({ participants: [] });
    expect(settings).toMatchObject({ off: ['harsh'], blank: true });
    expect(given).toEqual([{ check: 'harsh', scope: 'once', person: null, mark: 'ab' }]);
    expect(Object.keys(settings)).not.toContain('origins');
  });
});

describe('answers', () => {
  it('are kept once each, with the name of the person, and can be taken back', async () => {
    const { person } = await savePerson(carolForm, press());
    const given = { check: 'harsh', scope: 'person', person: person.id, mark: null } as const;
    const first = await answerCue(given, press());
    expect(await answerCue(given, press(5))).toEqual(first);
    await answerCue({ check: 'harsh', scope: 'check', person: person.id, mark: null }, press(9));
    expect(await answers()).toMatchObject([
      { scope: 'check', person: null, personName: null },
      { scope: 'person', personName: 'Carol Klein' },
    ]);
    await removeRecord({ store: 'answer', id: first.id }, press());
    expect(await answers()).toHaveLength(1);
  });

  it('go with the person they are about', async () => {
    const { person } = await savePerson(carolForm, press());
    await answerCue({ check: 'harsh', scope: 'person', person: person.id, mark: null }, press());
    await removeRecord({ store: 'person', id: person.id }, press());
    expect(await answers()).toEqual([]);
  });

  it('need a person that is kept', async () => {
    const given = answerCue({ check: 'harsh', scope: 'person', person: 'nobody', mark: null }, press());
    await expect(given).rejects.toThrow('errors.gone');
  });
});
