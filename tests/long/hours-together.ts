import { type GoodTimes, goodTimes } from '@/utils/hours/good-times';
import type { KnownHours } from '@/utils/hours/types';
import type { Chance } from './chance';
import { daysOf, foundBy, minute, type Shown, shownBy } from './hours-clock';
import { drawHours } from './hours-drawn';
import { reasonText } from './hours-judged';

/** Twenty days of several zones, with changes of clocks in some of them. */
interface Calendar {
  from: number;
  dates: string[];
  zones: Map<string, Shown[]>;
}

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'America/Los_Angeles',
];
const starts = ['2026-10-20', '2026-03-03', '2026-03-27', '2026-09-22'];
const days = 20;
const step = 5 * minute;
const perDay = (24 * 60) / 5;

const calendarFrom = (date: string): Calendar => {
  const from = Date.parse(`${date}T00:00Z`);
  const shown = zones.map((zone): [string, Shown[]] => [zone, shownBy(zone, from, days * perDay, step)]);
  const dates = [...new Set(shown.flatMap(([, list]) => list.map((one) => one.date)))].sort();
  return { from, dates, zones: new Map(shown) };
};

export const calendars = (): Calendar[] => starts.map(calendarFrom);

interface Moment {
  at: number;
  day: string;
  open: number;
  best: number;
  missing: string[];
}

const ordinary: KnownHours['work'] = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }];

function momentsFor(people: readonly KnownHours[], mine: KnownHours | null, now: number, calendar: Calendar): Moment[] {
  const looks = (hours: KnownHours) => {
    const known = hours.work.length > 0 ? hours : { ...hours, work: ordinary };
    const told = daysOf(known);
    const shown = calendar.zones.get(hours.zone ?? '') ?? [];
    return (index: number) => foundBy(told, shown[index] ?? { date: '', time: '' });
  };
  const [theirs, own] = [people.map(looks), mine && looks(mine)];
  const shownToMe = calendar.zones.get((mine ?? people[0])?.zone ?? '') ?? [];
  const first = Math.ceil((now - calendar.from) / step);
  const indexes = Array.from({ length: 14 * perDay }, (_, index) => first + index);
  return indexes
    .filter((index) => calendar.from + index * step < now + 14 * perDay * step && (!own || own(index).state === 'open'))
    .map((index) => {
      const found = theirs.map((look) => look(index));
      const missing = found.flatMap(({ state, why }, person) => (state === 'open' ? [] : [`${person} ${why}`]));
      const best = found.filter((one) => one.best).length;
      const at = calendar.from + index * step;
      return { at, day: shownToMe[index]?.date ?? '', open: found.length - missing.length, best, missing };
    });
}

/** Of the day of the first moment with at least so many: the most people, then the most in their best hours, then the first. */
function bestOfDay(moments: readonly Moment[], least: number): Moment | undefined {
  const day = moments.find(({ open }) => open >= least)?.day;
  const most = (of: 'open' | 'best', list: readonly Moment[]) => {
    const highest = Math.max(...list.map((one) => one[of]));
    return list.filter((one) => one[of] === highest);
  };
  const ofDay = moments.filter(
    (one) => one.day === day && one.at >= (moments.find(({ open }) => open >= least)?.at ?? 0),
  );
  return day === undefined ? undefined : most('best', most('open', ofDay))[0];
}

function expectedTimes(people: readonly KnownHours[], mine: KnownHours | null, now: number, calendar: Calendar) {
  const moments = momentsFor(people, mine, now, calendar);
  const soon = bestOfDay(moments, Math.floor(people.length / 2) + 1);
  const most = Math.max(0, ...moments.map(({ open }) => open));
  const times = soon && soon.open < most ? [soon, bestOfDay(moments, most)] : [soon];
  return times.flatMap((time) => (time ? [`${time.at} ${time.open} ${time.best} ${time.missing.join(', ')}`] : []));
}

const textsOf = ({ times }: GoodTimes): string[] =>
  times.map(({ at, open, best, missing }) => {
    const others = missing.map(({ person, why }) => `${person} ${reasonText(why)}`);
    return `${at} ${open} ${best} ${others.join(', ')}`;
  });

export interface JudgedTogether {
  cases: number;
  /** Cases with a time soon and a fuller one later. */
  two: number;
  none: number;
  wrong: string[];
}

/** Many groups of up to five, with and without hours of the user. */
export function judgeTogether(chance: Chance, all: readonly Calendar[], cases: number): JudgedTogether {
  const judged: JudgedTogether = { cases, two: 0, none: 0, wrong: [] };
  for (let index = 0; index < cases; index += 1) {
    const calendar = chance.pick(all);
    const draw = () => drawHours(chance, chance.pick(zones), calendar.dates);
    const people = Array.from({ length: 1 + chance.below(5) }, draw);
    const mine = chance.next() < 0.5 ? { ...draw(), work: ordinary } : null;
    const now = calendar.from + chance.below(3 * 24 * 60 * 60) * 1000;
    const expected = expectedTimes(people, mine, now, calendar);
    const good = goodTimes(people, mine, now);
    // Where two weeks hold nothing, a time further on may be named.
    const found = textsOf({ ...good, times: good.times.filter(({ at }) => at < now + 14 * perDay * step) });
    if (expected.length === 2) judged.two += 1;
    if (expected.length === 0) judged.none += 1;
    const isRight = expected.join('; ') === found.join('; ');
    if (!isRight) judged.wrong.push(`${JSON.stringify({ people, mine, now })}: ${expected}; found ${found}`);
  }
  return judged;
}
