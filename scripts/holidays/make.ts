import type { PackedHolidays } from '@/utils/hours/packed-holidays';
import { correctLibrary, regionsOfLibrary } from './library';
import { packHolidays } from './pack';

/** A year back, for what was last week at New Year, and four ahead. Each release of Attune moves them on. */
export const holidayYears = [2025, 2026, 2027, 2028, 2029, 2030];

const source = 'date-holidays 3.37.0, after Wikipedia, CC BY-SA 3.0, with corrections';

/** Takes half a minute, as the moon is looked up for many. */
export function makeHolidays(): PackedHolidays {
  correctLibrary();
  return packHolidays(regionsOfLibrary(), holidayYears, source);
}
