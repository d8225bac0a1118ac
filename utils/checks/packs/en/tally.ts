import type { Counted } from '@/utils/checks/packs/types';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { classOf, wordClass } from '@/utils/text/word-classes';

type Tokens = readonly Token[];

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const asking = setOf(
  'asked ask chased reminded wrote written emailed mailed called rang rung phoned messaged texted requested pinged',
);
const asker = setOf('i we');
const askers = classOf(asker);
/** Between the one who asks and the verb. */
const leading = setOf("have 've had 'd now already also then even first");
/** Whom and what for; any other object is somebody else's matter. */
const objects = setOf('you this that it for about the again your and');
const months = setOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const days = setOf('monday tuesday wednesday thursday friday saturday sunday yesterday');
const clock = setOf('one two three four five six seven eight nine ten eleven twelve noon');
/** What may stand between the times of a row. */
const between = setOf('on in at the and again then once also now this morning of half past last week i we');
const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/;
const number = /^\d{1,2}$/;

const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.word ?? '';

/** Of the hour or the month, by the word before: "at nine", "in May". */
function isAtTime(word: string, before: string): boolean {
  if (before === 'in') return months.has(word);
  return (before === 'at' || before === 'past') && (clock.has(word) || number.test(word));
}

/** How many words a time takes that begins here: "4 May", "the 2nd", "at nine"; 0 where none does. */
function timeAt(tokens: Tokens, at: number): number {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const dated = months.has(next);
  if ((number.test(word) && dated) || (word === 'this' && next === 'morning')) return 2;
  if (ordinal.test(word)) return dated ? 2 : 1;
  return days.has(word) || isAtTime(word, wordAt(tokens, at - 1)) ? 1 : 0;
}

/** The token behind the verb of "I have now asked"; 0 where the words at this place do not ask. */
function askedBehind(tokens: Tokens, at: number): number {
  const first = tokens[at];
  if (!first || !askers.has(first)) return 0;
  let verb = at + 1;
  while (verb < at + 4 && leading.has(wordAt(tokens, verb))) verb++;
  return asking.has(wordAt(tokens, verb)) ? verb + 1 : 0;
}

const mostObjects = 5;

/** Behind "you for the form": where the first time begins. */
function timesFrom(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + mostObjects && at < tokens.length && timeAt(tokens, at) === 0 && isObject(tokens, at, from)) at++;
  return at;
}

const isObject = (tokens: Tokens, at: number, from: number): boolean => {
  const word = wordAt(tokens, at);
  const ofObject = /^(?:for|about|the|your)$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, from) !== 'the';
  return objects.has(word) || between.has(word) || ofObject;
};

/** The times of a row of asks and where the row ends. */
function rowFrom(tokens: Tokens, from: number): { times: number; to: number } {
  let times = 0;
  let to = from;
  let at = timesFrom(tokens, from);
  while (at < tokens.length) {
    const size = timeAt(tokens, at);
    const again = askedBehind(tokens, at);
    if (size > 0) {
      times++;
      at += size;
      to = at;
    } else if (again > 0) at = timesFrom(tokens, again);
    else if (between.has(wordAt(tokens, at))) at++;
    else break;
  }
  return { times, to };
}

const fewestTold = 2;
const telling = 3;

/** "I called at nine, at ten and at eleven to check on Mum" has a reason of its own. */
const isFor = (tokens: Tokens, to: number): boolean =>
  tokens[to]?.gap === 'none' && /^(?:to|because|so)$/.test(wordAt(tokens, to));

function askTally(tokens: Tokens): Counted | null {
  for (let at = 0; at < tokens.length; at++) {
    const behind = askedBehind(tokens, at);
    if (behind === 0 || wordAt(tokens, behind) === 'the') continue;
    const { times, to } = rowFrom(tokens, behind);
    if (times >= fewestTold && !isFor(tokens, to))
      return { from: at, to, check: 'impatience', reason: 'again', sure: times >= telling ? 0.85 : 0.5 };
  }
  return null;
}

const waiting = setOf('waiting sat sitting standing stuck hold holding queueing queuing');
const units = setOf('minutes minute mins min hour hours days day weeks week');
const danger = setOf(
  'blood bleeding breathing fire smoke gas ambulance police doctor collapsed hurt injured theatre emergency alarm leak trapped',
);
const pressing = wordClass(({ text }) => text === 'NOW' || text === 'TODAY');

/** Who waits is the writer: "I have been sat", or nobody is named: "sitting here for an hour". */
function waitsFrom(tokens: Tokens, at: number): number {
  for (let from = at; from >= Math.max(0, at - 6); from--) {
    if (asker.has(wordAt(tokens, from))) return from;
    if (from === 0 || tokens[from]?.gap !== 'none')
      return /^(?:been|still|waiting|sat|sitting|standing|stuck|on|holding)$/.test(wordAt(tokens, from)) ? from : -1;
  }
  return -1;
}

/** "Sat here for forty minutes, need that code NOW": time gone by, and a word that presses aloud. */
function waitTally(tokens: Tokens): Counted | null {
  const now = tokens.findIndex(pressing.has);
  if (tokens.some(({ word }) => danger.has(word))) return null;
  const at = tokens.findIndex(({ word }) => waiting.has(word));
  const from = at < 0 ? -1 : waitsFrom(tokens, at);
  const gone = tokens.findIndex(({ word }, place) => place > at && units.has(word));
  if (from < 0 || gone < 0 || gone > now) return null;
  return { from, to: now + 1, check: 'impatience', reason: 'waiting', sure: 0.85 };
}

const nothing: readonly Counted[] = [];

/** Impatience that is counted, as no phrase holds it: a row of asks with their times, or time gone by and a loud "now". */
export function counted(sentence: Sentence): readonly Counted[] {
  const { tokens } = sentence;
  const asked = askers.isIn(sentence) ? askTally(tokens) : null;
  const waited = pressing.isIn(sentence) ? waitTally(tokens) : null;
  if (asked && waited) return [asked, waited];
  const one = asked ?? waited;
  return one ? [one] : nothing;
}
