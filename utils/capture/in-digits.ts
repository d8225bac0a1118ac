const hourWords = 'midnight one two three four five six seven eight nine ten eleven twelve'.split(' ');
const hourWord = `(${hourWords.slice(1).join('|')})`;
const spokenHour = new RegExp(
  `\\b${hourWord}(?= (?:to|until|am|pm|a\\.m|p\\.m|o'clock)\\b)|(?<=\\b(?:to|until) )${hourWord}\\b`,
  'gu',
);

const pastHour = new RegExp(`\\b(half|(?:a )?quarter) past (\\d{1,2}|${hourWords.slice(1).join('|')})\\b`, 'gu');
/** "Half past nine" is 9:30. */
const clockAfter = (part: string, hour: string): string =>
  `${/^\d/u.test(hour) ? hour : hourWords.indexOf(hour)}:${part === 'half' ? '30' : '15'}`;

/** "Nine to five", "M-F". */
export const inDigits = (text: string) =>
  text
    .replace(pastHour, (_, part: string, hour: string) => clockAfter(part, hour))
    .replace(spokenHour, (word) => String(hourWords.indexOf(word)))
    .replace(/(?<=\d)([ap])\b(?!\.)/gu, '$1m')
    .replace(/(?<=^| )m ?[-–] ?f\b/u, 'mon-fri')
    .replace(/(?<=^| )m ?[-–] ?th\b/u, 'mon-thu')
    .replace(/(?<=^| )(?:m\/w\/f|mwf)\b/u, 'mon, wed, fri')
    .replace(/(?<=^| )(?:tu?\/th|tth)\b/u, 'tue, thu')
    .replace(/(?<=\d) ?-?ish\b/gu, '')
    .replace(/(?<=\d(?: ?[ap]\.?m)?) (?:(?:her|his|their|local) (?:local )?time|local)$/u, '')
    .replace(
      /(?<=^(?:early |late )?(?:morning|afternoon|evening|night)s?) (?:(?:her|his|their|local) )(?:local )?time$/u,
      '',
    );
