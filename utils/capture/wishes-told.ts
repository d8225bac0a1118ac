import { behind } from './behind';
import type { Clause } from './clause';
import { preference, tells } from './told';
import type { Reading } from './types';

const faults =
  /\b(?:problems?|mistakes?|errors?|faults?|weak points?|weakness(?:es)?|flaws?|shortcomings?|complaints?|criticism|critique|critici[sz]ed|corrected|correction|what(?:'s| is| was| went|s) (?:wrong|good about|right|well|bad|missing|off|not good)|what (?:(?:she|he|they) )?(?:could|can|should|needs?|did|does|got|went|to) (?:\p{L}+ ){0,3}(?:better|improve|improved|changed?|wrong|differently)|what to (?:improve|change|do better)|where (?:she|he|they) (?:went wrong|failed|can improve|could improve)|(?:something|anything) (?:is|goes|went|was) (?:wrong|off|bad|missing)|negative (?:things|points|news|remarks)|called out(?! of the blue)|pulled up|told off|reviewed|the truth|room for improvement|improvements?|areas to improve)\b/iu;
const wishes =
  /^(?:really |also )?(?:wants?|likes?|prefers?|needs?|would like|would rather|rather|hopes|wishes|expects?|appreciates?|loves|(?:is )?happy|does not want|doesn't want|doesn't like|does not like|don't like|hates|dislikes|can't stand|cannot stand|minds|(?:is )?(?:ok|fine|good) with)(?: it)? (?:to |being |having |when |if )/iu;
const hears =
  /\b(?:hear|hears|hearing|told|tell|tells|know|learn|get|getting|receive|find out|see|be (?:corrected|critici[sz]ed|reviewed|called out|pulled up|told off)|corrected|critici[sz]ed|called out|pulled up|point out|points out|pointed out|show|shown|face|discuss|talk)\b/iu;
const lead = "(?:please |always |do |just |only |never |don't |do not |best |better |best to ){0,3}";
const them = '(?: (?:her|him|them|people))?';
const saysIt = new RegExp(
  `^${lead}(?:tell${them}|say|point out|point|show${them}|address|raise|call out|mark|flag|discuss|bring up|mention|talk about|name|state|hide|gloss over|soften|critici[sz]e${them}|correct${them}|argue about)(?= )`,
  'iu',
);
const how =
  /\b(?:directly|direct|openly|open|honestly|quietly|privately|in private|gently|kindly|straight|early|at once|immediately|right away|straight away|alone|one (?:to|on) one|1:1|face to face|in person|in writing|by (?:mail|email|phone)|only|never|not|when|before|after|first|as soon|soon|calmly|politely|clearly|with|without|in front|publicly|in public|on the spot|the same day|on the day|within (?:a|one|two) days?)\b/iu;
/** One mistake in one thing is to be told once. */
const once =
  /\b(?:the|this|that) (?:\p{L}+ ){0,2}(?:mistakes?|errors?|problems?)\b|\b(?:yesterday|today|tomorrow|last week|this week|next week)\b|\b(?:I|my|our|we)\b/iu;
const straight =
  /^(?:please |always |just |best )?(?:give|tell) it (?:to )?(?:her |him |them )?(?:straight|as it is|like it is|unvarnished|undiluted)\b/iu;
const alone =
  /^(?:please |always |only |best |never |don't |do not )*(?:correct|critici[sz]e) (?:her|him|them|people)? ?(?:in|only|when|quietly|gently|never|privately|alone|one|face|by|not|before|after|with|without)\b/iu;
const praiseFirst =
  /^(?:please |always |likes to |best to )*(?:(?:start|begin|open) with (?:something|what(?:'s| is)|the|a|some) (?:positive|good|praise|nice|kind|compliment|positives|strengths)|(?:first )?(?:tell|say|mention|name) (?:\S+ ){1,3}(?:good|positive|nice|kind) (?:things?|points?|words?|sides?)|first (?:the )?(?:good|positive|praise|strengths|what(?:'s| is) good)|praise (?:first|before)|positives? first|the good (?:things|points|parts) first)\b/iu;
const inReview =
  /^(?:in|for|during|at|on|when) (?:(?:code|design|peer|text|yearly|annual|performance|paper) )?(?:reviews?|pull requests?|prs?|appraisals?|feedback (?:talks?|rounds?|sessions?|meetings?)|reviewing|correcting|drafts|corrections)(?:,| (?:code|texts|drafts|papers))?,? (?=(?:(?:she|he|they) )?(?:wants|likes|prefers|needs|expects|hates|values|appreciates|asks for|be|give|only|no|not|short|reasons|always|please|explain|say|tell)\b)/iu;

const manner =
  /^(?:being )?(?:blunt|direct|straight|honest|frank|harsh|tough|open|candid|critical)(?:ness| words| talk)? (?:is|are) (?:fine|ok|okay|good|welcome|best|appreciated|better|no problem)\b|^(?:please )?(?:don't|do not|dont|never) (?:ever )?(?:sugar-?coat|sugar coat|mince words|pull punches|wrap it|sandwich)\b|^critici[sz]e the (?:work|texts?|code|idea|thing|result|slides?|drafts?|plan|behaviou?r|facts?|point|matter)\b/iu;
/** "Hears it best alone". */
const takesIt =
  /^(?:hears?|takes?|accepts?|handles?|receives?|digests?) (?:it |this |that |such things |criticism |critique )?(?:best|better|well|badly|more easily|most easily|only) /iu;
/** "Thinks feedback by chat is rude". */
const judged =
  /\b(?:feedback|criticism|critique)\b.{2,40}\b(?:is|are|feels|seems|sounds) (?:very |too |so |really )?(?:rude|wrong|bad|cold|a no-?go|fake|pointless|useless|impersonal|hurtful|unfair|insulting|disrespectful|worthless)\b/iu;

/** "Honest feedback straight away", "criticism one to one". */
const wantsHow =
  /^(?:(?:direct|honest|blunt|gentle|frank|candid|specific|concrete|quick|prompt|early|regular|clear|constructive|kind|careful|tough|critical|open|straight|written|detailed|short|immediate|unfiltered|negative|any|her|his|their|all|some|more|and) ){0,4}(?:feedback|criticism|critique)(?= )(?! (?:from|on (?:the|my|our|this|that)|about (?:the|my|our|this)|by (?:mon|tues|wednes|thurs|fri|\d|eod|tomorrow)|for (?:the|my|our)))/iu;
const howBehind =
  /^ (?:straight|right|at once|immediately|early|quickly|promptly|soon|as soon|on the spot|in|one|1|face|tete|every|once|regularly|often|by|over|with|without|only|when|before|after|while|to the point|rather|not|never|and|but|first|alone|quietly|privately|gently|directly|openly|live)\b/iu;
const wanting =
  /^(?:really |also )?(?:wants?|likes?|prefers?|needs?|expects?|values?|appreciates?|loves|asks for|would like|would rather have) /iu;
/** "Hears it best one to one": what stands behind it is what could be better. */
const hearsBest =
  /^(?:(?:best|only) )?(?:hears?|takes?|accepts?|handles?) (?:it|this|that|such things|bad news|criticism|problems|mistakes|the truth) (?:best|better|well|only)\b/iu;

function wantedFeedback(text: string): string | undefined {
  const rest = behind(wanting, text, 8, 100);
  const found = rest === undefined ? undefined : wantsHow.exec(rest);
  return found && rest !== undefined && howBehind.test(rest.slice(found[0].length)) ? rest : undefined;
}

function isCritique(text: string): boolean {
  if (once.test(text)) return false;
  if (hearsBest.test(text) && (faults.test(text) || /\bbad news\b/iu.test(text))) return true;
  if (manner.test(text) || judged.test(text)) return true;
  if (straight.test(text) || alone.test(text) || praiseFirst.test(text) || inReview.test(text)) return true;
  if (!faults.test(text)) return false;
  return takesIt.test(text) || (wishes.test(text) && hears.test(text)) || (saysIt.test(text) && how.test(text));
}

const praised =
  /\b(?:thank\p{L}*|prais\p{L}+|credit(?:ed|s)?|recogni[sz]\p{L}+|applau\p{L}+|compliment\p{L}*|acknowledg\p{L}+|celebrat\p{L}+|shout-?outs?|kudos|mentions? (?:(?:her|him|them)(?! \p{L}{3})|(?:her|his|their) (?:name|work|part|help))|(?:be|gets?|being|is|are) (?:mentioned|named)|by name|hears? (?:of|about) (?:good|her|his|their)|success is shared|good work is|hears? (?:that )?(?:she|he|they) did well)\b/iu;
const feels =
  /^(?:is |feels |gets )?(?:very |so |always |really |quite )?(?:happy|glad|pleased|delighted|chuffed|touched|proud|motivated|likes it|loves it|likes|loves|beams|lights up|appreciates it|enjoys it|enjoys|blushes|melts|hates it|embarrassed|awkward|shy|uncomfortable|uneasy|red|prefers|wants|would like|would love|hopes|wishes|doesn't like it|does not like it|doesn't mind|minds) (?:when|if|that|about|by|at|to be|being) /iu;
const tellsOthers =
  /^(?:please |always |do |just |best )*(?:tell|let|mention|cc|copy|inform|write|drop|send|email|mail|say|name|credit|thank|praise|put)\b/iu;
const others =
  /\b(?:boss|manager|mgr|lead|head|director|supervisor|superiors?|team|newsletter|everyone|everybody|higher-ups|hod|chief|principal|bosses|management|whole group|intranet|town hall|all-hands)\b/iu;
const wellDone =
  /\b(?:when|if|whenever|after|for|that)\b(?: \S+){0,4} (?:well|good|great|success|successful|helped|helps|delivers|delivered|nice|win|wins|won|excellent|outstanding|right)\b/iu;
const byName =
  /^(?:please |always |do )*(?:mention|name|credit) (?:her|him|them)\b(?! to me)|^(?:wants|likes|needs|expects|loves|values|appreciates) (?:some |public |full |due |proper |her |his |their )?(?:credit|recognition|acknowledg\p{L}+|name|mentions?|visibility)(?: (?:in|on|for|where|when|at)\b.*)?$|^give (?:her|him|them) (?:the |some |full |due |public )?(?:credit|recognition|praise)\b/iu;
const noThanks =
  /\bcredit (?:card|note|check|control|limit|memo|line|score)s?\b|\bthank(?:s|ed)? (?:me|us|you)\b|\bfor the\b|\bthanks? to\b/iu;

const likesPraise =
  /^(?:likes|loves|enjoys|wants|needs|appreciates|thrives on|responds to) (?:a lot of |some |lots of |more |regular |honest |sincere |specific |real |genuine |an? )?(?:praise|compliments?|kudos|shout-?outs?|applause)(?: (?:for|in|at|from|when|on|by|with|after)\b|$)/iu;
const thanksAre =
  /^(?:an? |the |some |one )(?:\p{L}+ ){0,3}(?:thanks|thank[- ]you|compliment|praise|kudos)\b.{0,60} (?:goes|means|makes|would|works|arrives|does|counts|matters|lifts|motivates|touches)\b/iu;
const passesOn =
  /^(?:please |always |do )*(?:pass on|relay|forward|hand on|share) (?:\S+ ){0,3}(?:praise|compliments?|thanks|kind words|kudos|good news from|nice words)\b|^(?:please |always |do )*tell (?:her|him|them) (?:\S+ ){0,4}(?:did|does|doing|done|went) (?:\p{L}+ ){0,2}(?:well|good|great|job)\b/iu;

const workedOut =
  /\b(?:when|if|whenever|after|for|once)\b(?: \S+){0,4} (?:well|good|great|success|successful|successfully|helped|helps|delivers|delivered|nice|nicely|wins?|won|excellent|outstanding|right|smoothly|worked(?: out)?|works out|a job well done|shines?|shone|pays off|paid off|lands?|landed|pulls? it off|pulled it off)\b/iu;
/** "A word to the boss when it went well": who else is to hear of it. */
const passedOn =
  /^(?:(?:really |always |also )?(?:likes?|loves?|appreciates?|values?|enjoys?|wants?|would (?:like|love|appreciate|value)|(?:is )?(?:glad|grateful|pleased|happy|chuffed|delighted|thankful|touched|proud|keen|fond)(?: of| with| about| by| for| to get| to have)?|treasures|welcomes|prefers|is all for) )?(?:an? |the |some |any |that |your )?(?:(?:good|kind|nice|quick|short|brief|small|little|quiet|honest|positive|warm|written|favourable|favorable) ){0,2}(?:mention|mentions|word|words|note|notes|line|lines|mail|mails|e-?mail|message|nod|shout-?out|cc|copy|report|praise|plug|compliment|recommendation) (?:in|to|with|for|of|sent|passed|up|going) (?:(?:on|to|up) )?(?=\S)/iu;

function isPraise(text: string): boolean {
  if (noThanks.test(text) || once.test(text)) return false;
  if (passedOn.test(text) && others.test(text) && workedOut.test(text)) return true;
  if ([byName, likesPraise, passesOn, thanksAre].some((form) => form.test(text))) return true;
  return (
    (feels.test(text) && praised.test(text)) || (tellsOthers.test(text) && others.test(text) && wellDone.test(text))
  );
}

const asThanks = /^(?:to be |being )?(?:thanked|praised) /iu;
const mostLong = 130;

/** How somebody wants to hear what was wrong or what was good, told by what is said and not by a name for it. */
export function readWishTold({ spelt }: Clause): Reading | undefined {
  if (spelt.length > mostLong || !spelt.includes(' ')) return undefined;
  const how = once.test(spelt) ? undefined : wantedFeedback(spelt);
  if (how !== undefined) return tells(preference({ kind: 'feedback', text: how }));
  if (isCritique(spelt)) return tells(preference({ kind: 'feedback', text: spelt }));
  if (!isPraise(spelt)) return undefined;
  return tells(preference({ kind: 'thanks', text: behind(asThanks, spelt, 4) ?? spelt }));
}
