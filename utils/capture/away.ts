import type { Clause } from './clause';
import { daysBeforeReturn, lastDays, readDateRange } from './date-ranges';
import { weekday, weekdayOf } from './date-words';
import { workdays } from './day-words';
import { dayBlocks, readStretches } from './stretches';
import { away, focus, tellsOrAsks } from './told';
import type { CaptureGiven, Reading, Told } from './types';
import { usualHours } from './work-times';

/** Words that only say that somebody is not there, and are no reason to keep. */
const gone = String.raw`(?:out of (?:the )?office|out-of-office|out|off|away|absent|ooo|oof|o\.o\.o\.?|not in the office|not in|not here|not around|not there|not working|not at work|unavailable|not available|gone|unreachable|not reachable|no longer reachable|out of pocket)`;
const kind =
  '(?:long weekend|mat leave|pat leave|bereavement leave|compassionate leave|carers? leave|parental leave|maternity leave|paternity leave|leave|vacations?|holidays?|pto|sabbatical|paternity|maternity|family leave|sick leave|annual leave|medical leave|study leave|unpaid leave|honeymoon|a trip|trip|a business trip|business trip|a break|time off|days? off|a course|a training|training|a conference|conference|an offsite|offsite|jury duty|a retreat)';
const reason = `(?:out sick|off sick|sick|ill|travell?ing|abroad|(?:out )?(?:on|in) (?:an? |her |his |their )?${kind}|(?:in|at) (?:a |an |the )?(?:hospital|training|conference|offsite|workshop|trade fair|trade show|fair|expo|summit|seminar|wedding|funeral|retreat|boot ?camp|team event|kick-?off|company event|course)|${kind})`;
const state = `((?:(?:will be|is going to be|going to be|is|be|has|goes|makes|make|has taken|takes|taking|planned|going) )?)((?:${gone}(?:,? (?:and )?))?)((?:${reason})?)`;
const untilWord = '(?:until|up to|up until|through|thru|up to and including|until and including|bis)';

const until = new RegExp(`^${state}[,:]? ?(?:from (?:today|now)(?: on)? )?${untilWord} (.{3,30})$`, 'u');
const untilFirst = new RegExp(`^${untilWord} (.{3,24}?),? ${state}$`, 'u');
const during = new RegExp(`^${state}[,:]? ?(.{3,48})$`, 'u');
const back = new RegExp(
  `^(?:${state},? ?(?:and |but )?)?(?:(?:will be|is|comes|coming|be|will come|gets|should be|am|come) )?(?:back|returns|returning|return|returned|back again)(?: from (?:her |his |their |the )?(${kind}|travels?|travelling))?(?: (?:in|at|to) (?:the )?(?:office|work|desk))?[,:]? (.{3,30}?)(?: from (?:her |his |their |the )?(${kind}|travels?|travelling))?$`,
  'u',
);
const single = new RegExp(`^(?:(?:on )?(this |coming )?)?(${weekday})$`, 'u');
const offThat = new RegExp(
  `^(?:not in|off|not working|not there|free|takes off|has off|is off|not here|not around)(?: on)? (${weekday})$|^(?:on |taking |takes |has |having )?(${weekday}) (?:off|free|not in)$`,
  'u',
);

const inclusive = /(?:^| )(?:through|thru|up to and including|until and including) /;

function textOf(gonePart: string | undefined, reasonPart: string | undefined): string {
  const why = (reasonPart ?? '').trim();
  return why || (/sick/.test(gonePart ?? '') ? 'sick' : '');
}

/** A Friday off may be this one or each. */
function thatOrEach(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const [, one, other] = offThat.exec(plain) ?? [];
  const word = one ?? other;
  if (word === undefined) return undefined;
  const days = readDateRange(word, today).map(({ from, to }) => away(from, to, ''));
  const [hours] = usualHours(workdays.filter((day) => day !== weekdayOf(word)));
  const reading = tellsOrAsks('days', [...days, ...(hours ? [hours] : [])]);
  // "Weds" is as much of every week as "Wednesdays".
  return reading && word === 'weds' ? { ...reading, beside: { kind: 'days-off', days: [weekdayOf(word)] } } : reading;
}

function readUntil(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const found = until.exec(plain);
  const isSaid = Boolean(found?.[2] || found?.[3]);
  const turned = isSaid ? null : untilFirst.exec(plain);
  const [goneWord, why, date = ''] = found && isSaid ? found.slice(2) : turned ? [turned[3], turned[4], turned[1]] : [];
  if (!goneWord && !why) return undefined;
  const last = lastDays(date.replace(/,? (?:inclusive|included|incl\.?)$/, ''), today);
  const days = inclusive.test(plain) || / incl/.test(date) ? last.slice(-1) : last;
  return tellsOrAsks(
    'days',
    days.map((to) => away(today.toString(), to, textOf(goneWord, why))),
  );
}

function readBack(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const found = back.exec(plain);
  if (!found) return undefined;
  const [, , goneWord, why, first, date = '', last] = found;
  return tellsOrAsks(
    'days',
    daysBeforeReturn(date, today).map((to) => away(today.toString(), to, textOf(goneWord, why || first || last))),
  );
}

function readDuring(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const [, ahead, turned] = dayFirst.exec(plain) ?? [];
  const [, , goneWord, why, date = ''] = during.exec(turned === undefined ? plain : `${turned} ${ahead}`) ?? [];
  if (!goneWord && !why) return undefined;
  const day = single.exec(date)?.[2];
  const spans = readDateRange(day ?? date, today);
  return tellsOrAsks(
    'days',
    spans.map(({ from, to }) => away(from, to, textOf(goneWord, why))),
  );
}

/** "Next Friday he's out". */
const dayFirst = new RegExp(
  `^(?:on )?((?:next |this |coming )?.{3,24}?),? (?:she|he|they)(?:'s|'re| is| are|'ll be| will be) ((?:${gone}|${reason}))$`,
  'u',
);

/** Days off: "out until Friday", "on leave 3-14 Dec", "back Monday". */
const whereTo =
  /^((?:is )?(?:travell?ing|on a (?:business )?trip|on vacation|on holidays?)) (?:to|in|around) [\p{L} ]{2,24}? (?=(?:until|from|next|this|on|in|for|tomorrow|today|\d))/u;

const thenBack = new RegExp(
  `^${state},? ?(.{3,24}?),? (?:and |then |but )?(?:back|returns|returning|will be back|in again)(?: (?:on|again|in the office|at work)){0,2} (.{3,20})$`,
  'u',
);

/** "Out on Thursday, back Monday": from the one to the day before the other. */
function readThenBack(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const [, , goneWord, why, first = '', last = ''] = thenBack.exec(plain) ?? [];
  if (!goneWord && !why) return undefined;
  const spans = readDateRange(first, today).flatMap(({ from }) =>
    daysBeforeReturn(last, Temporal.PlainDate.from(from)).map((to) => away(from, to, textOf(goneWord, why))),
  );
  return tellsOrAsks('days', spans);
}

const readDates = (plain: string, today: Temporal.PlainDate): Reading | undefined =>
  readThenBack(plain, today) ??
  thatOrEach(plain, today) ??
  readBack(plain, today) ??
  readUntil(plain, today) ??
  readDuring(plain, today);

const forWhat =
  /^(.{6,60}?),? (?:for|because of|due to|bc of) ((?:an? |the |her |his |their )?\p{L}[\p{L}' -]{2,30})$/u;

/** "Out until Friday for a wedding". */
function readWithReason(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const [, front = '', why = ''] = forWhat.exec(plain) ?? [];
  const read = why === '' ? undefined : readDates(front, today);
  const named = (told: Told): Told =>
    told.kind === 'preference' && told.value.kind === 'away' && told.value.text === ''
      ? { ...told, value: { ...told.value, text: why } }
      : told;
  if (!read) return undefined;
  const { told, ask } = read;
  return {
    ...(told ? { told: told.map(named) } : {}),
    ...(ask ? { ask: { ...ask, answers: ask.answers.map(named) } } : {}),
  };
}

const figures = /^(?:off|out|away) (\d{1,2}) ?[-–] ?(\d{1,2})$/u;

/** "Off 4-6": days of a month or hours of each day. */
function readFigures(plain: string, today: Temporal.PlainDate): Reading | undefined {
  const [, first = '', last = ''] = figures.exec(plain) ?? [];
  if (first === '' || Number(first) >= Number(last)) return undefined;
  const days = readDateRange(`the ${first}th - the ${last}th`, today).map(({ from, to }) => away(from, to, ''));
  const hours = readStretches(`${first}-${last}`).map((way) => focus(dayBlocks(way)));
  return tellsOrAsks('days', [...days, ...hours]);
}

export function readAway(clause: Clause, given: CaptureGiven): Reading | undefined {
  const plain = clause.plain.replace(whereTo, '$1 ');
  if (plain.length > 90) return undefined;
  const today = Temporal.PlainDate.from(given.today);
  return readDates(plain, today) ?? readWithReason(plain, today) ?? readFigures(plain, today);
}
