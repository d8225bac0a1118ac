// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { hoursAt } from '@/utils/hours/hours-at';
import type { KnownHours } from '@/utils/hours/types';
import type { HoursBlock, Weekday } from '@/utils/people/types';
import { stateWords } from './state-words';

vi.mock('@/utils/platform/say', () => import('@/tests/unit/views/words'));

const days: Weekday[] = [1, 2, 3, 4, 5];
const block = (start: string, end: string): HoursBlock => ({ days, start, end });
const week: KnownHours = {
  zone: 'Europe/Berlin',
  work: [block('09:00', '12:00'), block('13:00', '17:00')],
  focus: [block('09:00', '10:00')],
};
/** A Monday; Berlin is two hours ahead of UTC. */
const monday = (clock: string) => Temporal.Instant.from(`2026-05-25T${clock}:00+02:00`).epochMilliseconds;

function wordsFor(known: KnownHours, at: number, place = ''): string | undefined {
  const there = hoursAt(known, at);
  return there ? stateWords(there, { known, place, at, now: at }) : undefined;
}

describe('how it stands with somebody, in words', () => {
  it.each([
    ['open', week, '10:30', 'hoursUi.openUntil 12:00'],
    ['in focus', week, '09:30', 'hoursUi.focusUntil 10:00'],
    ['early', week, '07:00', 'hoursUi.off.before'],
    ['at lunch', week, '12:30', 'hoursUi.off.between'],
    ['late', week, '20:00', 'hoursUi.off.after'],
    [
      'on a free day',
      { ...week, work: [{ ...block('09:00', '17:00'), days: [2] }], focus: [] },
      '10:00',
      'hoursUi.off.freeDay',
    ],
    ['off', { ...week, away: [{ from: '2026-05-20', to: '2026-06-03' }] }, '10:00', 'hoursUi.off.away Jun 3'],
    [
      'open at other hours than the week’s',
      { ...week, exceptions: [{ from: '2026-05-25', to: '2026-05-29', blocks: [block('18:00', '21:00')] }] },
      '19:00',
      'hoursUi.unlikeUsual hoursUi.openUntil 21:00',
    ],
    [
      'off by other hours than the week’s',
      { ...week, exceptions: [{ from: '2026-05-25', to: '2026-05-29', blocks: [block('18:00', '21:00')] }] },
      '14:00',
      'hoursUi.off.exception May 29',
    ],
    [
      'open for days on end',
      { ...week, work: [block('00:00', '00:00')], focus: [] },
      '10:00',
      'hoursUi.openUntil Sat 00:00',
    ],
    ['of a zone alone', { ...week, work: [], focus: [] }, '10:00', ''],
  ] satisfies [string, KnownHours, string, string][])('%s', (_, known, clock, words) => {
    expect(wordsFor(known, monday(clock))).toBe(words);
  });

  it('names the holiday, and the place whose it is', () => {
    const known = { ...week, holidays: [{ date: '2026-05-25', name: 'Whit Monday' }] };
    expect(wordsFor(known, monday('10:00'), 'Bayern')).toBe('hoursUi.off.holidayIn Whit Monday Bayern');
    expect(wordsFor(known, monday('10:00'))).toBe('Whit Monday');
  });

  it('says nothing where no zone is known', () => {
    expect(wordsFor({ ...week, zone: null }, monday('10:00'))).toBeUndefined();
  });
});
