import { sensitiveIn } from '@/utils/people/sensitive-note';

/** What a clause is added to, by what it keeps. */
export type KeptKind = 'need' | 'feedback' | 'thanks' | 'underPressure' | 'sayIt' | 'aliases' | 'item';

/** These say nothing by themselves, and so belong to what stands before them: "never in the steering committee". */
const opening =
  /^(?:not|never|then|but|though|although|even though|even if|preferably|ideally|if possible|with|w\/|without|rather|same|instead|even|at least|at most|in that order|especially|particularly|mostly|mainly|as long as|provided|unless|followed by|afterwards|otherwise|no matter|whatever|whether|in any case)(?= |$)/iu;

const adverbs =
  'soon|then|usually|always|mostly|often|quickly|just|only|later|afterwards|never|still|also|but|a bit|eventually|at once|hardly|barely|simply';
const recovers =
  'calms|recovers|bounces|comes (?:back|round|around|down|good)|delivers|apologi[sz]es|says sorry|laughs|copes|gets (?:over|it|things|the job|there)|forgets|thaws|settles|relaxes|cools|blows over|passes|finds|rallies|means|snaps|hides|vanishes|disappears|shuts|stops|retreats|withdraws|sulks|panics|repeats|forgives|regrets|overreacts|double-checks|micromanages|rushes|skips|cuts corners|asks (?:everything|twice|again|the same|too many|more|a lot|many|for (?:reassurance|confirmation))|checks|forgets|postpones|raises (?:her|his) voice|loses|overlooks|tries|stays|keeps|fixes|manages|pulls through|sorts|copes|sends|answers|replies|writes|talks|speaks|works|blames|interrupts|avoids|ignores|over-?explains|makes (?:mistakes|jokes|lists|up)|needs|takes (?:time|a|it)|is (?:fine|ok|okay|back|sorry|calm|lovely|friendly|usually|always|quick|over|normal|brilliant|at)';
const goesOnSo = new RegExp(
  `^(?:(?:she|he|they) )?(?:(?:${adverbs}) )*(?:(?:${recovers})\\b|doesn't (?:answer|reply|listen|talk|speak|eat|stop|last|show|ask|shout)\\b)`,
  'iu',
);
const denies =
  /^(?:(?:she|he|they|it|that)(?:'s| is)? )?(?:doesn't|does not|don't|do not|dont|doesnt|isn't|is not|not|never|nothing|no|take nothing)\b/iu;
const badFaith =
  /\b(?:mean|means|meant|meaning|personal|personally|mad|angry|offen[cs]e|offended|harm|heart|seriously|cross|rude|rudely|you|upset|badly?|ill will|malice|worry|drama|fuss|argue)\b/iu;
const soThen =
  /^(?:best|better|just|ignore|wait|it passes|it (?:blows|wears|goes)|that (?:passes|is normal)|harmless|bark)\b/iu;
/** "Wait a day", "don't answer at once": what to do then. */
const thenToDo =
  /^(?:(?:so |then |please |just |better |best ){0,2})(?:(?:don't|do not|dont|never) (?:push|react|argue|chase|take|worry|answer|reply|respond|rush|panic|engage|bite|fight|poke|press|nag|insist|overreact|mind|read|feel|let it|be (?:upset|offended|hurt|scared|put off|surprised))|wait|ignore|give (?:her|him|them|it) |leave (?:her|him|them|it)|let (?:her|him|them|it) |take (?:it easy|a step back|nothing personally|no offen[cs]e)|stay (?:calm|cool|out)|keep (?:calm|cool|quiet|your distance)|back off|steer clear|tread|go easy|be (?:patient|kind|gentle|brief|calm)|come back (?:later|after|the)|check (?:in|on|up on)|reach out|offer|help (?:her|him|them)|nudge|remind (?:her|him|them)|step in|chip in|take (?:some|things|something|work|tasks) |lend |ask (?:if|how|what|whether|her|him|them)|look (?:in|out for)|keep an eye|be there|(?:gently|kindly|softly|calmly|carefully|tactfully|quietly|discreetly|lightly)$|try (?:again )?later)(?= |$|(?<= ))/iu;
export const isThenToDo = (tail: string): boolean => thenToDo.test(tail);

/** "... or she declines": what happens without it. */
const consequence =
  /^(?:else )?(?:(?:she|he|they|it|nothing|you)(?:'ll| will|'s| is| just| simply| may| might)? )?(?:won't|will|doesn't|does not|don't|declines?|refuses?|ignores?|cancels?|rejects?|skips?|walks? out|leaves?|sends? (?:it|them|you) back|gets? (?:lost|ignored|forgotten|cross|annoyed|angry|grumpy|nervous|stressed|rejected|declined|sent back|nothing|no )|goes (?:nowhere|missing|unread|to the bin)|never|nothing|no (?:reply|answer|show|chance|way)|forgets?|lost|stays?|says? no|turns? (?:it|you) down|not|happens)(?= |$)/iu;
export const isConsequence = (tail: string): boolean => consequence.test(tail) && !isApart(tail);

const onlyMore =
  /^(?:almost|nearly|a bit|a little|very|too|quite|rather|just|only|all|extremely|sometimes|often|really|bordering) (?:\p{L}+ ){0,3}\p{L}+$/iu;

const howSaid =
  /^(?:right|straight|at once|on the spot|on the day|in|by|via|over|through|per|one on one|one to one|one-on-one|1:1|early|soon|often|regularly|promptly|immediately|quickly|quietly|privately|publicly|openly|face|no|nothing|just|only|short|brief|simple|honest|direct|gentle|gently|kind|kindly|nicely|politely|calmly|softly|carefully|constructive|specific|concrete|clear|written|spoken|personal|private|public|low-key|small|big|loud|if|when|as|so|first|tell (?:her|him|them)|say it|say so|give it|put it|keep (?:it|them|'?em|things)|send it|write it|do it|make it|an?|the|one|two|three|every|each|before|after|while|within|less|more|nice|warm|good|bad|cc|copy|copying|with)(?= |$)/iu;
/** "Feedback early, don't save it up." */
const notKept =
  /^(?:so |please )?(?:don't|do not|never) (?:save|sit on|hoard|pile|let (?:it|them|things)|wait|bottle|keep (?:it|them) (?:back|for|until)|drip|drag)\b/iu;
const isEnough =
  /\b(?:enough|suffices|will do|is fine|is ok|is okay|is plenty|does it|is all (?:it takes|(?:she|he|they) needs?)|is best|is better|goes down well|works|is perfect|is welcome|gets a copy|copied in|in cc|on cc|cc'd|cced)$/iu;

const ordered = /\b(?:first|up ?front|at the top|before)$/iu;
const after =
  /(?: |^)(?:after|afterwards|later|second|last|next|behind|below|then|at the end|underneath|further down)$/iu;
const bound =
  /^(?:an?|one|two|three|four|five|six|ten|\d{1,3}|half an?|no more than|not more than|max\.?|maximum|at most|at least|minimum|min\.?|up to) (?:\S+ ){0,5}(?:at most|at least|max\.?|maximum|minimum|ahead|before|beforehand|in advance|or less|or fewer|or more|tops|notice|lines?|pages?|minutes?|mins?|hours?|days?|points?|slides?|sentences?|words?|enough)$/iu;
const oftenEnough =
  /^(?:daily|weekly|monthly|quarterly|(?:once|twice|three times) (?:a|every) \p{L}+|every \p{L}+|roughly|a line|one line|two lines|a word|an? \p{L}+) (?:is|are|will be) (?:fine|enough|ok|okay|plenty|best)$|^no (?:later|longer|earlier|sooner|shorter|more|less|exceptions?|excuses?)$/iu;
/** "One by one, in sequence": in which form or order. */
const inForm =
  /^(?:(?:and |but )?(?:always |preferably |ideally |best |all |only |just )?)?(?:in (?:(?:the|a|an|some) )?(?:(?:right|correct|proper|logical|given|same|clear|fixed|sensible|numbered|alphabetical|chronological) )?(?:order|sequence)(?: of \p{L}+)?|in (?:(?:short|small|simple|clear|plain|numbered|easy|a|one|two|three|few|the right|the same|bite-sized) )?(?:bullet points|bullets|tables?|lists?|place|go|document|file|thread|full|detail|brief|writing|advance|sentences?|english|german|words|language|terms|steps|stages|chunks|bites|pieces|portions|batches|format|black and white|pictures|figures|numbers|diagrams|charts|columns)|(?:one|two) (?:at a time|by one|after (?:the other|another)|step at a time|thing at a time)|step by step|bit by bit|point by point|piece by piece|from (?:start|beginning|top|first) to (?:finish|end|bottom|last)|top to bottom|by (?:priority|importance|urgency|date|deadline|size)|most (?:urgent|important) first|biggest first|on (?:one|a single) (?:page|sheet))$/iu;
/** What may be done to papers, and not to people. */
const done =
  /^(?:(?:already|fully|properly|nicely|neatly|clearly|well|all) )?(?:anonymi[sz]ed|signed|printed|sorted|translated|stamped|scanned|encrypted|dated|numbered|approved|checked|proofread|formatted|redacted|typed|summari[sz]ed|highlighted|itemi[sz]ed|costed|laminated|colou?r-coded|rounded|exported|zipped|attached|tagged|labelled|labeled|cleaned|filled in|reviewed|tested|documented|versioned|prioriti[sz]ed|structured|organi[sz]ed|written down|spelled out|spelt out|up to date|unsigned|unformatted|as (?:a |an )?(?:pdf|excel|csv|word|list|table|file|link))(?: (?:by|with|in|for|as|per) \S{1,20}(?: \S{1,20}){0,3})?$/iu;

const ofSound =
  /^(?:with|not|long|short|soft|hard|silent|stress|stressed|the stress|emphasis|accent|rhymes|rhyming|as in|like|rolled|sounds|the (?:first|second|third|last|\p{L}{1,2}) (?:\p{L}+ )?(?:is|as|like|silent)|(?:two|three|four) syllables)(?= |$)/iu;
/** What somebody is not called. */
const ofNames =
  /^(?:please |definitely )?(?:not|never) (?:as |by )?(?:\p{Lu}\S*(?: \p{Lu}\S*)?|(?!sure|often|always|really|yet|only|her|him)\S+|(?:the|her|his|their) (?:full |first |last |long |real )?name)$|^(?:nobody|no one|no-one|noone|hardly anyone|hardly anybody|don't|only (?:her|his|their)) (?:calls?|uses?|says?|mum|mother|gran)\b|^\p{Lu}\p{L}+ (?:is )?only (?:in|on|for|at|when)\b/u;

/** "Excel, especially pivot tables". */
const narrows =
  /^(?:especially|particularly|mostly|mainly|above all|in particular|preferably|ideally|including|such as|not|but not|rather than|even|at least|less so|if possible)(?= |$)/iu;

const kin =
  /\b(?:sons?|daughters?|partner|boyfriend|girlfriend|sisters?|brothers?|mum|mom|mama|papa|dad|granny|grand\p{L}+|nan|family|twins|kids?|child|children|baby|wife|husband|parents|mother|father|stairs|eyesight|knees?|divorce|marriage|rent|debts?|landlord|car|bus|train|in-laws|nephews?|nieces?|dogs?|cats?|puppy|horses?|puppies|hospital|holidays?|garden|violin|piano|guitar|choir|gym|married|single|divorced|pregnant|vegan|vegetarian|religious|tea|sugar(?![ -]?coat)|smoker|football|house|flat)\b/iu;
const ofUser = /\b(?:I|we|us|my|our|ours|mine)\b|\bI'|\b(?<!from |to |by )me\b/u;
const pastOrNow =
  /^(?:(?:then|but|with|without) )?(?:(?:she|he|they|it) )?(?:said|told|got|left|sent|gave|took|met|broke|lost|won)\b|\b(?:was|were|had|did|went|came|broke|used to|yesterday|today|tomorrow|tonight|last (?:week|month|year|time)|next (?:week|month|year)|this (?:week|month|year|morning|afternoon)|until|till|since|ago|lately|on leave|on holiday|away|ill|sick|again|now|yet|any ?more)\b/iu;
const doubtful =
  /\?|\b(?:maybe|perhaps|probably|possibly|i think|not sure|apparently|supposedly|might|guess|reckon|seems)\b/iu;
const ownStatement =
  /^(?:(?:she|he|they|it)(?:'s| is| are| has)? )?(?:lives?|works? (?:at|for|in|from)|plays|knows|speaks|sits|owns|drives|has|is (?:a|an|the|in|on|at|from|very|so)|likes|loves|based|married|retired)\b/iu;
const mostWords = 10;

/** Whether words may be of somebody else, of a day, or of a life beside work: these are added to nothing. */
function isApart(tail: string): boolean {
  // "To be asked, not told" tells nothing of the past.
  const behindNot = tail.replace(/^(?:not|never) \S+/iu, '');
  return (
    tail.split(' ').length > mostWords ||
    [kin, ofUser, doubtful].some((form) => form.test(tail)) ||
    pastOrNow.test(behindNot) ||
    sensitiveIn(tail) !== null
  );
}

const isOfPressure = (tail: string): boolean =>
  goesOnSo.test(tail) ||
  (denies.test(tail) && badFaith.test(tail)) ||
  soThen.test(tail) ||
  isThenToDo(tail) ||
  onlyMore.test(tail);

const isOfNeed = (front: string, tail: string): boolean =>
  (ordered.test(front) && after.test(tail)) ||
  bound.test(tail) ||
  inForm.test(tail) ||
  done.test(tail) ||
  oftenEnough.test(tail);

/** Whether a clause that says nothing by itself goes on with what the one before it says. */
export function isTail(kind: KeptKind, front: string, tail: string): boolean {
  if (kind === 'aliases') return ofNames.test(tail) && !ofUser.test(tail) && !/\bsure\b/iu.test(tail);
  if (kind === 'sayIt') return ofSound.test(tail) && !ofUser.test(tail);
  if (isApart(tail)) return false;
  if (kind === 'item') return narrows.test(tail);
  if (opening.test(tail)) return true;
  if (kind === 'underPressure') return isOfPressure(tail);
  if (ownStatement.test(tail)) return false;
  return kind === 'need' ? isOfNeed(front, tail) : [howSaid, isEnough, notKept].some((form) => form.test(tail));
}
