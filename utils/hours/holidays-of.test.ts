import { describe, expect, it } from 'vitest';
import { aboutHolidays, holidayRegions, holidaysOf, withHolidays } from './holidays-of';
import { hoursAt } from './hours-at';

const datesOf = async (region: string, name = /./) =>
  (await holidaysOf(region)).filter((holiday) => name.test(holiday.name)).map(({ date }) => date);

/** Days off as the governments publish them. */
const known: [region: string, source: string, dates: string[], ordinary?: string[]][] = [
  [
    'GB-ENG',
    'gov.uk/bank-holidays',
    ['2026-04-06', '2026-08-31', '2026-12-28', '2027-12-27', '2027-12-28', '2028-01-03'],
  ],
  ['GB-SCT', 'gov.uk/bank-holidays', ['2026-01-02', '2026-08-03', '2026-11-30'], ['2026-04-06', '2026-08-31']],
  ['GB-NIR', 'gov.uk/bank-holidays', ['2026-03-17', '2026-07-13', '2027-07-12']],
  ['IE', 'citizensinformation.ie', ['2026-02-02', '2026-10-26']],
  [
    'US',
    'opm.gov',
    ['2026-01-19', '2026-07-03', '2026-11-26', '2027-06-18', '2027-07-05', '2027-12-24', '2027-12-31'],
    ['2026-11-27'],
  ],
  ['CA-ON', 'ontario.ca', ['2026-02-16', '2026-05-18', '2026-10-12']],
  ['MX', 'Ley Federal del Trabajo, art. 74', ['2026-02-02', '2026-03-16', '2026-11-16']],
  ['BR', 'Lei 14.759/2023', ['2026-04-03', '2026-11-20'], ['2026-02-17']],
  ['BR-SP', 'Lei 14.759/2023', ['2026-07-09', '2026-11-20']],
  ['CO', 'Ley 51 de 1983', ['2026-01-12', '2026-03-23']],
  ['DE', 'Gesetze der Länder', ['2026-05-14', '2026-10-03'], ['2026-01-06', '2026-10-31']],
  ['DE-BY', 'Bayerisches Feiertagsgesetz', ['2026-01-06', '2026-06-04', '2026-11-01'], ['2026-08-15']],
  ['DE-BY-KATH', 'Bayerisches Feiertagsgesetz', ['2026-01-06', '2026-08-15']],
  ['DE-SN', 'SächsSFG', ['2026-10-31', '2026-11-18', '2027-11-17']],
  ['DE-BE', 'Gesetz über die Sonn- und Feiertage', ['2026-03-08'], ['2026-11-18']],
  ['AT', 'Arbeitsruhegesetz', ['2026-06-04', '2026-10-26', '2026-12-08']],
  ['FR', 'Code du travail, L3133-1', ['2026-05-08', '2026-05-14', '2026-07-14'], ['2026-04-03']],
  ['PL', 'Ustawa o dniach wolnych', ['2025-12-24', '2026-12-24', '2026-06-04']],
  ['DK', 'borger.dk', ['2026-05-14'], ['2026-05-01']],
  ['ES-VC', 'DOGV', ['2026-10-09', '2026-06-24']],
  ['BG', 'Labour Code, art. 154', ['2025-05-26', '2025-09-08', '2026-05-25', '2026-09-07', '2026-12-28', '2027-05-04']],
  ['RU', 'Labour Code, art. 112', ['2026-03-09', '2026-05-11', '2027-05-10', '2027-06-14']],
  ['GR', 'Orthodox Easter', ['2026-02-23', '2026-04-10', '2026-04-13', '2026-06-01', '2027-03-15', '2027-05-03']],
  ['CY', 'Orthodox Easter', ['2025-03-03', '2025-06-09', '2026-02-23', '2026-06-01'], ['2025-03-04']],
  ['RO', 'Codul muncii, art. 139', ['2026-04-10', '2026-04-13', '2026-06-01', '2027-05-03']],
  ['IL', 'Hebrew calendar', ['2026-04-02', '2026-05-22', '2026-09-12', '2026-09-21', '2027-10-11']],
  ['TR', '2429 sayılı Kanun', ['2026-03-20', '2026-03-21', '2026-03-22', '2026-05-27', '2026-10-29']],
  [
    'AE',
    'Cabinet Resolution 27 of 2024',
    ['2026-05-26', '2026-05-27', '2026-12-02', '2026-12-03'],
    ['2026-01-16', '2026-02-18'],
  ],
  ['SG', 'mom.gov.sg', ['2025-03-31', '2026-02-17', '2026-02-18', '2026-05-27', '2026-08-10', '2026-11-09']],
  ['MY', 'kabinet.gov.my', ['2026-03-21', '2026-08-31', '2026-09-16']],
  ['HK', 'gov.hk', ['2025-10-29', '2026-02-19', '2026-04-07', '2026-05-25', '2026-10-19']],
  [
    'CN',
    'State Council Decree 795',
    ['2026-02-16', '2026-02-19', '2026-04-05', '2026-05-02', '2026-09-25', '2027-02-06'],
    ['2026-06-01'],
  ],
  ['TW', 'Act on Memorial Days and Holidays', ['2025-09-29', '2025-10-24', '2026-02-17', '2026-10-26', '2026-12-25']],
  ['JP', 'cao.go.jp', ['2026-03-20', '2026-05-06', '2026-09-22', '2026-09-23', '2027-03-22', '2027-09-23']],
  [
    'KR',
    'Regulations on Holidays of Public Offices',
    ['2026-02-16', '2026-02-18', '2026-05-25', '2027-02-09', '2028-01-26', '2028-01-28'],
    ['2026-02-19', '2028-01-25'],
  ],
  [
    'NZ',
    'Te Kāhui o Matariki Public Holiday Act 2022',
    ['2025-06-20', '2026-07-10', '2027-06-25', '2027-02-08', '2028-02-07'],
  ],
  ['AU-NSW', 'nsw.gov.au', ['2026-01-26', '2026-06-08', '2026-12-28', '2027-12-27', '2027-12-28']],
  ['ZA', 'Public Holidays Act 36 of 1994', ['2026-08-10', '2027-03-22']],
  [
    'ET',
    'Ethiopian calendar',
    ['2026-01-07', '2026-09-11', '2027-09-12', '2027-09-28', '2028-01-20'],
    ['2027-09-11', '2028-01-19'],
  ],
];

describe('public holidays', () => {
  it.each(known)('of %s, by %s', async (region, _, dates, ordinary = []) => {
    const found = await datesOf(region);
    expect(dates.filter((date) => !found.includes(date))).toEqual([]);
    expect(found.filter((date) => ordinary.includes(date))).toEqual([]);
  });

  it('have names, come in order and once a day', async () => {
    const german = (await holidaysOf('DE-BY')).filter(({ date }) => date.startsWith('2026'));
    expect(german.slice(0, 3)).toEqual([
      { date: '2026-01-01', name: "New Year's Day" },
      { date: '2026-01-06', name: 'Epiphany' },
      { date: '2026-04-03', name: 'Good Friday' },
    ]);
    expect(german).toHaveLength(12);
    expect(await holidaysOf(' de-by ')).toEqual(await holidaysOf('DE-BY'));
    for (const { code } of await holidayRegions()) {
      const dates = await datesOf(code);
      expect(dates, code).toEqual([...new Set(dates)].sort());
      expect(dates.length, code).toBeGreaterThan(5);
    }
  });

  it('of a part that has none of its own are those of the whole; of nowhere there are none', async () => {
    expect(await holidaysOf('FR-75')).toEqual(await holidaysOf('FR'));
    expect(await holidaysOf('DE-BY-XX')).toEqual(await holidaysOf('DE-BY'));
    const nowhere = ['', 'ZZ', 'D', '-', 'nowhere', 'DE\tBY', `DE${'-B'.repeat(500)}`];
    for (const region of nowhere) expect(await holidaysOf(region)).toEqual([]);
  });

  it('reach from last year to three years ahead, and say where they are from', async () => {
    const { source, first, last } = await aboutHolidays();
    expect(source).toContain('CC BY-SA 3.0');
    const years = new Set((await datesOf('FR')).map((date) => Number(date.slice(0, 4))));
    expect([...years]).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
    expect(last - first).toBeGreaterThanOrEqual(4);
  });

  it('are free for who has the region, and unknown to who has none', async () => {
    const hours = {
      zone: 'Europe/Berlin',
      work: [{ days: [1, 2, 3, 4, 5, 6, 7] as const, start: '09:00', end: '17:00' }],
      focus: [],
    };
    const kept = { ...hours, work: hours.work.map((block) => ({ ...block, days: [...block.days] })) };
    const noon = Temporal.Instant.from('2026-12-25T11:00Z').epochMilliseconds;
    expect(hoursAt(await withHolidays({ ...kept, region: 'DE' }, noon), noon)?.why).toEqual({
      kind: 'holiday',
      name: 'Christmas Day',
    });
    expect((await withHolidays({ ...kept, region: 'DE' }, noon)).holidays).toHaveLength(11);
    expect(await withHolidays(kept, noon)).toBe(kept);
  });
});

const years = [2025, 2026, 2027, 2028, 2029, 2030];
const dayLength = 86_400_000;

/** Every day of these years that a calendar of the browser gives this month and day. */
function daysBy(calendar: string, month: string, day: string): string[] {
  const format = new Intl.DateTimeFormat('en', { calendar, month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  const first = Temporal.Instant.from('2025-01-01T00:00Z').epochMilliseconds;
  return Array.from({ length: 6 * 365 + 1 }, (_, index) => first + index * dayLength)
    .filter((at) => {
      const parts = format.formatToParts(at);
      const part = (type: string) => parts.find((each) => each.type === type)?.value;
      return part('month') === month && part('day') === day;
    })
    .map((at) => Temporal.Instant.fromEpochMilliseconds(at).toString().slice(0, 10));
}

/** Gauss, in the form of Meeus for both calendars. */
function orthodoxEaster(year: number): Temporal.PlainDate {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const [month, day] = [Math.floor((d + e + 114) / 31), ((d + e + 114) % 31) + 1];
  return new Temporal.PlainDate(year, month, day).add({ days: 13 });
}

function westernEaster(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return new Temporal.PlainDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

describe('public holidays of other calendars, reckoned otherwise', () => {
  it.each([
    ['IL', /^Rosh Hashanah \(Yom/, 'hebrew', 'Tishri', '1'],
    ['IL', /Kippur/, 'hebrew', 'Tishri', '10'],
    ['KR', /New Year/, 'dangi', '1', '1'],
    ['KR', /Thanksgiving/, 'dangi', '8', '15'],
    ['ET', /New Year/, 'ethiopic', '1', '1'],
    ['ET', /Epiphany/, 'ethiopic', '5', '11'],
    ['EG', /Fitr/, 'islamic-umalqura', '10', '1'],
    ['EG', /Adha/, 'islamic-umalqura', '12', '10'],
    ['AE', /Arafat/, 'islamic-umalqura', '12', '9'],
    ['ID', /Fitr/, 'islamic-umalqura', '10', '1'],
  ])('%s %s: %s %s/%s', async (region, name, calendar, month, day) => {
    const found = await datesOf(region, name);
    const expected = daysBy(calendar, month, day);
    expect(expected.length).toBeGreaterThanOrEqual(5);
    expect(expected.filter((date) => !found.includes(date))).toEqual([]);
  });

  it.each(years)('Easter of %i, in the west and in the east', async (year) => {
    expect(await datesOf('GB-ENG', /Good Friday/)).toContain(westernEaster(year).subtract({ days: 2 }).toString());
    expect(await datesOf('DE', /Ascension/)).toContain(westernEaster(year).add({ days: 39 }).toString());
    expect(await datesOf('GR', /Good Friday/)).toContain(orthodoxEaster(year).subtract({ days: 2 }).toString());
    expect(await datesOf('GR', /Clean Monday/)).toContain(orthodoxEaster(year).subtract({ days: 48 }).toString());
  });

  it('the Chinese year, which Intl does not know to the minute: as the Hong Kong Observatory has it', async () => {
    const expected = ['2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'];
    for (const region of ['CN', 'SG', 'TW']) expect(await datesOf(region)).toEqual(expect.arrayContaining(expected));
  });
});
