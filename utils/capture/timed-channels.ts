import type { HoursBlock } from '@/utils/people/types';
import { around, hasLength } from './behind';
import { channelSigns } from './channel-signs';
import { readChannelText } from './channels';
import { type Clause, plainOf } from './clause';
import { allDays, daysIn, workdays } from './day-words';
import { timesFound } from './learnt/times-found';
import { readStretches } from './stretches';
import { inTimedWords, isOfOne, ofUserClock } from './timed-words';
import { asks, focus, need, preference, tells } from './told';
import { areTwoStatements } from './two-statements';
import type { CaptureGiven, Reading, Told } from './types';
import { othersThan, weekBlocks } from './way-hours';
import { readZone } from './zones';

/** Ways that are all to be used, or all to be left alone. */
interface How {
  text: string;
  kind: 'channel' | 'avoid';
  told: Told[];
  /** What the rest may mean: in "no calls and chat" the chat. */
  open: Told[];
  isForPurpose: boolean;
}

/** Beside another way a meeting is one face to face: "no calls or meetings", "no meetings and calls". */
const withMeetings = (text: string): string =>
  text
    .replace(/ (?:or|and|nor|&) meetings\b/u, ' or in person')
    .replace(/\bmeetings (?:or|and|nor|&) /u, 'in person or ');

/** What the user does, or both do. */
const ofUs = /\b(?:we|i|me|us|our|my)\b/u;

function howOf(said: string): How | undefined {
  const text = withMeetings(said);
  const { told = [], ask }: Reading = (hasLength(text, 2, 50) && !ofUs.test(text) && readChannelText(text)) || {};
  const values = told.flatMap((one) => (one.kind === 'preference' ? [one.value] : []));
  const [kind, ...others] = new Set(values.map((value) => value.kind));
  if (others.length > 0 || (kind !== 'channel' && kind !== 'avoid')) return undefined;
  const isForPurpose = values.some((value) => value.kind === 'channel' && value.purpose);
  return { text, kind, told, open: ask?.answers ?? [], isForPurpose };
}

/** The same ways at some hours. */
const timed = (told: readonly Told[], blocks: HoursBlock[], kind?: How['kind']): Told[] =>
  told.flatMap((one) => {
    const value = one.kind === 'preference' ? one.value : undefined;
    const isWay = value?.kind === 'channel' || value?.kind === 'avoid';
    return isWay ? [preference({ kind: kind ?? value.kind, channel: value.channel, blocks })] : [];
  });
const at = ({ told }: How, kind: How['kind'], blocks: HoursBlock[]): Told[] => timed(told, blocks, kind);

/** Hours of the week, and two where figures may be of the morning or of the evening. */
function waysOf(when: string): HoursBlock[][] {
  const bare = when.replace(/^(?:on|in|at|during|from|between)(?: the)? (?=\p{L})/u, '');
  const days = daysIn(when).length > 0 ? undefined : allDays;
  return readStretches(bare).map((way) => weekBlocks(way, days));
}

/** Undefined where it is no hours of the week. Without days it is of all. */
function hoursOf(when: string): HoursBlock[] | undefined {
  const [only, ...others] = waysOf(when);
  return others.length > 0 ? undefined : only;
}

/** A Friday may be this one or each. */
const oneDay = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
const limiting = /^only | only$/u;
const denied = /^(?:but |just )?(?:not|never) (?=\S)/u;
const onlyVerb = /^only (?:call|ring|phone|text|message|ping|write|mail|email|whatsapp|slack|dm|chat|talk)\b/u;
/** Something to do by now, or what to do every time. */
const asTask = /^(?:call|ring|phone|text|message|ping|e-?mail|mail|write|slack|dm) (?:her|him|them)$/u;

const isFine = /\b(?:ok|okay|fine|possible|allowed|cool|welcome)\b/u;

const orWords = (told: Told[], spelt: string): Reading => asks('hours', [...told.slice(0, 3), need(spelt)]);

function avoidedAt(how: How, when: string, blocks: HoursBlock[], spelt: string): Reading | undefined {
  if (limiting.test(when) || denied.test(when)) return undefined;
  const told = at(how, 'avoid', blocks);
  if (how.open.length > 0) return { told, ...asks('channel', timed(how.open, blocks)) };
  return oneDay.test(when) ? orWords(told, spelt) : tells(...told);
}

/** "In calls 9-12", "has calls in the mornings": then they cannot be asked, rather than by a call. */
const busyWith =
  /^(?:(?:always|often) )?(?:has|have|having|in|on|at)(?: an?)? (?:calls?|zooms?|zoom calls?|video calls?|huddles?)$/u;
const atWork = (blocks: readonly HoursBlock[]): HoursBlock[] =>
  blocks.map((block) => (block.days.length === allDays.length ? { ...block, days: [...workdays] } : block));

/** "Mail only in the afternoon": nothing but mail then, or mail at no other time. Calls tie somebody down, so theirs is a limit. */
const isOnlyThenOrOnlyIt = (how: How, when: string, spelt: string): boolean =>
  how.told.length === 1 &&
  spelt
    .toLowerCase()
    .replace(/^only /u, '')
    .startsWith(how.text) &&
  when.startsWith('only ') &&
  /^[mc]$/u.test(channelSigns(how.text) ?? '');

/** "Ring before 8 only" may be of the evening too. */
const mayBeLate = /^before ([678])(:\d\d)?$/u;
function laterOf(when: string): HoursBlock[] | undefined {
  const [, hour = '', past = ':00'] = mayBeLate.exec(when) ?? [];
  return hour === '' ? undefined : hoursOf(`before ${Number(hour) + 12}${past}`);
}

function usedAt(how: How, when: string, blocks: HoursBlock[], spelt: string): Reading | undefined {
  // "Call her Monday" is something to do.
  if (oneDay.test(when)) return undefined;
  if (denied.test(when)) return tells(...at(how, 'avoid', blocks));
  const otherwise = at(how, 'avoid', othersThan(blocks));
  const told = at(how, 'channel', blocks);
  const later = limiting.test(when) ? laterOf(when.replace(limiting, '')) : undefined;
  if (later) return asks('hours', [...otherwise, ...at(how, 'avoid', othersThan(later))]);
  if (limiting.test(when))
    return isOnlyThenOrOnlyIt(how, when, spelt) ? asks('hours', [...told, ...otherwise]) : tells(...otherwise);
  if (busyWith.test(how.text)) return orWords([focus(atWork(blocks))], spelt);
  if (asTask.test(how.text)) return orWords(told, spelt);
  return onlyVerb.test(how.text) ? asks('hours', [...told, ...otherwise].slice(0, 4)) : tells(...told);
}

/** What words about a way and about a time say together. */
function together(howText: string, when: string, spelt: string): Reading | undefined {
  const how = howOf(howText);
  const ways = how ? waysOf(when.replace(limiting, '').replace(denied, '')) : [];
  if (!how || ways.length === 0) return undefined;
  if (how.isForPurpose) return orWords(how.told, spelt);
  const readings = ways.map((blocks) => (how.kind === 'avoid' ? avoidedAt : usedAt)(how, when, blocks, spelt));
  const told = readings.flatMap((reading) => (reading?.ask ? [] : (reading?.told ?? [])));
  // "Calls only 5 to 6": of the morning or of the evening.
  return readings.length === 1 ? readings[0] : told.length === readings.length ? asks('hours', told) : undefined;
}

const most = 16;
const signBehind = /[,:]$/u;

/** "No calls before 10": each place where the one may end and the other begin is tried. */
function parted(text: string, spelt: string): Reading | undefined {
  const words = text.split(' ');
  for (let place = 1; words.length <= most && place < words.length; place++) {
    const front = words.slice(0, place).join(' ').replace(signBehind, '');
    const back = words.slice(place).join(' ').replace(signBehind, '');
    const reading = together(front, back, spelt) ?? together(back, front, spelt);
    if (reading) return reading;
  }
  return undefined;
}

/** "DMs before 10 are a no": the time stands between what is said of the way. */
function midway(text: string, spelt: string, { today }: CaptureGiven): Reading | undefined {
  const words = text.split(' ');
  const found = words.length > most ? [] : timesFound(words, Temporal.PlainDate.from(today));
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || first.from < 1 || last.to >= words.length || found.some(({ kind }) => kind === 'DATE'))
    return undefined;
  const isLed = /^(?:on|in|at|during|the|every|each)$/u.test(words[first.from - 1] ?? '');
  const from = first.from - (isLed && first.from > 1 ? 1 : 0);
  const how = [...words.slice(0, from), ...words.slice(last.to)].join(' ').replace(/[,:]/gu, '');
  return together(how, words.slice(from, last.to).join(' ').replace(signBehind, ''), spelt);
}

const exception =
  / (?:(?:but|just|though) (?:not|never|only)|except(?: for)?|but|unless|other than|apart from|save) /gu;
const excluding = /not|never|except|other|apart|save/u;
/** A way, and hours at which it is otherwise. */
function otherwiseAt(how: How, sign: string, blocks: HoursBlock[]): Reading | undefined {
  if (how.kind === 'avoid') return tells(...at(how, 'avoid', othersThan(blocks)));
  // "Calls are ok, but not before 10" wishes for none.
  const wished = isFine.test(how.text) ? [] : how.told;
  if (/only/u.test(sign)) return tells(...wished, ...at(how, 'avoid', othersThan(blocks)));
  return excluding.test(sign) ? tells(...wished, ...at(how, 'avoid', blocks)) : undefined;
}

/** "Video but not on Mondays", "no calls except after 2". */
function withException(text: string): Reading | undefined {
  for (const { front, back, between } of around(text.replace(/, (?=(?:not|never) )/u, ', but '), exception)) {
    const how = howOf(front.replace(signBehind, ''));
    const blocks = hoursOf(back.replace(/ (?:is|are) (?:ok|okay|fine|possible)$/u, ''));
    const isClear = how?.open.length === 0 && blocks !== undefined && !how.isForPurpose && !oneDay.test(back);
    const reading = isClear ? otherwiseAt(how, between, blocks) : undefined;
    if (reading) return reading;
  }
  return undefined;
}

const unlessUrgent =
  /,? (?:unless|except(?: if| when| for| in)?|other than(?: for)?|but not if)(?: it's| it is)?(?: an?)? (?:urgent|urgency|emergency|emergencies|urgent (?:things|stuff|matters|cases))$/u;

/** "No calls before 10 unless urgent": then they are the way. */
function withUrgent(text: string, spelt: string): Reading | undefined {
  const front = text.replace(unlessUrgent, '');
  const { told = [], ask }: Reading = (front !== text && parted(front, spelt)) || {};
  const urgent = told.flatMap((one) =>
    one.kind === 'preference' && one.value.kind === 'avoid'
      ? [preference({ kind: 'channel', channel: one.value.channel, purpose: 'urgent' })]
      : [],
  );
  return urgent.length === 1 && told.length === 1 && !ask ? tells(...told, ...urgent) : undefined;
}

function readAtHours({ plain, spelt }: Clause, given: CaptureGiven): Reading | undefined {
  const text = inTimedWords(plain);
  if (text.length > 80 || areTwoStatements(plain)) return undefined;
  if (isOfOne(text)) return parted(text, spelt) && tells(need(spelt));
  // Kept hours are on the clock of the person.
  const ofUser = text.replace(ofUserClock, '');
  if (ofUser !== text) return parted(ofUser, spelt) && tells(need(spelt));
  return withUrgent(text, spelt) ?? withException(text) ?? parted(text, spelt) ?? midway(text, spelt, given);
}

/** "CET", "UTC+2", "Berlin time", "New York time zone". */
const clock = /^(?:[A-Z]{2,5}|\S+\d|\S+(?: \S+){0,2} [Tt]ime(?: ?zone)?)$/u;
const mostClockWords = 4;

/** A clause that ends in a zone: what stands before it, and the zone. */
export function partedByClock(clause: Clause, given: CaptureGiven): { front: Clause; zone: Reading } | undefined {
  const words = clause.spelt.split(' ');
  const part = (spelt: string): Clause => ({ ...clause, spelt, plain: plainOf(spelt) });
  for (let place = Math.max(2, words.length - mostClockWords); place < words.length; place++) {
    const back = words.slice(place).join(' ');
    const zone = clock.test(back) ? readZone(part(back), given) : undefined;
    if (zone) return { front: part(words.slice(0, place).join(' ')), zone };
  }
  return undefined;
}

/** "No calls before 9 Berlin time": whose clock shows these hours. One question at most is left. */
function withClock(clause: Clause, given: CaptureGiven): Reading | undefined {
  const found = partedByClock(clause, given);
  const reading = found && readAtHours(found.front, given);
  if (!reading || (reading.ask && found.zone.ask)) return undefined;
  const ask = reading.ask ?? found.zone.ask;
  return { told: [...(reading.told ?? []), ...(found.zone.told ?? [])], ...(ask ? { ask } : {}) };
}

/** "Calls 9 to 11" are wished for then, or are in the way of everything else. */
const bareCalls = /^(?:(?:phone|video|customer|client|team) )?calls (?:from )?\d/u;
function askedWhere(reading: Reading | undefined, plain: string): Reading | undefined {
  const [only, ...more] = reading?.told ?? [];
  const isBare = bareCalls.test(plain) && more.length === 0 && !/\b(?:only|ok|okay|fine|best|please)\b/u.test(plain);
  if (!isBare || reading?.ask || only?.kind !== 'preference') return reading;
  const { value } = only;
  return value.kind === 'channel' && value.blocks ? asks('hours', [only, focus(value.blocks)]) : reading;
}

/** A way to reach somebody at some hours of the week only. */
export const readTimedChannel = (clause: Clause, given: CaptureGiven): Reading | undefined =>
  askedWhere(readAtHours(clause, given), clause.plain) ?? withClock(clause, given);
