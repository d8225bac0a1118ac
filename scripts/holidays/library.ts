import Holidays, { type HolidaysTypes } from 'date-holidays';
import { data } from 'date-holidays/data';
import type { Holiday } from '@/utils/hours/types';
import { type Correction, corrections } from './corrections';

/** A country, a part of it, or a part of that, as the library knows it. */
export interface Region {
  /** "DE-BY" */
  code: string;
  /** English name of a part; countries have theirs from the browser. */
  name: string;
  place: [country: string, state?: string, region?: string];
}

function placeOf({ country, state }: Correction) {
  const whole = data.holidays[country];
  const place = state ? whole?.states?.[state] : whole;
  if (!place) throw new Error(`The library has no place ${country} ${state ?? ''}`);
  place.days ??= {};
  return place.days;
}

const isSubstitute = (rule: string) => rule.startsWith('substitutes') || rule.includes(' and if ');

function correct(correction: Correction): void {
  const { drop = [], add = {}, moved = [] } = correction;
  const days = placeOf(correction);
  for (const rule of drop) {
    if (!days[rule]) throw new Error(`The library has no rule "${rule}" in ${correction.country}`);
    delete days[rule];
  }
  for (const [rule, name] of Object.entries(add)) {
    days[rule] = { name: { en: name }, ...(isSubstitute(rule) ? { substitute: true } : {}) };
  }
  for (const { rule, name, from, to } of moved) days[rule] = { name: { en: name }, disable: [from], enable: [to] };
}

/** The library reads the same object. */
export function correctLibrary(): void {
  for (const correction of corrections) correct(correction);
}

/** States and regions: codes to names. */
type Parts = Record<string, string> | undefined;
const partsOf = (parts: Parts) => Object.entries(parts ?? {});

export function regionsOfLibrary(): Region[] {
  const library = new Holidays();
  return partsOf(library.getCountries('en')).flatMap(([country]) => [
    { code: country, name: '', place: [country] },
    ...partsOf(library.getStates(country, 'en')).flatMap(([state, name]): Region[] => [
      { code: `${country}-${state.toUpperCase()}`, name, place: [country, state] },
      ...partsOf(library.getRegions(country, state, 'en')).map(
        ([region, part]): Region => ({
          code: `${country}-${state}-${region}`.toUpperCase(),
          name: `${name}, ${part}`,
          place: [country, state, region],
        }),
      ),
    ]),
  ]);
}

/** Days of which the noon is free: many begin at sunset before, and some last half a day. */
function daysOf({ start, end, name }: HolidaysTypes.Holiday, zone: string): Holiday[] {
  const [from, to] = [start, end].map((date) =>
    Temporal.Instant.fromEpochMilliseconds(date.getTime()).toZonedDateTimeISO(zone),
  );
  const days: Holiday[] = [];
  for (let date = from?.toPlainDate(); date && to; date = date.add({ days: 1 })) {
    const noon = date.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds;
    if (noon >= end.getTime()) return days;
    if (noon >= start.getTime()) days.push({ date: date.toString(), name });
  }
  return days;
}

/** One holiday a day, in order. */
export function holidaysOfLibrary({ place }: Region, years: readonly number[]): Holiday[] {
  const [country, state = '', region = ''] = place;
  const library = new Holidays(country, state, region, { languages: ['en'], types: ['public'] });
  const zone = library.getTimezones()[0] ?? 'UTC';
  const days = years
    .flatMap((year) => library.getHolidays(year))
    .filter(({ type }) => type === 'public')
    .flatMap((holiday) => daysOf(holiday, zone))
    .filter(({ date }) => years.includes(Number(date.slice(0, 4))));
  const first = new Map([...days].reverse().map((day) => [day.date, day]));
  return [...first.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
