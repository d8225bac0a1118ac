import { behind, hasLength, holdsAny } from './behind';
import type { Clause } from './clause';
import { askedToBe } from './facts/asks-to-be';
import { beginning, isOfNow, them } from './facts/saying';
import { workThings } from './facts/work-things';
import { workWords } from './need-words';
import { need, tells } from './told';
import type { Reading } from './types';

/** "Asks people to mute themselves", "asks that you knock". */
const asksPeople =
  /^(?:always |usually |often )?(?:asks|begs|expects|requests) (?:that (?:you|people|everyone|everybody|others|colleagues|visitors|callers) |(?:for )?(?:you|people|everyone|everybody|others|colleagues|visitors|callers) (?:not )?to )(?=\p{L})/iu;

const again =
  '(?:repeat|say|play|read|tell|sum|summari[sz]e|recap|confirm|re-?confirm|paraphrase|rephrase|restate|reword|spell|write|jot|note|put|sign|commit|pick|choose|rank|estimate|explain|walk you|talk you|show|demonstrate|check|double-check|think|speak|open|slow|stop|take|finish|feel)';
/** "Ask him to say it back", "have her write it down", "get them to confirm". */
const haveThem = beginning(
  `(?:(?:please|always|just|best|better|then) )*(?:(?:ask|get|encourage|push|invite|remind|want|tell|nudge|need) ${them} to|(?:have|make|let) ${them}) (?:always |please |just )?${again}`,
);
const inFull =
  /\b(?:back|again|twice|in (?:her|his|their) own words|in writing|down|out|aloud|out loud|up|agreed|understood|by (?:mail|e-?mail|chat)|step by step|first|before|afterwards|each|every|the (?:plan|steps|point|points|deadline|date|dates|next steps|numbers?|figures?|key|main|task|tasks|essentials|agreement|decision|decisions|result|outcome))\b/iu;
/** What the user wants done once, and what is theirs. */
const ofUser =
  /\b(?:me|us|my|our|mine|ours|I|we)\b|\b(?:by|on|until|before) (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/u;

const sending =
  '(?:send|share|submit|hand in|deliver|save|upload|file|supply|provide|attach|forward|return|export|print|bring|write|mark up|draft|present|post|put)';
const shape =
  '(?:(?:as|in|into) (?:an? |the |one |two |separate |single |plain |editable |tracked |marked-up |scanned |searchable |proper |shared )*(?:\\p{L}+ )?(?:pdfs?|word|excel|spreadsheets?|csvs?|docs?|documents?|files?|links?|attachments?|tracked changes|track changes|changes|suggestions?|comments?|bullets?|bullet points?|slides?|decks?|powerpoints?|tables?|lists?|drafts?|text|html|markdown|images?|screenshots?|scans?|photos?|originals?|copies|copy|hard copy|paper|print|printouts?|zip|zips?|format|formats?|template|mails?|e-?mails?|messages?|thread|folders?|tickets?|batches|chunks|parts?|portions|colour|color|black and white|large print|english|german|french|spanish)|with (?:track(?:ed)? changes|line numbers|page numbers|the po number|a po number|a ticket number|a subject line|sources|comments (?:on|off))|via the (?:portal|form|system)|through the (?:portal|form|system)|(?:(?:at least )?(?:\\d+|an?|one|two|three) (?:days?|hours?|weeks?) (?:ahead|before|in advance|beforehand)))';
/** "Send contracts as tracked changes", "share drafts in Word": in which shape they are always wanted. */
const sentSo = new RegExp(
  `^(?:(?:please|always|just|best|only|to) )*${sending} (?:${them} )?(?:all |any |your |her |him |only )?(?:\\p{L}[\\p{L}'-]*s|feedback|work|data|everything|things|stuff|code|copy|text|artwork|material|info|information|anything)(?: (?:and|or) \\p{L}+)? (?:to (?:her|him|them) )?(?:only |always |rather )?${shape}(?=$|,| (?:please|only|first|not|never|and|so|or|rather|instead|for))`,
  'iu',
);
const ofHome =
  /\b(?:flowers|greetings|regards|love|kisses|wishes|cards?|presents?|gifts?|cakes?|photos? of|kids|thanks|congratulations|condolences|toys|clothes)\b/iu;

/** "Say your name at the gate", "start with who you are". */
const sayWho =
  /^(?:(?:please|always|just|best) )*(?:say|give|state|mention|tell (?:her|him|them)|leave|spell|repeat|start with|begin with) (?:your (?:full |last |first |own )?(?:name|number|extension|company|team|department|reason|business|order number|customer number|room number)|who (?:you are|is calling|it is)|where (?:you're|you are) (?:calling )?from|what it(?:'s| is) about)(?= |$)/iu;

/** "Takes nothing in from a long email", "glazes over at slides". */
const lost =
  /^(?:(?:really |simply |just |easily |often |always )?(?:takes (?:nothing|little|not much) in (?:from|on|over|by|when)|(?:doesn't|does not|can't|cannot|hardly) (?:take|takes) (?:anything |much |it |things )?in (?:from|on|over|by|when|if)|(?:doesn't|does not|can't|cannot) (?:follow|digest|absorb|cope with|deal with|get through|keep up with)|glazes over (?:at|with|in|during|when)|switches off (?:at|in|during|when|after)|loses (?:the thread|track|interest|the plot) (?:in|with|at|on|after|when)|gets lost in|is lost in|drowns in|skims|only skims|skips over|never gets to the end of|stops reading|stops listening)) (?=\S)/iu;

const whenPressed = /\b(?:stress\p{L}*|pressure|busy|tired|overload\p{L}*|swamped|nervous|rushed|overwhelmed)\b/iu;
/** "Prefers reading to listening". */
const takesIn =
  /^(?:really |always |much )?(?:prefers|likes|would rather|loves) (?:reading|writing|listening|hearing|seeing|watching|showing|drawing|sketching|doing|typing) (?:to|over|rather than|than|more than|instead of|better than) (?:reading|writing|listening|hearing|talking|speaking|telling|being told|watching|typing|meetings?|calls?|explanations?)$/iu;

/** "Don't call her love": how somebody is not to be addressed. */
const addressed =
  /^(?:please )?(?:don't|do not|dont|never|no one may|stop) (?:ever )?(?:calling|call|address|addressing|refer to) (?:her|him|them) (?:as )?(?:an? |the |by )?(?:["'“‘]|love\b|dear\b|darling\b|hon(?:ey)?\b|sweetheart\b|sweetie\b|mate\b|boss\b|miss\b|missus\b|sir\b|madam\b|ma'am\b|babe\b|pal\b|duck\b|bro\b|buddy\b|guys?\b|girls?\b|lady\b|ladies\b|lass\b|kid\b|young\b|old\b|(?:her|his|their) (?:first|last|full|maiden|old)? ?name|surname|nicknames?)/iu;

const isAskedFor = (text: string): boolean => behind(asksPeople, text, 4, 90) !== undefined && !ofUser.test(text);
const isHad = (text: string): boolean => haveThem.test(text) && inFull.test(text) && !ofUser.test(text);
const isSent = (text: string): boolean => sentSo.test(text) && !ofHome.test(text) && !ofUser.test(text);
const isLost = (text: string): boolean => {
  const what = behind(lost, text, 3, 70);
  return what !== undefined && !whenPressed.test(what) && (holdsAny(what, workWords) || holdsAny(what, workThings));
};

/** What others are to do for somebody each time, in the words of the user. */
export function readAskedOfOthers({ spelt }: Clause): Reading | undefined {
  if (!hasLength(spelt, 8, 130) || isOfNow(spelt)) return undefined;
  const toBe = askedToBe(spelt);
  if (toBe !== undefined) return tells(need(toBe));
  const isNeed =
    isAskedFor(spelt) ||
    isHad(spelt) ||
    isSent(spelt) ||
    [sayWho, takesIn, addressed].some((form) => form.test(spelt)) ||
    isLost(spelt);
  return isNeed ? tells(need(spelt)) : undefined;
}
