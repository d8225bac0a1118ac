import { hasLength } from './behind';
import type { Clause } from './clause';
import { need, tells } from './told';
import type { Reading } from './types';

const answer =
  '(?:(?:an?|any|the|her|his|their|your|instant|immediate|quick|fast|snap|straight|final|big|off-the-cuff|real|clear|firm|same-day|on-the-spot) ){0,3}(?:answers?|decisions?|repl(?:y|ies)|responses?|reactions?|verdicts?|opinions?|yes|commitments?|sign-?offs?|approvals?|feedback|view|views|numbers?|figures?|estimates?|quotes?|ideas|input|solutions?|agreements?|agreement|conclusions?)';
const not =
  "(?:don't|do not|dont|never|no need to|please don't|best not to|better not|not to|you can't|you cannot|one can't|can't|cannot|not|hates (?:it when (?:you|people) )?|dislikes (?:it when (?:you|people) )?)";
const asking =
  '(?:(?:ever|just|always|really|simply) )?(?:expect|expects|demand|demands|push (?:(?:her|him|them) )?for|pushing for|press (?:(?:her|him|them) )?for|ask (?:(?:her|him|them) )?for|asking for|want|wait for|insist on|count on|rely on|hope for|fish for|squeeze out|force|seek|look for|need|require|get|being asked for|being pushed for|being pressed for|having to give|giving|to give|give|gives|make|makes|making|demanding|expecting|forcing)';
/** These are ways to reach somebody: "doesn't answer on the phone" is about these. */
const byWay = '(?:on the (?:phone|call)|over the phone|by phone|in person|face to face)';
const here =
  '(?:in the (?:room|moment|meeting|call|session|workshop|heat of the moment)|in (?:meetings|the room|the meeting itself)|on the (?:spot|fly|hoof|day|same day)|there and then|then and there|at once|straight ?away|right away|immediately|instantly|at the table|across the table|in the corridor|in the hallway|off the cuff|live|in public|while (?:you|everyone) (?:wait|waits|watch|watches|is watching)|same day|ad hoc)';
/** "Do not expect an answer in the room". */
const notExpected = new RegExp(
  `^${not} ${asking} ${answer} (?:from (?:her|him|them) )?(?:(?:right|straight|live|back) )?(?:${here}|${byWay})(?: already)?$`,
  'u',
);
const noAnswer = new RegExp(
  `^(?:no|never any|without|not one for|no fan of|bad at|hates|dislikes|hates giving|won't give|will not give|doesn't give|does not give|rarely gives|never gives|not one to give) ${answer} (?:right )?${here}$`,
  'u',
);
/** "Won't decide in the room". */
const notDeciding = new RegExp(
  `^(?:${not}|won't|will not|doesn't|does not|rarely|seldom|hardly ever|not one to|unlikely to|prefers not to|would rather not|rather not|refuses to|hates to|is slow to) (?:(?:be able to|make (?:her|him|them)|force (?:her|him|them) to|ask (?:her|him|them) to|expect (?:her|him|them) to|likes? to|wants? to|have to|always|ever) )?(?:decide|decides|commit|commits|agree|agrees|answer|answers|respond|responds|reply|replies|react|reacts|sign off|settle|give in|say yes|make up (?:her|his|their) mind|think|brainstorm|estimate|be decided|choose|be rushed) (?:(?:anything|things|questions|it|that|well|right) )?(?:${here}|(?<=(?:decide|commit|agree|settle|choose|estimate)s? )${byWay})$`,
  'u',
);

/** An answer that is not to be had at once is something to know, and says nothing of the way: "in the room" is none. */
export function readSpotAnswer({ plain, spelt }: Clause): Reading | undefined {
  if (!hasLength(plain, 10, 100)) return undefined;
  return [notExpected, noAnswer, notDeciding].some((form) => form.test(plain)) ? tells(need(spelt)) : undefined;
}
