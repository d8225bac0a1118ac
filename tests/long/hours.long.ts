import 'temporal-polyfill/global';
import type { Case } from '@/tests/live/cases';
import { expectEqual, expectTrue } from '@/tests/live/waiting';
import { seededChance } from './chance';
import { judgeHours } from './hours-judged';
import { calendars, judgeTogether } from './hours-together';
import { hoursWindows } from './hours-windows';

const moments = 21_000;
const groups = 1_500;

function judgeMoments(): void {
  const windows = hoursWindows('all');
  const zones = new Set(windows.map(({ zone }) => zone)).size;
  const changes = windows.reduce((sum, window) => sum + window.changes, 0);
  const { changed, reasons, wrong } = judgeHours(seededChance('hours at moments'), windows, moments);
  console.log(
    `        ${zones} zones, ${changes} changes of clocks, ${changed} of ${moments} with the end of their state`,
  );
  console.log(`        reasons: ${[...reasons].map(([reason, many]) => `${reason} ${many}`).join(', ')}`);
  expectEqual('wrong', wrong.slice(0, 3), []);
  expectTrue('at least 12 zones and 24 changes of clocks', zones >= 12 && changes >= 24);
  expectTrue('every reason was met', reasons.size === 8);
}

function judgeGroups(): void {
  const { two, none, wrong } = judgeTogether(seededChance('hours of groups'), calendars(), groups);
  console.log(`        ${groups} groups: ${two} with a time soon and a fuller one, ${none} with none`);
  expectEqual('wrong', wrong.slice(0, 3), []);
  expectTrue('there were groups with two times', two > groups / 20);
}

/** So that nobody edits it by hand, and no correction is forgotten in it. */
async function remakeHolidays(): Promise<void> {
  const { makeHolidays } = await import('@/scripts/holidays/make');
  const { holidayTable } = await import('@/utils/hours/holiday-table');
  const made = makeHolidays();
  console.log(`        ${made.regions.split('\n').length} regions`);
  expectEqual('days that are not in the table', made.days, holidayTable.days);
  expectEqual('regions that are not in the table', made.regions, holidayTable.regions);
}

export const hoursCases = (): Case[] => [
  { name: `hours at ${moments} moments, against the clock minute by minute`, run: async () => judgeMoments() },
  { name: `good times of ${groups} groups, against every fifth minute of two weeks`, run: async () => judgeGroups() },
  { name: 'the table of public holidays is what the library makes', run: remakeHolidays },
];
