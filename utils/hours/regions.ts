import { foldName } from '@/utils/text/fold';
import { type HolidayRegion, widerRegion } from './packed-holidays';

/** A region as it is listed and found. */
export interface RegionChoice {
  code: string;
  /** "Bavaria"; of a whole country its name in the user's language. */
  name: string;
  /** The country of a part; empty for a whole country. */
  country: string;
}

const countryOf = (code: string): string => code.slice(0, 2);

function countryNames(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return (code) => names.of(code) ?? code;
}

export function regionChoices(regions: readonly HolidayRegion[], locale: string): RegionChoice[] {
  const nameOf = countryNames(locale);
  return regions
    .map(({ code, name }) => {
      const country = nameOf(countryOf(code));
      return code.includes('-') ? { code, name, country } : { code, name: country, country: '' };
    })
    .sort((a, b) => (a.country || a.name).localeCompare(b.country || b.name, locale) || (a.code < b.code ? -1 : 1));
}

/** Less is better: the region by its own name, a word of it, its country, its code. */
function rankOf({ code, name, country }: RegionChoice, query: string): number | undefined {
  const own = foldName(name);
  if (own.startsWith(query)) return country === '' ? 0 : 1;
  if (own.split(/[\s,]/).some((word) => word.startsWith(query))) return 2;
  if (foldName(country).startsWith(query)) return 3;
  return code.toLowerCase().startsWith(query) ? 4 : undefined;
}

export function searchRegions(choices: readonly RegionChoice[], typed: string, limit: number): RegionChoice[] {
  const query = foldName(typed);
  const ranked = choices.flatMap((choice) => {
    const rank = query === '' ? 0 : rankOf(choice, query);
    return rank === undefined ? [] : [{ choice, rank }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ choice }) => choice);
}

/** What a region is called; of one that the table does not list, the next wider, and a code that says nothing stands as it is. */
export function regionName(code: string, choices: readonly RegionChoice[]): string {
  const found = choices.find((choice) => choice.code === code.trim().toUpperCase());
  if (found) return found.name;
  const wider = widerRegion(code);
  return wider === '' ? code : regionName(wider, choices);
}

interface ZonedLocale {
  getTimeZones?: () => string[] | undefined;
}

const zonesOf = (country: string): string[] =>
  (new Intl.Locale(`und-${country}`) as ZonedLocale).getTimeZones?.() ?? [];

/** The country of a zone, where it is of one alone. Only to be offered: many live in one place and keep the days of another. */
export function countryOfZone(zone: string, choices: readonly RegionChoice[]): RegionChoice | undefined {
  const fitting = choices.filter(({ code, country }) => country === '' && zonesOf(code).includes(zone));
  return fitting.length === 1 ? fitting[0] : undefined;
}
