import { bareWord } from '@/utils/capture/bare-word';
import type { Clause } from '@/utils/capture/clause';
import { daysBeforeReturn } from '@/utils/capture/date-ranges';
import { away, tells, tellsOrAsks } from '@/utils/capture/told';
import type { CaptureGiven, Reading } from '@/utils/capture/types';
import type { DaySpan } from '@/utils/people/types';
import { asides, barred, fillers, foreignLeave, gone, reasons } from './absence-words';
import { gapsBetween, isEnd, phraseAt, type Run } from './bag';
import { orEachWeek } from './each-week';
import { isLengthAlone, isSomeOf, joinedPeriod, type Period, periodsIn } from './periods';

type Day = Temporal.PlainDate;

/** What is said beside the days: that somebody is away, and for what. */
interface Said {
  isGone: boolean;
  /** It is said in so many words that nobody is reached, so that a place alone is why. */
  isFirm: boolean;
  why: string[];
}

const word = /^\p{L}[\p{L}'’.-]*$/u;
const mostAhead = 3;
/** Behind these stands with whom, where to or for what, in words of the user's own. */
const opens = /^(?:with|for|due|because|bc|to|in|at|near|around)$/u;
const opensWhy = /^(?:for|due|because|bc)$/u;
const mostBehind = 6;

const isOpen = (run: Run): boolean => run.every((one) => word.test(bareWord(one)) && !barred.has(bareWord(one)));

/** The words in front of a reason that name it: "Pongal" of "Pongal leave". */
const mayName = (pending: Run): boolean =>
  pending.length <= mostAhead &&
  pending.every((one) => !isEnd(one) && !/['’]s$/u.test(one) && !opens.test(one) && !fillers.has(one)) &&
  isOpen(pending);

/** With whom, where to or for what: up to the next comma. */
const outOfReach =
  /\b(?:not (?:reachable|available|contactable)|un(?:reachable|available)|out of (?:office|reach)|no contact|phone off)\b/u;

function behindReason(run: Run, at: number, { isGone, isFirm, why }: Said): number {
  // "Off to a good start" is no absence.
  if (!(isGone || isFirm) || !(isFirm || why.length > 0 ? opens : opensWhy).test(run[at] ?? '')) return 0;
  const end = run.findIndex((one, place) => place >= at && isEnd(one));
  const some = run.slice(at, end < 0 ? run.length : end + 1);
  return some.length > 1 && some.length <= mostBehind && isOpen(some.slice(1)) ? some.length : 0;
}

const whyOf = (some: Run): string =>
  some
    .map(bareWord)
    .join(' ')
    .replace(/^(?:for|due to|because of|bc of|bc) (?:(?:a|an|the|her|his|their) )?/iu, '');

interface Part {
  many: number;
  isGone: boolean;
  isWhy: boolean;
}

/** What the words from a place say, and how many they are; undefined where they are none of ours. */
function partAt(run: Run, at: number, pending: Run, said: Said): Part | undefined {
  const reason = Math.max(phraseAt(run, at, reasons), phraseAt(run, at, foreignLeave));
  const out = phraseAt(run, at, gone);
  if (reason > 0 && reason >= out) return mayName(pending) ? { many: reason, isGone: true, isWhy: true } : undefined;
  if (pending.length > 0) return undefined;
  if (out > 0) return { many: out, isGone: true, isWhy: false };
  const tail = behindReason(run, at, said);
  if (tail > 0) return { many: tail, isGone: true, isWhy: said.why.length === 0 };
  const idle = Math.max(phraseAt(run, at, fillers), said.isGone ? phraseAt(run, at, asides) : 0);
  return idle > 0 ? { many: idle, isGone: false, isWhy: false } : undefined;
}

/** Every word of a run has a part in saying that somebody is away; undefined where one has none. */
function saidIn(run: Run, shown: Run, before: Said): Said | undefined {
  let said = before;
  let begun = 0;
  for (let at = 0; at < run.length; ) {
    const part = partAt(run, at, run.slice(begun, at), said);
    at += part?.many ?? 1;
    if (!part) continue;
    const why = part.isWhy ? whyOf(shown.slice(begun, at)) : '';
    if (part.isGone) said = { ...said, isGone: true, why: why === '' ? said.why : [...said.why, why] };
    begun = at;
  }
  return begun === run.length ? said : undefined;
}

/** Beside days away these tell which days are free where somebody lives. */
const ofCountry = /\b(?:public|bank|national|state|federal) holidays?$/iu;

/** What all words around the days say. */
function saidAround(words: Run, shown: Run, periods: readonly Period[]): Said | undefined {
  let said: Said | undefined = { isGone: false, isFirm: outOfReach.test(words.join(' ')), why: [] };
  for (const { from, to } of gapsBetween(words, periods))
    said = said && saidIn(words.slice(from, to), shown.slice(from, to), said);
  return said?.why.some((why) => ofCountry.test(why)) ? undefined : said;
}

const backWords = /^(?:back|returns?|returning|reachable|available|in|home|rejoins)$/u;
const behindBack = new Set(
  'again|at|it|to|work|in|the|office|on|by|from|as|usual|normal|is|be|will|around|of'.split('|'),
);
const partOfDay =
  /^(?:first|thing|(?:early |late )?(?:mornings?|afternoons?|noon|evenings?)|again|as|usual|latest|earliest)$/u;

/** "..., back Friday morning": the words before it, and the last days before that day. */
function withoutReturn(words: Run, today: Day): { words: Run; last: string[] } {
  const at = words.findIndex(
    (one, place) =>
      place > 1 &&
      backWords.test(one) &&
      (one === 'back' || one.startsWith('return') || words[place + 1] === 'again') &&
      (isEnd(words[place - 1] ?? '') || /^(?:and|then|but)$/u.test(words[place - 1] ?? '')),
  );
  if (at < 0) return { words, last: [] };
  let date = words.slice(at + 1).map(bareWord);
  while (date.length > 0 && behindBack.has(date[0] ?? '')) date = date.slice(1);
  while (date.length > 0 && partOfDay.test(date.at(-1) ?? '')) date = date.slice(0, -1);
  const last = date.length === 0 ? [] : daysBeforeReturn(date.join(' '), today);
  if (date.length > 0 && last.length === 0) return { words, last: [] };
  const front = words.slice(0, at);
  const isJoined = /^(?:and|then|but)$/u.test(front.at(-1) ?? '');
  return { words: isJoined ? front.slice(0, -1) : front, last };
}

const mostApart = 40;

/** Up to the day before somebody is back, where that is a few days on. */
function upTo(spans: readonly DaySpan[], last: readonly string[]): DaySpan[] {
  const final = spans.at(-1);
  const [to, ...more] = last;
  if (!final || to === undefined || more.length > 0 || to <= final.to) return [...spans];
  const isNear = Temporal.PlainDate.from(final.to).add({ days: mostApart }).toString() > to;
  return isNear ? [...spans.slice(0, -1), { ...final, to }] : [...spans];
}

const abroad: readonly [RegExp, string][] = [
  [/ (?:do|bis|au|al|hasta|ate|tot|till) (?=\d)/gu, ' until '],
  [/ (?:du|od|vom|del|desde el|dal|van|fran|de) (?=\d)/gu, ' from '],
];
/** Among foreign words for leave stand foreign words for its ends. */
function inEnglish(plain: string): string {
  const isForeign = plain.split(' ').some((one) => foreignLeave.has(bareWord(one)));
  return isForeign ? abroad.reduce((now, [form, english]) => now.replace(form, english), plain) : plain;
}

const plainWords = new Set('a|an|the|be|in|on|of|not|no|will|to|from|at|for|by'.split('|'));
/** One of these is in each such statement. */
const telling = new Set(
  [...gone, ...reasons, ...foreignLeave].flatMap((phrase) => phrase.split(' ').filter((one) => !plainWords.has(one))),
);

/** What comes behind something else begins when that is over. */
const comesAfter = /^(?:and )?(?:then|after that|afterwards)\b/u;

function spansOf(periods: readonly Period[], last: readonly string[], today: Day): DaySpan[][] {
  const [one, ...more] = periods;
  // "Off from Monday, back on the 14th".
  if (one?.edge === 'first' && more.length === 0 && last.length > 0) return one.ways.map((way) => upTo(way, last));
  return (joinedPeriod(periods, today) ?? []).map((way) => upTo(way, last));
}

/** The words as they were written, where they are as many as those that are read. */
const shownOf = (words: Run, spelt: string): Run => {
  const shown = spelt.split(' ');
  return shown.length === words.length ? shown : words;
};

function readingOf(ways: readonly DaySpan[][], why: string): Reading | undefined {
  const told = ways.map((way) => way.map(({ from, to }) => away(from, to, why)));
  const [only, ...more] = told;
  if (only && more.length === 0) return tells(...only);
  return told.every(({ length }) => length === 1) ? tellsOrAsks('days', told.flat()) : undefined;
}

/** "Thursday is a day off" may be each Thursday. */
const dayOff = /^(?:(?:an?|the|her|his|their) )?(?:days? off|time off|free days?|off days?)$/u;

/** "The fair is next week" tells of the fair. */
const ofEvent =
  /^(?:the|our|this|that) (?!(?:whole |entire )?(?:office|company|plant|factory|works|firm|branch)\b).{3,50} (?:is|are|starts|begins|runs) /u;

/** "Heading home on Friday" is no day away. */
const homeward =
  /^(?:going|flying|heading|travell?ing|driving|off|back)\b.* home\b|^back home\b|^native |home ?town|village/u;
const isHomeward = (why: readonly string[], ways: readonly DaySpan[][]): boolean =>
  why.some((one) => homeward.test(one)) && ways.every((way) => way.every(({ from, to }) => from === to));

/** "Works through Christmas" is no absence. */
const atWork =
  /^(?:no|not a|has no|doesn't (?:get|have|take)|won't (?:get|have|take)) (?:an? |any |the )?(?:holidays?|leave|day off|days off|break|vacation|time off)\b|\bwork(?:s|ing) (?:(?:straight |right )?through|over|during|on|until|till|all|as (?:usual|normal))\b/u;

/** "Leave her in peace" is no leave. */
const letBe = /\bleave (?:her|him|them|it)\b/u;

/** Days away, in any order of the words: "tomorrow she is on casual leave", "24.12.-31.12. closed, reachable again 4 January". */
export function readAbsence({ plain, spelt }: Clause, given: CaptureGiven): Reading | undefined {
  if (plain.length < 8 || plain.length > 110 || ofEvent.test(plain) || letBe.test(plain)) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  const all = inEnglish(plain).split(' ');
  if (!all.some((one) => telling.has(bareWord(one))) || atWork.test(plain)) return undefined;
  const { words, last } = withoutReturn(all, today);
  const periods = periodsIn(words, today);
  const isBehind = comesAfter.test(plain) && periods.length === 1 && periods[0]?.edge === 'last';
  const said =
    periods.length === 0 || isBehind || isSomeOf(words, periods)
      ? undefined
      : saidAround(words, shownOf(all, spelt), periods);
  const isEach =
    periods.some(({ isDays }) => isDays) && said?.why.every((why) => dayOff.test(why)) && last.length === 0;
  const isAllowance = said !== undefined && said.why.length > 0 && isLengthAlone(periods, words);
  const ways = spansOf(periods, last, today);
  return said?.isGone && !isEach && !isAllowance && !isHomeward(said.why, ways)
    ? orEachWeek(readingOf(ways, said.why.join(', ')), plain)
    : undefined;
}
