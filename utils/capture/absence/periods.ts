import { bareWord } from '@/utils/capture/bare-word';
import { lastDays, readDateRange } from '@/utils/capture/date-ranges';
import { count, month, weekday } from '@/utils/capture/date-words';
import { readDate } from '@/utils/capture/dates';
import { isVague } from '@/utils/capture/vague-dates';
import type { DaySpan } from '@/utils/people/types';
import { remembered } from '@/utils/text/remembered';
import { trimSigns } from '@/utils/text/trim-signs';
import { reasons } from './absence-words';

type Day = Temporal.PlainDate;

/** A while that is told somewhere in a clause. */
export interface Period {
  /** Places of the first word and of the one behind the last. */
  from: number;
  to: number;
  /** What may be meant; each of one span, or of days that are apart. */
  ways: DaySpan[][];
  /** Only its first or its last day is told, or how long it is: "from Monday", "until Friday", "two weeks". */
  edge?: 'first' | 'last' | 'length';
  /** A weekday by itself, or two, which may be of every week. */
  isDays: boolean;
  text: string;
}

const longest = 9;
const mayBegin =
  /^(?:\d|until|probably|at|ends|ending|finishes|up|through|to|from|since|starting|starts|begins?|beginning|effective|on|in|for|during|over|throughout|all|between|the|this|next|coming|following|first|last|today|tonight|tomorrow|rest|whole|end|mid|middle|late|early|week|kw|cw|wk|w\/c|weekend|christmas|xmas|easter|thanksgiving|new|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/u;
const until =
  /^(?:probably |at least )?(?:from (?:today|now)(?: on)? )?(?:until|ends(?: on)?|ending(?: on)?|finishes(?: on)?|up to(?: and including)?|up until|through|to) (?:about |around |probably |approximately |at least |the )?/u;
const after = /^(?:until|till) after /u;
const begun = /^(?:as of|(?:starting|starts|begins|beginning|effective|with effect)(?: from| on| in)?|from) /u;
const lead = /^(?:on |in |for |during |over |throughout |all |within |at )?(?:the )?(?:whole (?:of )?|entire |full )?/u;
const dated =
  /\d|today|tonight|tomorrow|week|month|year|fortnight|christmas|xmas|easter|thanksgiving|quarter|\b(?:mon|tues?|wed|weds|thur?s?|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)/u;
const bareDay = new RegExp(`^${weekday}s?$`, 'u');
const shortDay = /^(?:sun|sat|mon|wed)$/u;
const areDays = (text: string): boolean =>
  text
    .replace(/^(?:on|from) /u, '')
    .split(/,? (?:and|&|or|to|until|through) |, | ?[-–/] ?/u)
    .every((one) => bareDay.test(one));
/** "For Thanksgiving" is why, and "Christmas leave" is what it is called. */
const forFeast = /^for (?:the )?(?:thanksgiving|christmas|xmas|easter|new year)/u;
const feast = /^(?:the )?(?:christmas|xmas|x-mas|easter|thanksgiving|new year'?s?)$/u;

const length = new RegExp(`^(?:for )?(?:the )?(?:about |around )?(${count}) (?:days?|weeks?|months?)$`, 'u');

const asWays = (spans: readonly DaySpan[]): DaySpan[][] => spans.map((span) => [span]);
const days = (items: readonly string[], today: Day) => items.map((item) => readDate(item, today));

/** "3, 4 and 7 December": the month is of them all. */
function withMonth(items: readonly string[]): string[] {
  const month = /^\d{1,2}(?:st|nd|rd|th)?(?: of)? (\p{L}{3,9}\.?)$/u.exec(items.at(-1) ?? '')?.[1];
  return items.map((item) =>
    month !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(item) ? `${item} ${month}` : item,
  );
}

const dayAfter = (span: DaySpan | undefined) => span && Temporal.PlainDate.from(span.to).add({ days: 1 }).toString();

/** Days side by side are one span. */
function joined(spans: readonly DaySpan[]): DaySpan[] {
  const all: DaySpan[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (dayAfter(last) === span.from) all.splice(-1, 1, { from: last?.from ?? span.from, to: span.to });
    else all.push(span);
  }
  return all;
}

/** "This Friday and the following Monday". */
function readSeveral(text: string, today: Day): DaySpan[][] {
  const items = withMonth(text.replace(/^on /u, '').split(/,? (?:and|&|plus|\+) |, /u));
  if (items.length < 2 || items.length > 4) return [];
  const [first = [], ...others] = days(items, today);
  const chains = others.reduce(
    (ways, next) =>
      ways.flatMap((way) => next.filter(({ from }) => from > (way.at(-1)?.to ?? '')).map((one) => way.concat(one))),
    asWays(first),
  );
  return chains.map(joined).slice(0, 2);
}

const lasts = /,? (?:and |it )?(?:runs|lasts|goes)(?: on)?(?: for)? (?=\S+ (?:days?|weeks?|months?)$)/u;
const thenOn = new RegExp(
  `(?<=\\d|\\d(?:st|nd|rd|th)|day|tomorrow|${month}),? (?:for )?(?=${count} (?:days?|weeks?|months?)$)`,
  'u',
);
const nextDay = /(?<=tomorrow) and (?:the )?(?:day after(?: that| tomorrow)?|next day)$/u;

/** Words that people put around a date, in the form that is read. */
const tidy = (text: string): string =>
  text
    .replace(/\b(?:a )?fortnight\b/u, 'two weeks')
    .replace(/\b(?:the )?(?:whole |entire )?month of (?=\p{L})/u, '')
    .replace(/\b(?:about|around|roughly|approximately) (?=\S+ (?:days?|weeks?|months?)$)/u, '')
    .replace(nextDay, ' and day after tomorrow')
    .replace(/(?<=\S) (?:all day|whole day|the whole day)$/u, '')
    .replace(/ (?:latest|earliest|at least|at the (?:latest|earliest)|inclusive|incl\.?|included)$/u, '')
    .replace(/(?<=^(?:from|starting|as of) \S.{1,24}?) on(?:wards)?$/u, '')
    .replace(lasts, ' for ')
    .replace(thenOn, ' for ');

type Read = Pick<Period, 'ways' | 'edge'>;
/** "5.12" without its last full stop: the order of day and month is as open as with a stroke. */
const dotted = /^(\d{1,2})\.(\d{1,2})$/u;

function readWhole(text: string, today: Day): Read | undefined {
  const bare = text.replace(lead, '').replace(dotted, '$1/$2');
  const start = begun.exec(text)?.[0];
  const [only, ...more] = start === undefined ? [] : readDateRange(text.slice(start.length), today);
  if (start !== undefined && only && more.length === 0 && only.from === only.to)
    return { ways: [[only]], edge: 'first' };
  const said = start === undefined ? text : text.slice(start.length);
  const found = [bare, said].map((one) => readDateRange(one, today)).find((some) => some.length > 0);
  if (found) return { ways: asWays(found), ...(length.test(text) ? { edge: 'length' } : {}) };
  const several = readSeveral(bare, today);
  return several.length > 0 ? { ways: several } : undefined;
}

function readUntil(text: string, today: Day): Read | undefined {
  const isAfter = after.exec(text)?.[0];
  const said = isAfter ?? until.exec(text)?.[0];
  if (said === undefined) return undefined;
  const date = text.slice(said.length);
  const isWhole =
    isAfter !== undefined || /through|including/u.test(said) || / (?:inclusive|incl\.?|included)$/u.test(text);
  const last = isWhole ? readDate(tidy(date), today).map(({ to }) => to) : lastDays(tidy(date), today);
  const ways = last.map((to) => [{ from: today.toString(), to }]);
  return ways.length > 0 ? { ways, edge: 'last' } : undefined;
}

/** A while, every word of a text; undefined where it is something else. */
export function readPeriod(text: string, today: Day): Read | undefined {
  if (text.length < 2 || text.length > 60 || !dated.test(text) || isVague(text)) return undefined;
  return readUntil(text, today) ?? readWhole(tidy(text), today);
}

const bareOf = (words: readonly string[]): string => trimSigns(words.join(' '), /[(]/, /[,;:!)]/);

const mayDo = /^(?:be|have|not|also|only|then|soon|need|take|work|start|leave|come|get|go|stay|change|move|want)$/u;
/** What looks like a day and is none there: "Sun and sand", "for Thanksgiving", "Christmas leave", "4". */
function isNoDay(text: string, next: string | undefined, last: string | undefined): boolean {
  const isName = feast.test(text) && next !== undefined && reasons.has(bareWord(next));
  return (
    isName ||
    (last === 'for' && feast.test(text)) ||
    forFeast.test(text) ||
    /^\d{1,2}$/u.test(text) ||
    (shortDay.test(text) && next !== undefined) ||
    // "She may be working".
    (text === 'may' && mayDo.test(next ?? ''))
  );
}

/** "The visit is over 10 Dec", "8 to 2 until 19 March": no date begins there, and the two is an hour. */
function isInside(words: readonly string[], at: number): boolean {
  const [first = '', before = '', word = ''] = [words[at - 2], words[at - 1], words[at]];
  return (
    (word === 'over' && /^(?:is|are)$/u.test(before)) ||
    (word === 'in' && before === 'be' && /^(?:the|on|this|next|today|tomorrow)$/u.test(words[at + 1] ?? '')) ||
    (/^\d{1,2}$/u.test(word) && before === 'to' && /^\d/u.test(first))
  );
}

/** Several rules look for the same days, and a line is read anew at each key. */
const periodsOn = remembered((day: string) => ({
  read: remembered((text: string) => ({ found: readPeriod(text, Temporal.PlainDate.from(day)) })),
}));

type ReadDays = ReturnType<typeof periodsOn>['read'];

function periodAt(words: readonly string[], at: number, read: ReadDays): Period | undefined {
  if (!mayBegin.test(words[at] ?? '') || isInside(words, at)) return undefined;
  // "At least until Friday".
  if (words[at] === 'at' && words[at + 1] !== 'least') return undefined;
  for (let many = Math.min(longest, words.length - at); many > 0; many--) {
    const to = at + many;
    const text = bareOf(words.slice(at, to));
    const found = isNoDay(text, words[to], words[at - 1]) ? undefined : read(text).found;
    // "In two weeks" says when, and not how long.
    const isAhead = found?.edge === 'length' && words[at - 1] === 'in';
    if (found && !isAhead)
      return { ...found, from: at, to, isDays: areDays(text), text: tidy(text).replace(/^for /u, '') };
  }
  return undefined;
}

/** All that is told of days in a clause, the longest from each place. A weekday by itself may be of every week, and is none. */
export function periodsIn(words: readonly string[], today: Day): Period[] {
  const { read } = periodsOn(today.toString());
  const found: Period[] = [];
  for (let at = 0; at < words.length; ) {
    const here = periodAt(words, at, read);
    if (here) found.push(here);
    at = here?.to ?? at + 1;
  }
  return found;
}

const startOf = ({ ways }: Period): DaySpan | undefined => (ways.length === 1 ? ways[0]?.[0] : undefined);

function bothOf(one: Period, other: Period): DaySpan[][] | undefined {
  const [first, second] = [startOf(one), startOf(other)];
  const isApart = first && second && second.from > first.to && !one.edge && !other.edge;
  return isApart ? [[...(one.ways[0] ?? []), ...(other.ways[0] ?? [])]] : undefined;
}

/** "A week off in December": in which of its weeks nobody said. */
export function withinLong({ text, ways }: Period): boolean {
  const span = ways[0]?.[0];
  const isLong = span !== undefined && Temporal.PlainDate.from(span.from).add({ weeks: 2 }).toString() < span.to;
  return isLong && /^(?:in|during|over|some ?time in|somewhere in) /u.test(text);
}

/** How many days or weeks, with no word of when in a long while these are. */
const some = /\b(?:days?|weeks?|fortnight)(?:['’]s?)?\b/u;
export const isSomeOf = (words: readonly string[], periods: readonly Period[]): boolean =>
  periods.some(withinLong) && some.test(words.join(' '));

/** Two periods of which the one says when the other begins, or both are meant. */
function joinedTwo(one: Period, other: Period, today: Day): DaySpan[][] | undefined {
  const start = startOf(one);
  if (!start || one.edge === 'last' || one.edge === 'length') return undefined;
  if (other.edge === 'length') return asWays(readDateRange(`${start.from} for ${other.text}`, today));
  if (other.edge !== 'last') return bothOf(one, other);
  const ends = other.ways.flatMap((way) => way.map(({ to }) => to)).filter((to) => to > start.to);
  return ends.map((to) => [{ from: start.from, to }]);
}

/** What a clause tells in one place or in two: "from Monday ... until Christmas" is one while. */
export function joinedPeriod(found: readonly Period[], today: Day): DaySpan[][] | undefined {
  const [one, other, ...more] = found;
  if (!one || more.length > 0) return undefined;
  if (!other) return one.edge === 'first' ? undefined : one.ways;
  const isTurned = one.edge === 'last' || one.edge === 'length';
  const ways = isTurned ? joinedTwo(other, one, today) : joinedTwo(one, other, today);
  return ways && ways.length > 0 ? ways : undefined;
}

/** "Two weeks" without "for" and without a day on which they begin. */
export function isLengthAlone([one, ...more]: readonly Period[], words: readonly string[]): boolean {
  return one?.edge === 'length' && more.length === 0 && !/^(?:for|the|next)$/iu.test(words[one.from] ?? '');
}
