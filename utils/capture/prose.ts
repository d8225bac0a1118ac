import type { Span } from '@/utils/text/types';
import { cutsList } from './days-cut';
import type { Piece } from './pieces';
import type { Reading } from './types';
import { speaksForItself } from './who-told';

/** Words with what they say; no readings where they stay words. */
export interface Read extends Span {
  joint: Piece['joint'];
  readings: Reading[];
  /** The reason told with the statement before it. */
  why?: true;
}

const wordsIn = (text: string, { start, end }: Span) => text.slice(start, end).trim().split(/\s+/).length;
const isUnread = (one: Read | undefined): one is Read => one !== undefined && one.readings.length === 0 && !one.why;
const isBare = ({ readings }: Read) => readings.every(({ bare }) => bare);

/** "Calls are fine, but only after lunch": the one is not true without the other. */
const limiting =
  /^(?:only|when|if|unless|just|preferably|(?:not|never) (?:before|after|on|in the|during|with|at|when|if))\b/i;
/** "But never at weekends" limits nothing that counts at work. */
const freeDays = /^(?:never|not) (?:at|on|over) (?:the )?(?:week-?ends?|holidays)$/i;
const wordsOf = (text: string, { start, end }: Span) => text.slice(start, end).trim();
const limits = (text: string, read: Read) =>
  read.joint === 'but' && limiting.test(wordsOf(text, read)) && !freeDays.test(wordsOf(text, read));

/** Without a verb of its own: "never in chat", "only by mail". */
const elliptic =
  /^(?:(?:but )?(?:never|not|only|rather|preferably)) (?:in|by|via|on|over|at|per|through|with|before|after)\b/i;

/** "Urgent by phone, also in the evening" widens what stands before it, and tells no hours of its own. */
const widening =
  /^(?:also|even|especially|particularly|mainly|mostly|at least|ideally|if need be|including) (?:in|at|on|after|before|during|over|by|until|from|around|between|late|early) /iu;

/** "Business trip to Oslo next week, 9-5 there" is of that trip. */
const ofTrip =
  /\b(?:business trip|(?:on a|her|his|their) (?:trip|visit|tour|secondment)|visiting|travell?ing|trip to)\b|^(?:(?:next|this) (?:week|wk|month)|for (?:a|one|two|three|\d) (?:days?|weeks?|months?))\b/iu;

/** "Her father is ill, so be kind" is about that, and no way to work with somebody. */
const ofFamily =
  /\b(?:mother|father|mum|mom|dad|parents?|wife|husband|partner|sister|brother|son|daughter|kids?|child(?:ren)?|baby|family|gran|nan|cat|dog|unwell|ill|hospital|surgery|funeral|died|lost|divorced?|grief|cancer|operation|bereaved|passed away)\b/iu;
const kindness =
  /^(?:so )?(?:please )?(?:do )?(?:be (?:kind|nice|gentle|patient|sweet|careful|considerate|understanding|soft)|go (?:easy|gently)|tread (?:gently|lightly|carefully)|handle with care|take it easy)\b/iu;

/** Words that set a while, within which the rest of the sentence holds. */
const forAWhile =
  /^(?:(?:only )?(?:in|during|until|till|from|since|around|over|before|after|through(?:out)?|for) (?:the |next |this )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|summer|winter|spring|autumn|fall|christmas|easter|ramadan|lent|holidays|vacation|school|week|month|quarter|year|move|launch|release|audit|project|parental|trial|exams?|semester|term)|(?:this|next) (?:week|month|quarter|year|summer|winter|spring|autumn|fall)|today|tomorrow|while|as long as|whenever|when|if|once|(?:ramadan|lent|advent|diwali|xmas|christmas|easter|summer|winter|exams?|(?:quarter|year|month)[- ]end|(?:school|summer|winter) holidays|(?:exam|tax|peak|busy) (?:season|time|week))$)\b/i;

const aWhile = /^(?:until|till|for the (?:next|coming)|from \d|this|next) /iu;

const dated = new Set<string>(['away', 'hours-exception']);
const isDated = ({ readings }: Read) =>
  readings.length > 0 &&
  readings.every(({ told = [] }) =>
    told.some((one) => one.kind === 'mark' || (one.kind === 'preference' && dated.has(one.value.kind))),
  );
/** "On leave until Friday, but maybe longer"; "..., but looks at mails in the evening" changes nothing of the days. */
const takesBack =
  /\b(?:maybe|perhaps|might|may|probably|possibly|not|never|unless|if|only|longer|earlier|later|sooner|cancel\p{L}*|moved?|postponed|changed?|actually|rather|then|back|again|except)\b|n['’]t\b/iu;

/** "Out Thursday and Xday": what was not understood behind words may belong to them. */
function goesOn(text: string, read: Read, behind: Read | undefined): boolean {
  if (!behind) return false;
  if (limits(text, behind)) return true;
  if (!isUnread(behind)) return false;
  if (isDated(read) && behind.joint === 'but') return takesBack.test(wordsOf(text, behind));
  if (isPlace(read) && ownHabit.test(text.slice(behind.start, behind.end).trim())) return false;
  return behind.joint === 'but' || (behind.joint === 'and' && (isBare(read) || wordsIn(text, behind) < 3));
}

/** "Singapore time but often replies late": what somebody does there changes nothing of where it is. */
const ownHabit =
  /^(?:(?:she|he|they) )?(?:often |sometimes |usually |always |mostly |rarely |never )?(?:replies|answers|writes|responds|reads|checks|misses|forgets|speaks|prefers|likes|hates)\b/i;
const isPlace = ({ readings }: Read) =>
  readings.length > 0 &&
  readings.every(
    ({ told = [] }) =>
      told.length > 0 && told.every((one) => one.kind === 'preference' && one.value.kind === 'time-zone'),
  );

const proseWords = 5;
const listing = /\b(?:about|between|like|visited|mentioned|discussed|told me|said|including)\b/i;

const isAway = ({ readings }: Read) =>
  readings.some(({ told = [] }) => told.some((one) => one.kind === 'preference' && one.value.kind === 'away'));
const usual = /^(?:otherwise|usually|normally|else|works?|before that|after that|then)\b/iu;

const isHoursOrPlace = ({ readings }: Read) =>
  readings.length > 0 &&
  readings.every(({ told = [], ask }) =>
    [...told, ...(ask?.answers ?? [])].every(
      (one) => one.kind === 'preference' && /^(?:time-zone|work-hours|best-hours)$/u.test(one.value.kind),
    ),
  );

/** "Feedback in person, never by mail". */
const isWish = ({ readings }: Read) =>
  readings.some(({ told = [] }) =>
    told.some((one) => one.kind === 'preference' && (one.value.kind === 'feedback' || one.value.kind === 'thanks')),
  );

/** "Straight, preferably by phone": for what the way is has been found. */
const hasPurpose = ({ readings }: Read) =>
  readings.some(({ told = [] }) => told.some((one) => one.kind === 'preference' && 'purpose' in one.value));

function hangsOn(text: string, read: Read, before: Read): boolean {
  if (read.joint !== 'comma' && read.joint !== 'and') return false;
  // "Monday and Wednesday she's out".
  if (isUnread(before) && read.joint === 'and' && before.joint !== 'comma' && wordsIn(text, before) < 3) return true;
  return (
    elliptic.test(text.slice(read.start, read.end).trim()) ||
    (forAWhile.test(wordsOf(text, before)) && !(isWish(before) && wordsOf(text, before).includes(', ')))
  );
}

/** "Has the keys to the store, email": what somebody has or does is one thing, and how to reach them another. */
const ownThing =
  /^(?:(?:she|he|they) )?(?:has|keeps|owns|holds|runs|is|knows|drives|sits|lives|looks after|teaches|plays|leads) /iu;
const isOwnThing = (text: string, { start, end }: Span) => {
  const words = text.slice(start, end).trim();
  return (
    ownThing.test(words) &&
    !listing.test(words) &&
    !/\b(?:if|when|unless|until|while|only|not|never|no)\b/iu.test(words)
  );
};
const isWay = ({ readings }: Read) =>
  readings.every(({ told = [] }) =>
    told.some((one) => one.kind === 'preference' && (one.value.kind === 'channel' || one.value.kind === 'avoid')),
  );

/** "No calls before 9 or after 6 her time": the second end is of the calls too. */
const secondEnd = /^(?:or |and )?(?:before|after|until|from) /iu;
const isTimedWay = ({ readings }: Read) =>
  readings.some(({ told = [] }) =>
    told.some(
      (one) => one.kind === 'preference' && /^(?:avoid|channel)$/.test(one.value.kind) && 'blocks' in one.value,
    ),
  );

/** What holds only of what stands before it: a wider way, a trip, trouble at home. */
function isOfBefore(text: string, read: Read, before: Read): boolean {
  const [words, front] = [wordsOf(text, read), wordsOf(text, before)];
  if (isWay(before) && read.joint !== 'stop' && widening.test(words)) return true;
  if (!isUnread(before)) return isAway(before) && ofTrip.test(front) && isHoursOrPlace(read) && !usual.test(words);
  // Of a list of days of which the first was not read the last says nothing.
  if (cutsList(text, before, read)) return true;
  // "In December her kids are home so 8 to 4 only".
  if (
    (forAWhile.test(front) || aWhile.test(front)) &&
    isHoursOrPlace(read) &&
    /\bso\s*$/iu.test(text.slice(before.end, read.start))
  )
    return true;
  return (ofFamily.test(front) && kindness.test(words)) || (ofTrip.test(front) && isHoursOrPlace(read));
}

/** "We talked about the launch, Berlin and her kids": bare words may be about anything there. */
function continues(text: string, read: Read, before: Read): boolean {
  if (limits(text, read) || isOfBefore(text, read, before)) return true;
  if (read.joint === 'and' && isTimedWay(before) && secondEnd.test(wordsOf(text, read))) return true;
  if ((isUnread(before) || isWish(before)) && !hasPurpose(read) && hangsOn(text, read, before)) return true;
  if (!isUnread(before) || !isBare(read) || read.joint === 'stop' || read.joint === 'but') return false;
  if (read.joint === 'comma' && isOwnThing(text, before) && isWay(read)) return false;
  return (
    read.joint === 'and' || wordsIn(text, before) >= proseWords || listing.test(text.slice(before.start, before.end))
  );
}

/** Whether words are a part of a sentence that is not understood, so that they are better left to it. */
export const isOfProse = (text: string, read: Read, before: Read | undefined, behind: Read | undefined): boolean =>
  !speaksForItself(text, read) &&
  (goesOn(text, read, behind) || (before !== undefined && continues(text, read, before)));
