import type { HoursBlock, PreferenceValue, Weekday } from '@/utils/people/types';
import { phrasesOf } from './behind';
import { cutHours } from './cut-hours';
import { daysIn, workdays } from './day-words';
import type { Read } from './prose';
import { asks, need, preference } from './told';
import type { Reading, Told } from './types';

const aboutDays =
  /\b(?:(?:mon|tues?|weds|wednes|thur?s?|fri|satur|sun)(?:day)?s?|(?:Sat|Sun|Wed)s?)\b|week-?ends?|week-?days?|\b(?:\d|one|two|three|four|five|six)[- ]days?\b|half[- ]days?|(?:part|full)[- ]time|\b(?:every|each) (?:other|second|third|\d)|alternat|fortnight|\d\d ?%|\bshifts?\b|\breduced hours|\btemporar|\bfor now\b|\bfurther notice|\bat the moment|\brotat|\bflexi|\bvar(?:y|ies)\b|\bdepends\b|\bsometimes\b|\bnot always\b|\birregular|\b(?:odd|even) (?:weeks|days)\b|\bsome (?:days|weeks)\b/iu;
const aboutTimes =
  /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?(?:[ap]\.?m|h|uhr|o'clock)\b|\b(?:at|by|till|until|from|before|after|to|around|past|since|than) \d{1,2}\b(?! \p{L}{3})|\b\d{1,2} ?[-–] ?\d{1,2}\b(?! (?:people|coffees|kids|cats|dogs|lines|pages|times|years))|\b(?:noon|midnight|midday|(?:morning|afternoon|evening|night)s?|pm|early|late|later|earlier|half[- ]days?)\b/iu;
/** "A new job until Christmas": hours beside it may be those of then. */
const aboutWhile =
  /\b(?:until|till?|through|thru) (?:the )?(?:xmas|christmas|easter|new year|end of|next \p{L}|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\p{L}*)\b/iu;
const aboutDates =
  /\b(?:19|20)\d\d\b|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b(?:next|last|this) (?:year|month|week|summer|winter|spring|autumn|fall)\b|\b\d{1,2}[./]\d{1,2}\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:may)?be longer\b|\bor (?:so|longer|later)\b/iu;
const happened = phrasesOf(
  'met|had|was|were|said|told|sent|asked|called|went|came|moved|gave|got|took|did|started|presented|mentioned|talked|birthday|since',
);
const ofOthers =
  /^(?:(?:my|our|we|i)\b|(?:her|his|their) (?:kid|son|daughter|brother|sister|wife|husband|mother|father|mom|dad|band|team|boss|dog|cat))/iu;
const afterIt =
  /^works? (?:late|early|hard)$|\b(?:better|fine) (?:then|after(?:wards)?|again)$|^(?:then|next week|after(?:wards)?|it is|it's)[,:]? (?:is |gets )?(?:better|fine|free|ok)\b/iu;
const fromHome = /home ?-?office|\b(?:wfh|remote(?:ly)?|from home|on-?site|office days?)\b/iu;
/** What happened, or is somebody else's, says nothing of what is so every week. */
const isStory = (text: string): boolean =>
  text.split(/[\s,.]/).some((word) => happened.has(word.toLowerCase())) ||
  [ofOthers, afterIt, fromHome].some((form) => form.test(text));
const isDoubt =
  /^(?:and |or |but )?(?:maybe|perhaps|probably|possibly|not sure|unsure|i think|i guess|i believe|iirc|afaik|or so|or was it|might be|could be|tbc|tbd|to be confirmed|unclear|allegedly|supposedly|no idea)\b.{0,24}$/iu;
const isLimit =
  /^(?:only|except|unless|apart from|besides|other than|excluding|save for|at least|at most|until|till|for now|not (?:before|after|on|at|when|if|during)|when|if|during|before|after|today|tomorrow|this (?:week|month)|(?:at )?(?:first|sometimes)|depends?|depending)\b/iu;
/** Where somebody is for a while, as so much of the line is of then. */
const isOfWhile =
  /\b(?:next|this|coming) (?:week|wk|month|fortnight)\b|\bbusiness trip\b|^(?:travell?ing|on a trip|trip)\b|\b(?:to|until|till?|through|thru) \d{1,2}[./]\d{1,2}\b/iu;
const isPassingPlace =
  /^(?:(?:but |only |and )?(?:until|till|for now|for (?:a|two|three|the) |before|visiting|on a (?:trip|visit)|not any ?more|no longer|soon|sometimes|temporarily|half (?:of )?the|moves? |moving|leaves? |leaving))/iu;

const isTrip = /\bbusiness trip\b|\b(?:travel|conference|training|audit) week\b/iu;

const ofOneDay = /\b(?:(?:on |this |next )?(?:mon|tues|wednes|thurs|fri)day|today|tomorrow|tonight)$/iu;
const longestBearing = 10;
const hoursKinds = new Set<string>(['work-hours', 'focus-hours', 'best-hours', 'hours-exception', 'days-off']);

type Hours = Extract<PreferenceValue, { blocks: HoursBlock[] }>;
const hoursIn = (told: Told): Hours | undefined =>
  told.kind === 'preference' && hoursKinds.has(told.value.kind) && 'blocks' in told.value
    ? (told.value as Hours)
    : undefined;

/** "No calls before 10": as much of hours as of a way. */
const isTimedWay = (told: Told): boolean =>
  told.kind === 'preference' &&
  (told.value.kind === 'channel' || told.value.kind === 'avoid') &&
  told.value.blocks !== undefined;

function kindOf(told: Told): string {
  if (told.kind !== 'preference') return told.kind;
  if (isTimedWay(told)) return 'hours';
  return hoursKinds.has(told.value.kind) ? 'hours' : told.value.kind;
}

/** "After that the van is loaded": what comes then is why a time ends. */
const whatComesThen =
  /^(?:and |but )?(?:after that|afterwards|after which|thereafter|by then|from then on|later(?: on| in the day)?|before that|then|the rest of (?:the|her|his|their) day|at (?:all )?other times|outside (?:of )?(?:that|those hours|these hours)) \p{L}/iu;
const limitsThen =
  /\d|\b(?:only|until|till?|again|also|better|best|ok|okay|fine|free|available|reachable|back|call|phone|ring|mail|email|chat|teams|slack|whatsapp|text|not|never|no|off|away)\b/iu;
/** Of the kind of person, and of no hours: "no early bird". */
const ofPerson =
  /^(?:(?:is |so )?(?:not |no |never |hardly |definitely )?(?:much of )?(?:an? )?)?(?:early (?:bird|riser|starter)|late (?:riser|starter)|morning person|evening person|night owl|lark)$/iu;

/** Where somebody is out of reach says no more than why the time ends. */
const outOfReach =
  /\b(?:with |has |there's |and )?no (?:phone |mobile )?(?:signal|reception|coverage|wi-?fi|internet|network|connection)\b/giu;
export const isWhatComesThen = (unread: string): boolean =>
  whatComesThen.test(unread) && !limitsThen.test(unread.replace(outOfReach, ' '));

/** "..., sometimes longer": so it is all the same. */
const nowAndThen =
  /^(?:and |but )?(?:sometimes|often|occasionally|at times|now and then) (?:a (?:bit|little) |even )?(?:longer|later|more|shorter|earlier|less)$|^(?:always |gets |is )?up (?:early|late)$/iu;
const isColour = (unread: string): boolean =>
  nowAndThen.test(unread) || ofPerson.test(unread) || isWhatComesThen(unread);

const isOfTimes = (unread: string, isNear: boolean): boolean =>
  isTrip.test(unread) ||
  aboutDays.test(unread) ||
  aboutTimes.test(unread) ||
  (isNear && (isLimit.test(unread) || aboutWhile.test(unread)));

const partTime = /^(?:(?:works|is|on) )?part[- ]?time$/iu;
/** "Part time, Tue-Thu 9-2": beside days that were named it says no more. */
const isHowMuch = (told: Told, unread: string): boolean =>
  partTime.test(unread) && hoursIn(told)?.blocks.every(({ days }) => days.join() === workdays.join()) === false;

/** Whether words nobody read may change what a statement beside them means. */
function bears(told: Told, unread: string, isNear: boolean): boolean {
  if (isNear && isDoubt.test(unread)) return true;
  const isFew = unread.split(' ').length <= longestBearing;
  switch (kindOf(told)) {
    case 'hours':
      return isFew && !isStory(unread) && !isHowMuch(told, unread) && isOfTimes(unread, isNear);
    case 'away':
    case 'mark':
      return isFew && !isStory(unread) && isNear && aboutDates.test(unread);
    case 'time-zone':
      return isOfWhile.test(unread) || (isNear && isPassingPlace.test(unread));
    case 'channel':
    case 'avoid':
      // "In court Friday so don't ring" is of that day.
      return isNear && (isLimit.test(unread) || (isFew && !isStory(unread) && ofOneDay.test(unread)));
    default:
      return false;
  }
}

interface Words {
  text: string;
  isNear: boolean;
}

const ofDays = (value: Hours, on: readonly Weekday[]): Told =>
  preference({ ...value, blocks: value.blocks.map((block) => ({ ...block, days: [...on] })) });

const countWord = /\b(\d|two|three|four)[- ]days?\b/iu;
const counts: Record<string, number> = { two: 2, three: 3, four: 4 };

/** The hours with the days that the unread words may mean; none where these say nothing of days. */
function withOtherDays(told: Told, unread: string): Told[] {
  const value = hoursIn(told);
  const isUsual = value?.blocks.every(({ days }) => days.join() === workdays.join());
  if (!value || !isUsual || aboutTimes.test(unread)) return [];
  const named = daysIn(unread);
  const left = workdays.filter((day) => !named.includes(day));
  const many = counts[countWord.exec(unread)?.[1] ?? ''] ?? Number(countWord.exec(unread)?.[1] ?? 0);
  const counted = many > 1 && many < 5 ? [workdays.slice(0, many), workdays.slice(-many)] : [];
  const others = named.length > 0 ? [named, left].filter(({ length }) => length > 0 && length < 7) : counted;
  return others.map((on) => ofDays(value, on));
}

/** Days off that words nobody read may change: beside hours they still are of these. */
function guardedCut(reading: Reading, unread: readonly Words[], said: string): Reading {
  const { cut } = reading;
  const [off] = cut?.kind === 'days-off' || cut?.kind === 'only-days' ? cutHours(cut, []) : [];
  if (!cut || !off || !unread.some(({ text, isNear }) => bears(off, text, isNear))) return reading;
  return { ...asks('days', [off, need(said)]), beside: cut };
}

function guarded(reading: Reading, unread: readonly Words[], said: string): Reading[] {
  const hit = unread.filter(({ text, isNear }) => reading.told?.some((told) => bears(told, text, isNear)));
  if (hit.length === 0) return [reading];
  if (reading.told?.some(isTimedWay)) return [asks('hours', [...reading.told.slice(0, 3), need(said)])];
  const [only, ...more] = reading.told ?? [];
  const others = only && more.length === 0 && hit[0] ? withOtherDays(only, hit[0].text) : [];
  return only && others.length > 0 ? [asks('hours', [...others, only].slice(0, 4))] : [];
}

/** "Friday's lunch was great, 12 to 2": figures behind what happened are of it. */
const mereFigures =
  /^(?:from |at |about |around )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?(?: ?(?:-|–|to|until) ?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)?$/iu;

interface Unread {
  text: string;
  /** Places of the first and the last piece. */
  from: number;
  to: number;
}

/** Runs of pieces that nobody read, as they were written. */
function unreadIn(text: string, reads: readonly Read[]): Unread[] {
  const runs: (Unread & Pick<Read, 'start'>)[] = [];
  reads.forEach(({ start, end, readings }, at) => {
    const last = runs.at(-1);
    if (readings.length > 0) return;
    if (last?.to === at - 1 && last.text.split(' ').length < longestBearing) {
      last.to = at;
      last.text = text.slice(last.start, end).trim();
    } else runs.push({ start, text: text.slice(start, end).trim(), from: at, to: at });
  });
  return runs;
}

/** "On leave until Friday, only reachable by phone": the way holds for then. */
const onlyThen =
  /^(?:and |but )?(?:only|just|then|reachable|contact|can be reached|in (?:an )?emergenc|for emergenc)/iu;

const backToTime = /\bthen[.!]*$/iu;

const toldOrAsked = ({ readings }: Read): Told[] =>
  readings.flatMap(({ told = [], ask }) => [...told, ...(ask?.answers ?? [])]);

/** "..., so no pings then". */
const isNeedThen = ({ readings }: Read): boolean =>
  readings.every(({ told = [] }) =>
    told.some((one) => one.kind === 'preference' && one.value.kind === 'need' && backToTime.test(one.value.text)),
  );

function isForThen(text: string, read: Read, before: Read | undefined): boolean {
  const isWay = read.readings.some(({ told = [] }) => told.some((one) => /^(?:channel|avoid)$/.test(kindOf(one))));
  if (before && isNeedThen(read)) return toldOrAsked(before).some(hoursIn);
  if (!isWay || !before || read.joint === 'stop') return false;
  // "Keeps 9 to 11 for quoting, don't ring her then".
  if (backToTime.test(text.slice(read.start, read.end)) && before.readings.some(({ told = [] }) => told.some(hoursIn)))
    return true;
  const isAway = toldOrAsked(before).some((one) => /^(?:away|mark)$/.test(kindOf(one)));
  return isAway && onlyThen.test(text.slice(read.start, read.end).trim());
}

/**
 * What nobody said is supplied where nothing speaks against it: "9-5" is of Monday to Friday. Words of the same lines that
 * were not understood may do so, and then it is asked, or left as it was written.
 */
export function withoutSupplied(text: string, all: readonly Read[]): Read[] {
  const reads = all.map((read, at) => (isForThen(text, read, all[at - 1]) ? { ...read, readings: [] } : read));
  const unread = unreadIn(text, reads).filter((run) => !isColour(run.text));
  const isApart = (at: number) => reads[at]?.joint === 'stop';
  if (unread.length === 0) return [...reads];
  return reads.map((read, at) => {
    const words = unread.map(({ text: said, from, to }) => ({
      text: said,
      isNear: (from === at + 1 && !isApart(from)) || (to === at - 1 && !isApart(at)),
    }));
    const isOfStory = unread.some(
      ({ text: said, to }) => to === at - 1 && !isApart(at) && isStory(said) && !/^works?\b/iu.test(said),
    );
    const isMere = isOfStory && mereFigures.test(text.slice(read.start, read.end).trim());
    const said = text.slice(read.start, read.end).trim();
    const readings = read.readings.flatMap((one) => guarded(guardedCut(one, words, said), words, said));
    return { ...read, readings: isMere ? [] : readings };
  });
}
