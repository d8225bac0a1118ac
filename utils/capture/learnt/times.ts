import { type Clause, clauseOf } from '@/utils/capture/clause';
import { cutHours } from '@/utils/capture/cut-hours';
import { workdays } from '@/utils/capture/day-words';
import { readClosed } from '@/utils/capture/rules';
import { asks, best, focus, need } from '@/utils/capture/told';
import type { CaptureGiven, Reading } from '@/utils/capture/types';
import { isVague } from '@/utils/capture/vague-dates';
import type { HoursBlock } from '@/utils/people/types';
import { type Token, tokensOf } from './marks-of';
import { clockOf, type Found, type FoundKind, timesFound } from './times-found';

/** What may be said of times. */
export const stances = ['none', 'work', 'best', 'busy', 'off', 'away', 'exception'] as const;
export const timeTargets: ReadonlySet<string> = new Set<FoundKind>([
  'HOURS',
  'FROM',
  'TO',
  'AT',
  'PART',
  'DAYS',
  'DAY',
  'DATE',
]);

export interface MaskedTimes {
  tokens: Token[];
  words: string[];
  found: Found[];
}

/** A clause with a word in capitals for each value; undefined where it holds none. */
export function maskTimes(plain: string, today: Temporal.PlainDate): MaskedTimes | undefined {
  const words = plain.split(' ');
  const found = timesFound(words, today);
  if (found.length === 0) return undefined;
  const masked = words.flatMap((word, at) => {
    const value = found.find(({ from, to }) => at >= from && at < to);
    if (!value) return [word];
    const sign = at === value.to - 1 ? (/[,;:!]$/u.exec(word)?.[0] ?? '') : '';
    return at === value.to - 1 ? [value.kind + sign] : [];
  });
  return { tokens: tokensOf(masked.join(' ')), words, found };
}

const said = (phrase: string, given: CaptureGiven): Reading | undefined =>
  readClosed(clauseOf(phrase, { start: 0, end: phrase.length }, []), given);

const textsOf = (found: readonly Found[], kinds: readonly FoundKind[]): string[] =>
  found.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
/** "A lunch run 12 to 1:30": the figures say what the part of the day means. */
const inFigures = (found: readonly Found[]): Found[] =>
  found.filter(({ kind, text }) => kind !== 'PART' || text !== 'lunch' || found.every((one) => one.kind !== 'HOURS'));
const hourKinds: FoundKind[] = ['HOURS', 'FROM', 'TO', 'PART', 'DAYS', 'DAY'];

/** The same values in the words of the rules, which know what they mean. */
function ruled(lead: string, parts: readonly string[], given: CaptureGiven): Reading | undefined {
  if (parts.length === 0) return undefined;
  return said(`${lead} ${parts.join(' ')}`, given) ?? said(`${lead} ${parts.join(', ')}`, given);
}

const later = (time: string, hours: number): string =>
  `${String((Number(time.slice(0, 2)) + hours) % 24).padStart(2, '0')}${time.slice(2)}`;

/** "In from ten, leaves at seven", or one end alone, which the rules ask about. */
function workOf({ found }: MaskedTimes, given: CaptureGiven): Reading | undefined {
  const points = found.filter(({ kind }) => kind === 'AT').flatMap(({ text }) => clockOf(text) ?? []);
  const [first, last, ...more] = points;
  if (!first) return ruled('works', textsOf(inFigures(found), hourKinds), given);
  if (more.length > 0 || found.length > points.length) return undefined;
  if (!last) return said(first < '12' ? `starts at ${first}` : `ends at ${first}`, given);
  const start = first > '16' ? later(first, 12) : first;
  return start < last ? said(`works ${start}-${last}`, given) : undefined;
}

/** From six to eight, without a word for the half of the day. */
const bareHour = /(?:^| )[678](?::\d\d)?$/u;

function bestOf({ found: all }: MaskedTimes, given: CaptureGiven): Reading | undefined {
  // "Early riser, 6:30 to 8": the figures say what the word means.
  const isInFigures = all.some(({ kind }) => kind === 'HOURS');
  const found = all.filter(({ kind, text }) => !isInFigures || kind !== 'PART' || !/^(?:early|late)\b/u.test(text));
  const points = found.filter(({ kind }) => kind === 'AT').flatMap(({ text }) => clockOf(text) ?? []);
  const [time, ...more] = points;
  if (!time) return ruled('best', textsOf(found, hourKinds), given);
  if (more.length > 0 || found.length > 1) return undefined;
  const days = [...workdays];
  const slot = (start: string) => best([{ days, start, end: later(start, 1) }]);
  // "Around half seven" may be of the morning or of the evening.
  if (bareHour.test(found[0]?.text ?? '')) return asks('hours', [slot(time), slot(later(time, 12))]);
  return asks('hours', [slot(time), best([{ days, start: time, end: '00:00' }])]);
}

const eachDay = /\b(?:every|each|all|on a)\b/u;

/** A single Friday may be this one or each. */
function busyOf({ found, words }: MaskedTimes, given: CaptureGiven, spelt: string): Reading | undefined {
  const [at, ...others] = found.filter(({ kind }) => kind === 'AT');
  const time = at && clockOf(at.text);
  if (at && (!time || others.length > 0)) return undefined;
  const hours = time ? [`${time}-${later(time, 1)}`] : [];
  const reading = ruled('do not disturb', [...textsOf(inFigures(found), hourKinds), ...hours], given);
  // "Choir Tuesdays at 5": until when nobody said.
  if (time) return reading?.told ? asks('hours', [...reading.told.slice(0, 1), need(spelt)]) : undefined;
  const isOne = found.some(
    ({ kind, text }) => /DAY|PART/u.test(kind) && /^(?:mon|tue|wed|thu|fri|sat|sun)\w*(?<!s)(?: |$)/u.test(text),
  );
  const [only, ...more] = reading?.told ?? [];
  if (!isOne || eachDay.test(words.join(' ')) || !only || more.length > 0) return reading;
  return asks('days', [only, need(spelt)]);
}

/** "On UK time until Easter" is no absence. */
const isOfClock = ({ words }: MaskedTimes) => words.includes('time');

/** The day is the first of some, and nobody said of how many. */
const isBegun = /\b(?:from|since|after|by|starting|as|of|begins?|beginning|starts?)(?: on)?$/u;
const isBack = /^(?:back|returns?|returning|rejoins?|reappears?|resurfaces?)[,:]?$/u;
const isUntil = /^(?:until|til|through|thru|to|before|bis)$/u;

/** "Off topic on Friday", "approve his leave": of something else, or to be done. */
const notAway =
  /\b(?:off|out of|sick of|sick) (?:topic|order|tune|date|stock|hand|control|joke|jokes|key|track|course|brand|limits|line|touch|\p{L}+s)\b|\b(?:conference|team|client|sales) (?:calls?|meetings?)\b|\bwork(?:s|ing)? (?:from|in|at|out of|remotely)\b|\bleave (?:her|him|them|it|me)\b|^(?:no|not a|has no) (?:public )?(?:holidays?|leave|days? off|vacation|break|time off)\b|\b(?:cancel(?:s|led|ed|ling)?|postpon(?:es|ed)|moved|shifted|skips|skipped)\b|^(?:approve|sign|check|confirm|request|ask|remind|book|grant|review|submit|send|plan|discuss|cover|get|make|write|call|ring)\b/u;

/** "Christmas 7 January" is one day by two names. */
const isOneDay = ({ found: [first, last] }: MaskedTimes): boolean => last !== undefined && first?.to === last.from;

/** "A week's holiday in December": in which of its weeks nobody said. */
const month = /^(?:in )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$/u;
const inMonth = /^in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*$/u;
const length = /^(?:days?|weeks?|fortnight)(?:'s?)?$/u;
const isSomeOf = (date: Found, words: readonly string[]) =>
  month.test(date.text) && words.some((word) => length.test(word));

/** "Skiing in February", "off in two weeks": some time then. */
function isSomeTime(ahead: string, text: string): boolean {
  const date = ahead === 'in' ? `in ${text}` : text;
  return isVague(date) || inMonth.test(date);
}

function awayOf({ found, words }: MaskedTimes, given: CaptureGiven): Reading | undefined {
  const dates = found.filter(({ kind }) => kind === 'DATE' || kind === 'DAY');
  const [first, last, ...more] = dates;
  if (!first || more.length > 0 || dates.length < found.length || isSomeOf(first, words)) return undefined;
  const ahead = (one: Found) => words[one.from - 1] ?? '';
  if (!last && isSomeTime(ahead(first), first.text)) return undefined;
  const back = words.findIndex((word) => isBack.test(word));
  const isReturn = (one: Found) => back >= 0 && back < one.from && one.from - back < 6;
  const isBackThen = last && isReturn(last) && !isReturn(first);
  if (last) return said(`out ${first.text}${isBackThen ? ', back' : ' until'} ${last.text}`, given);
  if (isReturn(first)) return said(`back ${first.text}`, given);
  if (isUntil.test(ahead(first))) return said(`out ${ahead(first).replace('before', 'until')} ${first.text}`, given);
  return isBegun.test(`${words[first.from - 2] ?? ''} ${ahead(first)}`) ? undefined : said(`out ${first.text}`, given);
}

function exceptionOf({ found, words }: MaskedTimes, given: CaptureGiven): Reading | undefined {
  const [date, ...more] = found.filter(({ kind }) => kind === 'DATE');
  const hours = textsOf(found, ['HOURS', 'FROM', 'TO', 'PART']);
  if (!date || more.length > 0 || hours.length !== 1 || found.length !== 2) return undefined;
  // "Until mid-January" is no day of its own.
  const ahead = isUntil.test(words[date.from - 1] ?? '') ? 'until ' : '';
  return said(`${ahead}${date.text}: ${hours[0]}`, given);
}

const hoursOf = ({ start, end }: HoursBlock) => (Number(end.slice(0, 2)) - Number(start.slice(0, 2)) + 24) % 24;
const ofWork = /\b(?:works?|working|shifts?|hours|on duty)\b/u;

/** An hour or two are nobody's day: what is done then is better not interrupted. */
function withoutSlots(reading: Reading | undefined, words: string): Reading | undefined {
  const [only, ...more] = reading?.told ?? [];
  if (!only || more.length > 0 || only.kind !== 'preference' || only.value.kind !== 'work-hours') return reading;
  const { blocks } = only.value;
  return ofWork.test(words) || blocks.some((one) => hoursOf(one) > 2) ? reading : asks('hours', [focus(blocks), only]);
}

const notEach =
  /\b(?:alternat\w*|(?:every|each) (?:other|second|third|few)|odd|even|some|most|first|second|third|fourth|1st|2nd|3rd|4th|last|next|summer|winter|spring|autumn|term|season|holidays|july|august|december|coming|two|three|well|with|for|home|remote\w*)\b/u;

/** "Off alternate Fridays", "doesn't work well on Mondays": hardly each of these days. */
function offOf({ words }: MaskedTimes, onDays: readonly string[], given: CaptureGiven, spelt: string) {
  const reading = ruled('off', onDays, given);
  const [off] = reading?.cut?.kind === 'days-off' ? cutHours(reading.cut, []) : [];
  return off && notEach.test(words.join(' ')) ? asks('days', [off, need(spelt)]) : reading;
}

/** What a stance makes of the values; undefined where they do not fit it. */
export function readStance(
  stance: string,
  masked: MaskedTimes,
  { spelt }: Clause,
  given: CaptureGiven,
): Reading | undefined {
  const isDated = masked.found.some(({ kind }) => kind === 'DATE');
  if (stance === 'away')
    return notAway.test(masked.words.join(' ')) || isOneDay(masked) || isOfClock(masked)
      ? undefined
      : awayOf(masked, given);
  if (stance === 'exception') return exceptionOf(masked, given);
  if (isDated) return undefined;
  if (stance === 'work') return withoutSlots(workOf(masked, given), masked.words.join(' '));
  if (stance === 'best') return bestOf(masked, given);
  if (stance === 'busy') return busyOf(masked, given, spelt);
  const onDays = textsOf(masked.found, ['DAYS', 'DAY', 'PART']);
  return stance === 'off' && onDays.length === masked.found.length ? offOf(masked, onDays, given, spelt) : undefined;
}
