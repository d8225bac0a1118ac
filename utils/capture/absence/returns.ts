import { bareWord } from '@/utils/capture/bare-word';
import { daysBeforeReturn } from '@/utils/capture/date-ranges';
import type { DaySpan } from '@/utils/people/types';
import { isOpen, saidIn, whyOf } from './absence-said';
import { isEnd, type Run } from './bag';

type Day = Temporal.PlainDate;

const backWords = /^(?:back|returns?|returning|reachable|available|in|home|rejoins)$/u;
const behindBack = new Set(
  'again|at|it|to|work|in|the|office|on|by|from|as|usual|normal|is|be|will|around|of'.split('|'),
);
const ofMonth = /^(?:the )?\d{1,2}(?:st|nd|rd|th)$/u;
const partOfDay =
  /^(?:first|thing|(?:early |late )?(?:mornings?|afternoons?|noon|evenings?)|again|as|usual|latest|earliest)$/u;

/** The words of the day, without what stands around them. */
function dateOf(behind: string[]): string[] {
  let date = behind;
  while (date.length > 0 && behindBack.has(date[0] ?? '')) date = date.slice(1);
  while (date.length > 0 && partOfDay.test(date.at(-1) ?? '')) date = date.slice(0, -1);
  return date;
}

const isReturn = (one: string, place: number, words: Run): boolean =>
  place > 1 &&
  backWords.test(one) &&
  (one === 'back' || one.startsWith('return') || words[place + 1] === 'again') &&
  (isEnd(words[place - 1] ?? '') || /^(?:and|then|but)$/u.test(words[place - 1] ?? ''));

/** "..., back Friday morning": the words before it, and the last days before that day. */
export function withoutReturn(words: Run, today: Day): { words: Run; last: string[]; day?: string } {
  const at = words.findIndex(isReturn);
  if (at < 0) return { words, last: [] };
  const date = dateOf(words.slice(at + 1).map(bareWord));
  const last = date.length === 0 ? [] : daysBeforeReturn(date.join(' '), today);
  if (date.length > 0 && last.length === 0) return { words, last: [] };
  const front = words.slice(0, at);
  const isJoined = /^(?:and|then|but)$/u.test(front.at(-1) ?? '');
  const day = date.join(' ');
  return { words: isJoined ? front.slice(0, -1) : front, last, ...(ofMonth.test(day) ? { day } : {}) };
}

const mostBefore = 14;
/** "Until mid February, back the 15th": which day of which month it is hangs on the end that was told. */
export const daysBeforeThat = (day: string, end: string, today: Day): string[] => {
  const near = Temporal.PlainDate.from(end).subtract({ days: mostBefore });
  return daysBeforeReturn(day, Temporal.PlainDate.compare(near, today) < 0 ? today : near);
};

/** Whether somebody is back so shortly before the end that was told that it was told roughly. */
export const isNearEnd = (last: string, { from, to }: DaySpan): boolean =>
  last > from && last <= to && Temporal.PlainDate.from(last).until(to).total('days') <= mostBefore;

export const elsewhere =
  /^(?:on|at|in|with|visiting|attending|seeing|travell?ing|touring|walking|helping|getting|having)$/u;
const notElsewhere =
  /\b(?:office|works?|working|home|person|time|phone|chat|mail|teams?|charge|touch|project|meetings?|calls?|desk|minutes?|hours?|general|first|private|doubt|case|mind)\b/u;
const mostElsewhere = 7;

/** "On a language course, returns 18 January": why somebody is away is told in words of the user's own. */
export function whyUntilReturn(words: Run, shown: Run): string | undefined {
  const own = words[0] === 'is' || words[0] === 'currently' ? words.slice(1) : words;
  const isElsewhere =
    elsewhere.test(own[0] ?? '') &&
    own.length > 1 &&
    own.length <= mostElsewhere &&
    isOpen(own) &&
    !own.slice(0, -1).some(isEnd) &&
    !notElsewhere.test(own.join(' '));
  const said = saidIn(words, shown, { isGone: false, isFirm: false, why: [] });
  const whole = whyOf(shown.slice(words.length - own.length, words.length));
  if (said?.isGone) return said.why.join(', ');
  return isElsewhere ? whole : undefined;
}
