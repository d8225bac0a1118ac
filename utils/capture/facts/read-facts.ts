import type { Clause } from '@/utils/capture/clause';
import type { Reading } from '@/utils/capture/types';
import { sensitiveIn } from '@/utils/people/sensitive-note';
import { readAcquainted, readAlike, readGround, readIntroduced } from './acquainted';
import { readAdvised, readFirmAdvice } from './advised';
import { readEmployed } from './employed';
import { readFaced } from './faced';
import { knownAsIn } from './known-as';
import { readManner } from './manners';
import { readNamed, readOwn } from './named';
import { isKindness, readOwed } from './owed';
import { readPlainNeed } from './plain-needs';
import { readPlan } from './plans';
import { readCorrected, readThanked } from './praised';
import { readPressed } from './pressed';
import { readPressedAt } from './pressed-at';
import { type Family, type Said, withoutIdle } from './saying';
import { readLacking, readStrongAt } from './skills';
import { readWantsOthers, wanted } from './wanted';

/** These say so much of themselves that hours or ways within them change nothing. */
const firm: readonly Family[] = [
  readFaced,
  readNamed,
  readEmployed,
  readCorrected,
  readThanked,
  readOwed,
  readAcquainted,
  readFirmAdvice,
];
/** "Hopeless with email" is about mails before it is about them. */
const unlessWays: readonly Family[] = [readFaced, readPressed, readPressedAt, readLacking];
const mild: readonly Family[] = [
  readPlan,
  ...unlessWays,
  readStrongAt,
  readGround,
  readManner,
  readAdvised,
  readPlainNeed,
];

const doubtful =
  /\?|\b(?:maybe|perhaps|possibly|probably|might|unsure|whether she|whether he|wonder|wondering|supposedly|allegedly|rumou?r|guess|reckon|dunno|tbc|tbd|iirc|afaik|not sure if|no idea|no longer(?! than)|any ?more|formerly|previously|i think|i believe|seems|apparently|ask if|find out)\b/iu;
const ofOthers =
  /^(?:my|our|her|his|their|the) (?:husband|wife|partner|son|daughter|kids?|child|children|mother|father|mum|mom|dad|sister|brother|boyfriend|girlfriend|friend|dog|cat|nan|gran|boss|assistant|pa|team|manager|predecessor|secretary|neighbour)\b(?! is$| (?:all |always |just )?calls? (?:her|him|them) )/iu;
/** "Nobody knows the full name" tells nothing of what somebody knows. */
const ofNobody =
  /^(?:nobody|no one|no-one|hardly anyone|few people) (?:here )?(?:knows|uses|calls|says|remembers|gets) (?:(?:the|her|his|their) (?:\p{L}+ )?name|(?:her|him|them|it) )/iu;
/** "Nobody asks her about Excel". */
const askedByNobody =
  /^(?:nobody|no one|no-one|hardly anyone|hardly anybody|few people) (?:\p{L}+ )?(?:asks?|comes?|goes|turns?|consults?|calls?|trusts?|needs?|relies) (?:(?:to|on|for) )?(?:her|him|them)\b/iu;
export const isOfNobody = (text: string): boolean => ofNobody.test(text) || askedByNobody.test(text);
const longest = 140;

const asReading = (found: ReturnType<Family>): Reading | undefined => {
  if (!found) return undefined;
  return 'told' in found ? { told: found.told } : { ask: { about: 'meaning', answers: found.either } };
};

function firstOf(families: readonly Family[], clause: Clause): Reading | undefined {
  const { spelt, said, also, asked = false } = clause;
  if (
    spelt.length > longest ||
    (isOfNobody(spelt) && knownAsIn(spelt) === undefined) ||
    doubtful.test(spelt) ||
    isKindness(spelt) ||
    sensitiveIn(spelt)
  )
    return undefined;
  const given: Said = { text: spelt, bare: withoutIdle(spelt), said, also, asked };
  // "My boss as of this week" begins as what is said of another would.
  if (ofOthers.test(spelt)) return asReading(readOwn(given) ?? readAlike(given) ?? readIntroduced(given));
  for (const family of families) {
    const found = asReading(family(given));
    if (found) return found;
  }
  return undefined;
}

export const readFirmFact = (clause: Clause, hasWays: boolean): Reading | undefined =>
  firstOf(hasWays ? [...wanted, ...firm] : [...unlessWays, ...wanted, ...firm], clause);
export const readMildFact = (clause: Clause): Reading | undefined => firstOf([readWantsOthers, ...mild], clause);
