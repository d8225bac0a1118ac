import { month, weekday } from './date-words';

type Day = Temporal.PlainDate;

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const monthNames = 'january february march april may june july august september october november december'.split(' ');
const nameOf = (day: Day): string => monthNames[day.month - 1] ?? '';

const number = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const ordinalOf = new RegExp(`^(?:the )?(${ordinals.join('|')}) (?:of )?(?=${month}(?: |$))`, 'u');
const hyphened = new RegExp(`\\b(\\d{1,2})-(${month})(?:-(\\d{4}|\\d{2}))?(?= |$)`, 'gu');
/** Before a day of a month its name says nothing more: "Mon 14 to Fri 18 December". */
const nameAhead = new RegExp(`\\b${weekday},? (?:the )?(?=${number}(?: |$))`, 'gu');
const holdsMonth = new RegExp(`\\d(?:st|nd|rd|th)? (?:of )?${month}(?: |$)`, 'u');
const shapes: readonly [RegExp, string][] = [
  [new RegExp(`^between (?:the )?(${number}) and (?:the )?(?=${number} (?:of )?${month})`, 'u'), '$1 to '],
  [new RegExp(`^(?:on )?(?:the )?(${number})/(${number})(?= ${month}(?: \\d{4})?$)`, 'u'), '$1 and $2'],
  [/^(from )?(?:the )?(\d{1,2}(?:st|nd|rd|th)) ?[-–] ?(?:the )?(\d{1,2}(?:st|nd|rd|th))$/u, 'the $2 to the $3'],
  [new RegExp(`^(${weekday}) ?/ ?(${weekday})$`, 'u'), '$1 and $2'],
  [/(?<=\d(?:st|nd|rd|th)?) (?:up to and including|up until|up to) (?=\d)/gu, ' to '],
  [/(?<=\p{L}) ?['’](?=\d\d$)/gu, ' 20'],
  [/^(?:the )?(?:coming|following|upcoming) (?=week$|month$)/u, 'next '],
  [/^(?:the )?(?:coming|upcoming|next) (?:a )?couple of (?=days$|weeks$|months$)/u, 'the next two '],
  [/^(?:the )?(?:coming|upcoming) (?=\S+ (?:days|weeks|months)$)/u, 'the next '],
  [new RegExp(`^(?:the )?end (?=${month}(?: \\d{4})?$)`, 'u'), 'end of '],
  [/^(?:the )?(?:days|week|time) between (?=christmas|xmas)/u, 'between '],
  [/^(from \S.{1,24}?) on(?:wards?)?(?= for )/u, '$1'],
  [/^(?:the )?(?:month|whole month) of (?=\p{L})/u, ''],
  [/(?<=^(?:the )?entire )week of/u, 'week of'],
  [/^(?:the )?(?:entire|whole|full) (?=week of|week beginning|week commencing)/u, ''],
];
/** A part of a month or year that is named by where it lies: "the last week of the year", "the 15th of next month". */
const parts: readonly [RegExp, (today: Day) => Day][] = [
  [
    /(?<=^(?:the )?(?:last|final) .{1,12}) (?:of|in) (?:the |this )?(?:old )?year$/u,
    (today) => today.with({ month: 12, day: 1 }),
  ],
  [/ (?:of|in) (?:the )?(?:new|next) year$/u, (today) => today.with({ month: 1, day: 1 }).add({ years: 1 })],
  [/ (?:of|in) next month$/u, (today) => today.with({ day: 1 }).add({ months: 1 })],
  [/ (?:of|in) (?:the |this )month$/u, (today) => today.with({ day: 1 })],
];
const ofPart =
  /^(?:the )?(?:(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)(?: (?:two|three|2|3))? weeks?|(?:first|second|last) half|\d{1,2}(?:st|nd|rd|th)|start|beginning) (?:of|in) /u;

const halfYear = /half (?:of|in) .{0,8}year$/u;

function withinNamed(text: string, today: Day): string {
  const found = ofPart.test(text) && !halfYear.test(text) ? parts.find(([form]) => form.test(text)) : undefined;
  return found ? text.replace(found[0], ` of ${nameOf(found[1](today))}`) : text;
}

/** Dates as people write them, in the few shapes that are read. */
export function inDateShape(written: string, today: Day): string {
  const plain = written
    .replace(
      hyphened,
      (_, day: string, name: string, year?: string) =>
        `${day} ${name}${year ? ` ${year.length === 2 ? '20' : ''}${year}` : ''}`,
    )
    .replace(ordinalOf, (_, word: string) => `${ordinals.indexOf(word) + 1} `);
  const bare = holdsMonth.test(plain) ? plain.replace(nameAhead, '') : plain;
  return withinNamed(
    shapes.reduce((now, [form, shape]) => now.replace(form, shape), bare),
    today,
  );
}
