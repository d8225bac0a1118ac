import { type Accessor, createMemo } from 'solid-js';
import { useApp } from '@/components/live/app';
import { createAsked } from '@/components/live/asked';
import { withHolidays } from '@/utils/hours/holidays-of';
import { regionName } from '@/utils/hours/regions';
import type { KnownHours } from '@/utils/hours/types';
import type { PersonHours } from '@/utils/people/types';
import { allRegions } from './region-words';

export type Known<T> = T & {
  /** With the public holidays of their region. */
  known: KnownHours;
  /** What the region is called; empty where none is told. */
  place: string;
};

/** The table of holidays is fetched only where somebody has a region. */
async function placeOf({ region }: PersonHours): Promise<string> {
  return region === undefined ? '' : regionName(region, await allRegions());
}

/** Undefined until the holidays are there: nobody is called open who then is not. */
export function createKnown<T extends { hours: PersonHours }>(
  people: Accessor<readonly T[]>,
): Accessor<Known<T>[] | undefined> {
  const { now } = useApp();
  const today = createMemo(() => Math.floor(now() / 86_400_000));
  const question = createMemo(() => ({ people: people(), day: today() }));
  const learn = async (one: T): Promise<Known<T>> => ({
    ...one,
    known: await withHolidays(one.hours, now()),
    place: await placeOf(one.hours),
  });
  return createAsked(question, (asked) => Promise.all(asked.people.map(learn)), { onEvents: [] }).value;
}
