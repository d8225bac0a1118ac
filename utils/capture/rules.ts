import { remembered } from '@/utils/text/remembered';
import { readHoursForNow } from './absence/hours-for-now';
import { readPlaceForNow } from './absence/place-for-now';
import { readAbsence } from './absence/read-absence';
import { readStateForNow } from './absence/state-for-now';
import { makeAlthough } from './although';
import { readApartDays } from './apart-days';
import { readAsSaid, readFirstThen, readLanguage } from './as-said';
import { readAskedOfOthers } from './asked-of-others';
import { readAway } from './away';
import { readBareHours } from './bare-hours';
import { readBusyAt } from './busy-at';
import { readChannels } from './channels';
import { type Clause, plainOf } from './clause';
import { readCut, readDaysOffNamed } from './cuts';
import { readDayCount } from './day-counts';
import { readDayEnd } from './day-ends';
import { readDaysNamed } from './days-named';
import { readExceptDays } from './except-days';
import { readException } from './exceptions';
import { readLeading } from './facts/leading';
import { readPlacedPost } from './facts/placed-posts';
import { readFirmFact, readMildFact } from './facts/read-facts';
import { readFeedbackMore } from './feedback-more';
import { makeFramed } from './framed/read-framed';
import { readFullDays } from './full-days';
import { readGapBetween } from './gap-between';
import { readHelp } from './help';
import { readHolidays } from './holidays';
import { readHours } from './hours';
import { readJobSentence } from './job-sentences';
import { readJob } from './jobs';
import { readKnowledge } from './knowledge';
import { readLabelled, readLine } from './lines';
import { readMark } from './marks';
import { readMoved } from './moved-to';
import { readNeed } from './needs';
import { readOtherDay } from './other-day';
import { readOwnTime } from './own-time';
import { readPlaceSaid } from './place-said';
import { readReasoned } from './reasoned-hours';
import { readReasonedOff } from './reasoned-off';
import { readShift } from './shifts';
import { readSpotAnswer } from './spot-answers';
import { readTaskAsked, readTaskHours } from './task-hours';
import { readThankedWith } from './thanked-with';
import { readThanksLikened } from './thanks-likened';
import { readTie } from './ties';
import { readTimedChannel } from './timed-channels';
import { reachesOverComma } from './timed-words';
import { readSoSaid, readTimesSaid } from './times-said/read-said';
import { readToldPlainly } from './told-plainly';
import type { CaptureGiven, Reading } from './types';
import { readUnderPressure } from './under-pressure';
import { readWayFor } from './way-for';
import { readWayAtClock } from './ways-at-clock';
import { readWayForThen } from './ways-for-then';
import { readWayOfWish } from './ways-of-wishes';
import { readWayOtherwise } from './ways-otherwise';
import { readWaysSaid } from './ways-said';
import { readWaysShaped } from './ways-shaped';
import { readWayThen } from './ways-then';
import { readWayTyped } from './ways-typed';
import { readWayWanted } from './ways-wanted';
import { readWhile } from './while';
import { readWishBag } from './wish-bag';
import { readFeedback, readThanks } from './wishes';
import { readWishTold } from './wishes-told';
import { readWork } from './work-times';
import { readZone } from './zones';

type Rule = (clause: Clause, given: CaptureGiven) => Reading | undefined;

const firstOf =
  (rules: readonly Rule[]): Rule =>
  (clause, given) => {
    for (const rule of rules) {
      const reading = rule(clause, given);
      if (reading) return reading;
    }
    return undefined;
  };

/** Every word of these is known, so they may reach over commas. */
const closed: readonly Rule[] = [
  readOwnTime,
  readMark,
  readDaysOffNamed,
  readAway,
  readAbsence,
  readDayCount,
  readException,
  readHoursForNow,
  readDayEnd,
  readShift,
  readGapBetween,
  readReasoned,
  readReasonedOff,
  readOtherDay,
  readExceptDays,
  readCut,
  readUnderPressure,
  readWayOfWish,
  readFeedback,
  readThanksLikened,
  readThanks,
  readHolidays,
  readTaskHours,
  readFullDays,
  readBusyAt,
  readWork,
  readApartDays,
  readStateForNow,
  readPlaceForNow,
  readMoved,
  readZone,
  readPlaceSaid,
  readBareHours,
  readHours,
  readSpotAnswer,
  readWaysShaped,
  readWayWanted,
  readWayTyped,
  readWayForThen,
  readWayOtherwise,
  readChannels,
  readWishBag,
  readDaysNamed,
  readWhile,
  readTimesSaid,
  makeAlthough((clause, given) => readAnyClosed(clause, given)),
];
const readAnyClosed = firstOf(closed);

/** Statements of known words are short; a longer clause is spared the looking. */
const longestClosed = 120;
/** A line is read anew at each key, and most of its words are those of the key before. */
const closedOn = remembered((today: string) => ({
  read: remembered(
    (spelt: string) => ({
      reading: readAnyClosed({ start: 0, end: 0, spelt, plain: plainOf(spelt), said: false, also: false }, { today }),
    }),
    2 * longestClosed,
  ),
}));
export const readClosed: Rule = ({ spelt, plain }, { today }) =>
  plain.length > longestClosed ? undefined : closedOn(today).read(spelt).reading;

/** Hours alone go on over a new line or a semicolon: "Mon 9-12; Tue 13-17". */
export const readTimes = firstOf([
  readHoursForNow,
  readReasoned,
  readReasonedOff,
  readExceptDays,
  readOtherDay,
  readWork,
  readHours,
  readFeedback,
  readFirstThen,
  readSoSaid,
]);

const readAnyFrame = makeFramed((clause, given) => readAnyClosed(clause, given));
/** Only of what the classes of beginnings leave: these know more of what they read. */
const readFramed: Rule = (clause, given) =>
  readFirmFact(clause, false) || readMildFact(clause) ? undefined : readAnyFrame(clause, given);
/** What stands first and says when or of what it is so: "if something is wrong, tell her in private". */
export const readLed: Rule = readFramed;

/** How and when in one, which is asked about. */
export const readTimed = firstOf([readTimedChannel, readWayAtClock]);

/** How and what for, of which the one may stand behind a comma. */
export const readPurposed = firstOf([readWayFor]);

/** "Friday afternoons only by text": where nothing is to be asked, nothing in it stands by itself. */
export const readTimedSurely: Rule = (clause, given) => {
  const reading = readTimedChannel(clause, given);
  return reading?.ask ? undefined : reading;
};

/** "Except on Tuesdays, call": how and when in one, over a comma. */
export const readTimedOver: Rule = (clause, given) =>
  reachesOverComma(clause.plain) ? readTimedChannel(clause, given) : undefined;

/** These hold words of the user's own, up to the end of the clause. */
export const readOpen = firstOf([
  readFeedbackMore,
  readToldPlainly,
  readAskedOfOthers,
  readThankedWith,
  readWishTold,
  readWaysSaid,
  readWayFor,
  readWayThen,
  readLeading,
  readPlacedPost,
  readTie,
  readJob,
  readJobSentence,
  readLine,
  readLabelled,
  readHelp,
  readLanguage,
  readTaskAsked,
  readKnowledge,
  readNeed,
  readFirstThen,
  readAsSaid,
  readFramed,
]);
