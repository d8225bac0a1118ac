import { bareWord } from '@/utils/capture/bare-word';
import { daysBeforeReturn } from '@/utils/capture/date-ranges';
import { isOpen, saidIn, whyOf } from './absence-said';
import { isEnd, type Run } from './bag';

type Day = Temporal.PlainDate;

const backWords = /^(?:back|returns?|returning|reachable|available|in|home|rejoins)$/u;
const behindBack = new Set(
  'again|at|it|to|work|in|the|office|on|by|from|as|usual|normal|is|be|will|around|of'.split('|'),
);
const partOfDay =
  /^(?:first|thing|(?:early |late )?(?:mornings?|afternoons?|noon|evenings?)|again|as|usual|latest|earliest)$/u;

/** "..., back Friday morning": the words before it, and the last days before that day. */
export function withoutReturn(words: Run, today: Day): { words: Run; last: string[] } {
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
