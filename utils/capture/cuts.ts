import type { Weekday } from '@/utils/people/types';
import { before, behind, phrasesOf, withoutLast } from './behind';
import type { Clause } from './clause';
import { daysOf, otherDays, workdays } from './day-words';
import { readStretches } from './stretches';
import { asks, best, daysOff as daysAway, focus, need, tells } from './told';
import type { Reading } from './types';

const lunch =
  /^(?:(?:with|has|takes|an?|hour|her|his|their|out|off|for|eats|at) ){0,4}(?:lunch ?break|lunch ?time|lunch|break|pause|siesta)(?: (?:is|from|between|time))?:? /u;
const daysOff =
  /^(?:(?:never in|never there|no|not(?! in | there | working )|never(?! works )|except|without|but not|off|free|out|closed(?! (?:on )?s)|dark(?= )|doesn't work|does not work|not working|never works|isn't working|not in|not there|not available|is off|has off|takes off|can't (?:do|make|work|come in(?! for)|be in)|cannot (?:do|make|work|come in|be in)|can never (?:do|make|work)|won't (?:do|work|be (?:in|there|around))|(?:is |isn't |not |never )?unable to work|(?:not|isn't|never|aren't) (?:around|here)|won't be around|doesn't (?:do|come in))(?: (?:on|in|at|work|working|the office))?) /u;
const daysOffBehind =
  / (?:off|free|day off|days off|not working|not in|never in|doesn't work|don't work|does not work|never works)$/u;
const fillers = phrasesOf('is|are|always|her|his|their|day|she|he|they|only');
const halfDays = /^(?:works |does |has |takes )?(?:only )?half[- ](?:a )?days?(?: off)?(?: (?:on|every|each))? /u;
const halfBehind = / (?:a )?half[- ]days?$/u;
const halfAlways = /^(?:only )?(?:works?|does|working|on) (?:only )?half[- ]days?(?: only| now)?$/u;
const dayCount =
  /^(?:only )?(?:(?:works?|does|working|on) (?:only )?(?:an? )?([2-4]|two|three|four)[- ]days?(?: ?(?:a|per|\/)? ?weeks?)?|(?:in |there |an? )?([2-4]|two|three|four)[- ]days?(?: ?(?:a|per|\/))? ?weeks?)(?: now| only)?$/u;
const counts: Record<string, number> = { two: 2, three: 3, four: 4 };
const part = / (am|pm|mornings?|afternoons?)$/u;
const partOff =
  /^(?:closed|off|out|gone|free|not (?:in|there|working|available)|never (?:in|there)|doesn't work|no)(?: (?:on|in|for|every))? /u;
const partOffBehind = / (?:is |are |always )?(?:off|closed|free|not in)$/u;
const partOnly = / only (?=(?:in the )?(?:am|mornings?|pm|afternoons?)$)/u;

/** "..., don't bother her" says no more than what it stands behind. */
export const aside =
  /,? (?:please )?(?:don't|do not|never) (?:bother|disturb|call|ring|phone|ping|interrupt)(?: (?:her|him|them))?$/u;

/** A Friday off may be this one or each; that is for the dates to ask about. */
const isEach = (text: string) => /s\b|every|each|&|,|\/|and| or |-/.test(text);

function clockRange(text: string): { start: string; end: string } | undefined {
  if (/^(?:at |around )?(?:noon|midday)(?: sharp)?$/.test(text)) return { start: '12:00', end: '13:00' };
  const hour = /^(?:at )?(1[1-4]|1)(?::00)?(?: ?(?:h|pm|o'clock))?$/.exec(text)?.[1];
  if (hour) return { start: `${hour === '1' ? 13 : hour}:00`, end: `${hour === '1' ? 14 : Number(hour) + 1}:00` };
  const [way] = readStretches(text);
  const [only, ...more] = way ?? [];
  return only?.start && only.end && more.length === 0 ? { start: only.start, end: only.end } : undefined;
}

const partNamed = (name: string) => (/^(?:am|morning)/.test(name) ? 'morning' : 'afternoon');

/** "Closed Fri pm", "Fri only mornings": a part of a day that is off. */
function readPartOff(plain: string): Reading | undefined {
  const off = behind(partOff, plain, 6, 52) ?? before(partOffBehind, plain, 6, 52);
  const only = before(/ only$/u, plain, 6, 52) ?? plain.replace(partOnly, ' ').replace(' in the ', ' ');
  const text = off ?? (only === plain ? '' : only);
  const names = before(part, text) ?? '';
  const named = part.exec(text)?.[1] ?? '';
  const days = daysOf(names);
  if (!days || days.length > 3) return undefined;
  const other = partNamed(named) === 'morning' ? 'afternoon' : 'morning';
  return { cut: { kind: 'part-off', days, part: off === undefined ? other : partNamed(named) } };
}

const share =
  /^(?:works? |works at |is |at |on )?(?:part[- ]?time,? )?(?:at )?([468]0) ?(?:%|per ?cent|percent)(?: (?:part[- ]?time|position|contract|job|of full[- ]time))?$/u;

function readCount(plain: string): Reading | undefined {
  const percent = share.exec(plain)?.[1];
  if (percent !== undefined) return { cut: { kind: 'day-count', many: Number(percent) / 20 } };
  if (/^(?:works |on |is )?(?:half[- ]time|50 ?%)$/u.test(plain)) return { cut: { kind: 'half-days', days: workdays } };
  const many = dayCount.exec(plain)?.slice(1).find(Boolean);
  return many === undefined ? undefined : { cut: { kind: 'day-count', many: counts[many] ?? Number(many) } };
}

/** "Every Friday is her day" in front of "off". */
function inFront(end: RegExp, plain: string): string | undefined {
  const text = before(end, plain, 3, 60);
  return text === undefined ? undefined : withoutLast(text, fillers, 3).replace(/^every /u, '');
}

const everyWeek = /\b(?:(?:does(?:n't| not)|never) work|never works|no work|isn't working)\b/u;
const surely = /doesn't|does not|never|except|without|^no |but not|not working/u;
/** Of where somebody sits, and not of whether they work. */
const atPlace = /^(?:never |not )(?:in|there)\b|^closed\b.* office| (?:not|never) in$/u;
/** "Not Mondays", "Fridays free": days off, or days on which to leave somebody alone, or to ask them. */
const vague = /^(?:not|no|never|except|without|but not|(?:can't|cannot|can never) make)(?: on)? (?!work)/u;
/** "No Fridays", "never in on Mondays". */
const isEachWeek = /^(?:no|never (?:in|there|here|around)(?: on)?) \p{L}+days(?: (?:or|and|nor) \p{L}+days)?$/u;
const mayBeOpen = /^free\b| free$/u;
const isPlural = (text: string) =>
  /days\b|\b(?:mon|tues?|weds?|thur?s?|fri|sat|sun)s\b|week-?ends?|every|each/u.test(text);

const wholeDays = (days: readonly Weekday[]) => best([{ days: [...days], start: '00:00', end: '00:00' }]);

/** What else days off may be, if anything: it is asked unless hours are told beside it. */
function elseThan(days: readonly Weekday[], off: string, { plain, spelt }: Pick<Clause, 'plain' | 'spelt'>) {
  if (everyWeek.test(plain) || (isEachWeek.test(plain) && isPlural(off))) return undefined;
  if (atPlace.test(plain)) return need(spelt);
  if (mayBeOpen.test(plain)) return wholeDays(days);
  if (vague.test(plain)) return days.every((day) => day > 5) ? undefined : wholeDays(otherDays(days));
  return isPlural(off) ? undefined : need(spelt);
}

/** It says no more than what stands behind it. */
const partTimeFirst = /^(?:works |is )?(?:an? )?part[- ]?timer?[,:]? (?:and )?(?=\S)/u;

function readDaysOff({ plain: said, spelt }: Pick<Clause, 'plain' | 'spelt'>): Reading | undefined {
  const plain = said.replace(partTimeFirst, '');
  const off = behind(daysOff, plain, 3, 40) ?? inFront(daysOffBehind, plain);
  const days = off === undefined ? undefined : daysOf(off);
  if (!days || off === undefined || !(surely.test(plain) || isEach(off))) return undefined;
  const cut = { kind: 'days-off', days } as const;
  const other = plain === said ? elseThan(days, off, { plain, spelt }) : undefined;
  return other ? { ...asks('days', [daysAway(days), other]), beside: cut } : { cut };
}

const named =
  /^(?:(?:her|his|their|the|usual|regular|weekly|fixed) ){0,2}(?:days? off|off[- ]days?|week(?:ly)?[- ]?offs?(?: days?)?|(?:non[- ]?working|free|rest) days?)(?: (?:is|are)(?: on| always)?|:) /u;
const namedPlainly =
  /^(?:(?:her|his|their|the) )?(?:usual|regular|weekly|fixed|standing) (?:days? off|off[- ]days?|free days?|non[- ]?working days?)[,:]? (?:on |every )?/u;
const namedBehind =
  / (?:is|are) (?:her|his|their) (?:usual |regular |weekly |fixed )?(?:days? off|off[- ]days?|(?:non-?working|free) days?)$/u;

/** "Her day off is Wednesday", "days off: Mon, Tue": of every week, though a single day is named. */
export function readDaysOffNamed({ plain }: Clause): Reading | undefined {
  const days = daysOf(
    behind(named, plain, 2, 60) ?? behind(namedPlainly, plain, 2, 60) ?? before(namedBehind, plain, 2, 60) ?? '',
  );
  return days && { cut: { kind: 'days-off', days } };
}

/** Statements that count together with the weekly hours: breaks, days off, half days. */
export function readCut({ plain, spelt }: Clause): Reading | undefined {
  const break_ = behind(lunch, plain.replace(aside, ''), 2, 30);
  const range = break_ === undefined ? undefined : clockRange(break_);
  if (range && aside.test(plain)) return tells(focus([{ days: [...workdays], ...range }]));
  if (range) return { cut: { kind: 'lunch', ...range } };
  if (halfAlways.test(plain)) return { cut: { kind: 'half-days', days: workdays } };
  const half = behind(halfDays, plain, 3, 40) ?? inFront(halfBehind, plain);
  const halves = half === undefined ? undefined : daysOf(half);
  if (halves) return { cut: { kind: 'half-days', days: halves } };
  return readDaysOff({ plain, spelt }) ?? readPartOff(plain) ?? readCount(plain);
}
