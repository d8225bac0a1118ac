import type { Holiday } from './types';

/**
 * Public holidays of many regions in few letters. `days`: one a line, its name, a tab, and its dates: once as "0501"
 * where they are the same each year, else a list for each year parted by commas: "0418,0403,0326", with "+" between two
 * of a year. `regions`: one a line: code, tab, name, tab, and the numbers of its lines in base 36; for a part of a
 * country what it has beside the days of the whole, and behind "-" what it has not.
 */
export interface PackedHolidays {
  /** Where the dates are from, and under which licence. */
  source: string;
  firstYear: number;
  years: number;
  days: string;
  regions: string;
}

export interface HolidayRegion {
  code: string;
  /** English; empty for countries, whose names the browser knows. */
  name: string;
}

const numbers = (text: string): number[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => Number.parseInt(one, 36));

export const regionsIn = ({ regions }: PackedHolidays): HolidayRegion[] =>
  regions.split('\n').map((line) => {
    const [code = '', name = ''] = line.split('\t');
    return { code, name };
  });

/** "DE-BY-KATH" -> "DE-BY" -> "DE" -> "". */
export const widerRegion = (code: string): string => code.slice(0, Math.max(0, code.lastIndexOf('-')));

/** The lines of a region, of the whole first. */
function linesOf(code: string, regions: readonly string[]): number[] {
  const whole = code.includes('-') ? linesOf(widerRegion(code), regions) : [];
  const line = regions.find((each) => each.startsWith(`${code}\t`));
  const [adds = '', drops = ''] = line?.split('\t')[2]?.split('-') ?? [];
  const dropped = numbers(drops);
  return [...whole.filter((each) => !dropped.includes(each)), ...numbers(adds)];
}

function readDay(line: string, firstYear: number, years: number): Holiday[] {
  const [name = '', dates = ''] = line.split('\t');
  const perYear = dates.includes(',') ? dates.split(',') : Array.from({ length: years }, () => dates);
  return perYear.flatMap((list, index) =>
    list
      .split('+')
      .filter(Boolean)
      .map((date) => ({ date: `${firstYear + index}-${date.slice(0, 2)}-${date.slice(2)}`, name })),
  );
}

/** In order; where a part of a country has none of its own, those of the whole; of no known country none. */
export function holidaysIn({ days, regions, firstYear, years }: PackedHolidays, code: string): Holiday[] {
  const lines = days.split('\n');
  return linesOf(code, regions.split('\n'))
    .flatMap((line) => readDay(lines[line] ?? '', firstYear, years))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
