import { sensitiveIn } from '@/utils/people/sensitive-note';
import { around, behind, hasLength } from './behind';
import type { Clause } from './clause';
import { daysBeforeReturn, lastDays, readDateRange } from './date-ranges';
import { asks, marked, tellsOrAsks } from './told';
import type { CaptureGiven, Reading } from './types';
import { withUntil } from './until-said';

const adverb =
  '(?:(?:very|super|really|totally|completely|quite|pretty|extremely|a bit|rather|so|crazy|under|fully|still|absolutely|really really|mega|mad|dead|bloody|ridiculously|stupidly|proper|well|a little|insanely|somewhat) ){0,2}';
const state =
  '(?:swamped|packed|jet-?lagged|(?:(?:audit|release|launch|exam|budget|deadline|project|migration|month-end|year-end|quarter-end|inventory|tender|handover|move) (?:stress|madness|chaos|panic|frenzy|hell|pressure))|occupied|loaded|(?:under|serving|on) (?:her |his |their )?notice(?: period)?|over-?committed|over-?stretched|over-?burdened|at full stretch|back[- ]to[- ]back|chock-?a-?block|jammed|manic|non-?stop|crazy|frantic|hectic|rammed|flooded|inundated|knackered|running on empty|up against it|stretched(?: thin)?|spread thin|overbooked|double-booked|under the pump|under the cosh|under the hammer|under the gun|up the wall|hard[- ]pressed|in the weeds|(?:in )?crisis mode|no bandwidth|(?:not much|little|low on|short on) bandwidth|no head ?space|busy|overworked|exam (?:period|season|time|phase)|short[- ]staffed|understaffed|peak season|overloaded|overwhelmed|stressed(?: out)?|snowed under|underwater|under water|slammed|tired|exhausted|burnt out|burned out|short on time|no time|little time|not much time|no capacity|pressed for time|in a rush|heads? ?-?down|firefighting|fire[- ]?fighting|(?:low|short|running low|starved|deprived|lacking) (?:on|of|in) sleep|lacking sleep|sleepless|having a (?:hard|rough|tough|bad) (?:time|patch)|going through (?:a lot|a (?:hard|rough|tough|bad|difficult) (?:time|patch))|(?:a lot of |lots of |much |great |huge |heavy |high )?(?:pressure|stress)|fully booked|booked(?: out| solid| up)?|at capacity|maxed out|drowning(?: in (?:work|mails?|emails?|tickets))?|crunch(?: time)?|in crunch(?: mode)?|on (?:a )?deadline|deadline|on call|on-call|on duty|exams?|in exams|has exams|new baby|newborn|has a newborn|moving house|moving|onboarding|new here|new in the job|grieving|in mourning|low on energy|low energy|sleep[- ]deprived|preparing (?:the |a )?(?:launch|release|audit|talk|exams?)|(?:in )?(?:launch|release|audit|budget|closing|year[- ]end) (?:mode|phase|season|closing|close|crunch|rush|week)|(?:year|month|quarter)[- ]end (?:closing|close|crunch|rush)|year[- ]end closing|quarter[- ]end|in (?:the )?(?:audit|launch|exams)|(?:has )?(?:a lot|much|too much|far too much|lots|loads) (?:to do|of work|going on|on her plate|on his plate|work)|lots of work|a lot of work|much work|too much work|full plate|on probation|sick kids?|sick child|renovating|planning (?:a |the |her |his )?wedding|not (?:so )?well|not feeling well|at (?:her|his|their) limits?|at breaking point|injured|recovering|under the weather|on crutches)';

const recovering = /^recovering from /u;
const deep =
  /^(?:up to (?:her|his|their) (?:neck|ears|eyes|eyeballs|elbows)|knee[- ]deep|neck[- ]deep|waist[- ]deep|buried|drowning|swimming|snowed under|tied up|(?:has |with )?(?:her |his |their |both )?hands (?:are )?full|run off (?:her|his|their) feet|flat out|all in|deep) (?:in|with|under|on|by) /u;
const deepAlone =
  /^(?:up to (?:her|his|their) (?:neck|ears|eyes|eyeballs|elbows)|on light duties|flat out|run off (?:her|his|their) feet|flat (?:strap|chat|tack|to the boards)|tied up|(?:has )?(?:her |his |their )?hands full)$/u;
const notDeep = /^(?:the office|love|person|meetings? (?:on|at))/u;
const loaded = new RegExp(`^(?:${adverb})?${state}(?= |$)`, 'u');
const why = /^ (?:with|w\/|by|about|over|because of|bc of|bc|due to|thanks to|preparing|doing|on) (?!until)/u;
const lately =
  /^ (?:at the moment|right now|rn|now|these days|currently|atm|for now|for a while|for the moment|lately|at present)$/u;

const mostWhy = 56;

const events =
  /^(?:the |her |his |their |an? )?(?:audit|inspection|launch|go-?live|budget|migration|stocktak(?:e|ing)|inventory|year-?end|harvest|tender|rehearsals|exams|exam week|relocation|board week|trade fair season)$/u;
const slower = /^(?:is )?(?:(?:a bit|a little|rather|quite|very) )?(?:slow|slower|distracted|limited)$/u;

/** What somebody does for a while, and is then done with: only with a day behind it. */
const forNow =
  /^(?:(?:is )?(?:covering|filling in|standing in|stepping in|deputi[sz]ing|acting|preparing|prepping|finishing|finali[sz]ing|writing up|(?:brand[- ])?new (?:in|to) (?:the |this |her |his |their )?(?:role|post|job|team|company|position|office|department)|moving (?:house|flat|home)|renovating|onboarding|settling in(?:to)?|planning|organi[sz]ing|rehearsing|recovering|revising|cramming|packing|migrating|closing|wrapping up|setting up|breaking in|caring|looking after|learning the ropes|training (?:the|a|new|up)|marking|grading|shadowing|stocktaking|auditing|working on|getting ready|doing (?:the|her|his|their)|launching|filming|shooting|harvesting|nursing|mourning)|on (?:secondment|loan|rotation|crutches|night duty|standby|trial|probation|light duties|placement|a deadline|a tight deadline)|in back[- ]to[- ]back|in (?:a |the )?(?:sprint|crunch|merger|reorg)|in (?:exam|peak|high|audit|budget|tax|harvest|wedding|conference|planning|reporting) season|in (?:rehearsals?|production|exams|the middle of|thesis mode|a sling|trial|previews|tech week|final exams|month-end)|up against|short of (?:staff|time)|behind with|chasing|juggling|under the cosh|run ragged|loaded (?:up )?with|full of|full(?: up)?$)(?= |$)/u;
const noMark = /[\d;]|\b(?:from|home|hours?|mornings?|afternoons?|evenings?|mon|tues|wednes|thurs|fri)(?:day)?s?\b/u;
const loosely = new RegExp(`^(?:be |will be )?(?:${adverb})`, 'u');
const isForNow = (said: string): boolean => {
  const rest = behind(forNow, said.replace(loosely, ''), 0, 50);
  return rest !== undefined && !noMark.test(rest);
};

/** "New dad, low on sleep": why, in front of what it is. */
const newParent =
  /^(?:an? )?(?:new|first[- ]time|brand[- ]new|recent|fresh) (?:dad|mum|mom|mam|mother|father|parent|daddy|mummy|puppy owner|dog owner|grandmother|grandfather)(?:,| and| so|:| -)* (?=\S)/u;

/** Whether words say that somebody has much on, and perhaps with what. */
function isLoad(said: string): boolean {
  const text = said.replace(/^(?:will )?be /u, '').replace(newParent, '');
  const in_ = behind(deep, text, 2, 40) ?? behind(recovering, text, 2, 24);
  if (deepAlone.test(text) || events.test(text) || slower.test(text) || (in_ !== undefined && !notDeep.test(in_)))
    return true;
  const rest = behind(loaded, text, 0, mostWhy);
  return rest === '' || (rest !== undefined && behind(why, rest, 2, 40) !== undefined);
}

const untilWords =
  /[,:]? (?:(?:so |please |and )?(?:give (?:her|him|them)(?: time| some time)?|leave (?:her|him|them) (?:alone|be)|wait|be patient|don't (?:ask|push)(?: (?:her|him|them))?) )?(?:until|up to|through|thru|up until|bis|till) /gu;
/** "Until the launch on 3 December". */
const onDay = / (?:on|at) (?=\d|\p{L})/gu;
const withoutEvent = (date: string): string =>
  around(date, onDay).find(({ front }) => hasLength(front, 3, 30) && !/[^\p{L} ]/u.test(front))?.back ?? date;
const mostOfDate = 3;
/** "Until the visit is done 9 Dec": the day stands last. */
const endOfPart =
  /(?<=\S) (?:(?:early|late) )?(?:morning|afternoon|arvo|evening|lunch ?time|lunch|noon|midday|night|eod|cob|anyway|or so)$/u;
const monthEnd = /^(?:the )?(month|year|quarter)[- ]?end$/u;
function lastDaysOf(said: string, today: Temporal.PlainDate): string[] {
  const date = said.replace(endOfPart, '').replace(monthEnd, 'the end of the $1');
  // "Until Friday, after that 9-15 until Christmas": what is so then is something else.
  if (/\b(?:until|after that|afterwards|then)\b/u.test(date)) return [];
  const words = date.split(' ');
  const ends = Array.from({ length: mostOfDate }, (_, at) => words.slice(-(at + 1)).join(' ')).reverse();
  const tries = [withoutEvent(date), ...(words.length > mostOfDate ? ends : [])];
  return tries.map((one) => lastDays(one, today)).find(({ length }) => length > 0) ?? [];
}
/** "Until Friday with the launch": why stands behind the day. */
const reasonBehind =
  / (?:with|w\/|because of|bc of|due to|thanks to|for|by|over|on|at|doing|preparing|finishing) (?!\d)/gu;
function withReason(said: string, date: string, read: (date: string) => readonly string[]): Dated {
  const [found] = around(date, reasonBehind);
  // Of somebody's health or their family at home no more is told.
  const isTold =
    found && hasLength(found.back, 3, 40) && !sensitiveIn(found.back) && !/\btreatments?\b/u.test(found.back);
  const days = isTold ? read(found.front) : [];
  return found && days.length > 0 ? { said: `${said}${found.between}${found.back}`, days } : { said, days: read(date) };
}
const again =
  /[,:]? (?:(?:so |please |and |but )?(?:ask|try|ping|check|come back|better|ok|fine|normal|free)(?: (?:again|her|him|them)){0,2} (?:in|from|after|on|as of|again) |before )/gu;
const event =
  /^(?:has (?:an? |her |his |their )?|big |her |his |their |an? (?:big|hard|important) )(?:(?:big|major|important|hard|product|final) )?(?:deadlines?|launch|release|go-?live|audit|exams?|inspection|hearing|defen[cs]e|deadline day) (?=(?:is )?(?:on|by|until) )/u;
const leaveAlone =
  /,? (?:so )?(?:leave (?:her|him|them) (?:alone|be)|be patient|give (?:her|him|them) (?:space|time))$/u;
const during = /[,:]? ?(?=(?:the|all|for|this|next|in|first|1st|last) )|[,:]? ?(?=(?:today|tomorrow)$)/gu;

const day = (date: Temporal.PlainDate) => date.toString();

/** Until when somebody is swamped who did not say: the end of this week, of the next, of the month. */
function usualEnds(today: Temporal.PlainDate): string[] {
  const sunday = today.add({ days: 7 - today.dayOfWeek });
  const ends = [day(sunday), day(sunday.add({ days: 7 })), day(today.with({ day: today.daysInMonth }))];
  return [...new Set(ends)];
}

interface Dated {
  said: string;
  /** The last days that may be meant. */
  days: readonly string[];
}

/** What somebody is busy with, and the words of the day, where both are such; else the first place that may be it. */
function parted(plain: string, between: RegExp, read: (date: string) => readonly string[]): Dated | undefined {
  const all = around(plain, between)
    .filter(({ front, back }) => (isLoad(front) || isForNow(front)) && hasLength(back, 3, 60))
    .map(({ front, back }) => withReason(front, back, read));
  return all.find(({ days }) => days.length > 0) ?? all[0];
}

/** "Until Thursday under water". */
function untilAhead(plain: string, today: Temporal.PlainDate): Dated | undefined {
  const words = behind(/^until /u, plain.replace(/: /u, ' '), 6, 60)?.split(' ') ?? [];
  for (let at = 1; at < words.length && at < 5; at++) {
    const said = words.slice(at).join(' ');
    const days = isLoad(said) || isForNow(said) ? lastDays(words.slice(0, at).join(' '), today) : [];
    if (days.length > 0) return { said, days };
  }
  return undefined;
}

function readEvent(plain: string, read: (date: string) => readonly string[]): Dated | undefined {
  const said = event.exec(plain)?.[0].trim();
  if (said === undefined) return undefined;
  const date = plain.slice(said.length).replace(/^ (?:is )?(?:on|by|until) /u, '');
  const days = read(date.replace(leaveAlone, ''));
  return days.length > 0 ? { said, days } : undefined;
}

/** A day is said: "until Friday", "this month", "has a deadline on 9 December", "swamped, ask again in January". */
function readDated(plain: string, today: Temporal.PlainDate): Dated | undefined {
  const lastOf = (date: string) => readDateRange(date, today).map(({ to }) => to);
  return (
    parted(plain, again, (date) => daysBeforeReturn(date, today)) ??
    untilAhead(plain, today) ??
    readEvent(plain, lastOf) ??
    parted(plain, untilWords, (date) => lastDaysOf(date, today)) ??
    parted(plain, during, (date) => lastOf(date.replace(/^all /, '')))
  );
}

const someEvent =
  /\b(?:go-?live|launch|release|audit|deadline|inspection|exams?|wedding|move|migration|rollout|roll-out|event|conference|fair|visit|tender|pitch|board|opening|handover|replacement|close|budget|project|demo|trial|hearing|season|review)\b/u;

const anEvent = /^(?:the|her|his|their|our) \p{L}{3,}(?:[ -]\p{L}{2,}){0,3}$/u;

/** "Swamped until the go-live": nobody said when that is. */
function untilEvent(plain: string): string | undefined {
  const found = around(plain, untilWords).find(({ front }) => isLoad(front));
  // "Until the launch (4 Dec)": somebody said when.
  return found &&
    !/\d|^(?:noon|midday|lunch|after lunch|midnight)\b/u.test(found.back) &&
    (someEvent.test(found.back) || anEvent.test(found.back)) &&
    hasLength(found.back, 4, 40)
    ? plain
    : undefined;
}

/** Names and letters keep their capitals: "swamped with the HIQA inspection". */
function withCapitals(said: string, shown: string): string {
  const written = new Map(
    shown
      .split(/[ ,:]/u)
      .slice(1)
      .filter((word) => /\p{Lu}/u.test(word))
      .map((word) => [word.toLowerCase(), word]),
  );
  return said
    .split(' ')
    .map((word) => written.get(word) ?? word)
    .join(' ');
}

/** "As she is swamped until Friday". */
const asSo = /^(?:as|since|because|while) (?:she|he|they)(?:'s|'re| is| are) /u;

/** What is true for a while, and goes by itself: "swamped until Friday". */
export function readMark({ spelt }: Clause, given: CaptureGiven): Reading | undefined {
  const plain = withUntil(spelt.toLowerCase().replace(/[()]/gu, '')).replace(asSo, '');
  if (plain.length > 90) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  const dated = readDated(plain, today);
  if (dated && dated.days.length > 0)
    return tellsOrAsks(
      'days',
      dated.days.map((until) => marked({ text: withCapitals(dated.said, spelt), until })),
    );
  const open = untilEvent(plain);
  if (open !== undefined)
    return asks(
      'days',
      usualEnds(today).map((last) => marked({ text: open, until: last })),
    );
  const now = loaded.exec(plain)?.[0];
  const rest = plain.slice(now?.length ?? 0);
  return now === undefined || (rest !== '' && !lately.test(rest))
    ? undefined
    : asks(
        'days',
        usualEnds(today).map((last) => marked({ text: now, until: last })),
      );
}
