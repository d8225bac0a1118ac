import type { Stretch } from './types';

/** How it stands with several people from a moment on. */
export interface Tally {
  /** On a whole five minutes. */
  at: number;
  open: number;
  best: number;
}

interface Change {
  at: number;
  /** Whose; -1 is the user. */
  person: number;
  stretch: Stretch;
}

const step = 5 * 60 * 1000;
const user = -1;

const roundedUp = (moment: number) => Math.ceil(moment / step) * step;

/** Changes in order, each on the whole five minutes behind it, so that a stretch which ends before that never counts. */
function changesOf(theirs: readonly Stretch[][], own: Stretch[] | null, now: number): Change[] {
  const changes = (stretches: readonly Stretch[], person: number): Change[] =>
    stretches.map((stretch) => ({ at: roundedUp(Math.max(stretch.from, now)), person, stretch }));
  const all = [...theirs.flatMap(changes), ...changes(own ?? [], user)];
  return all.sort((a, b) => a.at - b.at || a.stretch.from - b.stretch.from);
}

/** One for each moment at which somebody's state changes, of those within the user's own hours where these are told. */
export function tallies(theirs: readonly Stretch[][], own: Stretch[] | null, now: number): Tally[] {
  const found: Tally[] = [];
  const at = new Map<number, Stretch>();
  const changes = changesOf(theirs, own, now);
  let [open, best] = [0, 0];
  const count = (stretch: Stretch | undefined, by: number) => {
    if (stretch?.state === 'open') open += by;
    if (stretch?.best) best += by;
  };
  for (const [index, { at: moment, person, stretch }] of changes.entries()) {
    if (person !== user) {
      count(at.get(person), -1);
      count(stretch, 1);
    }
    at.set(person, stretch);
    const isLast = changes[index + 1]?.at !== moment;
    if (isLast && (own === null || at.get(user)?.state === 'open')) found.push({ at: moment, open, best });
  }
  return found;
}

/** The end of the day on a zone's calendar. */
const endOfDay = (moment: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).startOfDay().add({ days: 1 }).startOfDay()
    .epochMilliseconds;

/** Of one day the time with most people, of such the one best for most, of such the first. */
function topOfDay(all: readonly Tally[], first: Tally, zone: string): Tally {
  const end = endOfDay(first.at, zone);
  return all
    .filter(({ at }) => at >= first.at && at < end)
    .reduce((top, tally) => ((tally.open - top.open || tally.best - top.best) > 0 ? tally : top), first);
}

/** The best time of the first day on which most can be asked, and of the first on which more can than on any other. */
export function daysWithMost(all: readonly Tally[], people: number, zone: string): Tally[] {
  const first = all.find(({ open }) => open > people / 2);
  if (!first) return [];
  const most = Math.max(...all.map(({ open }) => open));
  const soon = topOfDay(all, first, zone);
  const fullest = all.find(({ open }) => open === most);
  return fullest && soon.open < most ? [soon, topOfDay(all, fullest, zone)] : [soon];
}
