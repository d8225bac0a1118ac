import { language } from '@/components/live/language';
import { formatClock } from '@/utils/hours/format-time';
import { cityOf } from '@/utils/hours/zones';
import { say } from '@/utils/platform/say';
import { keyedHash } from '@/utils/text/keyed-hash';
import type { CoffeeFile } from '@/utils/transfer/write-calendar';
import { listed } from './short-names';
import { type Person, zonesOf } from './together';

/** A short talk; the calendar it goes into can make it longer. */
const minutes = 15;

interface Coffee {
  /** Epoch milliseconds. */
  at: number;
  people: readonly Person[];
  /** The user's zone. */
  mine: string;
  now: number;
}

/** Of those whose clock shows another time than the user's, each once: "Tokyo 16:00". */
function clocksOf({ at, people, mine }: Coffee): string {
  const clock = (zone: string) => formatClock(at, zone, language());
  const others = zonesOf(people).filter((zone) => clock(zone) !== clock(mine));
  return [...new Set(others)].map((zone) => `${cityOf(zone)} ${clock(zone)}`).join(', ');
}

/** What a calendar is told of a time that may suit. The same time saved anew takes the place of the one before. */
export function coffeeOf(coffee: Coffee): CoffeeFile {
  const { at, people, now } = coffee;
  const names = people.map(({ name }) => name);
  const clocks = clocksOf(coffee);
  return {
    id: keyedHash('coffee', [at, ...names].join('\n')),
    now: Temporal.Instant.fromEpochMilliseconds(now).toString(),
    start: Temporal.Instant.fromEpochMilliseconds(at).toString(),
    minutes,
    summary: say('hoursUi.coffee.with', listed(names)),
    ...(clocks ? { description: say('hoursUi.coffee.clocks', clocks) } : {}),
  };
}

/** By the user's own day: "attune-coffee-2026-11-26.ics". */
export const coffeeFileName = ({ at, mine }: Pick<Coffee, 'at' | 'mine'>): string =>
  `attune-coffee-${Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(mine).toPlainDate()}.ics`;
