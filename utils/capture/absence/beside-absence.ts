import { zonesOfPlace } from '@/utils/capture/places';
import type { Read } from '@/utils/capture/prose';
import { away, marked, tells } from '@/utils/capture/told';
import type { Told } from '@/utils/capture/types';
import { periodsIn } from './periods';
import { whyUntilReturn } from './returns';

const wordsOf = (text: string, { start, end }: Read) => text.slice(start, end).trim();
const allOf = ({ readings }: Read): Told[] =>
  readings.flatMap(({ told = [], ask }) => [...told, ...(ask?.answers ?? [])]);
const kindOf = (told: Told): string =>
  told.kind === 'preference' ? told.value.kind : 'field' in told ? told.field : '';
/** What words that say why somebody is away may be taken for. */
const mayBeWhy = /^(?:howMet|goals|team|commonGround|time-zone)$/u;
const isOnlyWhy = (read: Read): boolean => allOf(read).every((told) => mayBeWhy.test(kindOf(told)));

const tellsAway = ({ readings }: Read) =>
  readings
    .flatMap(({ told = [] }) => told)
    .flatMap((one) => (one.kind === 'preference' && one.value.kind === 'away' ? [one.value] : []))
    .at(-1);
const isOfWhile = ({ readings }: Read): boolean =>
  readings.some(({ told = [], ask }) =>
    [...told, ...(ask?.answers ?? [])].some((one) =>
      /^(?:away|mark)$/u.test(one.kind === 'preference' ? one.value.kind : one.kind),
    ),
  );

const whyBehind = /^(?:in|at|on|to|near|with|for|visiting) /iu;
const mostWhy = 6;
/** "Away until 6 January (at a wedding)", "off on Monday, in Sri Lanka": why, and nothing that lasts. */
function isWhy(text: string, read: Read, before: Read): boolean {
  const words = wordsOf(text, read);
  const isShort = whyBehind.test(words) && words.split(' ').length <= mostWhy;
  return (
    isShort && read.joint === 'comma' && tellsAway(before) !== undefined && allOf(read).length > 0 && isOnlyWhy(read)
  );
}

/** "On a course. Back on Thursday." */
const isBack = /^(?:and |then |but )?(?:(?:is|will be) )?(?:back|returns?|returning|in again)\b/iu;
function untilBack(text: string, read: Read, before: Read, today: string): Read | undefined {
  const leave = tellsAway(read);
  if (leave?.from !== today || leave.text !== '' || !isBack.test(wordsOf(text, read)) || !isOnlyWhy(before))
    return undefined;
  const shown = wordsOf(text, before)
    .replace(/[.,;!]$/u, '')
    .replace(/^(?:(?:she|he|they)(?:['’](?:s|re))? )(?:is |are )?/iu, '')
    .split(' ');
  const why = whyUntilReturn(
    shown.map((word) => word.toLowerCase()),
    shown,
  );
  return why === undefined
    ? undefined
    : { ...read, start: before.start, joint: before.joint, readings: [tells(away(today, leave.to, why))] };
}

/** "We won't see her Thursday and Friday, she is on leave": half of the days was read. */
function isCut(text: string, read: Read, before: Read, today: string): boolean {
  if (read.joint !== 'and' || before.readings.length > 0 || tellsAway(read) === undefined) return false;
  const words = wordsOf(text, before).toLowerCase().split(' ');
  return periodsIn(words, Temporal.PlainDate.from(today)).some(({ to }) => to === words.length);
}

/** "Might move to Austin, Texas": the land is of the town before it. */
function isRestOfPlace(text: string, read: Read, before: Read): boolean {
  const town = wordsOf(text, before).split(' ').slice(-1).join(' ');
  const isZone = allOf(read).length > 0 && allOf(read).every((told) => kindOf(told) === 'time-zone');
  return isZone && read.joint === 'comma' && before.readings.length === 0 && zonesOfPlace(town).length > 0;
}

/** Of the while that was named, or only if need be. */
const ofThen =
  /\b(?:in between|meanwhile|in the meantime|until then|till then|during (?:that|this|those|the time)|in that (?:period|time|week)|in those (?:days|weeks)|that (?:week|day)|those (?:days|weeks)|while (?:she|he|they)|if it burns|only if|only in|only for|unless it|slow|slower|delayed|rarely|hardly|seldom|once a day|now and then|at times)\b|\bthen(?: again)?[.!]?$|^(?:and |but |so )?then\b/iu;
const ways = /^(?:channel|avoid|need)$/u;
/** "On leave until Friday, mail only if it burns": the way holds for then. */
const isOfThen = (text: string, read: Read, before: Read): boolean =>
  (read.joint === 'comma' || read.joint === 'and' || read.joint === 'but') &&
  ((isOfWhile(before) && ofThen.test(wordsOf(text, read))) || (before.why === true && read.joint === 'and')) &&
  allOf(read).length > 0 &&
  allOf(read).every((told) => ways.test(kindOf(told)));

const afterIt = /^(?:and |but |so )?then\b/iu;
/** The days away, or the mark, with a wish that is of that time. */
function withWish(text: string, read: Read, before: Read): Read | undefined {
  const [reading, ...others] = before.readings;
  const [told, ...more] = reading?.told ?? [];
  const words = wordsOf(text, read);
  if (!told || others.length + more.length > 0 || afterIt.test(words)) return undefined;
  const and = (own: string) => (own === '' ? words : `${own}, ${words}`);
  if (told.kind === 'mark')
    return { ...before, end: read.end, readings: [tells(marked({ ...told.mark, text: and(told.mark.text) }))] };
  const { value } = told.kind === 'preference' ? told : {};
  if (value?.kind !== 'away') return undefined;
  return { ...before, end: read.end, readings: [tells(away(value.from, value.to, and(value.text)))] };
}

/** What stands beside days away and is of them; undefined where it stands for itself. */
export function besideAbsence(text: string, read: Read, before: Read, today: string): Read[] | undefined {
  const back = untilBack(text, read, before, today);
  if (back) return [back];
  const silent: Read[] = [before, { ...read, readings: [], why: true }];
  if (isOfThen(text, read, before)) {
    const whole = withWish(text, read, before);
    return whole ? [whole] : silent;
  }
  const isNote = [isWhy, isRestOfPlace].some((is) => is(text, read, before));
  return isNote || isCut(text, read, before, today) ? silent : undefined;
}
