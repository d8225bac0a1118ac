import { describe, expect, it } from 'vitest';
import type { PersonHours, PreferenceValue } from '@/utils/people/types';
import { hoursDraftOf, type Told, toldFrom } from './hours-draft';
import { hoursIn, toldOf } from './own-hours';

const today = '2026-11-22';
const told = (value: PreferenceValue, source: Told['source'] = 'card'): Told => ({ value, source, date: '2026-03-01' });

const whole: Told[] = [
  told({ kind: 'need', text: 'an agenda' }),
  told({ kind: 'time-zone', zone: 'Asia/Tokyo' }),
  told({ kind: 'work-hours', blocks: [{ days: [1, 2], start: '22:00', end: '06:00' }] }),
  told({ kind: 'focus-hours', blocks: [{ days: [1], start: '23:00', end: '23:30' }] }),
  told({ kind: 'best-hours', blocks: [{ days: [2], start: '01:00', end: '02:00' }] }),
  told({ kind: 'days-off', days: [3, 4] }),
  told({
    kind: 'hours-exception',
    from: '2026-12-01',
    to: '2026-12-03',
    blocks: [{ days: [3], start: '09:00', end: '12:00' }],
  }),
  told({ kind: 'away', from: '2026-12-24', to: '2026-12-31', text: 'skiing' }),
  told({ kind: 'holidays', region: 'JP' }),
];

describe('the draft of hours', () => {
  it('gives back what was stored, each with its source and date, and what is not about hours', () => {
    expect(toldFrom(hoursDraftOf(whole), whole, today)).toEqual(whole);
  });

  it('finds a value again though the store turned the order of its keys', () => {
    const turned = told({ kind: 'away', text: 'skiing', to: '2026-12-31', from: '2026-12-24' });
    expect(toldFrom(hoursDraftOf([turned]), [turned], today)).toEqual([turned]);
  });

  it('dates what changed as of today, by the source that was chosen', () => {
    const draft = { ...hoursDraftOf(whole), work: 'Mon-Fri 9-17', source: 'noticed' as const };
    const changed = toldFrom(draft, whole, today).filter(({ date }) => date === today);
    expect(changed.map(({ value, source }) => [value.kind, source])).toEqual([['work-hours', 'noticed']]);
  });

  it('takes a first day alone for one day', () => {
    const draft = { ...hoursDraftOf([]), away: [{ from: '2026-12-24', to: '', text: ' ' }] };
    expect(toldFrom(draft, [], today)).toEqual([
      { value: { kind: 'away', text: '', from: '2026-12-24', to: '2026-12-24' }, source: 'told', date: today },
    ]);
  });

  it.each([
    ['hours nobody can read', { work: 'when the moon is full' }, 'work-hours'],
    ['days off without a day', { away: [{ from: '', to: '2026-12-24', text: '' }] }, 'away-0'],
    [
      'a last day before the first',
      { exceptions: [{ from: '2026-12-24', to: '2026-12-01', text: '9-12' }] },
      'hours-exception-0',
    ],
    [
      'other hours nobody can read',
      { exceptions: [{ from: '2026-12-01', to: '2026-12-24', text: '9-' }] },
      'hours-exception-0',
    ],
  ])('says of %s beside which field', (_, change, field) => {
    const call = () => toldFrom({ ...hoursDraftOf([]), ...change }, [], today);
    expect(call).toThrow(expect.objectContaining({ error: expect.objectContaining({ field }) }));
  });
});

describe('the user’s own hours', () => {
  const hours: PersonHours = {
    zone: 'Europe/Berlin',
    work: [{ days: [1], start: '09:00', end: '17:00' }],
    focus: [],
    best: [{ days: [1], start: '13:00', end: '15:00' }],
    exceptions: [{ from: '2026-12-01', to: '2026-12-03', blocks: [] }],
    away: [{ from: '2026-12-24', to: '2026-12-31' }],
    region: 'DE-BY',
  };
  it('go through the editor and come back the same', () => {
    const before = toldOf(hours, today);
    expect(hoursIn(toldFrom(hoursDraftOf(before), before, today))).toEqual(hours);
  });
  it('are none where a zone alone is told', () => {
    expect(hoursIn(toldOf({ zone: 'Europe/Berlin', work: [], focus: [] }, today))).toBeNull();
  });
});
