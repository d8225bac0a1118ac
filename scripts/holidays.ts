import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeHolidays } from './holidays/make';

/** Writes the table of public holidays anew: `tsx scripts/holidays.ts`. */
const path = join(import.meta.dirname, '../utils/hours/holiday-table.ts');
const packed = makeHolidays();
const text = `import type { PackedHolidays } from './packed-holidays';

/** Made by \`npx tsx scripts/holidays.ts\`; never edited by hand. */
export const holidayTable: PackedHolidays = ${JSON.stringify(packed)};
`;
writeFileSync(path, text);
console.log(
  `${packed.regions.split('\n').length} regions, ${packed.days.split('\n').length} days, ${text.length} bytes`,
);
