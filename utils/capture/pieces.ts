import type { Span } from '@/utils/text/types';
import { isWithinName } from './name-joints';

/** What stands between a piece and the one before it. */
export type Joint = 'start' | 'and' | 'but' | 'comma' | 'stop';

export interface Piece extends Span {
  joint: Joint;
}

const joints =
  /\.(?=\s|$)|[,;\n!?•|()]|(?<=\s)(?:[-–—](?=\s)|[/&+*](?=\s)|(?=otherwise\s)|(?:(?<!\b(?:ins|nuts|pros|ups) )and(?! (?:see|visit|ask|find) (?:her|him|them)\b)|(?<!\b(?:soft|hard|long|short|silent|rolled|double|single|letter|first|last|final|nasal|the|an|a|with) )n|(?<!\b(?:anything|nothing|everything|way) )but|plus|und|or|though|whereas|(?<!\b(?:not|is|are|gets?|be|feels?|looks?|makes (?:her|him|them)) )so(?! (?:much|many|far|that|so|on|long|soon|as)\b))(?=\s))/giu;
const shortened = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thur thu thurs fri sat sun st approx incl dr mr mrs ms prof sr jr snr jnr asst assoc
  vs betw btw prob probs bef aft morn`.split(/\s+/),
);
const monthAhead = /^(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)/iu;
const longestShort = 8;
const longestDegree = 12;
/** "Looked so tired" says how much, and joins nothing. */
const degreeNext =
  /\b(?:looks?|looked|is|was|were|are|been|be|seems?|seemed|sounds?|sounded|felt|feels?|gets?|got|makes (?:her|him|them)|made (?:her|him|them)|ever|such) $/iu;

const timeBehind = /(?:\d\.?|\b(?:[ap]m|noon|midnight)) $/iu;
const dottedDate = /(?:^|[^\d.:])\d{1,2}\.\d{1,2}$/u;
const longestFeast = 24;
const betweenFeasts = /\bbetween (?:christmas|xmas|x-mas|easter|the years?)(?: day| eve)? $/iu;
const afterLunch = /\b(?:after|before) lunch$/iu;
const saysWhen = /^ (?:so |say |that is |i\.?e\.? )?(?:from|after|before|until|till|by) \d/iu;
/** Behind these a full stop is of the word, and a capital says that a sentence begins. */
export const shortOfTime =
  /\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thur?s?|fri|sat|sun|aft|morn|btw)$/iu;
const ofDate = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/iu;
/** "Until 8 Jan. Email is not read." */
function isNewSentence(text: string, index: number): boolean {
  const next = text.slice(index + 1, index + 1 + longestShort).trimStart();
  return (
    shortOfTime.test(text.slice(Math.max(0, index - longestDegree), index)) &&
    /^\p{Lu}/u.test(next) &&
    !ofDate.test(next)
  );
}

const rangeAhead = /(?:-|–|to|until|till) ?(?:\d\d)?\d{1,2}(?:[:.]\d\d)?$/iu;
const rangeNext = /^(?:\d\d)?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m )?(?:-|–|to|until|till) ?\d/iu;
/** "Works 8 to 4. 9-11 is focus time." */
const isNewRange = (text: string, index: number): boolean =>
  text[index + 1] === ' ' &&
  rangeAhead.test(text.slice(Math.max(0, index - longestDegree), index)) &&
  rangeNext.test(text.slice(index + 2, index + 2 + 2 * longestDegree));

/** Whether a full stop ends a statement, and is not within a time, a date ("9.30", "3.12.") or a word written short. */
function isStop(text: string, index: number): boolean {
  // "The circle “Steering”. Off on Fridays" ends there as well.
  if (/["”’')\]]$/u.test(text.slice(0, index))) return true;
  const ahead = text.slice(Math.max(0, index - longestShort), index);
  const [word = ''] = ahead.split(/[^\p{L}\p{N}]/u).slice(-1);
  const next = text.slice(index + 1, index + 1 + longestShort).trimStart();
  // "14.12. she is away" goes on.
  if (dottedDate.test(ahead) && /^\p{Ll}/u.test(next)) return false;
  if (!/\d$/u.test(word))
    return /\p{L}{2}$/u.test(word) && (!shortened.has(word.toLowerCase()) || isNewSentence(text, index));
  const isWordNext = /^\p{L}/u.test(next) && !monthAhead.test(next) && !/^(?:to|until|till|bis|and) \d/iu.test(next);
  return isNewRange(text, index) || isWordNext;
}

/** Words in front of a sign with which they are one: "between Christmas and New Year", "looked so tired". */
const heldTogether: readonly [sign: RegExp, ahead: RegExp, longest: number][] = [
  [/^so$/iu, degreeNext, longestDegree],
  [/^and$/iu, betweenFeasts, longestFeast],
];

/** Whether a statement may end here and the next begin; a sign without spaces around it ("she/her", "UTC+2") is none. */
function isJoint(text: string, { 0: sign, index }: RegExpExecArray): boolean {
  const isHeld = heldTogether.some(
    ([form, ahead, longest]) => form.test(sign) && ahead.test(text.slice(Math.max(0, index - longest), index)),
  );
  if (isHeld || isWithinName(text, index, index + sign.length)) return false;
  // "After lunch, from 1:30" is one time.
  if (sign === ',' && afterLunch.test(text.slice(Math.max(0, index - longestDegree), index)))
    return !saysWhen.test(text.slice(index + 1, index + 1 + longestDegree));
  // "9 - 12" is from when to when.
  if (/^[-–—]$/u.test(sign))
    return !(/^\s\d/u.test(text.slice(index + 1, index + 3)) && timeBehind.test(text.slice(0, index)));
  return sign !== '.' || isStop(text, index);
}

function jointOf(sign: string): Joint {
  const word = sign.toLowerCase();
  if (word === 'but') return 'but';
  if (/^(?:and|n|und|or|plus|[&+/])$/.test(word)) return 'and';
  return /^[,()–—-]$/.test(word) ? 'comma' : 'stop';
}

/** Of signs side by side (", but") the strongest says how the pieces stand to each other. */
const strength: Joint[] = ['and', 'comma', 'stop', 'but', 'start'];
const stronger = (one: Joint, other: Joint) => (strength.indexOf(one) > strength.indexOf(other) ? one : other);

function trimmed(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  const from = start + (inner.length - inner.trimStart().length);
  return { start: Math.min(from, end), end: end - (inner.length - inner.trimEnd().length) };
}

/** The smallest pieces that may be statements; the reading joins them again where they belong together. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let joint: Joint = 'start';
  const add = (end: number) => {
    const span = trimmed(text, start, end);
    if (span.start >= span.end) return;
    pieces.push({ ...span, joint });
    joint = 'and';
  };
  for (const match of text.matchAll(joints)) {
    if (!isJoint(text, match)) continue;
    add(match.index);
    joint = pieces.length === 0 ? 'start' : stronger(joint, jointOf(match[0]));
    start = match.index + match[0].length;
  }
  add(text.length);
  return pieces;
}
