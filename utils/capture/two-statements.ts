import { around } from './behind';

const subject = '(?:(?:she|he|they) )?(?:(?:also|always|usually|generally|mostly|normally|really|just|simply) )?';
const verb =
  "(?:works?|starts?|finishes|ends|leaves|stops|does|doesn't|does not|prefers?|likes?|loves?|wants?|needs?|hates?|dislikes?|avoids?|reads?|answers|checks|uses|lives|sits|is|isn't|has|hasn't|can|can't|cannot|takes|goes|comes|gets|keeps|won't|(?:never|only|rarely|seldom|hardly) (?:reads?|answers?|works?|picks? up|takes?|uses?|checks?|opens?|likes?|wants?))";
const begins = new RegExp(`^${subject}${verb} `, 'u');
/** Of somebody too, as "is" is left out in front: "best before 10", "in from 8 to 4". */
const isSo = new RegExp(
  `^${subject}(?:best|easiest|free|available|reachable|in|on|off|out|around|online|happiest|quickest|busy|quiet|heads down) `,
  'u',
);
/** "Mail is best". */
const named = /^(?:\S+ ){1,3}(?:is|are|works?|suits?) \S/u;
/** What is said of the way that was named: "and works best before 10". */
const ofWay =
  /^(?:works?|is|are) (?:best|better|well|fine|ok|okay|good|great|easiest|only|not|never|possible|allowed)\b/u;
/** "But wants it early". */
const pointsBack = /\b(?:it|them|that|this|those|these|one|ones|so|then|there|both)\b/u;
/** Hours of work, which no way shares: "works 9-5 and calls are fine". */
const atWork = new RegExp(
  `^${subject}(?:(?:works?|does|in|on|is in|is on|starts|finishes|ends) )(?:from |at )?\\d`,
  'u',
);
const ofOther = /^(?:(?:\S+ ){1,3}(?:is|are|suits?|works?) \S|no |mail$|chat$|e-?mail$|calls?$)/u;
const range = /^(?:from )?\d[\d:.]{0,4}(?: ?[ap]m)?(?: ?[-–] ?| to | until )\d[\d:.]{0,4}(?: ?[ap]m)?$/u;
const joint = /,? (?:and|but|so|&|while|whereas) /gu;

/** Whether what stands behind the joining word is told of the same person by a verb of its own. */
function isApart(front: string, back: string): boolean {
  if (atWork.test(front) && ofOther.test(back)) return true;
  if (begins.test(front) || isSo.test(front)) return begins.test(back) || isSo.test(back);
  return (range.test(front) || named.test(front)) && begins.test(back) && !ofWay.test(back);
}

/** "Works 9-5 and prefers chat": each has a verb of its own, so the hours are not those of the chat. */
export const areTwoStatements = (text: string): boolean =>
  around(text, joint).some(({ front, back }) => !pointsBack.test(back) && isApart(front, back));
