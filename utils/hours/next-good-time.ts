import type { HoursBlock, PersonHours } from '@/utils/people/types';
import { type Stretch, stretchesOf } from './state-changes';
import { stateOn, wallClockAt, zoneOf } from './wall-clock';

export interface GoodTime {
  /** Epoch milliseconds, on a whole five minutes. */
  at: number;
  /** So many of `of` people are open then. */
  open: number;
  /** People whose zone is known. */
  of: number;
  /** Of these, so many whose work hours nobody told: for them, an ordinary day in their zone was taken. */
  assumed: number;
}

const step = 5 * 60 * 1000;
const horizon = 14 * 24 * 60 * 60 * 1000;

/** Not a statement about anybody: only so that no time in the middle of somebody's night is called good. */
const ordinaryDay: HoursBlock[] = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }];

const roundedUp = (moment: number) => Math.ceil(moment / step) * step;

const isOpenAt = (stretches: readonly Stretch[], moment: number): boolean =>
  stretches.findLast(({ from }) => from <= moment)?.state === 'open';

function stretchesFrom(hours: PersonHours, now: number): Stretch[] | undefined {
  const zone = zoneOf(hours);
  if (zone === undefined) return undefined;
  const known = hours.work.length > 0 ? hours : { ...hours, work: ordinaryDay };
  return stretchesOf(known, zone, now, now + horizon);
}

/** Beginnings of stretches, on whole five minutes, in order: nobody's state changes between two of them. */
function momentsToTry(all: readonly Stretch[][], now: number): number[] {
  const moments = all.flat().map(({ from }) => roundedUp(Math.max(from, now)));
  return [...new Set(moments)].sort((a, b) => a - b);
}

/** The first moment at which most are open, and more of them than at any moment before it. */
function bestOf(moments: readonly number[], theirs: readonly Stretch[][]): Pick<GoodTime, 'at' | 'open'> | null {
  let best: Pick<GoodTime, 'at' | 'open'> | null = null;
  for (const at of moments) {
    const open = theirs.filter((stretches) => isOpenAt(stretches, at)).length;
    if (open > (best?.open ?? theirs.length / 2)) best = { at, open };
    if (open === theirs.length) return best;
  }
  return best;
}

/**
 * The earliest time from now on at which everybody is open and not in focus, and within the user's own hours where these
 * are told; where there is none within two weeks, the earliest at which most are. Null: no zone is known, or never.
 */
export function nextGoodTime(people: readonly PersonHours[], mine: PersonHours | null, now: number): GoodTime | null {
  const known = people.filter((hours) => zoneOf(hours) !== undefined);
  const theirs = known.map((hours) => stretchesFrom(hours, now) ?? []);
  if (theirs.length === 0) return null;
  const own = mine && mine.work.length + mine.focus.length > 0 ? stretchesFrom(mine, now) : undefined;
  const moments = momentsToTry(own ? [...theirs, own] : theirs, now).filter((at) => !own || isOpenAt(own, at));
  const best = bestOf(moments, theirs);
  return best && { ...best, of: theirs.length, assumed: known.filter(({ work }) => work.length === 0).length };
}

/** How many of those whose hours were told are open at a moment: "3 of 4 now". */
export function openAt(people: readonly PersonHours[], now: number): Pick<GoodTime, 'open' | 'of'> {
  const states = people.flatMap((hours) => {
    const zone = hours.work.length > 0 ? zoneOf(hours) : undefined;
    return zone === undefined ? [] : [stateOn(wallClockAt(now, zone), hours)];
  });
  return { open: states.filter((state) => state === 'open').length, of: states.length };
}
