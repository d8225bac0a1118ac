import type { Span } from '@/utils/text/types';
import type { Piece } from './pieces';
import type { Reading } from './types';

/** Words with what they say; no readings where they stay words. */
export interface Read extends Span {
  joint: Piece['joint'];
  readings: Reading[];
}

const wordsIn = (text: string, { start, end }: Span) => text.slice(start, end).trim().split(/\s+/).length;
const isUnread = (one: Read | undefined): one is Read => one !== undefined && one.readings.length === 0;
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

/** Words that set a while, within which the rest of the sentence holds. */
const forAWhile =
  /^(?:(?:only )?(?:in|during|until|till|from|since|around|over|before|after|through(?:out)?|for) (?:the |next |this )?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|summer|winter|spring|autumn|fall|christmas|easter|ramadan|lent|holidays|vacation|school|week|month|quarter|year|move|launch|release|audit|project|parental|trial|exams?|semester|term)|(?:this|next) (?:week|month|quarter|year|summer|winter|spring|autumn|fall)|today|tomorrow|while|as long as|whenever|when|if|once|(?:ramadan|lent|advent|diwali|xmas|christmas|easter|summer|winter|exams?|(?:quarter|year|month)[- ]end|(?:school|summer|winter) holidays|(?:exam|tax|peak|busy) (?:season|time|week))$)\b/i;

/** "Out Thursday and Xday": what was not understood behind words may belong to them. */
function goesOn(text: string, read: Read, behind: Read | undefined): boolean {
  if (!behind) return false;
  if (limits(text, behind)) return true;
  if (!isUnread(behind)) return false;
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

/** "Feedback in person, never by mail". */
const isWish = ({ readings }: Read) =>
  readings.some(({ told = [] }) =>
    told.some((one) => one.kind === 'preference' && (one.value.kind === 'feedback' || one.value.kind === 'thanks')),
  );

function hangsOn(text: string, read: Read, before: Read): boolean {
  if (read.joint !== 'comma' && read.joint !== 'and') return false;
  // "Monday and Wednesday she's out".
  if (isUnread(before) && read.joint === 'and' && before.joint !== 'comma' && wordsIn(text, before) < 3) return true;
  return (
    elliptic.test(text.slice(read.start, read.end).trim()) ||
    forAWhile.test(text.slice(before.start, before.end).trim())
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

/** "We talked about the launch, Berlin and her kids": bare words may be about anything there. */
function continues(text: string, read: Read, before: Read): boolean {
  if (limits(text, read)) return true;
  if (read.joint === 'and' && isTimedWay(before) && secondEnd.test(wordsOf(text, read))) return true;
  if ((isUnread(before) || isWish(before)) && hangsOn(text, read, before)) return true;
  if (!isUnread(before) || !isBare(read) || read.joint === 'stop' || read.joint === 'but') return false;
  if (read.joint === 'comma' && isOwnThing(text, before) && isWay(read)) return false;
  return (
    read.joint === 'and' || wordsIn(text, before) >= proseWords || listing.test(text.slice(before.start, before.end))
  );
}

/** Whether words are a part of a sentence that is not understood, so that they are better left to it. */
export const isOfProse = (text: string, read: Read, before: Read | undefined, behind: Read | undefined): boolean =>
  goesOn(text, read, behind) || (before !== undefined && continues(text, read, before));

const firmLead =
  /^(?:(?:and |but )?(?:she|he|they)(?:['’]?s| is| are|['’]?re)? )?(?:works?(?! (?:with|as|for|on) )|lives? in|is based|based in|in|sits? in|located in|doesn['’]?t work|is off|off) (?=\S)/iu;
/** "She's in Oslo, works eight to four and ...": a verb of its own, and where or when, is no chance. */
export const isFirm = (text: string, { start, end, readings }: Read): boolean =>
  firmLead.test(text.slice(start, end)) &&
  readings.length > 0 &&
  readings.every(
    ({ bare, told = [] }) =>
      !bare &&
      told.length > 0 &&
      told.every((one) => one.kind === 'preference' && /^(?:time-zone|work-hours)$/u.test(one.value.kind)),
  );
