import { foldName } from '@/utils/text/fold';
import { citiesOf } from './cities';

export interface ZoneChoice {
  /** IANA name. */
  zone: string;
  /** "Kolkata", "New York". */
  city: string;
  /** "Asia"; empty for zones without a place. */
  region: string;
  /** "UTC+05:30" at the given moment. */
  offset: string;
}

/** Engines list zones under names that their places no longer use; shown and found under the present ones. */
const renamed: Record<string, string> = {
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minh City',
  'Europe/Kiev': 'Kyiv',
  'America/Godthab': 'Nuuk',
  'Atlantic/Faeroe': 'Faroe',
  'Pacific/Truk': 'Chuuk',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Enderbury': 'Kanton',
};

export function allZones(): string[] {
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.includes('UTC') ? zones : [...zones, 'UTC'];
}

const lastPart = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

export const cityOf = (zone: string): string => renamed[zone] ?? lastPart(zone);

/** The offset at a moment, for a list that shows what the clocks say now. Throws where there is no such zone. */
export function offsetOf(zone: string, now: number): string {
  const { offset } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  return offset === '+00:00' ? 'UTC' : `UTC${offset.replace('-', '\u2212')}`;
}

const choiceOf = (zone: string, now: number): ZoneChoice => ({
  zone,
  city: cityOf(zone),
  region: zone.includes('/') ? zone.slice(0, zone.indexOf('/')).replaceAll('_', ' ') : '',
  offset: offsetOf(zone, now),
});

/** Less is better: its own city, a word of it, another big city of the zone, a part of its name. */
function rankOf(zone: string, query: string): number | undefined {
  const city = foldName(cityOf(zone));
  if (city.startsWith(query)) return 0;
  if (city.split(' ').some((word) => word.startsWith(query))) return 1;
  const others = [lastPart(zone), ...citiesOf(zone)].map(foldName);
  if (others.some((other) => other.startsWith(query))) return 2;
  return foldName(zone).replaceAll('_', ' ').includes(query) ? 3 : undefined;
}

/** Zones by city, best first; an empty query lists them in order of their names. */
export function searchZones(text: string, now: number, limit: number): ZoneChoice[] {
  const query = foldName(text).replaceAll('_', ' ');
  return allZones()
    .flatMap((zone) => {
      const rank = query === '' ? 0 : rankOf(zone, query);
      return rank === undefined ? [] : [{ zone, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ zone }) => choiceOf(zone, now));
}
