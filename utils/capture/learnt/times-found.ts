import { readDateRange } from '@/utils/capture/date-ranges';
import { daysOf } from '@/utils/capture/day-words';
import { readStretches, type Stretch } from '@/utils/capture/stretches';
import { trimSigns } from '@/utils/text/trim-signs';

/** What the grammar finds in a clause: hours from one end to the other, one end of them, a time, a part of the day, days, a date. */
export type FoundKind = 'HOURS' | 'FROM' | 'TO' | 'AT' | 'PART' | 'DAYS' | 'DAY' | 'DATE';

export interface Found {
  kind: FoundKind;
  /** As the rules may read it again. */
  text: string;
  /** Places of the first word and of the one behind the last. */
  from: number;
  to: number;
}

const longest = 8;
const weekday =
  /^(?:mon|tues?|weds?|thur?s?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[.,;:]?$/u;
const anyDay = /^(?:mon|tue|wed|thu|fri|sat|sun|m-f|m–f|mwf|daily|weekday|weekend|workday|every|each|week)/u;
const partOfDay =
  /^(?:early|late|mid|first|mornings?|afternoons?|evenings?|nights?|lunch|lunch-?time|noon|midday|midnight|forenoons?|am|pm|after|before|towards?|end|beginning|start|near|lunchtimes?|right|just|straight|shortly|immediately|directly)\b/u;
const edge = /^(?:after|before|until|from|since|between|past)$/u;
const ofDates =
  /^(?:today|tonight|tomorrow|this|next|coming|the|rest|end|week|w\/c|wc|kw|christmas|xmas|easter|new|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mid|early|late|in|for|start|beginning|two|three|four|a)/u;
const dated =
  /\d|^(?:next|this|coming|this coming) (?:mon|tue|wed|thu|fri|sat|sun)|^(?:today|tonight|tomorrow)$|week|month|year|christmas|xmas|easter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|noël/u;
/** "Her 5 cats", "10 people": a figure by itself is no hour. */
const bareNumber = /^\d{1,2}$/u;

const bareOf = (words: readonly string[]): string => trimSigns(words.join(' '), null, /[,.;:!)]/).replace(/^[(]/u, '');

function kindOfWay(way: readonly Stretch[], text: string): FoundKind {
  if (way.every(({ start, end }) => start === null && end === null)) return weekday.test(text) ? 'DAY' : 'DAYS';
  if (way.some(({ start }) => start === null)) return 'TO';
  if (way.some(({ end }) => end === null)) return 'FROM';
  return /\d/u.test(text) ? 'HOURS' : 'PART';
}

function timeIn(text: string): FoundKind | undefined {
  const [first = ''] = text.split(' ', 1);
  const mayBegin =
    /^~?\d/u.test(first) ||
    anyDay.test(first) ||
    partOfDay.test(first) ||
    edge.test(first) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter)$/u.test(first);
  if (!mayBegin || bareNumber.test(text)) return undefined;
  if (daysOf(text)) return weekday.test(text) ? 'DAY' : 'DAYS';
  const [way] = readStretches(text);
  return way && kindOfWay(way, text);
}

function isDate(text: string, today: Temporal.PlainDate): boolean {
  const [first = ''] = text.split(' ', 1);
  if (!(/^\d/u.test(first) || weekday.test(first) || ofDates.test(first)) || !dated.test(text)) return false;
  return !bareNumber.test(text) && readDateRange(text, today).length > 0;
}

/** A weekday by itself is no date, as it may be of every week. */
function kindOf(text: string, today: Temporal.PlainDate): FoundKind | undefined {
  const time = text === '' || text.length > 48 ? undefined : timeIn(text);
  if (time !== undefined && time !== 'DAY') return time;
  return isDate(text, today) && !weekday.test(text) ? 'DATE' : time;
}

/** "After two days": how many, and no hour. */
const endsCount = /(?:^| )(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u;
const ofUnits =
  /^(?:days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|rings|tries|reminders?|attempts?|calls?|coffees?|beers?|lines?|pages?|steps?|slides?|sessions?|persons?|strong|man|people|times|emails?|mails?|messages?|%)\b/u;

function foundAt(words: readonly string[], at: number, today: Temporal.PlainDate): Found | undefined {
  for (let many = Math.min(longest, words.length - at); many > 0; many--) {
    const text = bareOf(words.slice(at, at + many));
    const isCount = endsCount.test(text) && ofUnits.test(words[at + many] ?? '');
    const kind = isCount ? undefined : kindOf(text, today);
    if (kind) return { kind, text, from: at, to: at + many };
  }
  return undefined;
}

const clock =
  /^(?:(?:at|by|around|about|round|approx|circa|~) ?)?(?:~ ?)?(\d{1,2}(?::\d\d)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?([ap])\.?m\.?| o'clock)?$/u;
const saidTime = /^(?:at|by|around|about|round|~)|[:m~k]/u;
const ofMany =
  /^(?:people|years?|months?|weeks?|days?|hours?|hrs|minutes?|mins?|min|kids|cats|dogs|lines|pages|times|of|%|percent|euros?|reports|x|rings|goes|tries|(?!(?:mon|tues|wednes|thurs|fri|satur|sun)days|always|sometimes|mornings|afternoons|evenings|weekdays)\p{L}{4,}s)\b/u;

/** "At 3", "around ten", "7am", "9:30". */
function clockFound(words: readonly string[], at: number): Found | undefined {
  for (const many of [3, 2, 1]) {
    const text = bareOf(words.slice(at, at + many));
    const isTime =
      clock.test(text) &&
      (saidTime.test(text) || /^(?:in|out|off|at|starts?|until|from|after|before)$/u.test(words[at - 1] ?? ''));
    if (at + many <= words.length && isTime && !ofMany.test(words[at + many] ?? ''))
      return { kind: 'AT', text, from: at, to: at + many };
  }
  return undefined;
}

/** The hour that is meant by a time, of the afternoon below seven; undefined where there is none. */
export function clockOf(text: string): string | undefined {
  const [, figures = '', half] = clock.exec(text) ?? [];
  const [hour = '', minute = '00'] = figures.split(':');
  const said = /^\d/u.test(hour)
    ? Number(hour)
    : 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').indexOf(hour);
  const at = half === 'p' || (half === undefined && said < 7) ? (said % 12) + 12 : half === 'a' ? said % 12 : said;
  return figures === '' || at > 23 ? undefined : `${String(at).padStart(2, '0')}:${minute}`;
}

/** The hours, days and dates among the words of a clause, the longest from each place. */
export function timesFound(words: readonly string[], today: Temporal.PlainDate): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const here = foundAt(words, at, today) ?? clockFound(words, at);
    if (here) found.push(here);
    at = here?.to ?? at + 1;
  }
  return found;
}
