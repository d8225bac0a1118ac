import { wordsIn } from './piece-words';
import type { Read } from './prose';
import { isAsked, valuesIn } from './read-ways';
import type { Told } from './types';

/** To be left alone, which who is away is anyhow. */
const leftAlone =
  /^(?:(?:so|and|but|please|just|best|better|pls) )*(?:(?:leave|let) (?:her|him|them) (?:alone|be|in peace|to it|off|rest|enjoy it|have (?:it|some peace))|(?:don't|do not|dont|never|no need to) (?:bother|disturb|contact|chase|ping|pester|hassle|interrupt) (?:her|him|them)|(?:don't|do not|dont|never|no) (?:expect|wait for|count on|hope for|expecting) (?:an? |any |her |his |their |much |many )?(?:repl(?:y|ies)|answers?|responses?|anything|much)(?: from (?:her|him|them))?|no (?:repl(?:y|ies)|answers?|contact))(?: (?:then|there|on those days|in that time|at that time|that week|meanwhile|while (?:she|he)(?:'s| is) (?:away|off|out|gone)))?$/iu;
/** What stands for the time that was told before: "no replies then". */
const then = / (?:then|on those days|on these days|in that time|at that time|that week|meanwhile|in between)$/iu;

const isGone = (told: Told): boolean =>
  told.kind === 'preference' && (told.value.kind === 'away' || told.value.kind === 'hours-exception');
const isOfDays = (told: Told): boolean =>
  told.kind === 'preference' && (told.value.kind === 'holidays' || told.value.kind === 'days-off');

const mostBetween = 3;
const toldOf = ({ readings }: Read): Told[] =>
  readings.flatMap(({ told = [], ask }) => [...told, ...(ask?.answers ?? [])]);
/** Days off are cut from the week, or told. */
const isOfDaysOff = (read: Read): boolean =>
  read.readings.some(({ cut }) => cut !== undefined) || toldOf(read).some(isOfDays);

const isMereNeed = (read: Read): boolean =>
  !isAsked(read) && valuesIn(read).length > 0 && valuesIn(read).every(({ kind }) => kind === 'need');

/** "On leave until May, so leave her in peace": what holds for then only is no lasting need. */
function isForThen(text: string, reads: readonly Read[], at: number): boolean {
  const read = reads[at];
  const words = read ? wordsIn(text, read) : '';
  if (!read || !isMereNeed(read) || !leftAlone.test(words)) return false;
  const earlier = reads.slice(Math.max(0, at - mostBetween), at);
  return earlier.flatMap(toldOf).some(isGone) || (then.test(words) && earlier.some(isOfDaysOff));
}

/** "Finds it hard, so be gentle about it": what it is about is said before. */
const aboutThat =
  /^(?:(?:so|and|but|please|just|best|do) )*(?:be|go|tread|stay|act) (?:(?:very|extra|a bit|really|quite) )?(?:gentle|kind|careful|easy|patient|nice|soft|softly|tactful|sensitive|lightly|carefully|gently|understanding|discreet|supportive) (?:around|about|on|over|with|regarding) (?:it|that|this|the subject|the topic)$/iu;
const isOfUnread = (text: string, reads: readonly Read[], at: number): boolean => {
  const [before, read] = [reads[at - 1], reads[at]];
  return before?.readings.length === 0 && read !== undefined && isMereNeed(read) && aboutThat.test(wordsIn(text, read));
};

/** Statements that tell nothing of their own beside those before them. */
export const withoutMereThen = (text: string, reads: readonly Read[]): Read[] =>
  reads.map((read, at) =>
    read.readings.length > 0 && [isForThen, isOfUnread].some((is) => is(text, reads, at))
      ? { ...read, readings: [] }
      : read,
  );
