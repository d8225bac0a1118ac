// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SidebarProvider } from '@/components/live/sidebar-context';
import { fakeReport } from '@/components/panels/fake-report';
import { goodTimes } from '@/components/panels/good-times';
import { callBackground } from '@/tests/unit/views/client';
import { openView, soon, violations } from '@/tests/unit/views/open-view';
import type { Participant } from '@/utils/conversation/types';
import type { ParticipantCard } from '@/utils/messages/protocol';
import type { PreferenceValue, Weekday } from '@/utils/people/types';
import { defaultSettings } from '@/utils/records/setting';

const saveFile = vi.hoisted(() => vi.fn());

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));
vi.mock('@/components/live/save-file', () => ({ saveFile }));
vi.mock('@/utils/messages/client', () => import('@/tests/unit/views/client'));

/** A Monday, and a holiday in Germany alone. */
const whitMonday = '2026-05-25T08:00:00Z';
const week: Weekday[] = [1, 2, 3, 4, 5];
const nine: PreferenceValue = { kind: 'work-hours', blocks: [{ days: week, start: '09:00', end: '17:00' }] };
const zone = (name: string): PreferenceValue => ({ kind: 'time-zone', zone: name });

const someone = (name: string, more: Partial<Participant> = {}): Participant => ({
  name,
  address: `${name.toLowerCase()}@team.example`,
  id: null,
  ...more,
});

function cardOf(participant: Participant, values: PreferenceValue[] | null): ParticipantCard {
  if (!values) return { participant, file: null, alike: [] };
  const at = '2026-05-03T08:00:00.000Z';
  const person = { id: 'p1', name: participant.name ?? '', aliases: [], role: null, title: '' };
  const preferences = values.map((value, place) => ({
    id: `f${place}`,
    person: 'p1',
    value,
    source: 'told' as const,
    date: '2026-05-03',
  }));
  const file = {
    person: { ...person, careful: false, sample: false, created: at, updated: at },
    identities: [],
    preferences,
    notes: [],
    moments: [],
  };
  return { participant, alike: [], file };
}

const mine = { zone: 'Europe/Berlin', work: [{ days: week, start: '08:00', end: '18:00' }], focus: [] };
const act = vi.fn(async () => undefined);

async function show(people: ParticipantCard[], options: { editor?: string; language?: string; own?: boolean } = {}) {
  callBackground.mockImplementation(async () => ({ ...defaultSettings, myHours: options.own === false ? null : mine }));
  document.documentElement.lang = 'en';
  const report = fakeReport({ cues: [], participants: people.map(({ participant }) => participant) });
  const [draft] = report.snapshot.drafts;
  if (draft && options.editor) draft.editor = options.editor;
  await openView('sidebar', () => (
    <SidebarProvider value={{ cards: () => people, act, sayItToThem: async () => null }}>
      <goodTimes.View report={{ ...report, language: options.language ?? null }} />
    </SidebarProvider>
  ));
}

const text = () => document.body.textContent ?? '';
const tells = (words: string) => soon(() => expect(text()).toContain(words));
const button = (label: string) =>
  [...document.querySelectorAll('button')].find((each) => each.getAttribute('aria-label')?.startsWith(label));

const bob = cardOf(someone('Bob'), [zone('Europe/Berlin'), nine]);
const kenji = cardOf(someone('Kenji'), [zone('Asia/Tokyo'), nine]);
const mara = cardOf(someone('Mara'), [zone('Asia/Kolkata'), nine]);
const bavarian = cardOf(someone('Carol'), [zone('Europe/Berlin'), nine, { kind: 'holidays', region: 'DE-BY' }]);
const off = cardOf(someone('Kim'), [
  zone('Europe/Berlin'),
  nine,
  { kind: 'away', text: '', from: '2026-05-20', to: '2026-05-26' },
]);

describe('good times', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Temporal.Instant.from(whitMonday).epochMilliseconds, toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says how many are open now, and when all are', async () => {
    await show([bob, mara, bavarian]);
    await tells('hoursUi.nowSome 2 3');
    expect(text()).toContain('tomorrow 09:00 hoursUi.timeAll 3');
  });

  it.each([
    ['both of two', [bob, bob], 'hoursUi.nowBoth'],
    ['all of three', [bob, bob, bob], 'hoursUi.nowAll 3'],
  ])('says of %s that they are open', async (_, cards, words) => {
    await show(cards);
    await tells(words);
  });

  it('names on demand who is missing and why, in words', async () => {
    await show([bob, bavarian, cardOf(someone('Zoe'), [zone('America/Los_Angeles'), nine])]);
    await tells('hoursUi.nowSome 1 3');
    expect(text()).toContain('tomorrow 09:00 hoursUi.timeSome 2 3');
    const summary = [...document.querySelectorAll('summary')].find(
      (each) => each.textContent === 'hoursUi.without Zoe',
    );
    expect(text()).not.toContain('hoursUi.atTheirClock');
    summary?.click();
    await tells('hoursUi.atTheirClock');
    expect(text()).toContain('Zoe hoursUi.atTheirClock hoursUi.off.before 00:00');
  });

  it.each([
    ['days off, until which day', off, 'hoursUi.nowSome 1 2', 'Wed 09:00'],
    ['a public holiday of a region', bavarian, 'hoursUi.nowSome 1 2', 'tomorrow 09:00'],
  ])('counts %s', async (_, card, now, time) => {
    await show([bob, card]);
    await tells(now);
    expect(text()).toContain(time);
  });

  it('says of whom nothing is noted, and of whom the zone alone', async () => {
    await show([bob, kenji, cardOf(someone('Ana'), null), cardOf(someone('Kim'), [zone('Europe/Berlin')])]);
    await tells('hoursUi.untold Ana');
    expect(text()).toContain('hoursUi.assumed Kim');
  });

  it.each([
    ['nobody’s hours are told', [cardOf(someone('Ana'), null), cardOf(someone('Kim'), [zone('Europe/Berlin')])]],
    ['the one who reads is open', [bob]],
    [
      'a list and a program read',
      [cardOf(someone('Support', { address: 'support@team.example' }), [zone('UTC'), nine])],
    ],
    [
      'more read than one time could suit',
      Array.from({ length: 51 }, (_, at) => cardOf(someone(`Kim${at}`), [zone('Asia/Tokyo'), nine])),
    ],
    ['a program alone reads', [cardOf(someone('Build', { kind: 'bot' }), [zone('Asia/Tokyo'), nine])]],
  ])('says nothing where %s', async (_, cards) => {
    await show(cards);
    // All that is asked here is answered in this turn: a next one would show what there is to say.
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.querySelector('.good-times')).toBeNull();
  });

  it('offers the time of one who is not open as a line in the language of the draft', async () => {
    await show([kenji], { editor: 'textarea', language: 'de' });
    await tells('tomorrow 08:00');
    button('hoursUi.insert')?.click();
    const line = 'Wie wäre es am Di 26. Mai, 15:00 (Tokyo) / 08:00 bei mir?';
    expect(act).toHaveBeenCalledWith({ kind: 'insert', draft: 'd1', text: line });
  });

  it('offers no line for a draft whose editor is unknown', async () => {
    await show([kenji]);
    await tells('tomorrow 08:00');
    expect(button('hoursUi.copy')).toBeDefined();
    expect(button('hoursUi.insert')).toBeUndefined();
  });

  const savedCoffee = async () => {
    button('hoursUi.coffee.save')?.click();
    await soon(() => expect(saveFile).toHaveBeenCalled());
    const [name, content] = saveFile.mock.calls.at(-1) ?? [];
    const text = String(await content.text()).replaceAll('\r\n ', '');
    saveFile.mockClear();
    return { name, text };
  };

  it('saves a time as a file for the calendar: with whom, when, and what their clocks show', async () => {
    await show([bob, mara, kenji]);
    await tells('tomorrow 09:00');
    const { name, text } = await savedCoffee();
    expect(name).toBe('attune-coffee-2026-05-26.ics');
    for (const line of ['DTSTART:20260526T070000Z', 'DTEND:20260526T071500Z', 'Bob\\, Mara\\, and Kenji'])
      expect(text).toContain(line);
    expect(text).toContain('DESCRIPTION:hoursUi.coffee.clocks Kolkata 12:30\\, Tokyo 16:00');
    await tells('hoursUi.coffee.saved tomorrow 09:00');
    // A calendar that opens both files holds one coffee.
    const uid = /UID:\S+/.exec(text)?.[0];
    expect(uid).toBeDefined();
    expect((await savedCoffee()).text).toContain(uid);
  });

  it('leaves out of the coffee who is out of their hours then', async () => {
    await show([bob, bavarian, cardOf(someone('Zoe'), [zone('America/Los_Angeles'), nine])]);
    await tells('tomorrow 09:00 hoursUi.timeSome 2 3');
    const { text } = await savedCoffee();
    expect(text).toContain('hoursUi.coffee.with Bob and Carol');
    expect(text).not.toContain('Zoe');
  });

  it('tells the calendar of no clocks where all show the same', async () => {
    await show([bob, off]);
    await tells('Wed 09:00');
    expect((await savedCoffee()).text).not.toContain('DESCRIPTION');
  });

  it('says where the clocks change on the way to a time', async () => {
    vi.setSystemTime(Temporal.Instant.from('2026-10-23T15:30:00Z').epochMilliseconds);
    await show([bob, mara]);
    await tells('hoursUi.clocksChange Berlin Sunday, Oct 25');
  });

  it('says where no time suits most of them', async () => {
    vi.setSystemTime(Temporal.Instant.from('2026-11-23T08:30:00Z').epochMilliseconds);
    await show([bob, kenji]);
    await tells('hoursUi.never');
  });

  it('says where the user’s own hours are not set', async () => {
    await show([kenji], { own: false });
    await tells('hoursUi.mineUntold');
  });

  it('axe finds nothing', async () => {
    await show([bob, bavarian, kenji, cardOf(someone('Ana'), null)]);
    await tells('hoursUi.untold');
    expect(await violations()).toEqual([]);
  });
});
