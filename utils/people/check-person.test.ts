import { describe, expect, it } from 'vitest';
import { threadTime } from '@/tests/unit/thread-time';
import { checkNote, checkPerson, limits, type PersonInput, warnOfName } from './check-person';
import type { HoursBlock, PreferenceValue } from './types';

const fakeInput = (change: Partial<PersonInput>): PersonInput => ({
  name: 'Carol Klein',
  aliases: [],
  title: '',
  identities: [],
  preferences: [],
  ...change,
});
const preference = (value: PreferenceValue) => fakeInput({ preferences: [{ value }] });
const hours = (block: Partial<HoursBlock>): PreferenceValue => ({
  kind: 'work-hours',
  blocks: [{ days: [1], start: '09:00', end: '17:00', ...block }],
});
/** Without the isolates that keep what was typed from turning the message. */
const bare = (text: string) => text.replace(/^\u2068|\u2069$/g, '');
const problemsOf = (input: PersonInput) =>
  checkPerson(input, (key) => (key === 'sam@team.example' ? 'Sam Okafor' : undefined)).map(
    ({ field, key, args = [] }) => [field, key.split('.').at(-1), ...args.map(bare)],
  );

describe('checking what a form gives', () => {
  it.each([
    ['a name', fakeInput({})],
    ['a right-to-left name', fakeInput({ name: 'דנה כהן' })],
    ['a name with a zero-width sign in it', fakeInput({ name: 'علی\u200cرضا' })],
    ['a name of one emoji', fakeInput({ name: '🌻' })],
    ['the longest name', fakeInput({ name: 'x'.repeat(limits.name) })],
    ['a long name but for spaces', fakeInput({ name: `${' '.repeat(500)}Carol` })],
    ['addresses, and an empty line among them', fakeInput({ identities: ['Carol@Team.example', ' ', 'slack:T1/U2'] })],
    ['a zone', preference({ kind: 'time-zone', zone: 'Asia/Kathmandu' })],
    ['a zone in other case', preference({ kind: 'time-zone', zone: 'europe/berlin' })],
    ['UTC', preference({ kind: 'time-zone', zone: 'UTC' })],
    ['hours', preference(hours({}))],
    ['hours over midnight', preference(hours({ start: '22:00', end: '06:00' }))],
    ['no hours', preference({ kind: 'focus-hours', blocks: [] })],
    ['a need', preference({ kind: 'need', text: 'early warning' })],
    ['a channel', preference({ kind: 'channel', channel: 'chat' })],
    ['a channel for a purpose', preference({ kind: 'channel', channel: 'call', purpose: 'urgent' })],
    ['a channel to avoid', preference({ kind: 'avoid', channel: 'call' })],
    ['better hours', preference({ ...hours({}), kind: 'best-hours' } as PreferenceValue)],
    ['one day away', preference({ kind: 'away', text: '', from: '2026-12-24', to: '2026-12-24' })],
    ['days without hours', preference({ kind: 'hours-exception', from: '2026-12-24', to: '2026-12-31', blocks: [] })],
    ['a country', preference({ kind: 'holidays', region: 'IN' })],
    ['a part of a country', preference({ kind: 'holidays', region: 'DE-BY' })],
    ['a part of a part', preference({ kind: 'holidays', region: 'NZ-CAN-TIMARU' })],
    ['a wish for thanks without words', preference({ kind: 'thanks', how: 'in-private', text: '' })],
    ['details', fakeInput({ details: { sayIt: 'SHEE-vawn', groups: ['choir'], relation: 'fine', side: 'work' } })],
    ['details taken away', fakeInput({ details: { sayIt: '', groups: [], marks: [], relation: '', side: '' } })],
    ['a mark', fakeInput({ details: { marks: [{ text: 'swamped', until: '2026-12-24' }] } })],
  ])('lets %s pass', (_, input) => {
    expect(problemsOf(input)).toEqual([]);
  });

  it.each([
    ['an empty name', fakeInput({ name: '' }), ['name', 'nameEmpty']],
    ['a name of spaces', fakeInput({ name: ' \t\n' }), ['name', 'nameEmpty']],
    ['a name that cannot be seen', fakeInput({ name: '\u200b\u202e\u3164\u2800' }), ['name', 'nameUnseen']],
    ['a name too long', fakeInput({ name: 'x'.repeat(201) }), ['name', 'nameLong', '201', '200']],
    ['an alias too long', fakeInput({ aliases: ['x', 'y'.repeat(300)] }), ['aliases', 'aliasLong', '300', '200']],
    ['too many aliases', fakeInput({ aliases: Array<string>(51).fill('x') }), ['aliases', 'aliasMany', '50']],
    ['a long title', fakeInput({ title: 'x'.repeat(201) }), ['title', 'titleLong', '201', '200']],
    ['no address', fakeInput({ identities: ['carol at team'] }), ['identities', 'identityUnclear', 'carol at team']],
    [
      "another's",
      fakeInput({ identities: ['Sam@team.example'] }),
      ['identities', 'identityTaken', 'Sam@team.example', 'Sam Okafor'],
    ],
    ['a broken zone', preference({ kind: 'time-zone', zone: 'Mars/Base' }), ['time-zone', 'zoneUnknown', 'Mars/Base']],
    ['an offset', preference({ kind: 'time-zone', zone: '+05:30' }), ['time-zone', 'zoneUnknown', '+05:30']],
    ['no zone', preference({ kind: 'time-zone', zone: '' }), ['time-zone', 'zoneUnknown', '']],
    [
      'a zone that is an attack',
      preference({ kind: 'time-zone', zone: '2020-01-01T00:00Z[UTC]' }),
      ['time-zone', 'zoneUnknown', '2020-01-01T00:00Z[UTC]'],
    ],
    ['hours without a day', preference(hours({ days: [] })), ['work-hours', 'hoursUnclear']],
    ['hours of no clock', preference(hours({ end: '24:00' })), ['work-hours', 'hoursUnclear']],
    ['hours without a start', preference(hours({ start: '' })), ['work-hours', 'hoursUnclear']],
    ['an empty need', preference({ kind: 'need', text: ' \u200b' }), ['need', 'needEmpty']],
    ['a long need', preference({ kind: 'need', text: 'x'.repeat(1001) }), ['need', 'needLong', '1001', '1000']],
    [
      'too many blocks',
      preference({
        kind: 'focus-hours',
        blocks: Array<HoursBlock>(51).fill({ days: [1], start: '09:00', end: '10:00' }),
      }),
      ['focus-hours', 'hoursMany', '50'],
    ],
    [
      'days away that end before they begin',
      preference({ kind: 'away', text: '', from: '2026-12-24', to: '2026-12-23' }),
      ['away', 'daysUnclear'],
    ],
    [
      'a day that no calendar has',
      preference({ kind: 'hours-exception', from: '2026-02-30', to: '2026-03-01', blocks: [] }),
      ['hours-exception', 'daysUnclear'],
    ],
    [
      'an exception of no clock',
      preference({
        kind: 'hours-exception',
        from: '2026-12-24',
        to: '2026-12-24',
        blocks: [{ days: [4], start: '9', end: '12:00' }],
      }),
      ['hours-exception', 'hoursUnclear'],
    ],
    [
      'better hours without a day',
      preference({ kind: 'best-hours', blocks: [{ days: [], start: '09:00', end: '12:00' }] }),
      ['best-hours', 'hoursUnclear'],
    ],
    [
      'a region in words',
      preference({ kind: 'holidays', region: 'Bavaria' }),
      ['holidays', 'regionUnclear', 'Bavaria'],
    ],
    ['long thanks', preference({ kind: 'thanks', text: 'x'.repeat(1001) }), ['thanks', 'needLong', '1001', '1000']],
    ['a long team', fakeInput({ details: { team: 'x'.repeat(1001) } }), ['team', 'needLong', '1001', '1000']],
    [
      'one long goal',
      fakeInput({ details: { goals: ['x', 'x'.repeat(1001)] } }),
      ['goals', 'needLong', '1001', '1000'],
    ],
    [
      'a mark without words',
      fakeInput({ details: { marks: [{ text: ' ', until: '2026-12-24' }] } }),
      ['marks', 'markUnclear'],
    ],
    [
      'a mark without an end',
      fakeInput({ details: { marks: [{ text: 'swamped', until: 'soon' }] } }),
      ['marks', 'markUnclear'],
    ],
  ])('tells of %s beside its field', (_, input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });

  it('tells of every field at once', () => {
    const input = { ...preference({ kind: 'time-zone', zone: 'x' }), name: '', identities: ['x', 'y'] };
    expect(problemsOf(input).map(([field]) => field)).toEqual(['name', 'identities', 'identities', 'time-zone']);
  });

  it('quotes what was typed shortly and without what turns the message', () => {
    const [problem] = checkPerson(fakeInput({ identities: [`\u202e${'x'.repeat(5_000)}`] }));
    expect(problem?.args).toEqual([`\u2068${'x'.repeat(60)}…\u2069`]);
  });
});

describe('checking a note', () => {
  it.each([
    ['short', undefined],
    ['x'.repeat(limits.note), undefined],
    [' \n', 'people.check.noteEmpty'],
    ['x'.repeat(100 * 1024), 'people.check.noteLong'],
    ['x'.repeat(limits.note + 1), 'people.check.noteLong'],
  ])('case %#', (text, key) => {
    expect(checkNote(text)?.key).toBe(key);
  });
});

describe('warning of a name', () => {
  const others = [{ name: 'Sam Okafor' }, { name: 'Anna Berg' }];
  it.each([
    ['Carol Klein', undefined, undefined],
    ['anna berg', 'people.warn.sameName', 'Anna Berg'],
    ['Ann\u0430 Berg', 'people.warn.lookalike', 'Anna Berg'],
  ])('%s: %s', (name, key, like) => {
    const warning = warnOfName(name, others);
    expect(warning?.key).toBe(key);
    expect(warning?.args?.map(bare)[0]).toBe(like);
  });
  it('tells of the same name before a lookalike', () => {
    expect(warnOfName('Anna Berg', [{ name: '\u0410nna Berg' }, { name: 'Anna Berg' }])?.key).toBe(
      'people.warn.sameName',
    );
  });
  it('stays quick over thousands of names', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({ name: `Person Number ${at}` }));
    const before = threadTime();
    expect(warnOfName('Anna Berg', many)).toBeUndefined();
    expect(threadTime() - before).toBeLessThan(1_500);
  });
});
