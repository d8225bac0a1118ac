import { isAskedOnce } from '@/utils/capture/asked-once';
import { channelOf } from '@/utils/capture/channel-signs';
import type { Clause } from '@/utils/capture/clause';
import { isContact } from '@/utils/capture/facts/contacts';
import { isKindness } from '@/utils/capture/facts/owed';
import { isOfNobody, readFirmFact, readMildFact } from '@/utils/capture/facts/read-facts';
import { secret } from '@/utils/capture/facts/saying';
import { ownLife } from '@/utils/capture/help';
import { isOfHome } from '@/utils/capture/home-life';
import { noWish } from '@/utils/capture/no-wish';
import { partedByClock } from '@/utils/capture/timed-channels';
import { asks, preference } from '@/utils/capture/told';
import type { CaptureGiven, Reading } from '@/utils/capture/types';
import { sensitiveIn } from '@/utils/people/sensitive-note';
import { type LinearModel, openModel, type PackedModel } from '@/utils/text/linear-model';
import { cuts } from './cuts';
import { decided, guesses } from './decide';
import { isOfLowHours } from './energy';
import { keptWords, kindMarks, readKind, wholeOf } from './kinds';
import { marksOf, metWords, tokensOf } from './marks-of';
import { maskTimes, readStance, timeTargets } from './times';
import { isTask, isUnsaid, toReaders } from './unsaid';
import { maskWay, readWayStance, waysFound, wayTargets } from './ways';
import { beginWeights, endWeights, kindWeights, timeWeights, wayWeights } from './weights';

const nothing: ReadonlySet<string> = new Set(['none', 'note', 'fine']);

/** What was learnt, by what it tells. */
export interface LearntModels {
  time: () => LinearModel;
  way: () => LinearModel;
  kind: () => LinearModel;
  begin: () => LinearModel;
  end: () => LinearModel;
}

/** "Result days don't go near him 9 to 5": of days that no calendar knows. */
const ofSomeDays =
  /\b(?:results?|exam|release|launch|match|game|market|delivery|payroll|deadline|test|audit|clinic|court|board|press|event|show|travel|pay|tax|closing|race|election|sale|wedding|invoice|sprint|demo|training|month-end|month end|go-live|moving|inventory) days?\b/iu;

const mereTime =
  /^(?:from|until|on|at|by|in|to|and|or|the|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|[^\p{Ll}]*)$/u;
const isMereTime = (word: string): boolean => mereTime.test(word);

const tellsBest = ({ told = [], ask }: Reading): boolean =>
  [...told, ...(ask?.answers ?? [])].some((one) => one.kind === 'preference' && one.value.kind === 'best-hours');

/** "Ring him best 9 to 11": hours beside a way may be those of the way alone. */
function besideWay(reading: Reading, plain: string): Reading {
  const [way, ...others] = waysFound(plain.split(' '));
  const [told, ...more] = reading.told ?? [];
  const isOne = way && others.length === 0 && /^[mckp]$/u.test(way.sign) && more.length === 0;
  if (!isOne || told?.kind !== 'preference' || told.value.kind !== 'best-hours') return reading;
  const { blocks } = told.value;
  return asks('hours', [preference({ kind: 'channel', channel: channelOf(way.sign), blocks }), told]);
}

/** Null: the clause holds no times. */
function readTimes(clause: Clause, given: CaptureGiven, models: LearntModels): Reading[] | null {
  const masked = maskTimes(clause.plain, Temporal.PlainDate.from(given.today));
  if (!masked) return null;
  if (ofSomeDays.test(clause.spelt)) return [];
  // "From Monday" says nothing of what is then.
  if (masked.words.length < 2 || masked.words.every((word) => isMereTime(word))) return [];
  const model = models.time();
  const marks = marksOf(metWords(masked.tokens, model.isKnown), timeTargets);
  const reading = decided(guesses(model.labels, model.shares(marks)), nothing, {
    cuts: cuts.times,
    about: 'hours',
    readingOf: (stance) => readStance(stance, masked, clause, given),
  });
  return reading && !(isOfLowHours(clause.plain) && tellsBest(reading)) ? [besideWay(reading, clause.plain)] : [];
}

function readWays({ plain }: Clause, given: CaptureGiven, models: LearntModels): Reading[] {
  const words = plain.split(' ');
  const found = noWish.test(plain) ? [] : waysFound(words);
  return found.flatMap((way) => {
    const model = models.way();
    const marks = marksOf(metWords(maskWay(words, found, way), model.isKnown), wayTargets);
    const reading = decided(guesses(model.labels, model.shares(marks)), nothing, {
      cuts: cuts.ways,
      about: 'channel',
      readingOf: (stance) => readWayStance(stance, way, given),
    });
    return reading ?? [];
  });
}

/** What is said to the reader of a mail is no note about somebody. */
const isOfMail =
  /^under (?:pressure|stress) from\b|^(?:you|we|i(?= (?:am|read|have|will|was|'m))|i'm|dear|hi|hello|good to know|well done|nice one|when's|when is|is she|is he|does she|does he|can she|can he|(?:can|could|may|shall|should|do|did|am) (?:i|we)|who's)\b|\b(?:congrat\p{L}+|apolog\p{L}+|sorry|attached|regards|thank(?:s|ed)? (?:(?:her|him|them|you) )?for|feedback (?:form|survey|round|session)|have thanked|have you)\b|, thanks$/iu;

const errand =
  /^(?:send|bring|give|lend|buy|show|forward|get|drop|post|hand|pass|order) (?:her|him|them) (?:the|that|my|those|these|some|an?)\b|^(?:answer|(?:reply|respond|get back) to) (?:her|his|their|the|that) \p{L}+$|^(?:add|invite|copy|loop|sign|subscribe|enter|book) (?:her|him|them)(?: up| in| down)? (?:to|for|on|into|onto) (?:the|that|my|those|our|this)\b/iu;

const onTheWay = /\bby (?:train|bus|tram|bike|bicycle|car|ferry|foot|taxi|metro|tube|scooter|boat)\b/iu;
/** "Also about old files", "takes Diwali off too". */
const ofThing = /^(?:also )?(?:about|on|for|at|with|re|regarding) | off(?: too| as well)?$/iu;
/** "Confidential topics in person", "goes by train", "support Berlin", "he'll love ya" are nothing to have in common. */
const isNoGround = ({ told = [] }: Reading, spelt: string): boolean =>
  told.some(
    (one) =>
      one.kind === 'item' &&
      one.field === 'commonGround' &&
      (one.text.length < 3 ||
        onTheWay.test(spelt) ||
        ofThing.test(spelt) ||
        waysFound(spelt.toLowerCase().split(' ')).length > 0),
  );

/** Errands, secrets, small kindnesses and life at home stay notes. */
const isNoFact = [isAskedOnce, isKindness, isContact, isOfNobody];
/** "Owes me nothing, I owe her the numbers": two statements. */
const owesNothing = /\bowes? (?:me|us|her|him|them) nothing\b/iu;
/** "If it is feedback" is half a sentence. */
const bareIf = /^(?:if|when|whenever) (?:it's|it is|you have|you've got|there is|there's) (?:an? |any |some )?\S+$/iu;
/** "If it's about pay, ask Tom" is of somebody else. */
const askOther =
  /^(?:if|when|for) [^,]{3,50}, (?:please |rather |better )?ask (?!her\b|him\b|them\b|first\b)\p{L}{2,20}$/iu;
const forms = [isOfMail, secret, owesNothing, bareIf, askOther];
const saysNoFact = (text: string): boolean => isNoFact.some((is) => is(text)) || forms.some((form) => form.test(text));

/** What is wanted or strived for at work is not of life at home: "tea rather than coffee". */
const ofWork: ReadonlySet<string> = new Set(['strengths', 'need', 'goals', 'needsHelpWith']);

function readFact({ spelt }: Clause, given: CaptureGiven, models: LearntModels): Reading[] {
  // "Struggles with insomnia" stays a note, beside which neutral words are offered.
  if (!spelt.includes(' ') || sensitiveIn(spelt) || saysNoFact(spelt)) return [];
  const [model, tokens] = [models.kind(), tokensOf(spelt)];
  const words = metWords(tokens, model.isKnown);
  const shares = {
    begins: (marks: readonly number[]) => models.begin().shares(marks)[1] ?? 0,
    ends: (marks: readonly number[]) => models.end().shares(marks)[1] ?? 0,
  };
  const reading = decided(guesses(model.labels, model.shares(kindMarks(words))), nothing, {
    cuts: cuts.kinds,
    about: 'meaning',
    readingOf: (kind) =>
      (kind === 'needsHelpWith' && ownLife.test(spelt)) ||
      (ofWork.has(kind) && isOfHome(spelt)) ||
      (kind === 'strengths' && / then$/iu.test(spelt))
        ? undefined
        : readKind(kind, { text: keptWords(spelt, tokens, words, kind, shares) ?? wholeOf(kind, spelt), spelt }, given),
  });
  // "Send her the recipe" is an errand of the user's own, unless it is sure that it is more.
  const isErrand = reading?.ask && errand.test(spelt);
  return reading && !isErrand && !isNoGround(reading, spelt) ? [reading] : [];
}

const longest = 140;

const tellsPressure = ({ told = [] }: Reading) =>
  told.some((one) => one.kind === 'line' && one.field === 'underPressure');

/** Ways before facts; "when the phones go mad she hums" tells a fact, beside which a way is only asked about. */
function readWaysOrFacts(clause: Clause, given: CaptureGiven, models: LearntModels, facts: Reading[] | undefined) {
  // "Answers no mails when stressed" is how they are, and no wish.
  if (facts?.some(tellsPressure)) return facts;
  const ways = isTask(clause.spelt) ? [] : readWays(clause, given, models);
  if (facts && ways.every(({ ask }) => ask)) return facts;
  return ways.length > 0 ? ways : (facts ?? readFact(clause, given, models));
}

/** Times before ways, and ways before facts. */
function readSaid(clause: Clause, given: CaptureGiven, models: LearntModels): Reading[] {
  const mild = readMildFact(clause);
  const facts = mild ? [mild] : undefined;
  const timed = readTimes(clause, given, models);
  if (!timed) return readWaysOrFacts(clause, given, models, facts);
  // "Loop her in early" holds a time, and tells none.
  if (isTask(clause.spelt)) return [];
  return timed.length > 0 ? timed : (facts ?? []);
}

const hourKinds: ReadonlySet<string> = new Set(['work-hours', 'best-hours', 'focus-hours']);
const isOfHours = ({ told = [], ask }: Reading): boolean =>
  !ask && told.length > 0 && told.every((one) => one.kind === 'preference' && hourKinds.has(one.value.kind));

/** "The UK shift, 1:30 pm to 10:30 pm Bangalore time": the clock that stands behind hours is told beside them. */
function withClock(readings: Reading[], clause: Clause, given: CaptureGiven): Reading[] {
  const clock = readings.length > 0 && readings.every(isOfHours) ? partedByClock(clause, given)?.zone : undefined;
  return clock ? [...readings, clock] : readings;
}

/**
 * What small models make of a clause that no rule accounts for: the rules find the values in it, the models say what is said of
 * them. Where they are not sure it is asked, and else it stays a note.
 */
export const makeLearntReader =
  (models: LearntModels): NonNullable<CaptureGiven['learnt']> =>
  (clause, given) => {
    if (clause.plain.length > longest || toReaders.test(clause.spelt)) return [];
    const firm = readFirmFact(clause, waysFound(clause.plain.split(' ')).length > 0);
    if (firm) return [firm];
    if (isUnsaid(clause.spelt)) return [];
    return withClock(readSaid(clause, given, models), clause, given);
  };

/** The weights are unpacked at the first clause that needs them. */
function lazily(packed: PackedModel): () => LinearModel {
  let model: LinearModel | undefined;
  return () => {
    model ??= openModel(packed);
    return model;
  };
}

export const readLearnt = makeLearntReader({
  time: lazily(timeWeights),
  way: lazily(wayWeights),
  kind: lazily(kindWeights),
  begin: lazily(beginWeights),
  end: lazily(endWeights),
});
