import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoursBlock, PersonHours, Weekday } from '@/utils/people/types';
import { hoursAt } from './hours-at';
import { nextGoodTime } from './next-good-time';

/**
 * The same by brute force: `Intl` instead of Temporal tells what the clock shows at every minute, and hours are looked up
 * in that list without any reckoning.
 */
const minute = 60_000;
const day = 24 * 60 * minute;

interface Shown {
  weekday: number;
  /** `HH:MM` */
  time: string;
}

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function shownBy(zone: string, from: number, steps: number, step: number): Shown[] {
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Array.from({ length: steps }, (_, at) => {
    const [weekday = '', time = ''] = format.format(from + at * step).split(/,? /);
    return { weekday: names.indexOf(weekday) + 1, time };
  });
}

const covers = ({ days, start, end }: HoursBlock, { weekday, time }: Shown) => {
  const yesterday = weekday === 1 ? 7 : weekday - 1;
  const has = (asked: number) => days.some((one) => one === asked);
  return start < end
    ? has(weekday) && start <= time && time < end
    : (has(weekday) && start <= time) || (has(yesterday) && time < end);
};

function stateBy({ work, focus }: PersonHours, shown: Shown | undefined) {
  if (!shown) return undefined;
  if (focus.some((block) => covers(block, shown))) return 'focus';
  if (work.length === 0) return null;
  return work.some((block) => covers(block, shown)) ? 'open' : 'off';
}

const days = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1, maxLength: 7 });
const timeOfDay = fc
  .oneof(
    fc.integer({ min: 0, max: 1439 }),
    fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  )
  .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);
const blocks = (maxLength: number) => fc.array(fc.record({ days, start: timeOfDay, end: timeOfDay }), { maxLength });

/** Sixteen days round a change of the zone, where there is one. */
const windows = [
  ['Asia/Kolkata', '2026-11-20'],
  ['Asia/Kathmandu', '2026-11-20'],
  ['Australia/Lord_Howe', '2026-04-02'],
  ['Australia/Lord_Howe', '2026-10-01'],
  ['Pacific/Apia', '2011-12-28'],
  ['America/St_Johns', '2026-03-06'],
  ['America/St_Johns', '2006-10-27'],
  ['Europe/Berlin', '2026-03-27'],
  ['Europe/Berlin', '2026-10-23'],
  ['America/New_York', '2026-10-30'],
  ['Pacific/Chatham', '2026-09-25'],
  ['America/Santiago', '2026-09-04'],
  ['Asia/Beirut', '2026-03-27'],
  ['Antarctica/Troll', '2026-03-27'],
  ['Africa/Casablanca', '2026-02-13'],
] as const;
const length = 16 * 24 * 60;

describe('hours against the clock, minute by minute', () => {
  it.each(windows)('agree in %s from %s', { timeout: 30_000 }, (zone, date) => {
    const from = Temporal.Instant.from(`${date}T00:00Z`).epochMilliseconds;
    const shown = shownBy(zone, from, length, minute);
    const someHours = fc.record({ zone: fc.constant(zone), work: blocks(3), focus: blocks(2) });
    const moment = fc.integer({ min: 0, max: 6 * 24 * 60 * 60 - 1 }).map((second) => from + second * 1000);
    fc.assert(
      fc.property(someHours, moment, (hours, now) => {
        const index = Math.floor((now - from) / minute);
        const state = stateBy(hours, shown[index]);
        const limit = Math.min(index + 8 * 24 * 60, length);
        let change = index + 1;
        while (change < limit && stateBy(hours, shown[change]) === state) change += 1;
        const found = hoursAt(hours, now);
        expect(found).toMatchObject({ local: shown[index]?.time, weekday: shown[index]?.weekday, state });
        if (change < limit) expect(found?.until).toBe(from + change * minute);
        else expect(found?.until ?? null).toBeNull();
      }),
      { numRuns: 350 },
    );
  });
});

describe('next good time against every fifth minute of two weeks', () => {
  const from = Temporal.Instant.from('2026-10-20T00:00Z').epochMilliseconds;
  const step = 5 * minute;
  const perDay = day / step;
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Asia/Kathmandu', 'Pacific/Auckland', 'UTC'];
  const shown = new Map(zones.map((zone) => [zone, shownBy(zone, from, 18 * perDay, step)]));
  const zone = fc.constantFrom(...zones);
  const person = fc.record({ zone, work: blocks(2).filter(({ length: many }) => many > 0), focus: blocks(1) });
  const isOpen = (hours: PersonHours, at: number) => stateBy(hours, shown.get(hours.zone ?? '')?.[at]) === 'open';

  /** Of the steps within my own hours: the first at which most are open, and more of them than before. */
  function bestOf(people: PersonHours[], mine: PersonHours | null, now: number) {
    let best: { at: number; open: number } | null = null;
    const first = Math.ceil((now - from) / step);
    const steps = Array.from({ length: 14 * perDay }, (_, index) => first + index);
    for (const at of steps.filter((one) => from + one * step < now + 14 * day && (!mine || isOpen(mine, one)))) {
      const open = people.filter((hours) => isOpen(hours, at)).length;
      if (open > (best?.open ?? people.length / 2)) best = { at: from + at * step, open };
      if (open === people.length) break;
    }
    return best;
  }

  it('agrees', { timeout: 30_000 }, () => {
    const group = fc.array(person, { minLength: 1, maxLength: 4 });
    const moment = fc.integer({ min: 0, max: 3 * 24 * 60 * 60 }).map((second) => from + second * 1000);
    fc.assert(
      fc.property(group, fc.option(person), moment, (people, mine, now) => {
        const best = bestOf(people, mine, now);
        expect(nextGoodTime(people, mine, now)).toEqual(best && { ...best, of: people.length, assumed: 0 });
      }),
      { numRuns: 200 },
    );
  });
});
