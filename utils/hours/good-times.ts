import type { HoursBlock } from '@/utils/people/types';
import { stretchesOf } from './state-changes';
import { reasonOn } from './state-on';
import { daysWithMost, type Tally, tallies } from './tally';
import type { HoursReason, KnownHours, Stretch } from './types';
import { msPerDay, wallClockAt, zoneOf } from './wall-clock';

/** Somebody who cannot be asked at a time. */
export interface Missing {
  /** Place in the list of people asked about. */
  person: number;
  why: HoursReason;
}

export interface OfferedTime {
  /** Epoch milliseconds, on a whole five minutes. */
  at: number;
  /** So many are open then. */
  open: number;
  /** So many of these in the hours that are best to ask. */
  best: number;
  /** The others, and why. */
  missing: Missing[];
}

export interface GoodTimes {
  /** At most two: the time soon at which most are open, and the one at which more are, if possible all. */
  times: OfferedTime[];
  /** People whose zone is known; `open` is out of these. */
  of: number;
  /** Of these, places in the list of those whose work hours nobody told: for them, an ordinary day was taken. */
  assumed: number[];
  /** Places in the list of those of whom no zone is known, so that nothing can be said. */
  unplaced: number[];
}

interface Placed {
  person: number;
  zone: string;
  hours: KnownHours;
}

/** Where nobody is back from days off in two weeks, the next three months. */
const horizons = [14 * msPerDay, 92 * msPerDay];

/** Not a statement about anybody: only so that no time in the middle of somebody's night is called good. */
const ordinaryDay: HoursBlock[] = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }];

const isTold = ({ work, focus, daysOff = [], exceptions = [], away = [], holidays = [] }: KnownHours): boolean =>
  work.length + focus.length + daysOff.length + exceptions.length + away.length + holidays.length > 0;

function placed(hours: KnownHours, person: number): Placed[] {
  const zone = zoneOf(hours);
  if (zone === undefined) return [];
  return [{ person, zone, hours: hours.work.length > 0 ? hours : { ...hours, work: ordinaryDay } }];
}

/** Days off and holidays alone make a later week differ from the next two. */
const mayDiffer = (people: readonly Placed[]): boolean =>
  people.some(
    ({ hours: { exceptions = [], away = [], holidays = [] } }) => exceptions.length + away.length + holidays.length > 0,
  );

function offered({ at, open, best }: Tally, people: readonly Placed[]): OfferedTime {
  const missing = people.flatMap(({ person, zone, hours }) => {
    const { state, why } = reasonOn(wallClockAt(at, zone), hours);
    return state !== 'open' && why ? [{ person, why }] : [];
  });
  return { at, open, best, missing };
}

function timesWithin(span: number, people: readonly Placed[], own: Placed | undefined, now: number): OfferedTime[] {
  const stretches = ({ hours, zone }: Placed): Stretch[] => stretchesOf(hours, zone, now, now + span);
  const all = tallies(people.map(stretches), own ? stretches(own) : null, now).filter(({ at }) => at < now + span);
  const calendar = own?.zone ?? people[0]?.zone ?? 'UTC';
  return daysWithMost(all, people.length, calendar).map((tally) => offered(tally, people));
}

/**
 * When to ask several: soon, at a time at which most are open and not in focus, and at a time at which more of them are,
 * if possible all. Both lie within the user's own hours where these are told. Each is the earliest time of its day with as
 * many people; only among times of one day, on the user's calendar, hours that are best to ask go before earlier ones. So
 * nobody waits a day for somebody's favourite hour, and what is said stays "today" or "tomorrow".
 */
export function goodTimes(people: readonly KnownHours[], mine: KnownHours | null, now: number): GoodTimes {
  const known = people.flatMap(placed);
  const own = mine && isTold(mine) ? placed(mine, -1)[0] : undefined;
  const [soon = 0, late = 0] = horizons;
  const times = timesWithin(soon, known, own, now);
  const all = own ? [...known, own] : known;
  return {
    times: times.length === 0 && mayDiffer(all) ? timesWithin(late, known, own, now) : times,
    of: known.length,
    assumed: known.filter(({ person }) => people[person]?.work.length === 0).map(({ person }) => person),
    unplaced: people.flatMap((hours, person) => (zoneOf(hours) === undefined ? [person] : [])),
  };
}
