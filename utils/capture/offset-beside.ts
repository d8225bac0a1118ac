import { offsetOf } from '@/utils/hours/zones';
import { zonesAtOffset } from './offsets';
import { zonesOfPlace } from './places';

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const many = `(half an|an?|\\d{1,2}(?:[.,]5|½)?|${numbers.join('|')})`;
/** "Two hours ahead of Singapore", "an hour and a half behind London". */
const form = new RegExp(
  `^(?:(?:(?:she|he|they)(?:'s|'re)?|is|are|sits|lives|works|always|about|roughly|around|only|just|now|which is|on|that's|so|time zone:?|tz:?) ){0,3}${many}(?: and (a half|half))? ?(?:hours?|hrs?|h)(?: and (a half|half|30|thirty))?(?: (?:mins?|minutes))? (ahead of|in front of|further on than|later than|east of|in advance of|behind|earlier than|back from|west of) (?:the )?(\\p{L}[\\p{L}' .-]{2,24}?)(?: time)?$`,
  'iu',
);
const isLater = /^(?:ahead|in |further|later|east)/iu;

function hoursIn(word: string): number {
  const said = word.toLowerCase();
  if (said === 'half an') return 0.5;
  if (/^an?$/u.test(said)) return 1;
  const at = numbers.indexOf(said);
  return at < 0 ? Number(said.replace(',', '.').replace('½', '.5')) : at + 1;
}

const isoOf = (zone: string, at: Temporal.PlainDate): number => {
  const noon = at.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds;
  const [, sign = '+', hours = '0', minutes = '0'] = /^UTC(?:(.)(\d\d):(\d\d))?/u.exec(offsetOf(zone, noon)) ?? [];
  return (sign === '+' ? 1 : -1) * (60 * Number(hours) + Number(minutes));
};

const written = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `utc${minutes < 0 ? '-' : '+'}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
};

/** Zones so many hours from that of a place: those that are so in summer and in winter, where there are such. */
export function zonesBeside(text: string, today: string): string[] | undefined {
  const [, word = '', half, halfToo, side = '', place = ''] = form.exec(text) ?? [];
  const [zone] = word === '' ? [] : zonesOfPlace(place);
  if (!zone) return undefined;
  const apart = 60 * (hoursIn(word) + (half || halfToo ? 0.5 : 0)) * (isLater.test(side) ? 1 : -1);
  const day = Temporal.PlainDate.from(today);
  const minutes = isoOf(zone, day) + apart;
  // In winter London is at none, and in summer it is not.
  const found = minutes === 0 ? ['Europe/London', 'UTC'] : (zonesAtOffset(written(minutes), today) ?? []);
  const isAlways = (one: string) =>
    [1, 7].every((month) => isoOf(one, day.with({ month })) - isoOf(zone, day.with({ month })) === apart);
  const always = found.filter(isAlways);
  return found.length === 0 ? undefined : always.length > 0 ? always : found;
}
