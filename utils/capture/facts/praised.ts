import { behind } from '@/utils/capture/behind';
import { item, preference } from '@/utils/capture/told';
import { saysThanks, thanksMost } from './frank';
import { beginning, type Family, isOfNow } from './saying';

const praise =
  /\b(?:thank|thanks|thanked|thanking|thank-yous?|thank yous?|prais(?:e|es|ed|ing)|kudos|credit(?:ed)?|compliments?|complimented|recognition|recogni[sz]ed|appreciation|shout-?outs?|acknowledg(?:e|ed|ement)|gratitude|applause|cheers mate|say ta|well done|limelight)\b/iu;
const praiseFor =
  /\bI\b|\bI'|in advance\b|(?<!thank[ -])\byou (?!(?:thank|praise|credit|mention|say|tell|notice|see))|\byour\b|\bhave (?:you )?thanked\b|^thank(?:s|ed|ing)? (?!her\b|him\b|them\b|in\b|by\b|via\b|over\b|with\b|should\b|works?\b|goes?\b|means?\b|before\b|after\b|low\b|quiet|must\b|needs?\b|only\b|is\b|are\b|people\b)|^thank you(?! (?:notes?|cards?|messages?|mails?|gifts?|letters?|emails?|speech))|^(?:kudos|credit|cheers) (?:on|where|to)\b|\b(?:thanks?|thank (?:her|him|them|you)|kudos|credit|cheers) (?:again )?(?:for|to)\b|\bthanked (?:me|us|her|him|them)\b|\bthanks a\b|^(?:thanks|thank you|many thanks|cheers)$|credit (?:card|note|check|control|limit|memo|line)/iu;
const manner = beginning(
  `(?:(?:to |always |please |just |only |best |do |don't |never |no need to |if you )*(?:thank|praise|credit|acknowledge|recogni[sz]e|compliment|celebrate|say|give|tell|show|mention|send|make|bring|buy|drop|write|put|name|cc|copy|bcc|include|loop in|let|overdo|exaggerate|gush)|likes?|loves?|hates?|prefers?|enjoys?|wants?|needs|appreciates?|values|treasures|doesn't|does not|dislikes|can't|cannot|finds|gets|goes|feels|melts|glows|beams|blushes|cringes|shy|embarrassed|uncomfortable|uneasy|allergic|happy|happiest|chuffed|touched|moved|motivated|not|no|never|a|an|one|public|private|big|small|quiet|simple|short|written|handwritten|personal|spoken|loud|open|thanks?|thank-yous?|praise|kudos|credit|recognition|compliments?|appreciation|being|when|how|how to|as|shout-?outs?|acknowledg(?:e|ment)|prefer|rather|would|squirms|thrives|responds|brightens|lights|shrugs|in|for|biscuits|cake|chocolate|flowers|coffee|hand-?written|hates it|loves it|best thanked|thank)`,
);
const thankLead =
  /^(?:(?:to |best to |please |always |just )*thank (?:her|him|them) |(?:how to (?:thank|praise)(?: (?:her|him|them))?|thanks?|praise|kudos)(?: ?: ?))/iu;

/** "Wine, not flowers, as a thank-you". */
const asThanks = / (?:as|for|by way of) (?:an? )?(?:thank[- ]you|thanks|reward)$/iu;
const mereLiking = /^(?:values|likes|loves|enjoys|appreciates|deserves|needs) (?:the|it|some|that) \p{L}+$/iu;

/** How somebody likes to be thanked, in words of their own. */
export const readThanked: Family = ({ text, bare }) => {
  if (
    text.length > 120 ||
    !praise.test(text) ||
    praiseFor.test(text) ||
    isOfNow(text) ||
    !(manner.test(bare) || asThanks.test(bare) || (thanksMost.test(bare) && !saysThanks.test(text)))
  )
    return undefined;
  if (text.split(' ').length < 3 || mereLiking.test(bare)) return undefined;
  const rest = behind(thankLead, text, 3, 110) ?? text;
  if (
    /^(?:again|later|too|a lot|so much|very much|back)\b/iu.test(rest) ||
    /\b(?:credit|thanks) (?:from|by) \p{Lu}/u.test(rest)
  )
    return undefined;
  return { told: [preference({ kind: 'thanks', text: rest })] };
};

const critique =
  /\b(?:feedback|criticism|critique|critici[sz]e[ds]?|critici[sz]ing|corrections?|correct (?:her|him|them)|review comments|negative comments|bad news about (?:her|his) work)\b/iu;
const oneTime =
  /\b(?:gave|got|received|sent|asked|asks|waiting|wait|owe|owes|promised|collected|collecting|gather|still|pending|await|awaiting|due|missing|survey|form|session|round|loop|button|from (?:the|her|his|our|my|customers?|clients?|users?|sales))\b|\bfeedback on (?:the|my|our|this|that|her \p{L}+ (?:draft|deck|report))\b/iu;
const wishesIt = beginning(
  `(?:(?:please |always |do |don't |never |only |best |when |if )*(?:give|giving|tell|be|put|wrap|deliver|frame|offer|send|make|keep|share|write|take|say|you|pad|sugar-?coat|package|start|with|ask)|likes?|loves?|hates?|prefers?|enjoys?|wants?|needs|expects|appreciates?|values|welcomes|takes|handles|doesn't|does not|dislikes|can't|cannot|can take|copes|finds|gets|feels|fine|ok|okay|good|happy|open|sensitive|touchy|defensive|thin-skinned|not|no|never|feedback|criticism|critique|corrections?|review|honest|blunt|direct|straight|constructive|gentle|soft|written|verbal|oral|spoken|private|public|regular|frequent|instant|immediate|any|all|how to|for feedback|when giving|responds|reacts|thrives|learns|grows|seeks|craves|asks for|hungry for|shrugs|bristles|crumbles|sulks|negative|positive|bite-?size[d]?|short|quick|prefer|rather|would|needs it)`,
);
const feedbackLead =
  /^(?:(?:please |always )?give (?:her|him|them) (?:feedback|criticism) |(?:feedback|criticism|critique|corrections?)(?: ?: ?| is best | best | should be | goes down best | works best | (?=only|when|if|with|in|by|over|without|early|straight|face)))/iu;

export const readCorrected: Family = ({ text, bare }) => {
  if (text.length > 120 || !critique.test(text) || oneTime.test(text) || isOfNow(text) || !wishesIt.test(bare))
    return undefined;
  if (text.split(' ').length < 3) return undefined;
  // Whoever is good for feedback takes it well, or gives it.
  if (/^(?:good|great|excellent) (?:for|on) feedback$/iu.test(bare))
    return { either: [item('strengths', 'feedback'), preference({ kind: 'feedback', text })] };
  return { told: [preference({ kind: 'feedback', text: behind(feedbackLead, text, 3, 110) ?? text })] };
};
