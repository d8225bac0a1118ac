/** What the library has otherwise than the law of a place, in its own language of rules. */
export interface Correction {
  country: string;
  state?: string;
  source: string;
  /** Rules that do not hold. */
  drop?: string[];
  /** Rule to English name. */
  add?: Record<string, string>;
  /** The same, where a rule moves to another day in one year. */
  moved?: { rule: string; name: string; from: string; to: string }[];
}

/** Makes a rule of a day that is given where another falls on a weekend; the library puts that behind its name. */
const monday = (dates: string[], name: string) =>
  Object.fromEntries(dates.map((date) => [`substitutes ${date} if Saturday,Sunday then next Monday`, name]));

const blackAwareness = ['AL', 'AM', 'MT', 'RJ', 'SP'].map(
  (state): Correction => ({
    country: 'BR',
    state,
    source: 'Lei 14.759 of 2023: in the whole country, where these states had it before',
    drop: ['11-20'],
    add: { '11-20 ': 'Black Awareness Day' },
  }),
);

export const corrections: Correction[] = [
  {
    country: 'KR',
    source: 'Regulations on Holidays of Public Offices, articles 2 and 3: the days before and after Seollal, too',
    drop: ['korean 01-0-01 P3D'],
    add: {
      'korean 01-0-00 P3D': 'Korean New Year',
      'substitutes korean 01-0-01 if Saturday then next Monday': 'Korean New Year',
      'substitutes korean 01-0-01 if Sunday then next Tuesday': 'Korean New Year',
      'substitutes korean 01-0-01 if Monday then next Wednesday': 'Korean New Year',
    },
  },
  {
    country: 'AE',
    source:
      'Cabinet Resolution 27 of 2024: Arafat Day and a second National Day; neither Ramadan nor the Night Journey',
    drop: ['1 Ramadan', '27 Rajab'],
    add: { '9 Dhu al-Hijjah': 'Arafat Day', '12-03': 'National Day' },
  },
  {
    country: 'CN',
    source: 'State Council Decree 795 of 2024: four days of spring, two of May; Children’s Day is for children',
    drop: ['06-01'],
    add: { 'chinese 01-0-03': 'Spring Festival', '05-02': 'Labour Day' },
  },
  {
    country: 'TW',
    source: 'Act on Memorial Days and Holidays of 2025',
    add: {
      '09-28 and if Saturday then previous Friday if Sunday then next Monday': 'Teachers’ Day',
      '10-25 and if Saturday then previous Friday if Sunday then next Monday': 'Taiwan Retrocession Day',
      '12-25 and if Saturday then previous Friday if Sunday then next Monday': 'Constitution Day',
    },
  },
  {
    country: 'ET',
    source: 'Ethiopian calendar: Genna on 7 January; the year before a leap year begins on 12 September',
    drop: [
      '01-06 in non-leap years',
      '01-07 in leap years',
      '01-19',
      '09-11 in non-leap years',
      '09-12 in leap years',
      '09-27 in non-leap years',
      '09-28 in leap years',
    ],
    add: { '01-07': 'Christmas Day', '05-01': 'Labour Day', '05-05': 'Patriots’ Victory Day' },
    moved: [
      { rule: '01-19 ', name: 'Epiphany', from: '2028-01-19', to: '2028-01-20' },
      { rule: '09-11', name: 'New Year’s Day', from: '2027-09-11', to: '2027-09-12' },
      { rule: '09-27', name: 'Finding of the True Cross', from: '2027-09-27', to: '2027-09-28' },
    ],
  },
  {
    country: 'CY',
    source: 'Orthodox calendar: Clean Monday is 48 days before Easter, the Monday of the Holy Spirit 50 behind it',
    drop: ['orthodox -47', 'orthodox -48'],
    add: { 'orthodox -48 ': 'Clean Monday', 'orthodox 50': 'Whit Monday' },
  },
  {
    country: 'GR',
    source: 'The same day under its name',
    drop: ['orthodox -48'],
    add: { 'orthodox -48 ': 'Clean Monday' },
  },
  {
    country: 'BG',
    source: 'Labour Code, article 154 (2): a weekend’s holiday gives the next working day, of Easter alone none',
    add: {
      ...monday(['01-01'], 'New Year’s Day'),
      ...monday(['03-03'], 'Liberation Day'),
      ...monday(['05-01'], 'Labour Day'),
      // Its Monday is that of Easter.
      '2027-05-04': 'Labour Day (substitute day)',
      ...monday(['05-06'], 'St. George’s Day'),
      ...monday(['05-24'], 'Day of Letters'),
      ...monday(['09-06'], 'Unification Day'),
      ...monday(['09-22'], 'Independence Day'),
      '12-26 ': 'Christmas',
      'substitutes 12-24 if Saturday then next Tuesday if Sunday then next Wednesday': 'Christmas',
      'substitutes 12-25 if Saturday,Sunday then next Monday': 'Christmas',
      'substitutes 12-26 if Saturday then next Monday if Sunday then next Tuesday': 'Christmas',
    },
  },
  {
    country: 'RU',
    source: 'Labour Code, article 112: a holiday on a weekend goes to the next working day',
    add: {
      ...monday(['05-01'], 'Spring and Labour Day'),
      ...monday(['05-09'], 'Victory Day'),
      ...monday(['06-12'], 'Russia Day'),
      ...monday(['11-04'], 'Unity Day'),
    },
  },
  {
    country: 'MA',
    source: 'Royal decisions of May 2023 and of November 2025',
    add: { '01-14': 'Amazigh New Year', '10-31': 'Unity Day' },
  },
  { country: 'ES', state: 'VC', source: 'Estatut d’Autonomia, article 4', add: { '10-09': 'Valencian Community Day' } },
  { country: 'ES', state: 'MC', source: 'Ley 12/1983 of the Region', add: { '06-09': 'Murcia Region Day' } },
  ...blackAwareness,
];
