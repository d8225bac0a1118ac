import type { Told } from '@/utils/capture/types';
import { isAside, mayKeep } from './kept';
import { type ReadKnown, wishOf } from './wishes-framed';

const when = /^(?:if|when|whenever|in case|should|once|as soon as|every time|each time|after) /iu;
const judging =
  /\b(?:not (?:so |very |really |quite )?(?:happy|satisfied|pleased|convinced|ok|okay|good|right)|unhappy|dissatisfied|dislikes?|don't like|do not like|critici[sz]\p{L}+|critique|feedback|critical|wrong|mistakes?|errors?|better|improve\p{L}*|complain\p{L}*|complaints?|correct(?:ing|ions?)? (?:her|him|them|to make)|disagree|problems? with (?:her|his|their)|negative|bad news|bothers you|annoys you|upset with|displeased|disappointed|fault|weak)\b/iu;
const praising =
  /\b(?:well|thank(?:s|ing)?|praise|praising|good (?:job|work)|great (?:job|work)|success\p{L}*|compliment|happy with|satisfied with|pleased with|grateful|appreciate|helped you|delivered|wins?|credit|positive|proud|celebrate)\b/iu;
/** Who is told, and by what word: it says nothing of how. */
const telling =
  /^(?:(?:then|please|just|always|so|best|better|it is best to|it's best to|do|you should|you can|try to|feel free to|make sure to|kindly|only|simply|rather|be sure to) )*(?:tell|say|do|give|let|address|raise|mention|discuss|bring|point|talk|write|share|put|send|explain|thank|praise|congratulate|show|communicate|offer|deliver|take|speak|criticise|criticize|correct|acknowledge|recognise|recognize|compliment|mail|email|approach|sit down) (?:(?:it|her|him|them|this|that|so|your|the|a|your thanks|know|out|up|about|to|feedback|criticism|matter|things|thanks|praise|point|points|issue) )*(?=\S)/iu;
const liking =
  /^(?:then )?(?:she|he|they) (?:really |always |also |much )?(?:wants?|prefers?|likes?|would like|would prefer|expects?|appreciates?|wishes|loves|values|takes?|needs?)(?: (?:to|hear|be|told|know|get|it|that|this|thanked|praised|being|if you say|if you do|when you say|when you do|you to say|you to tell (?:her|him|them)|hearing|your|feedback|criticism|praise|thanks))* (?=\S)/iu;
const manner =
  /^(?:(?:always|only|best|please|preferably|never|not|very|quite) )*(?:in|by|via|over|on|with|without|at|before|after|as|one|point|straight|right|early|soon|immediately|promptly|quickly|directly|honestly|openly|frankly|gently|softly|kindly|calmly|carefully|tactfully|politely|clearly|plainly|bluntly|privately|publicly|quietly|personally|discreetly|regularly|face|behind|between|through|under|while|first|alone|together|a short|a quick|a small|a card|a handwritten|a note|a word|a mail|a few|not in|never in|live|verbally|loudly|sincerely|briefly|from|constructively|concretely|specifically|respectfully|simply|during|once|from)(?=[ ,-]|$)/iu;

/** "If something is wrong, tell her in private", "when it went well, thank him by card". */
export function readWhenThen(text: string, said: boolean, readKnown: ReadKnown): Told[] | undefined {
  const at = text.search(/[,:] /u);
  const [front, back] = [text.slice(0, at), text.slice(at + 2)];
  if (at < 8 || back.length > 90 || !when.test(front) || isAside(front, said) || isAside(back, said)) return undefined;
  const kind = judging.test(front) ? 'feedback' : praising.test(front) ? 'thanks' : undefined;
  const how = [telling, liking].reduce((now, lead) => now.replace(lead, ''), back);
  if (!kind || how === back || !manner.test(how) || !mayKeep(how)) return undefined;
  return wishOf(kind, how, readKnown);
}
