import type { PersonHours } from '@/utils/people/types';
import { type HolidayRegion, holidaysIn, type PackedHolidays, regionsIn } from './packed-holidays';
import type { Holiday, KnownHours } from './types';

/** The table is loaded when somebody has a region, and not before. */
async function table(): Promise<PackedHolidays> {
  const { holidayTable } = await import('./holiday-table');
  return holidayTable;
}

const known = new Map<string, readonly Holiday[]>();

/** A country, a part of it, and a part of that: "DE-BY-KATH". A file may hold any text. */
const codeForm = /^[A-Z]{2}(?:-[A-Z0-9]{1,12}){0,2}$/;

/** Public holidays of "DE" or "de-by" in the years that the table has, in order; none where the region is unknown. */
export async function holidaysOf(region: string): Promise<readonly Holiday[]> {
  const code = region.trim().toUpperCase();
  if (!codeForm.test(code)) return [];
  const holidays = known.get(code) ?? holidaysIn(await table(), code);
  known.set(code, holidays);
  return holidays;
}

/** A week back and a year ahead is all that the reckoning looks at: so few go with a person to where hours are shown. */
function around(holidays: readonly Holiday[], now: number): Holiday[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').toPlainDate();
  const [first, last] = [today.subtract({ days: 7 }).toString(), today.add({ days: 370 }).toString()];
  return holidays.filter(({ date }) => date >= first && date <= last);
}

/** What the reckoning takes of a person at a time. */
export async function withHolidays(hours: PersonHours, now: number): Promise<KnownHours> {
  if (hours.region === undefined) return hours;
  return { ...hours, holidays: around(await holidaysOf(hours.region), now) };
}

export const holidayRegions = async (): Promise<HolidayRegion[]> => regionsIn(await table());

/** Where the dates are from, which must stand beside them, and the years they are of. */
export async function aboutHolidays(): Promise<{ source: string; first: number; last: number }> {
  const { source, firstYear, years } = await table();
  return { source, first: firstYear, last: firstYear + years - 1 };
}
