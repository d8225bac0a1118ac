import { stretchesOf } from '@/utils/hours/state-changes';
import { zoneOf } from '@/utils/hours/wall-clock';
import type { PersonHours } from '@/utils/people/types';

/** A stretch of time in which the same people are open, by their place in the list that was asked. */
export interface OverlapStretch {
  /** Epoch milliseconds. */
  from: number;
  to: number;
  open: number[];
  focus: number[];
}

type Stretches = ReturnType<typeof stretchesOf>;

/** Empty where work hours or zone were not told: then nothing is known of them. */
function stretchesFor(hours: PersonHours | null, from: number, to: number): Stretches {
  const zone = hours && hours.work.length > 0 ? zoneOf(hours) : undefined;
  return hours && zone !== undefined ? stretchesOf(hours, zone, from, to) : [];
}

const stateAt = (stretches: Stretches, moment: number) => stretches.findLast(({ from }) => from <= moment)?.state;

/** Who is open and who in focus at each moment from `from` until `to`; stretches without anybody are left out. */
export function overlapOf(people: readonly (PersonHours | null)[], from: number, to: number): OverlapStretch[] {
  const all = people.map((hours) => stretchesFor(hours, from, to));
  const edges = [...new Set([from, ...all.flat().map((stretch) => stretch.from)])].sort((a, b) => a - b);
  const found: OverlapStretch[] = [];
  for (const [at, moment] of edges.entries()) {
    const states = all.map((stretches) => stateAt(stretches, moment));
    const who = (state: 'open' | 'focus') => states.flatMap((each, place) => (each === state ? [place] : []));
    const stretch = { from: moment, to: edges[at + 1] ?? to, open: who('open'), focus: who('focus') };
    const last = found.at(-1);
    const goesOn = last?.to === moment && `${last.open}|${last.focus}` === `${stretch.open}|${stretch.focus}`;
    if (last && goesOn) last.to = stretch.to;
    else if (stretch.open.length + stretch.focus.length > 0) found.push(stretch);
  }
  return found;
}
