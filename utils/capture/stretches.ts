import { parseHours } from '@/utils/hours/parse-hours';
import { writeDays } from '@/utils/hours/weekdays';
import type { HoursBlock, Weekday } from '@/utils/people/types';
import { dayParts } from './day-parts';
import { days, daysOf, workdays } from './day-words';
import { daysInFront } from './hours-first';
import { inDigits } from './in-digits';
import { type Mood, meantRanges } from './meant-range';
import { withoutNamedAfter } from './named-days';
import { withoutWider } from './narrower';

/** Some hours of the week. Null: nobody said where it begins or ends ("not before 10"). */
export interface Stretch {
  days: readonly Weekday[];
  start: string | null;
  end: string | null;
}

/** The readings of a text; more than one where its words may mean more. */
export type Stretches = Stretch[][];

function partOf(text: string): Omit<Stretch, 'days'> | undefined {
  const bare = text.replace(/^(?:in|during|at|over) (?:the )?|^the /, '');
  const found = dayParts.find(([form]) => form.test(bare));
  return found && { start: found[1], end: found[2] };
}

const edge =
  /^(?:(not |never |nothing |none |no |only |never (?:in|there|here|on|online) |not (?:in|there|here|on|online) )?(before|after|until|from|since)|(starts?|starting|begins?|beginning|in|comes(?: in)?|gets in|arrives|logs on|online|on[- ]?site|at (?:her|his|their) desk|there)(?: work| working| her day| his day)?(?: at| from| around| by)|(ends?|leaves?|stops?|finishe?s?|ending|logs off|signs off|knocks? off|clocks (?:off|out)|heads home|gone|out|off|done|goes home|offline|out (?:of )?the (?:door|gate))(?: work| working| her day| his day| the office)?(?: at| around| by))(?: about| around)? (.{1,12}?)(?: on| onwards?)?$/u;
const clockAt = /^(?:noon|midday|midnight|\d{1,2}(?:[:.]\d{2})?(?: ?(?:[ap]\.?m\.?|h|uhr|o'clock))?)$/u;

/** "10", "4pm", "noon". A bare figure below seven is of the afternoon. */
function timeOf(text: string): string | undefined {
  if (!clockAt.test(text)) return undefined;
  if (/^(?:noon|midday)$/.test(text)) return '12:00';
  if (text === 'midnight') return '00:00';
  const bare = text.replace(/ ?o'clock/, '');
  const late = /^([1-6])(?:[:.]\d{2})?$/.test(bare) ? `${bare}pm` : bare;
  const read = parseHours(`${late.replace('.', ':')}-23:59`);
  return read.ok ? read.blocks[0]?.start : undefined;
}

/** "not before 10", "after 4pm", "until noon". */
function edgeOf(text: string): Omit<Stretch, 'days'> | undefined {
  const [, not, word, starts, ends, at = ''] = edge.exec(text) ?? [];
  const time = timeOf(starts && /^[56](?::\d\d)?$/.test(at) ? `${at}am` : at);
  if (!time) return undefined;
  if (starts) return { start: time, end: null };
  if (ends) return { start: null, end: time };
  const isStart = word === 'after' || word === 'from' || word === 'since';
  const turned = not !== undefined && not !== 'only ';
  if (turned && word !== 'before' && word !== 'after') return undefined;
  return isStart !== turned ? { start: time, end: null } : { start: null, end: time };
}

const leading = new RegExp(`^(?:(?:only )?(?:on )?)?(${days}):? (?=\\S)`, 'u');
const trailing = new RegExp(` ,?(?:only )?(${days})$`, 'u');

/** The days a text begins or ends with, and what is left. */
function partedDays(text: string): { days: readonly Weekday[]; rest: string } {
  const before = leading.exec(text);
  const first = before && daysOf(before[1] ?? '');
  if (before && first) return { days: first, rest: text.slice(before[0].length) };
  const behind = trailing.exec(text);
  const last = behind && daysOf(behind[1] ?? '');
  if (behind && last) return { days: last, rest: text.slice(0, behind.index) };
  return { days: workdays, rest: text };
}

const asStretch = ({ days: on, start, end }: HoursBlock): Stretch => ({ days: on, start, end });

const manyDays = new RegExp(`(?<=^|[,;&] ?|and )${days}(?=:? ?\\d)`, 'gu');
const signBehindDay = /(?<=\b(?:mon|tues?|weds?|thur?s?|fri|sat|sun|[a-z]{3,6}days?|every day|daily)), (?=\d)/gu;

/** Days as the reading of hours takes them: "mon wed fri 9-12" is "Mon, Wed, Fri 9-12". */
function tidyDays(text: string): string {
  const bare = text.replace(/\b(?:on|every|each) (?=\p{L})/gu, '').replace(signBehindDay, ' ');
  return bare.replace(manyDays, (found) => {
    const named = daysOf(found.trim());
    return named ? writeDays(named) : found;
  });
}

function ranges(text: string, mood: Mood): Stretches {
  const spelt = text
    .replace(/\bbetween (noon|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m)?) and (?=\d|noon)/g, '$1-')
    .replace(/\bsince (\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m| ?h)?) (?=until \d)/g, '$1 ')
    .replace(/\b(?:between|from) (?=\d|noon)/g, '')
    .replace(/\bnoon\b/g, '12:00')
    .replace(/\bmidnight\b/g, '24:00')
    .replace(/(\d) (?:till|through) (?=\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m)?$)/g, '$1-')
    .replace(/o'clock| (?:hrs|hours)\b/g, '');
  return meantRanges(spelt, mood).flatMap((way) => {
    const read = parseHours(tidyDays(way));
    return read.ok && read.blocks.length > 0 ? [withoutNamedAfter(read.blocks).map(asStretch)] : [];
  });
}

const dayPart =
  /^(?:in the |on |every |each )?(mornings?|afternoons?|evenings?|nights?)(?: from| between| at|:|,)? (?=\d)|(?<=\d) (?:in the |at )?(mornings?|afternoons?|evenings?|nights?)$/u;

function moodOf(text: string): { mood: Mood; rest: string } {
  const found = dayPart.exec(text);
  const word = found?.[1] ?? found?.[2] ?? '';
  const rest = found ? text.replace(dayPart, '') : text;
  if (word.startsWith('night')) return { mood: 'night', rest };
  if (word.startsWith('morning')) return { mood: 'morning', rest };
  return { mood: word === '' ? 'day' : 'later', rest };
}

const partAndEdge = /^((?:early |late )?\S{4,10}) ((?:until|before|from|after) .{1,12})$/u;

/** "Mornings until 11". */
function cutPart(text: string): Omit<Stretch, 'days'> | undefined {
  const [, name = '', behind = ''] = partAndEdge.exec(text) ?? [];
  const [part, end] = [partOf(name), edgeOf(behind)];
  if (!part || !end) return undefined;
  const cut = { start: end.start ?? part.start, end: end.end ?? part.end };
  return cut.start !== null && cut.end !== null && cut.start < cut.end ? cut : undefined;
}

function single(text: string): Stretch | undefined {
  const { days: on, rest } = partedDays(text);
  const found = partOf(rest) ?? edgeOf(rest) ?? cutPart(rest);
  if (found) return { days: on, ...found };
  const alone = daysOf(text);
  return alone && { days: alone, start: null, end: null };
}

const isOver = (one: Stretch, other: Stretch) =>
  (one.start ?? '') < (other.end ?? '24') && (other.start ?? '') < (one.end ?? '24');

/** "9-12 and 14-18 on Fridays" are both of the Friday; of "9-5, 9-1 on Fridays" the last is; with a comma it may be either. */
function onThese(way: readonly Stretch[], on: readonly Weekday[], isListed: boolean): Stretches {
  const last = way.at(-1);
  const isOther = last && way.slice(0, -1).some((one) => isOver(one, last));
  const all = way.map((stretch) => ({ ...stretch, days: on }));
  const onlyLast = way.map((stretch) => ({
    ...stretch,
    days: stretch === last ? on : workdays.filter((day) => !on.includes(day)),
  }));
  if (isOther) return [onlyLast];
  return isListed && way.length > 1 ? [all, onlyLast] : [all];
}

function inFigures(text: string, mood: Mood): Stretches {
  const whole = ranges(text, mood);
  if (whole.length > 0) return whole;
  const { days: on, rest } = partedDays(text);
  return rest === text ? [] : ranges(rest, mood).flatMap((way) => onThese(way, on, rest.includes(',')));
}

/** "Not before 10, not after 5" is from the one to the other. */
export function withEndsJoined(way: Stretch[]): Stretch[] {
  const [one, other, ...more] = way;
  if (!one || !other || more.length > 0 || one.days.join() !== other.days.join()) return way;
  const first = one.end === null ? one.start : other.end === null ? other.start : null;
  const last = one.start === null ? one.end : other.start === null ? other.end : null;
  const isPair = (one.end === null) !== (other.end === null) && first !== null && last !== null && first < last;
  return isPair && (one.start === null || other.start === null) ? [{ days: one.days, start: first, end: last }] : way;
}

const comesOrGoes =
  /^(?:always |usually )?(?:starts?|begins?|in|comes|gets|arrives|logs|online|ends?|leaves?|stops?|finishe?s?|signs|knocks|clocks|heads|gone|out|done|goes|offline|off) /u;

/** "Afternoons only, from two until six": the figures say what the part of the day means. */
function withoutParts(items: readonly string[], found: readonly Stretches[]): Stretches[] {
  const figures = found.filter((_, at) => /\d/.test(items[at] ?? '')).flatMap(([way = []]) => way);
  const isSaid = ([way = []]: Stretches) =>
    way.some((part) => figures.some((one) => one.days.join() === part.days.join() && isOver(part, one)));
  return found.filter((ways, at) => /\d/.test(items[at] ?? '') || !isSaid(ways));
}

/** Each of "mornings or late afternoon" by itself; nothing where one of them is no hours. */
function listed(text: string): Stretches {
  const items = text.split(/ ?, (?:and |or )?| (?:and|or|&|\+) /u);
  // "12-1 and gone by 4": the one is no more of the same.
  const isMixed = items.slice(1).some((one) => comesOrGoes.test(one) || comesOrGoes.test(partedDays(one).rest));
  if (items.length < 2 || items.length > 6 || isMixed) return [];
  // "First thing, before 8:30": the figures say when that is.
  const isInFigures = items.some((one) => /\d/.test(one));
  const told = items.filter((one) => !isInFigures || !/^(?:first thing|early)$/.test(one));
  const found = withoutParts(told, told.map(alone));
  if (found.some((ways) => ways.length !== 1)) return [];
  // "Every day, 10 to 6": days by themselves are no hours among others.
  const isDays = ([way = []]: Stretches) => way.every(({ start, end }) => start === null && end === null);
  if (found.some(isDays) && !found.every(isDays)) return [];
  return [withEndsJoined(withoutWider(found.flatMap(([way = []]) => way)))];
}

function alone(text: string): Stretches {
  const inFront = daysInFront(text);
  if (inFront !== undefined) return inFigures(inFront, 'day');
  const { mood, rest } = moodOf(text);
  const found = single(rest) ?? single(text);
  return found ? [[found]] : inFigures(rest, mood);
}

/** Hours of the week in small letters, every word of the text; empty where it is something else. */
export function readStretches(written: string, mood?: Mood): Stretches {
  const text = inDigits(
    written
      .replace(/~(?=\d)/g, '')
      .replace(/,? (?:otherwise|apart from that)$/, '')
      .replace(
        /^(?:otherwise|else|normally|apart from that|(?:the |all )?other days|(?:the )?rest(?: of the week)?)[:,]? (?=\S)/u,
        '',
      ),
  );
  if (mood) return inFigures(text, mood);
  const found = alone(text);
  return found.length > 0 ? found : listed(text);
}

const workStart = '08:00';
const workEnd = '18:00';

/** Where nobody said the end, hours to ask in are open, as they count within the work hours only. */
export const openBlocks = (way: readonly Stretch[]): HoursBlock[] =>
  way.map(({ days: on, start, end }) => ({ days: [...on], start: start ?? '00:00', end: end ?? '00:00' }));

function withinDay({ days: on, start, end }: Stretch): HoursBlock {
  const first = start ?? (end !== null && end <= workStart ? '00:00' : workStart);
  return { days: [...on], start: first, end: end ?? (first >= workEnd ? '00:00' : workEnd) };
}

/** Where nobody said the end, time to be left alone in is within an ordinary day, so that it is not at night. */
export const dayBlocks = (way: readonly Stretch[]): HoursBlock[] => way.map(withinDay);
