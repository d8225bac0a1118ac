import type { DaySpan, Weekday } from '@/utils/people/types';
import { orEachWeek } from './absence/each-week';
import { readDatesFirst, readLong } from './away-open';
import { around, behind, hasLength } from './behind';
import type { Clause } from './clause';
import { daysBeforeReturn, lastDays, readDateRange } from './date-ranges';
import { weekday, weekdayOf } from './date-words';
import { readDate } from './dates';
import { daysOf } from './day-words';
import { dayBlocks, readStretches } from './stretches';
import { away, daysOff, focus, tellsOrAsks } from './told';
import type { CaptureGiven, Reading, Told } from './types';
import { isVague } from './vague-dates';

/** Words that only say that somebody is not there, and are no reason to keep. */
const gone = String.raw`(?:out of (?:pocket|station|town|the country|country|state)|off work|out of (?:the )?office|out-of-office|out|off|away|absent|ooo|oof|o\.o\.o\.?|not in the office|not in|not here|not around|not there|not working|not at work|unavailable|not available|gone|signed off|unreachable|not reachable|no longer reachable)`;
const kind =
  '(?:long weekend|mat leave|pat leave|bereavement leave|compassionate leave|carers? leave|parental leave|maternity leave|paternity leave|leave|vacations?|holidays?|pto|sabbatical|paternity|maternity|family leave|sick leave|annual leave|medical leave|study leave|unpaid leave|honeymoon|a trip|trip|a business trip|business trip|a break|time off|jury service|military service|national service|reserve duty|r&r|r & r|hols|toil|time off in lieu|long service leave|bank holiday|rest days|days? off|a course|a training|training|a conference|conference|a workshop|workshop|course|seminar|summit|trade fair|an offsite|offsite|jury duty|a retreat)';
const reason = `(?:out sick|off sick|off ill|off poorly|(?:off )?with (?:a |the )?(?:bad )?(?:flu|cold|covid|migraine|fever|stomach bug|back)|poorly|unwell|on tour|touring|self-isolating|in quarantine|sick|ill|travell?ing|abroad|(?:out )?(?:on|in) (?:an? |her |his |their )?${kind}|(?:in|at) (?:a |an |the )?(?:hospital|training|conference|offsite|workshop|trade fair|trade show|fair|expo|summit|seminar|wedding|funeral|retreat|boot ?camp|team event|kick-?off|company event|course)|${kind})`;
const state = `((?:(?:will be|is going to be|going to be|is|be|has|goes|makes|make|has taken|takes|taking|planned|going) )?)((?:${gone}(?:,? (?:and )?))?)((?:${reason})?)`;
const untilWord = '(?:until|up to|up until|through|thru|up to and including|until and including|bis|to)';

const ahead = new RegExp(`^${state}`, 'u');
const wholeState = new RegExp(`^(?:(${gone})|(${reason}))$`, 'u');
const untilWords = new RegExp(`^(?:from (?:today|now)(?: on)? )?${untilWord} `, 'u');
const backWords =
  /^(?:(?:due|due to be|expected|should be|will be|will|is|comes|coming|be|will come|gets|should be|am|come) )?(?:back again|(?:reachable|available|contactable|there|in|around|at work|at her desk|at his desk) again|(?:starts|starting|works|working|on duty) again|back|resumes?(?: work| duty| duties| office)?|resuming|joins? back|joining back|rejoins|rejoining|reports back|returns|returning|return|returned)(?: from (?:(?:her|his|their|the) )?)?/u;
const fromWhat = new RegExp(`^(?:${kind}|travels?|travelling)(?=[ ,:])`, 'u');
const toDesk = /^ ?(?:(?:in|at|to) (?:the )?(?:office|work|desk))?[,:]? /u;

interface State {
  gone: string;
  why: string;
  rest: string;
}

/** How somebody is away, and the words behind it. */
function stateIn(text: string): State {
  const [all = '', , goneWord = '', why = ''] = ahead.exec(text) ?? [];
  const rest = text.slice(all.length);
  // "Offsite" is not "off".
  if (!/[ ,]$/u.test(all) && !/^(?:[ ,:]|$)/u.test(rest)) return { gone: '', why: '', rest: text };
  return { gone: goneWord, why, rest: rest.replace(/^[,:]? ?/u, '') };
}

const single = new RegExp(`^(?:(?:on )?(this |coming )?)?(${weekday})$`, 'u');
const offThat = new RegExp(
  `^(?:not in|off|out|not working|not there|free|takes off|has off|is off|not here|not around)(?: on)? (${weekday})$|^(?:on |taking |takes |has |having )?(${weekday}) (?:off|free|not in)$`,
  'u',
);

const inclusive = /(?:^| )(?:through|thru|up to and including|until and including) /;

function textOf(gonePart: string | undefined, reasonPart: string | undefined): string {
  const why = (reasonPart ?? '').trim();
  return why || (/sick/.test(gonePart ?? '') ? 'sick' : '');
}

/** "Off Fri and Sat" may be the ones ahead or those of every week. */
export function theseOrEach(named: readonly Weekday[], spans: readonly DaySpan[]): Reading | undefined {
  const days = spans.map(({ from, to }) => away(from, to, ''));
  const reading = tellsOrAsks('days', [...days, daysOff(named)]);
  return reading && { ...reading, beside: { kind: 'days-off', days: named } };
}

/** A Friday off may be this one or each. */
function thatOrEach(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const [, one, other] = offThat.exec(plain) ?? [];
  const word = one ?? other;
  if (word === undefined) return undefined;
  const days = readDateRange(word, today).map(({ from, to }) => away(from, to, ''));
  const reading = tellsOrAsks('days', [...days, daysOff([weekdayOf(word)])]);
  // "Weds" is as much of every week as "Wednesdays".
  return reading && word === 'weds' ? { ...reading, beside: { kind: 'days-off', days: [weekdayOf(word)] } } : reading;
}

/** "Until Friday she's out". */
function untilFirst(plain: string): State | undefined {
  const words = behind(untilWords, plain, 6, 80)?.split(' ') ?? [];
  for (let at = 1; at < words.length && at < 6; at++) {
    const found = wholeState.exec(words.slice(at).join(' '));
    const rest = words.slice(0, at).join(' ').replace(/,$/, '');
    if (found) return { gone: found[1] ?? '', why: found[2] ?? '', rest };
  }
  return undefined;
}

function readUntil(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const found = stateIn(plain);
  const date = found.gone || found.why ? behind(untilWords, found.rest, 3, 30) : undefined;
  const said = date === undefined ? untilFirst(plain) : { ...found, rest: date };
  if (!said) return undefined;
  const rest = said.rest.replace(/,? (?:inclusive|included|incl\.?)$/, '');
  const isIncluded = inclusive.test(plain) || rest !== said.rest;
  const days = isIncluded ? readDate(rest, today).map(({ to }) => to) : lastDays(rest, today);
  return tellsOrAsks(
    'days',
    days.map((to) => away(today.toString(), to, textOf(said.gone, said.why))),
  );
}

/** "From vacation", before or behind the day. */
function whereFrom(text: string): { from: string; date: string } {
  const bare = text.replace(/^after (?=\p{L})/u, '');
  const named = fromWhat.exec(bare)?.[0] ?? '';
  const date = (named === '' ? text : bare.slice(named.length)).replace(toDesk, '');
  const [end] = named === '' ? around(date, / (?:from|after) (?:(?:her|his|their|the) )?/gu) : [];
  return end && fromWhat.test(`${end.back},`) ? { from: end.back, date: end.front } : { from: named, date };
}

function readBack(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const { gone: goneWord, why, rest } = stateIn(plain);
  const text = behind(backWords, rest.replace(/^(?:and |but )/u, ''), 3, 70);
  if (text === undefined) return undefined;
  const { from, date } = whereFrom(text.trimStart() === text ? text : ` ${text.trimStart()}`);
  return tellsOrAsks(
    'days',
    daysBeforeReturn(date.trim(), today).map((to) => away(today.toString(), to, textOf(goneWord, why || from))),
  );
}

const dayFirst = /,? (?:she|he|they)(?:'s|'re| is| are|'ll be| will be) /gu;

/** "Next Friday he's out". */
function turned(plain: string): string {
  const [found] = around(plain, dayFirst);
  return found && wholeState.test(found.back) ? `${found.back} ${found.front.replace(/^on /u, '')}` : plain;
}

function readDuring(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const { gone: goneWord, why, rest } = stateIn(turned(plain));
  if ((!goneWord && !why) || !hasLength(rest, 3, 48) || isVague(rest)) return undefined;
  const day = single.exec(rest)?.[2];
  const spans = readDateRange(day ?? rest, today);
  const mayBeEach = /^off /u.test(goneWord) || (/^out /u.test(goneWord) && spans.length > 0);
  const named = mayBeEach && / (?:and|&|\+) /u.test(rest) ? daysOf(rest) : undefined;
  if (named) return theseOrEach(named, spans);
  return tellsOrAsks(
    'days',
    spans.map(({ from, to }) => away(from, to, textOf(goneWord, why))),
  );
}

/** Days off: "out until Friday", "on leave 3-14 Dec", "back Monday". */
const onTrip =
  /^((?:is )?(?:(?:on|at|in) (?:an? |the )?)?(?:travell?ing|(?:business )?trip|vacation|holidays?|conference|training|course|workshop|trade fair|trade show|fair|summit|seminar|retreat|offsite|honeymoon|funeral|wedding)) (?:to|in|at|around|near) /u;
const tripEnds = new RegExp(` (?=(?:until|from|next|this|on|in|for|tomorrow|today|\\d|${weekday}\\b))`, 'gu');

/** Where a trip goes to says nothing of when. */
function withoutTrip(plain: string): string {
  const rest = behind(onTrip, plain, 3, 80);
  const [end] = rest === undefined ? [] : around(rest, tripEnds);
  return end && /^[\p{L} ]+$/u.test(end.front) ? `${onTrip.exec(plain)?.[1]} ${end.back}` : plain;
}

const thenBack =
  /,? (?:and |then |but )?(?:back|returns|returning|will be back|in again)(?: (?:on|again|in the office|at work)){0,2} /gu;

/** "Out on Thursday, back Monday": from the one to the day before the other. */
function readThenBack(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const { gone: goneWord, why, rest } = stateIn(plain);
  const [found] = around(rest, thenBack);
  if ((!goneWord && !why) || !found || !hasLength(found.front, 3, 24)) return undefined;
  const spans = readDateRange(found.front.replace(/^(?:from|as of) /u, ''), today).flatMap(({ from }) =>
    daysBeforeReturn(found.back, Temporal.PlainDate.from(from)).map((to) => away(from, to, textOf(goneWord, why))),
  );
  return tellsOrAsks('days', spans);
}

const readDates = (plain: string, today: Temporal.PlainDate): Reading | undefined =>
  readThenBack(plain, today) ??
  readLong(plain, today) ??
  thatOrEach(turned(plain), today) ??
  readBack(plain, today) ??
  readUntil(plain, today) ??
  readDuring(plain, today) ??
  readDatesFirst(plain, today);

const forWhat = /,? (?:for|because of|due to|bc of) (?=(?:(?:an?|the|her|his|their) )?\p{L}\p{L}\p{L})/gu;
/** "For a week" says how long, and not why. */
const howLong =
  /^(?:(?:an?|one|two|three|four|few|some) )+(?:hours?|days?|weeks?|months?|years?|bit|while|couple|moment|fortnight|mornings?|afternoons?|evenings?|minutes?)\b|^the (?:rest|whole|first|next|last)\b/u;
const isReason = (text: string) => hasLength(text, 3, 36) && !howLong.test(text) && /^\p{L}[\p{L}' -]+$/u.test(text);

/** "Out Thursday for a fair" is that day, where "off Fridays for the course" may be each. */
function ofOnce(read: Reading, plain: string): Reading {
  const days = read.ask?.answers.filter((one) => one.kind === 'preference' && one.value.kind === 'away') ?? [];
  return /^out\b/u.test(plain) ? (tellsOrAsks('days', days) ?? read) : read;
}

/** "Out until Friday for a wedding". */
function readWithReason(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const found = around(plain, forWhat).find(({ front, back }) => front.length > 5 && isReason(back));
  const read = found && readDates(found.front, today);
  const why = found?.back ?? '';
  const named = (told: Told): Told =>
    told.kind === 'preference' && told.value.kind === 'away' && told.value.text === ''
      ? { ...told, value: { ...told.value, text: why } }
      : told;
  if (!read) return undefined;
  const { told, ask } = ofOnce(read, plain);
  return {
    ...(told ? { told: told.map(named) } : {}),
    ...(ask ? { ask: { ...ask, answers: ask.answers.map(named) } } : {}),
  };
}

const figures = /^(?:off|out|away|unavailable|not available) (\d{1,2})(?: ?[-–] ?| to )(\d{1,2})$/u;

/** "Off 4-6": days of a month or hours of each day. */
function readFigures(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const [, first = '', last = ''] = figures.exec(plain) ?? [];
  if (first === '' || Number(first) >= Number(last)) return undefined;
  // "Not available 12-14" is of a clock of 24 hours.
  if (/available/u.test(plain) && Number(last) > 12) return undefined;
  const days = readDateRange(`the ${first}th - the ${last}th`, today).map(({ from, to }) => away(from, to, ''));
  const hours = readStretches(`${first}-${last}`).map((way) => focus(dayBlocks(way)));
  return tellsOrAsks('days', [...days, ...hours]);
}

/** "Not back until Monday" is back then. */
const notBack =
  /\b(?:not|isn't|won't be|will not be) back(?: (?:in|at work|to work|in the office))? (?:until|before) /u;

export function readAway(clause: Clause, given: CaptureGiven): Reading | undefined {
  const plain = withoutTrip(clause.plain).replace(notBack, 'back ');
  if (plain.length > 90) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  return orEachWeek(readDates(plain, today), plain) ?? readWithReason(plain, today) ?? readFigures(plain, today);
}
