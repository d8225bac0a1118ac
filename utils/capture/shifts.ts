import type { DaySpan, HoursBlock, Weekday } from '@/utils/people/types';
import { behind } from './behind';
import type { Clause } from './clause';
import { readDateRange } from './date-ranges';
import { daysOf, workdays } from './day-words';
import { asks, need, preference, work } from './told';
import type { CaptureGiven, Reading } from './types';
import { daysAlone } from './work-times';

type Range = [start: string, end: string];
/** Which hours such a shift may have is asked. */
const shifts: readonly [RegExp, readonly Range[]][] = [
  [
    /^(?:lates?|late shifts?|the late shift|back shifts?)$/u,
    [
      ['12:00', '20:00'],
      ['14:00', '22:00'],
    ],
  ],
  [
    /^(?:earl(?:y|ies)|early shifts?|the early shift)$/u,
    [
      ['06:00', '14:00'],
      ['07:00', '15:00'],
    ],
  ],
  [
    /^(?:nights?|night shifts?|the night shift|graveyard shifts?)$/u,
    [
      ['22:00', '06:00'],
      ['20:00', '08:00'],
    ],
  ],
  [
    /^(?:an? )?half[- ]days?$/u,
    [
      ['09:00', '13:00'],
      ['13:00', '17:00'],
    ],
  ],
  [
    /^short days?$/u,
    [
      ['09:00', '13:00'],
      ['09:00', '15:00'],
    ],
  ],
];
const lead =
  /^(?:(?:is |will be |she's |he's )?(?:on|doing|does|works?|working|has|having|got|covering|covering for|only|for) ){0,2}/u;
const named =
  /^((?:the |an? )?(?:lates?|late shifts?|back shifts?|earl(?:y|ies)|early shifts?|nights?|night shifts?|graveyard shifts?|half[- ]days?|short days?)(?: shift)?) (?:only |all )?(?:on |until |from |for |during )?(?:all )?/u;

const weekAnd = /^this week and next(?: week)?$/u;
function spansOf(text: string, isUntil: boolean, today: Temporal.PlainDate): DaySpan[] {
  if (weekAnd.test(text)) {
    const sunday = today.add({ days: 14 - today.dayOfWeek });
    return [{ from: today.toString(), to: sunday.toString() }];
  }
  const found = readDateRange(text, today);
  return isUntil ? found.map(({ to }) => ({ from: today.toString(), to })) : [...found];
}

const datesOf = ({ from, to }: DaySpan): Weekday[] => {
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const many = Math.min(first.until(last).days, 6);
  const days = Array.from({ length: many + 1 }, (_, at) => first.add({ days: at }).dayOfWeek as Weekday);
  return [...new Set(days)].filter((day) => day < 6 || many < 2).sort((one, other) => one - other);
};

/** "Until the 10th", and no hour. */
const dated = /\d(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/** "On lates this week", "half day tomorrow". */
function readForNow(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const said = plain.replace(lead, '');
  const [whole = '', shift = ''] = named.exec(said) ?? [];
  const ranges = shifts.find(([form]) => form.test(shift.replace(/^the /u, '')))?.[1];
  const date = said.slice(whole.length);
  const isUntil = /until $/u.test(whole);
  const isHours = /\d/u.test(date) && !(isUntil && dated.test(date));
  if (!ranges || date === '' || isHours || (daysOf(date) && !isUntil)) return undefined;
  const [span, ...more] = spansOf(date, isUntil, today);
  if (!span || more.length > 0) return undefined;
  const days = datesOf(span);
  return asks(
    'hours',
    ranges.map(([start, end]) => preference({ kind: 'hours-exception', ...span, blocks: [{ days, start, end }] })),
  );
}

const ends: readonly [RegExp, readonly Range[]][] = [
  [
    /^(?:(?:often |usually )?(?:works?|stays?|in|on|working|there|finishes|online) (?:(?:until|till) )?late|late (?:finish|night|shift|one)s?|does (?:the )?late(?:s| shift)?|lates)(?: on| every)? /u,
    [
      ['09:00', '19:00'],
      ['11:00', '20:00'],
    ],
  ],
  [
    /^(?:(?:finishes|leaves|off|gone|goes home|knocks off|done|out) early|early (?:finish|dart|home|close|end)(?:es)?|short(?:er)?)(?: on| every)? /u,
    [
      ['09:00', '15:00'],
      ['09:00', '13:00'],
    ],
  ],
  [
    /^(?:(?:starts|in|comes in|begins|on) late|late (?:start|in)s?)(?: on| every)? /u,
    [
      ['10:00', '18:00'],
      ['11:00', '19:00'],
    ],
  ],
  [
    /^(?:(?:starts|in|comes in|begins|on) early|early (?:start|in|shift)s?|does (?:the )?earl(?:y|ies)(?: shift)?)(?: on| every)? /u,
    [
      ['07:00', '15:00'],
      ['06:00', '14:00'],
    ],
  ],
];
const daysAhead =
  /^((?:on )?[\p{L} ,&-]{3,30}?) (?=(?:works|stays|is in|finishes|leaves|starts|comes in|late|early)\b)/u;

/** "Works late on Thursdays": until when nobody said. */
function readEdge(plain: string, spelt: string): Reading | undefined {
  const [ahead = '', front = ''] = daysAhead.exec(plain) ?? [];
  const turned = ahead !== '' && daysOf(front) ? `${plain.slice(ahead.length)} ${front.replace(/^on /u, '')}` : plain;
  for (const [begin, ranges] of ends) {
    const days = daysOf(behind(begin, turned, 3, 40) ?? '');
    if (!days) continue;
    const blocks = ranges.map(([start, end]): HoursBlock[] => [{ days, start, end }]);
    return asks('hours', [...blocks.map((one) => work(one)), need(spelt)]);
  }
  return undefined;
}

const swapped = /^works? (?:on )?(\p{L}{3,10}) (?:in place of|instead of|rather than|not) (?:on )?(\p{L}{3,10})$/u;

/** "Works Saturdays in place of Mondays". */
function readSwapped(plain: string): Reading | undefined {
  const [, other = '', usual = ''] = swapped.exec(plain) ?? [];
  const [added, left] = [daysOf(other), daysOf(usual)];
  if (!added || !left) return undefined;
  const kept = [...workdays.filter((day) => !left.includes(day)), ...added];
  return daysAlone([...new Set(kept)].sort((one, next) => one - next));
}

/** Shifts that are named and not told in figures. */
export function readShift({ plain, spelt }: Clause, given: CaptureGiven): Reading | undefined {
  if (plain.length > 60) return undefined;
  return readForNow(plain, Temporal.PlainDate.from(given.today)) ?? readSwapped(plain) ?? readEdge(plain, spelt);
}
