import type { Span } from '@/utils/text/types';
import { toldIn } from './piece-words';
import type { Read } from './prose';
import type { Told } from './types';

/** Who somebody is: name, job, place among others. */
const ofWho = new Set(['title', 'team', 'company', 'sayIt', 'pronouns', 'aliases', 'groups']);
const isOfWho = (told: Told) => told.kind === 'role' || ('field' in told && ofWho.has(told.field));

const ofNames = new Set(['sayIt', 'pronouns', 'aliases']);
const isOfName = (told: Told) => 'field' in told && ofNames.has(told.field);
const fieldOf = (told: Told) => ('field' in told ? told.field : undefined);
const atWork = /^(?:(?:she|he|they) )?(?:is |are )?(?:works?|working|employed|contracted) (?:for|at|by|with)\b/iu;
const inTeam =
  /^(?:(?:she|he|they)(?:'s|'re)? )?(?:is |are |sits |works )?(?:in|on|part of) the [\p{L} &-]{2,30} (?:team|department|squad|dept)\b/iu;
const toUser = /\b(?:my|our|to me|under me|for me|with me|with us|report to|answer to)\b/iu;

const ofJob = new Set(['title', 'team', 'company']);
const isTitle = (told: Told) => fieldOf(told) === 'title';
const isPlace = (told: Told) => told.kind === 'preference' && told.value.kind === 'time-zone';
const longestJob = 9;

/** "Hospital chaplain, in Ennis, lovely man to have tea with": a job of two words with which a line begins. */
function isJobAhead(text: string, { start, end }: Span, told: readonly Told[]): boolean {
  const isAhead = /^\s*(?:(?:she|he|they)\/\p{L}+[,;.]?\s*)?$/u.test(text.slice(0, start));
  const words = text.slice(start, end).trim().split(/\s+/).length;
  const isOfJob = told.some(isTitle) && told.every((one) => ofJob.has(fieldOf(one) ?? '') || isPlace(one));
  return isAhead && isOfJob && words > 1 && words <= longestJob;
}

/** No chance words of a story: "she/her, I got that wrong twice", "everyone calls her Lotte and she likes it". */
export function speaksForItself(text: string, read: Read & Span): boolean {
  const told = toldIn(read);
  if (told.length === 0 || !read.readings.every(({ told: some = [] }) => some.length > 0)) return false;
  const isRole =
    told.some((one) => one.kind === 'role') &&
    told.every((one) => one.kind === 'role' || fieldOf(one) === 'groups') &&
    toUser.test(text.slice(read.start, read.end));
  const isFirm = told.every((one) => fieldOf(one) === 'company') && atWork.test(text.slice(read.start, read.end));
  const isTeam = told.every((one) => fieldOf(one) === 'team') && inTeam.test(text.slice(read.start, read.end));
  return told.every(isOfName) || isRole || isFirm || isTeam || isJobAhead(text, read, told);
}

const atTimes = /\b(?:if|when|whenever|once|as soon as|unless)\b/iu;
/** "Waits for my figures, gets snappy if they are late": what is waited for, and how they are then. */
function isMoodBeside(apart: readonly Read[], whole: Read): boolean {
  const isMood = (read: Read) =>
    toldIn(read).some((told) => told.kind === 'line' && told.field === 'underPressure' && atTimes.test(told.text));
  const isAll = apart.length > 1 && apart.every(({ readings }) => readings.length > 0);
  return isAll && apart.some(isMood) && !apart.every(isMood) && !isMood(whole);
}

/** "On project Heron with me, frontend side": who somebody is was said by one piece, and nothing is said by all at once. */
export function isBetterApart(apart: readonly Read[], whole: Read): boolean {
  if (isMoodBeside(apart, whole)) return true;
  const many = (reads: readonly Read[]) => reads.flatMap(toldIn).filter(isOfWho).length;
  const [own, joint] = [many(apart), many([whole])];
  return own > joint || (own > 0 && own === joint && apart.slice(1).some((one) => one.joint === 'comma'));
}
