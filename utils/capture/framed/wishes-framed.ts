import { type Clause, clauseOf } from '@/utils/capture/clause';
import { preference } from '@/utils/capture/told';
import type { Reading, Told } from '@/utils/capture/types';
import { common } from './classes';
import { mayKeep } from './kept';
import { framesOf, keptBy, type Laid } from './walk';

const classes = {
  ...common,
  FEEDBACK: `feedback|critical feedback|negative feedback|criticism|critique|critical points|critical remarks|critical comments|critical things|negative points|negative things|corrections|bad news|honest feedback|any feedback|any criticism|feedback talks|feedback conversations|@his feedback|points of criticism|constructive criticism|feedback on @his work|criticism of @his work|feedback to @her|comments on @his work|problems with @his work|mistakes|unpleasant things|difficult feedback|tough feedback|hard feedback|improvement suggestions|suggestions for improvement|points to improve`,
  THANKS: `thanks|a thank-you|a thank you|thank-yous|praise|recognition|appreciation|compliments|kudos|credit|positive feedback|saying thanks|saying thank you|a compliment|words of thanks|words of praise|acknowledgement|acknowledgment|thanking @her|praising @her|@his successes|good results`,
  IT: 'it|that|this|about it|of it|so|this kind of thing|such things|feedback|criticism|critique',
  YOUMAKE: 'you make|you can make|one can make|you will make|to make',
  THATHOW: "that is how|that's how|this is how|that is the way|that's the way|so",
  SHOULD:
    'should|must|can|have to|need to|be to|be|only|best|please|always|better|rather|may|ought to|never|not|to @her|by all means|preferably|shall|is best|are best',
  SAID: 'said|given|told|delivered|shared|discussed|raised|mentioned|communicated|made|addressed|voiced|expressed|brought up|talked about|passed on|presented|stated|brought|offered|received|sent|written|spoken about|conveyed|talked over|handled|put',
  TELL: 'tell @her|say|say to @her|tell|point out|point out to @her|mention|mention to @her|bring up|raise|address|discuss|discuss with @her|criticise|criticize|correct @her|correct|criticise @her|criticize @her|give @her|give|deliver|share|share with @her|talk to @her about|talk about|let @her know|offer|communicate|show @her|tell @her about|only say|only tell @her|only mention',
  FAULTS:
    "what could be better|what can be better|what is wrong|what was wrong|what went wrong|what is not good|what you do not like|what you don't like|what bothers you|what @she could improve|what @she should improve|what @she can improve|what to improve|what @she did wrong|@his mistakes|mistakes|a mistake|@his errors|errors|negative things|critical things|critical points|unpleasant things|problems|criticism|critique|feedback|negative feedback|critical feedback|your criticism|your feedback|if something is wrong|if something was wrong|when something is wrong|if something bothers you|what @she does wrong|things that went wrong|weak points|@his weak points|where @she can improve|where @she could improve|corrections|what needs to be better|what should be better|what needs improvement|constructive criticism|any criticism|what you think|honest feedback|improvements|suggestions for improvement|points for improvement",
  HEARS:
    'wants to hear|likes to hear|prefers to hear|would like to hear|would rather hear|rather hear|wants to know|likes to know|prefers to know|wants to be told|likes to be told|prefers to be told|would rather be told|rather be told|wants to get|likes to get|prefers to get|would rather get|rather get|wishes to hear|would prefer to hear|needs to hear|has to hear|would like to be told|wants to receive|prefers to receive|expects to hear|appreciates hearing|likes hearing|prefers hearing|wants|likes|prefers|would like|takes|accepts',
  BECORRECTED:
    'wants to be corrected|likes to be corrected|prefers to be corrected|would like to be corrected|would rather be corrected|wants to be criticised|wants to be criticized|prefers to be criticised|prefers to be criticized|likes to be criticised|should be corrected|should be criticised|should only be corrected|should only be criticised|wants to be told off|accepts being corrected|wants to be reviewed|likes to be reviewed|wants to be evaluated|wants to be given feedback|likes to be given feedback|prefers to be given feedback',
  TAKES:
    "can handle|handles|can take|takes|accepts|can accept|can deal with|deals with|does not mind|doesn't mind|is open to|open to|is ok with|is fine with|copes with|can cope with|tolerates|is happy about|is happy with|is grateful for|appreciates|likes|welcomes|has no problem with|listens to",
  IFIT: "if it comes|if it is given|if given|if it is|if it's|as long as it comes|as long as it is given|as long as it is|as long as it's|provided it is given|provided it comes|provided it is|when it comes|when it is given|when it is|when given|if you give it|if you say it|if it is said|if said|when said|if delivered|only if given|only if it is|only if it comes|only if it is given|only when given|only when it comes|best when given|best when it comes|best if given|best if it comes|better when given|as long as you say it|if it happens|if it is done|best",
  WENTWRONG:
    "@she did something wrong|@she does something wrong|@she made a mistake|@she makes a mistake|@she got something wrong|something is wrong|something was wrong|something went wrong|something is not right|something isn't right|you are not happy|you're not happy|you are unhappy|you are not satisfied|something bothers you|you have criticism|there is criticism|there are mistakes|you find a mistake|you find mistakes|you disagree|you have a problem with @her|@his work is not good|@his work is not good enough|work is not good|there is a problem|something could be better",
  WISH: 'wish|wishes|wish regarding|preference|preferences|rule|rules|way|style',
  THANKED:
    'happiest when @she is thanked|happy when @she is thanked|glad when @she is thanked|likes it when @she is thanked|likes it if @she is thanked|proud when @she is thanked|happiest when thanked|happy when thanked|likes being thanked|enjoys being thanked|prefers being thanked|loves being thanked|likes being praised|enjoys being praised|prefers being praised|loves being praised|likes it when people thank @her|likes it when you thank @her|likes it if you thank @her|happy when you thank @her|happy if you thank @her|glad if you thank @her|wants @his work to be recognised|wants @his work to be recognized|wants @his work recognised|likes @his work to be recognised|likes @his work recognised|wants @his work to be praised|wants to see @his work recognised|wants to be recognised|likes to be recognised|wants to be recognized|likes to be recognized|would like to be thanked|wants to be thanked|should be thanked|can be thanked|is best thanked|best thanked|prefers to be thanked|prefers to be praised|wants to be praised|would rather be thanked|rather be thanked|likes to be acknowledged|wants to be acknowledged|likes to be celebrated|wants to be celebrated',
  BETHANKED:
    'thank @her|say thank you|say thanks|say thank you to @her|say thanks to @her|show appreciation|show @her appreciation|show your appreciation|show gratitude|express thanks|express appreciation|praise @her|give thanks|give @her credit|give @her praise|give praise|compliment @her|congratulate @her|credit @her|acknowledge @her|acknowledge @his work|recognise @his work|celebrate @his successes|celebrate @his success|thank you|honour @her',
  CRITIQUE: 'feedback|criticism|critique',
  WANTS: `happy about|happy with|glad about|proud of|pleased with|pleased about|is looking for|looks for|look for|seeks|only wants|needs|will only accept|only accepts|accepts only|wants|want|likes|like|prefers|prefer|needs|values|appreciates|asks for|always asks for|would like|would prefer|enjoys|loves|hopes for|welcomes|wishes for|is open to|is open for|is grateful for|expects|wants to get|wants to have|likes to get|likes to have|likes to receive|prefers to get|prefers to receive|would like to get|give @her|always give @her|please give @her|is happy with|is happy about|likes getting|prefers getting|relies on`,
  HELPS:
    'help @her|helps|helps @her|works|works best|is welcome|is appreciated|only|is ok|is fine|is best|helps @her most|please|is what @she needs|is what @she wants|motivates @her|is important to @her|is important for @her|is all @she wants',
  RATHER: 'more than|rather than|over|instead of|better than|, not|not|and no|but no|without',
  ENOUGH:
    'is enough|is enough for @her|is all @she needs|is all @she wants|will do|is plenty|suffices|is sufficient|makes @his day|makes @her happy|means a lot to @her|means a lot|makes @her proud|is what @she likes|is what @she likes most|is what @she values|goes a long way|goes a long way with @her|is appreciated|is much appreciated|is always welcome|is welcome|is fine|is more than enough|works well|works best|counts more than a gift|for @her|as thanks|is the best thanks|is best|is perfect|is perfect for @her|does the job|pleases @her|pleases @her most|is the nicest thanks for @her|is the best reward|is the best reward for @her|is the best thank-you|is the nicest reward|is reward enough|is the best motivation|is all it takes|is what counts|means the world to @her|means everything to @her|touches @her|motivates @her|is what makes @her happy|is the way|is best for @her',
  AS: 'as for|when it comes to|regarding|concerning|about|with|for|in terms of|as to|on|re|for giving|when giving|with regard to|how to give|best way for|best way to give|the best way to give|the best way for|the right way for|preferred way for',
  GIVEN: `should be given|should be|should come|must be given|must be|has to be|is to be given|is to be|needs to be|is given|is best given|is best|works best|works|works well|comes best|arrives best|is best received|lands best|is received best|is welcome|is welcome only|is ok|is fine|are best given|are best|are welcome|must come|has to come|should always come|should always be given|should always be|should only be given|goes|go|goes down best|goes down better|is better|is better given|are better|is taken best|works only|only|only ever|best|always|please|preferably|is easier for @her|is most useful|is most helpful|should be delivered|should be shared|should happen|is better received|works better|: best|: please|: only|: always|:|is preferred|is preferred by @her|are preferred`,
  BEST: `is best for|is the best way for|is best when giving|is the best for|is the right way for|is how @she likes|is how @she prefers|is how @she wants|is how @she takes|is preferred for|is good for|works best for|is the way to give @her|is how to give @her|is how to give|is the way for|is where to give @her|are best for|is fine for|is better for|is how @she likes to get|is how @she likes to hear|is how @she prefers to get|is how @she prefers to hear|is how @she wants to get`,
};

const feedbackFrames = framesOf(
  `AS FEEDBACK :/, {}
   MOSTLY* TELL FAULTS {}
   MOSTLY* HEARS FAULTS {}
   MOSTLY* BECORRECTED {}
   MOSTLY* TAKES FEEDBACK MOSTLY* IFIT {}
   if WENTWRONG ,? SHE HEARS IT? {}
   if WENTWRONG ,? TELL HER? IT? {}
   HERS? WISH AS FEEDBACK IS {}
   FEEDBACK SHOULD SHOULD* SAID SHOULD* {}
   {} , THATHOW SHE BECORRECTED
   {} , THATHOW SHE HEARS IT
   FEEDBACK FOR? {}
   AS FEEDBACK {}
   {} BEST FEEDBACK
   FEEDBACK FORHER? GIVEN FORHER? {}
   FEEDBACK FORHER? {}`,
  { ...classes, FOR: 'for @her' },
);
/** "Values short and clear feedback", "wants her feedback point by point". */
const wantedFrames = framesOf(
  `MOSTLY* WANTS HERS? {} {CRITIQUE} {}
   MOSTLY* WANTS HERS? {} {CRITIQUE}
   MOSTLY* {} {CRITIQUE} HELPS
   MOSTLY* WANTS HERS? CRITIQUE to be {}
   MOSTLY* WANTS HERS? CRITIQUE that is {}
   HERS? WISH AS CRITIQUE IS {}
   CRITIQUE WISH IS {}`,
  classes,
);
const wantedSoFrames = framesOf('MOSTLY* WANTS HERS? CRITIQUE {}', classes);
const praiseFrames = framesOf(
  `MOSTLY* WANTS {} RATHER {_}
   MOSTLY* WANTS {}
   YOUMAKE HER happy/proud/smile with {}
   THANKS IS {}
   AS THANKS {} ENOUGH
   {} ENOUGH ENOUGH?`,
  classes,
);
const thanksFrames = framesOf(
  `MOSTLY* THANKED {}
   MOSTLY* BETHANKED {}
   AS THANKS :/, {}
   AS THANKS {}
   {} BEST THANKS
   THANKS FORHER? GIVEN FORHER? {}
   THANKS FORHER? {}`,
  classes,
);

/** How something is told: "in a calm moment", "with examples". */
const how =
  /^(?:(?:always|only|best|please|preferably|ideally|better|rather|just|mostly|never|not|ever) )*(?:when|at|to (?:her|him|them) |once|in|by|via|over|on|with|without|at|before|after|during|as|if|when|once|one|point|step|straight|right|early|soon|immediately|at once|promptly|quickly|directly|honestly|openly|frankly|gently|softly|kindly|calmly|carefully|tactfully|politely|clearly|plainly|bluntly|privately|publicly|quietly|personally|discreetly|regularly|often|weekly|monthly|sparingly|slowly|verbally|orally|face|eye|live|alone|bit|little|behind|between|through|using|and then|first|written|spoken|private|in-person|from|per|under|while|together)(?=[ ,-]|$)/iu;
const noHow =
  /^in advance\b|^(?:on|at|in) (?:the|my|our|her|his|their|this|that|a new|its)? ?(?:draft|report|paper|slides?|proposal|project|chapter|text|document|concept|plan|version|offer|website|budget|contract|mon|tues|wednes|thurs|fri)/iu;

const sentence = / (?:is|are) /iu;
const reason = / (?:because|since|as (?:she|he|they)|so that|so she|so he) /iu;
const ifAsked = /^(?:only )?(?:if|when|once)\b/iu;
const isHow = (text: string): boolean => {
  const [bare = ''] = text.split(reason, 1);
  return how.test(bare) && !noHow.test(bare) && !sentence.test(bare) && mayKeep(bare);
};

/** What the rules read of a clause of known words. */
export type ReadKnown = (clause: Clause) => Reading | undefined;

const politely = /^(?:always|please|best|preferably|ideally|just|only|to be) (?=\S)/iu;
/** A wish in the words of the rules: "in private" is one of the ways that are known. */
export function wishOf(kind: 'feedback' | 'thanks', text: string, readKnown: ReadKnown): Told[] {
  const phrase = `${kind}: ${text.replace(politely, '')}`;
  const read = readKnown(clauseOf(phrase, { start: 0, end: phrase.length }, []));
  return read?.told ?? [preference({ kind, text })];
}

const kinds = [
  ['feedback', feedbackFrames],
  ['thanks', thanksFrames],
] as const;

const manner =
  /^(?:(?:very|really|more|always|only|some|regular|a lot of|lots of|much|any) )*(?:written|private|direct|honest|blunt|gentle|specific|concrete|soft|early|regular|frequent|quick|timely|candid|frank|constructive|actionable|clear|straight|straightforward|immediate|detailed|positive|kind|careful|unfiltered|open|friendly|short|continuous|prompt|precise|factual|critical|balanced|fair|personal|thorough|brief|oral|verbal|spoken|sincere|informal|formal|polite|direct|objective|well-founded|helpful|sharp|harsh|tough|fast|real|instant|weekly|monthly|public|respectful|tactful)(?:,|$| )/iu;
const ofPraise =
  /\b(?:thank[- ]yous?|thanks|thank you|praise|praised|kudos|shout-?outs?|compliments?|mentions? in|recognition|appreciation|applause|kind words?)\b/iu;
const noPraise =
  /^(?:help|to|support|a hand|practice|training|some help|how)\b|\b(?:thanks to|thank you for|for the|feedback|criticism|no praise|without|from me|from us)\b/iu;

function wantedBy(laid: Laid, readKnown: ReadKnown): Told[] | undefined {
  const so = keptBy(wantedSoFrames, laid);
  if (so !== undefined && isHow(so)) return wishOf('feedback', so, readKnown);
  const kind = keptBy(wantedFrames, laid);
  if (
    kind !== undefined &&
    manner.test(kind) &&
    mayKeep(kind) &&
    !/ from (?:me|us)\b| (?:on|for|about) (?:my|our|the|her|his|an?|this|that) /iu.test(kind)
  )
    return wishOf('feedback', kind.replace(/ (?:feedback|criticism|critique)$/iu, ''), readKnown);
  const praise = keptBy(praiseFrames, laid);
  return praise !== undefined && ofPraise.test(praise) && !noPraise.test(praise) && mayKeep(praise)
    ? wishOf('thanks', praise, readKnown)
    : undefined;
}

/** How somebody wants to hear what could be better, and to be thanked. */
export function wishFramed(laid: Laid, readKnown: ReadKnown): Told[] | undefined {
  for (const [kind, frames] of kinds) {
    const kept = keptBy(frames, laid);
    if (kept !== undefined && isHow(kept) && !ifAsked.test(kept)) return wishOf(kind, kept, readKnown);
  }
  return wantedBy(laid, readKnown);
}
