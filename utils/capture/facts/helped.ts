import { behind } from '@/utils/capture/behind';
import { isHomeLife } from '@/utils/capture/home-life';
import { itemsOf } from '@/utils/capture/lines';
import { item, need } from '@/utils/capture/told';
import { anyOf, beginning, behindAny, type Family, isOfNow } from './saying';

const some = '(?:some |a bit of |a little |more |any |a |an |my |our |extra )?';
const helping = anyOf(
  `help|a hand|assistance|support|coaching|mentoring|training|guidance|advice|tips|pointers|lessons|a lesson|tuition|tutoring|a second opinion|another pair of eyes|a second pair of eyes|a 2nd pair of eyes|an introduction|a crash course|a refresher|an explanation|practice`,
);
const toHelp = anyOf(
  'help|assist|support|coach|mentor|train|teach|show|explain|proofread|tutor|advise|guide|back her up|back him up|give her a hand|give him a hand|lend her a hand|lend him a hand|help out|help her out|help him out',
);
const whom = '(?: (?:her|him|them))?';
const within = '(?: (?:with|in|on|about|how|for|through|regarding))?';

/** "Asked me to help with English emails": it is they who want help, and not a thing they wait for. */
const asksForHelp: readonly RegExp[] = [
  beginning(
    `(?:has |have )?(?:asked|asks|wants|wanted|would like|would love|begged|keeps asking|likes|hopes for|wishes) (?:me|us|for me|for us) to ${toHelp}${whom}${within}`,
  ),
  beginning(
    `(?:has |have )?(?:asked|asks|begged|keeps asking|wants|needs|would like|would love|could use|relies on|hopes for|is after|after) (?:me |us )?(?:for )?${some}${helping}(?: from (?:me|us))? (?:with|in|on|about|for|regarding)`,
  ),
  beginning(
    `(?:has |have )?(?:asked|asks|wonders) (?:if|whether) (?:i|we) (?:can|could|would|might) ${toHelp}${whom}${within}`,
  ),
  beginning(
    `(?:wants|needs|would like|would love|could use|asks for|asked for) (?:my|our) ${helping} (?:with|in|on|about|for)`,
  ),
];

/** "A second pair of eyes on her drafts". */
const eyes = beginning(
  `(?:always |often |sometimes )?(?:wants|needs|likes|loves|welcomes|appreciates|would like|would love|would welcome|would appreciate|could use|could do with|can use|asks for|asked for|grateful for|glad of|happy about|happy to have) (?:an? |another |some )?(?:second|2nd|extra|third|other|another|fresh|new|independent|more|critical)? ?(?:pairs?|sets?|lots?) of (?:eyes|hands) (?:on|for|over|with|in)`,
);

/** Those who help: a mentor, somebody to learn with. */
const helper = anyOf(
  `mentor|coach|tutor|trainer|teacher|buddy|study partner|study buddy|learning partner|language partner|tandem partner|tandem|practice partner|sparring partner|sounding board|role model|guide|reviewer|proofreader|accountability partner|second reader|advocate|sponsor`,
);
const wantsHelper = new RegExp(
  `^(?:(?:would|'d|could) (?:really )?(?:like|love|welcome|appreciate|use|do with|be glad of|be happy about|be grateful for|be happy to have)|wants|needs|looking for|searching for|hoping for|hopes for|wishes for|in need of|seeking|seeks|on the lookout for|after|welcomes|glad of|grateful for|happy about|happy to have|asks for|asked for) (?=(?:an? |some |another )?(?:good |new |female |senior |patient )?${helper}(?: |$))`,
  'iu',
);
/** "Will be happy for review from me". */
const gladOf =
  /^(?:(?:will|would|'d|'ll) be )?(?:is )?(?:happy|glad|grateful|thankful|pleased) (?:for|about|of|with|to get|to have|to receive) (?=(?:an? |any |some |more |your |our |my )?(?:code )?(?:reviews?|pointers|tips|coaching|mentoring|guidance|corrections?|proofreading|second opinions?|hints|suggestions|explanations?|advice)(?: |$))/iu;

const isNothing = /^(?:it|that|this|them|her|him|me|us|there|then|now)$/iu;
const ownLife =
  /\b(?:moving|move|house|flat|kids?|children|baby|dog|cat|garden|marriage|divorce|money|rent|weight|sleep|grief|health|anxiety|depression|drink|drinking|alcohol)\b/iu;

/** What somebody wants help with, where they say so themselves or ask for it. */
export const readHelped: Family = ({ bare }) => {
  if (bare.length > 110 || isOfNow(bare) || ownLife.test(bare)) return undefined;
  const what = behindAny([...asksForHelp, eyes], bare, 2, 70) ?? behindAny([wantsHelper, gladOf], bare, 3, 70);
  if (what === undefined || isNothing.test(what) || isHomeLife(what)) return undefined;
  const things = itemsOf(what.replace(/^(?:(?:how )?to|any|some) (?=\S)/iu, ''));
  return { told: things.map((one) => item('needsHelpWith', one)) };
};

const others = '(?:someone|somebody|people|others|everyone|everybody|you|one|the other side|colleagues)';
const wantsOthers =
  /^(?:also |really |always )?(?:needs?|wants?|likes?|prefers?|expects?|would like|would love|appreciates?|asks) (?:it when |if |for )?/iu;
const doing = new RegExp(
  `^${others} (?:to )?${anyOf(
    `check in|check in on|check on|ask|asks|listen|listens|be|say|says|tell|tells|give|gives|wait|waits|push|pushes|nudge|nudges|remind|reminds|come|comes|write|writes|knock|knocks|answer|answers|reply|replies|prepare|prepares|read|reads|take|takes|speak|speaks|get|gets|keep|keeps|stick|sticks|make|makes|let|lets|bring|brings|send|sends|share|shares|follow|follows|confirm|confirms|explain|explains|leave|leaves|respect|respects|show up|turn up|think|decide`,
  )}(?= |$)`,
  'iu',
);
const ofThemselves =
  /\b(?:like|love|marry|date|kiss|vote|die) (?:her|him|them)\b|\bto (?:like|love|admire) (?:her|him|them)\b/iu;

/** "Needs somebody to check in": what others are to do. */
export const readWantsOthers: Family = ({ text }) => {
  const what = behind(wantsOthers, text, 6, 90);
  if (what === undefined || !doing.test(what) || ofThemselves.test(what) || isOfNow(what)) return undefined;
  return { told: [need(what)] };
};
