import { minute, type Shown, shownBy } from './hours-clock';

/** Sixteen days of a zone, most of them round a change of its clocks or its calendar. */
export interface HoursWindow {
  zone: string;
  from: number;
  shown: Shown[];
  dates: string[];
  /** Minutes behind which the clock does not show the next one. */
  changes: number;
}

export const windowDays = 16;
const minutesPerDay = 1440;

const starts: readonly [zone: string, ...dates: string[]][] = [
  ['Australia/Lord_Howe', '2026-04-02', '2026-10-01', '2027-04-01'],
  ['Asia/Kathmandu', '2026-11-20', '1985-12-29'],
  ['Pacific/Chatham', '2026-04-02', '2026-09-24'],
  ['Pacific/Apia', '2011-12-27', '2020-09-24', '2021-04-01'],
  ['America/St_Johns', '2026-03-05', '2026-10-29', '2006-10-26', '2007-03-08'],
  ['Africa/Casablanca', '2026-02-12', '2026-03-19', '2025-02-20'],
  ['America/New_York', '2026-03-05', '2026-10-29', '2027-03-11'],
  ['Europe/Berlin', '2026-03-26', '2026-10-22', '2027-03-25'],
  ['America/Sao_Paulo', '2018-11-01', '2019-02-14', '2026-11-20'],
  ['Pacific/Kiritimati', '1994-12-28', '2026-12-26'],
  ['Asia/Kolkata', '2026-11-20'],
  ['Asia/Tehran', '2022-03-19', '2022-09-18'],
  ['Antarctica/Troll', '2026-03-26', '2026-10-22'],
  ['America/Santiago', '2026-04-02', '2026-09-03'],
  ['Asia/Beirut', '2026-03-26', '2026-10-22'],
  ['Pacific/Auckland', '2026-04-02', '2026-09-24'],
  ['Atlantic/Azores', '2026-03-26', '2026-10-22'],
  ['Pacific/Kwajalein', '1993-08-18'],
  ['UTC', '2026-12-26'],
];

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function changesIn(shown: readonly Shown[]): number {
  return shown.filter(({ date, time }, at) => {
    const next = shown[at + 1];
    const expected = (minuteOf(time) + 1) % minutesPerDay;
    const leapsADay = time === '23:59' && next && Date.parse(next.date) - Date.parse(date) > minutesPerDay * minute;
    return next && (minuteOf(next.time) !== expected || leapsADay);
  }).length;
}

function windowOf(zone: string, date: string): HoursWindow {
  const from = Date.parse(`${date}T00:00Z`);
  const shown = shownBy(zone, from, windowDays * minutesPerDay, minute);
  return { zone, from, shown, dates: [...new Set(shown.map((one) => one.date))], changes: changesIn(shown) };
}

/** `each`: one window of a zone, or all of them. */
export const hoursWindows = (each: 'one' | 'all'): HoursWindow[] =>
  starts.flatMap(([zone, ...dates]) =>
    dates.slice(0, each === 'one' ? 1 : undefined).map((date) => windowOf(zone, date)),
  );
