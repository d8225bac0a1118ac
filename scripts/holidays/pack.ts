import { type PackedHolidays, widerRegion } from '@/utils/hours/packed-holidays';
import type { Holiday } from '@/utils/hours/types';
import { holidaysOfLibrary, type Region } from './library';

/** The line of each holiday: name and dates of all years. */
function linesOf(holidays: readonly Holiday[], years: readonly number[]): string[] {
  const byName = Map.groupBy(holidays, ({ name }) => name);
  return [...byName].map(([name, days]) => {
    const perYear = years.map((year) =>
      days
        .filter(({ date }) => date.startsWith(String(year)))
        .map(({ date }) => date.slice(5).replace('-', ''))
        .join('+'),
    );
    const isFixed = new Set(perYear).size === 1;
    return `${name}\t${isFixed ? perYear[0] : perYear.join(',')}`;
  });
}

const less = (lines: readonly string[], others: readonly string[]) => lines.filter((line) => !others.includes(line));

/** Lines that are had by many regions first, so that their numbers are short. */
function byUse(regions: readonly string[][]): string[] {
  const uses = new Map<string, number>();
  for (const line of regions.flat()) uses.set(line, (uses.get(line) ?? 0) + 1);
  return [...uses].sort(([a, many], [b, most]) => most - many || (a < b ? -1 : 1)).map(([line]) => line);
}

export function packHolidays(all: readonly Region[], years: readonly number[], source: string): PackedHolidays {
  const linesByCode = new Map(all.map((region) => [region.code, linesOf(holidaysOfLibrary(region, years), years)]));
  const told = all.map(({ code, name }) => {
    const own = linesByCode.get(code) ?? [];
    const whole = linesByCode.get(widerRegion(code)) ?? [];
    return { code, name, adds: less(own, whole), drops: less(whole, own) };
  });
  const lines = byUse(told.map(({ adds }) => adds));
  const places = new Map(lines.map((line, index) => [line, index.toString(36)]));
  const numbers = (list: readonly string[]) => list.map((line) => places.get(line)).join(' ');
  const regions = told.map(({ code, name, adds, drops }) => {
    const days = drops.length > 0 ? `${numbers(adds)}-${numbers(drops)}` : numbers(adds);
    return `${code}\t${name}\t${days}`;
  });
  return { source, firstYear: years[0] ?? 0, years: years.length, days: lines.join('\n'), regions: regions.join('\n') };
}
