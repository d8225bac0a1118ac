import { sensitiveIn } from '@/utils/people/sensitive-note';
import { before, beginsWithAny, behind, phrasesOf } from './behind';
import type { Clause } from './clause';
import { helpWished } from './help-wished';
import { isOfHome } from './home-life';
import { isDayOfLife, veryEnd } from './life-days';
import { itemsOf } from './lines';
import { asks, item, tells } from './told';
import type { Reading } from './types';

const wish =
  /^(?:(?:would be|is|be|was always|always) )?(?:glad|happy|grateful|thankful|pleased) (?:of|for|about|to (?:get|have)) (?:(?:a|some|any|more|your|our) )?(?:bit of )?(?:hand|help|support|advice|a second pair of eyes) (?:with|on|in|for) /iu;
const use =
  /^(?:(?:could|can|would) (?:use|do with|need|appreciate|like)|(?:often |sometimes |still )?needs?(?: (?:often|always|sometimes|still|also|now and then))?) (?:(?:a|some|any|more) )?(?:hand|help|support|advice) (?:with|on|in|for) /iu;

const struggle =
  /^(?:often |still |sometimes )?(?:struggles|has trouble|has a hard time) with (?=(?:the|her|his|their|our|new|writing|using|setting) )/iu;

const lost =
  /^(?:still |often |sometimes )?(?:(?:a bit|a little|rather|quite|easily|somewhat|totally|completely) )?(?:lost|unsure|shaky|insecure|rusty|weak|at sea|out of (?:her|his|their) depth|uncertain|nervous(?! on\b)) (?:with|about|on|when it comes to) /iu;
const helpWith =
  /^(?:please )?(?:help|support|assist|back) (?:her|him|them)(?: out)? (?:with|on|in) |^(?:please )?(?:give|lend) (?:her|him|them) a hand with |^(?:show|teach|explain to) (?:her|him|them) (?:how to )?(?=\p{L})/iu;
const notGood =
  /^(?:is )?(?:not (?:so |very |that |too |really )?(?:good|great|confident|strong|sure|at home|experienced) (?:with|at|in|about|on|when it comes to)|no good (?:with|at)|(?:bad|hopeless|poor|useless) (?:with|at)|less (?:sure|confident) (?:with|about|in)|doesn't (?:know|get|understand) (?:how to|much about)|finds it (?:hard|difficult) to|(?:needs|wants|is) (?:more )?(?:practice|training|guidance|coaching|supervision) (?:with|in|on|for|about|around|regarding|re)|stuck (?:with|on)) /iu;
const likesHelp =
  /^(?:likes|loves|wants|needs|welcomes|appreciates|asks for|often asks for|(?:could|can) use|grateful for|happy about|happy for|glad of) (?:some |a bit of |any |more |your |our )?(?:help|support|a hand|(?:an? |another )?(?:second|2nd|third|extra|fresh|new|other) (?:pair|set) of (?:eyes|hands)) (?:with|by|on|in|for|from|over) /iu;
const cannot = /^(?:can't|cannot|can not) (?:do|handle|work|use|cope with|manage) (?=\p{L})/iu;
const forLife =
  / (?:to save (?:her|his|their) life|for toffee|at all|on (?:her|his|their) own|alone|by (?:herself|himself)|without help)$/iu;
const hard = /^(?:finds|has) (?=\S)/iu;
const isHard = / (?:hard|difficult|tricky|confusing|tough|a struggle)$/iu;
/** What is no task but people, ways to talk, or a while. */
const noTask = phrasesOf(
  `kids|children|animals|it|that|this|me|us|you|her|him|them|people|strangers|phone|phones|calls|phone calls|email|emails|mail|mails|chat|names|what|who|why
  the ropes|ropes|the area|here|town|the city|the country|the job|the team|the role|the company|the office|respect|the way|the door|around|where|public|mornings|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|evening|afternoon|night|winter|christmas|easter|father's day|mother's day`,
);

/** What is of a day is no lasting thing: "today", "this one". */
const passing =
  /\b(?:today|tomorrow|tonight|yesterday|this|that|now|until|(?:by|on) (?:mon|tues|satur|sun|wednes|thurs|fri)day|(?:next|last) \w{4,6})\b/iu;

const wished = (text: string): string | undefined =>
  behind(wish, text, 2, 80) ?? behind(use, text, 2, 80) ?? behind(struggle, text, 3, 80);

const ofTheirs = /^(?:her|his|their) (?=\p{L})/iu;

/** "Finds reports very hard"; of a day in the year it is no matter of work. */
function hardIn(text: string): string | undefined {
  const found = before(isHard, behind(hard, text, 5, 60) ?? '', 3, 50)?.replace(veryEnd, '');
  return found === undefined || isDayOfLife(found) ? undefined : found;
}

/** What somebody does not know well yet. */
function lacking(text: string): string | undefined {
  const found =
    behind(lost, text, 3, 60) ??
    behind(likesHelp, text, 3, 60) ??
    before(forLife, behind(cannot, text, 5, 60) ?? '', 3, 50) ??
    behind(helpWith, text, 3, 60) ??
    behind(notGood, text, 3, 60) ??
    hardIn(text);
  return found === undefined || beginsWithAny(found.replace(ofTheirs, ''), noTask)
    ? undefined
    : found.replace(/ (?:yet|so far|still|very|really|quite|so|rather|pretty|a bit)$/iu, '');
}

/** What is of somebody's own life is no matter of work. */
export const ownLife =
  /\b(?:weight|stairs|hearing|eyesight|sleep|back|knees?|health|grief|divorce|loss|marriage|money|drink|drinking|smoking|moods?|nerves|stammer|rent|debts?|landlord|kids?|children|mother|father|baby|temper|break-?up|wife|husband|parents|age|faith|wedding|dentist|planes?|flying)\b/iu;

/** "Help with the portal" may be given or wanted. */
const eitherHelp = /^help (?:with|on|in) (?:the |our )?(?=\p{L})/iu;

/** What somebody is glad of help with. */
export function readHelp({ spelt, said }: Clause): Reading | undefined {
  const either = said || sensitiveIn(spelt) ? undefined : behind(eitherHelp, spelt, 3, 50);
  if (either !== undefined && !passing.test(either) && !ownLife.test(either))
    return asks('meaning', [item('strengths', either), item('needsHelpWith', either)]);
  // "Struggles with her asthma" is no matter of work.
  const what = sensitiveIn(spelt) ? undefined : (wished(spelt) ?? helpWished(spelt, said) ?? lacking(spelt));
  if (what === undefined || passing.test(what) || ownLife.test(what) || isOfHome(what)) return undefined;
  return tells(...itemsOf(what).map((one) => item('needsHelpWith', one)));
}
