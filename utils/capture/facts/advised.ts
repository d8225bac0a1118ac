import { isAskedOnce } from '@/utils/capture/asked-once';
import { beginsWithAny, holdsAny, phrasesOf } from '@/utils/capture/behind';
import { spared, workWords } from '@/utils/capture/need-words';
import { need } from '@/utils/capture/told';
import { anyOf, beginning, behindAny, type Family, isOfNow, secret, them } from './saying';
import { workThings } from './work-things';

/** Whether words name something of work. */
export const isOfWork = (text: string): boolean =>
  holdsAny(text, workThings) || holdsAny(text, workWords) || holdsAny(text, spared);

const kindly =
  '(?:(?:please|pls|kindly|always|best|better|just|and|so|then|ideally|simply|to|make sure to|try to|remember to) ){0,3}';
const refusing = [
  beginning(
    `${kindly}(?:don't|do not|dont|never|no need to|try not to|better not(?: to)?|best not(?: to)?|please not)(?: (?:ever|just|even|always|simply))?`,
  ),
  beginning(`${kindly}(?:stop|avoid|refrain from|quit|skip|no)`),
];
/** What nobody is asked to leave, but what is so: "don't know her well". */
const states = phrasesOf(
  `know|think|believe|remember|recall|care|mind|feel|see|have|understand|like|want|need|forget|worry|own|live|work|trust|hear|met|been|seen|said|told|got|had|went|came|saw|knew|heard|gone|done|made|took|gave|let me|get|mean|quite|really|yet|again|smoke|drink|eat|sleep|drive|fly|dance|swim|cook|smoking|drinking|eating|sleeping|driving|open|look at me|give up|let go|buy|marry|wear|pay`,
);
const baseForm = /^(?:\p{L}*[^sd\W]|\p{L}+ss|\p{L}+[^e]d|need|feed|embed|speed)$/iu;

const standing = anyOf(
  `attach|include|put|state|mention|name|quote|repeat|use|highlight|mark|phrase|format|keep|stay|remain|be|speak|talk|listen|start|begin|end|finish|lead|open with|close with|come|arrive|show up|turn up|label|split|shorten|limit|cut|trim|reduce|focus on|prioriti[sz]e|clarify|define|specify|agree (?:on|the|a|next)|announce|document|write down|write up|cite|link to|link|refer to|colour-code|color-code|expect|allow|leave (?:(?:her|him|them) (?:an?|one|two|half|some|room|time)|room|time|space|enough|some|five|ten|two|minutes|\\d+)|respect|adapt to|adjust to|acknowledge|separate|spell|introduce|translate|avoid|minimi[sz]e|escalate|involve|consult|address|greet|pause|slow down|stick|go straight|get straight|ease|lower|raise|soften|formulate|argue with|argue by|back up|justify|visuali[sz]e|draw|sketch|demonstrate|break down|timebox|time-box|treat|bundle|collect|batch|combine|consolidate|offer|present|propose|suggest|plan for|factor in|build in|count on|reckon with|account for`,
);
const sending = anyOf(
  `send|share|forward|give|bring|show|tell|ask|write|answer|reply|respond|react|return|confirm|explain|prepare|check|double[- ]check|summari[sz]e|recap|book|schedule|invite|inform|update|report|warn|remind|nudge|copy|cc|submit|deliver|hand over|hand in|post|upload|print|review|discuss|decide|say|read|wait|knock|follow up|praise|sign|approve|file|log|go through|walk ${them} through|provide|supply|approach|contact|message|ping|lock|save|store|return|switch off|turn off`,
);
const advice = beginning(`${kindly}(?:${standing})`);
const errand = beginning(`${kindly}(?:${sending})`);

/** How or when something is always to be done, so that it is nothing to do once. */
const everHow =
  /\b(?:short|shortly|brief|briefly|early|first|direct|directly|clearly|slowly|quickly|promptly|politely|calmly|quietly|openly|honestly|properly|precisely|exactly|carefully|regularly|immediately|in writing|on paper|in advance|beforehand|before|ahead|up ?front|always|every|each|when|whenever|if|only|rather than|instead of|not|never|no|without|at a time|at once|in bold|in red|at the end|at the top|at the beginning|at the start|first line|subject line|(?:in|into|on|at) (?:the|each|every) (?:subject|invite|title|header|top|ticket|calendar|description|mail|message)|within (?:an?|one|two|three|\d+)|on time|punctually|by text|afterwards|afterward|straight away|right away|step by step|in order|in plain|in simple|in full|in detail|in short|in one|in two|in bullet|as a|as an|twice|gently|factual|factually|to the point|concise|concisely|crisp|simple|simply|plain|plainly|a day|one day|two days|the day|the evening|the night|hours?|minimum|maximum|max|at least|at most|no more|or less|least|most|with (?:reasons?|examples?|numbers|figures|facts|data|context|evidence|options|bullet points|dates|sources|screenshots|a proposal|proposals|solutions|everything|all))\b/iu;
const ofOneDay =
  /\b(?:by|on|at|before|until|for) (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|eod|noon|tomorrow|tonight)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const ofUser = /\b(?:I|my|mine|we|our|us|me|your|yours)\b|\bI'/u;
/** "Keep an eye on the list" is nothing to do towards somebody. */
const inPassing = /\b(?:an eye|a hand|in mind|in touch|going|up with|a copy for)\b/iu;
const someone = new RegExp(`^${them}\\b`, 'iu');
const ofHome =
  /\b(?:birthday|cake|present|gift|flowers|kids?|children|son|daughter|husband|wife|mother|father|dog|cat|hotel|taxi|train|bus|flight|lunch|dinner|beer|coffee|drinks?|party|wedding|hospital|nuts|stairs|milk|kettle|fridge|kitchen|garden|parcel|shop)\b/iu;

/** Papers are sent once, and reminders are sent always. */
const sentOnce =
  /^(?:send|share|order|print|book|get|take|make|fix)\b(?! (?:(?:her|him|them) )?(?:reminders|agendas|invites|summaries|updates|minutes|notes|pre-?reads|bullet points|headlines|short|clear))/iu;
const whenYou = /^(?:if|when|whenever|before|after|once|unless) you\b/iu;
const tone =
  /^(?:please |always |just )*(?:be|stay|remain|keep|sound|act) (?:very |more |always |as )?(?:factual|literal|plain|upfront|up front|straightforward|unambiguous|careful with|calm|polite|neutral|professional|concrete|formal|informal|short|brief|patient|positive|constructive|focused|serious|friendly|firm|cool|realistic|consistent|quiet|objective|matter-of-fact|courteous|courteous|respectful|diplomatic|transparent|reliable|precise|exact|explicit|humble|persistent|flexible|generous|encouraging|supportive|discreet)\b/iu;
const itsOwn =
  /^(?:please |always |just )*(?:(?:don't|do not|never|no) @|(?:pin (?:her|him|them) down|hold (?:her|him|them) to|stand up to (?:her|him|them)|check in (?:with|on) (?:her|him|them)|chase (?:her|him|them) (?:for|about|gently|early|often)|ask (?:her|him|them) (?:twice|again|straight))\b|(?:copy|cc|inform|ask|involve|include|go through|go via) (?:her|his|their) (?:assistant|boss|deputy|pa|secretary|team|office|manager)\b|(?:bring|take) (?:an?|your) (?:\p{L}+ ){0,2}(?:copy|printout|example|sketch|draft|list|proposal|plan|solution|notebook|pen|agenda|one-pager|summary)\b|(?:wait|hold off|pause) (?:for|until|till) (?:her|him|them|she|he|they)(?: \S+){1,4} ?$|give (?:her|him|them) (?:\S+ ){0,2}(?:nights?|hours?|evenings?|weekend|time|break|moment|beat|chance|outline|warning|minutes?|days?)\b|set (?:the |a |clear |realistic )?(?:goals?|deadlines?|priorities|frame|expectations?|targets?|limits)\b)/iu;
/** Whether words begin with something to do. */
export const isToDo = (text: string): boolean => advice.test(text) || errand.test(text);

/** Things as such: "bring solutions", "ask yes/no questions". */
function isOfAny(rest: string): boolean {
  const words = rest.split(' ');
  const [first = ''] = words;
  const isFree = !/^(?:the|this|that|these|those|her|his|their|him|them|an?|it|to|about|for|with|on|at|in)$/iu.test(
    first,
  );
  return (
    isFree &&
    words.length < 5 &&
    words
      .slice(0, 3)
      .some((one) =>
        /s$|^(?:data|evidence|context|proof|material|info|information|feedback|patience|understanding)$/iu.test(one),
      ) &&
    isOfWork(rest)
  );
}

function isRefused(text: string): boolean {
  const rest = behindAny(refusing, text, 3, 110);
  if (rest === undefined || beginsWithAny(rest, states) || secret.test(text)) return false;
  const [verb = ''] = rest.split(' ');
  const isDoing = /ing$/iu.test(verb);
  if (behindAny(refusing.slice(1), text, 3, 110) !== undefined)
    return isOfWork(rest) && (isDoing || !/^no /iu.test(text));
  return (isDoing || baseForm.test(verb)) && (isOfWork(rest) || new RegExp(`\\b${them}\\b`, 'iu').test(rest));
}

function isAsked(text: string): boolean {
  const kept = behindAny([advice], text, 2, 110);
  if (kept !== undefined && isOfWork(kept) && !inPassing.test(text)) return true;
  const rest = behindAny([errand], text, 2, 110);
  if (rest === undefined) return false;
  if (isOfAny(rest.replace(someone, '').trim()) && !sentOnce.test(text)) return true;
  return (
    everHow.test(rest) &&
    (isOfWork(text.replace(everHow, '')) || /\b(?:her|him|them|stuff|things|everything)\b/iu.test(rest))
  );
}

/** "If you want a yes, bring data": what comes first is when. */
function isAskedWhen(text: string): boolean {
  if (!whenYou.test(text)) return false;
  const words = text.split(' ');
  return words.some((_, at) => {
    const rest = words.slice(at).join(' ');
    return at > 2 && at < 10 && (isRefused(rest) || isAsked(rest));
  });
}

/** "Keep Dave in the loop" is about somebody else, and who shouts talks to somebody else. */
const ofNamed =
  /^(?:(?:[Pp]lease|[Aa]lways|[Jj]ust|[Dd]o|[Nn]ot|[Dd]on't|[Nn]ever|[Bb]etter|[Bb]est) ){0,2}(?!use|Use)\p{L}+ \p{Lu}\p{Ll}+|\b(?:to|for|with|from) \p{Lu}\p{Ll}+$/u;
const shouts = /^\P{Ll}+$/u;
const anaphora = /^(?:\S+ ){1,4}(?:that|this|it|them|those|these)$|\byoursel(?:f|ves)\b|\buse (?:him|her)\b/iu;

/** "Name is on the door": a thing, where it might be something to do. */
const isThing =
  /^(?:name|state|mark|start|end|finish|label|limit|document|link|focus|book|report|review|post|print|update|answer|reply|return|check|copy|file|log|store|message|contact|share|show|draw|sketch|treat|offer|plan|present|notice|pause|address|cut|use|split|greeting|summary) (?:is|isn't|are|was|wasn't|were|has|had|looks|sounds|went|got|comes|came)\b/iu;
/** What is to be done or left towards somebody, in the words of the user: "give facts only". */
export const readAdvised: Family = ({ text, said }) => {
  if (said || text.length > 130 || !text.includes(' ')) return undefined;
  if ([isOfNow(text), ofOneDay.test(text), ofUser.test(text), ofHome.test(text), shouts.test(text)].includes(true))
    return undefined;
  if (isThing.test(text)) return undefined;
  if (isAskedOnce(text) || ofNamed.test(text) || anaphora.test(text) || /\b[A-Z]{3,} [A-Z]{3,}\b/u.test(text))
    return undefined;
  const isAdvice = tone.test(text) || itsOwn.test(text) || isRefused(text) || isAsked(text) || isAskedWhen(text);
  return isAdvice ? { told: [need(text)] } : undefined;
};

/** "Mark mails as urgent": what is done to mails tells of no way to reach somebody. */
const ofPapers = beginning(
  `${kindly}(?:mark|highlight|attach|label|quote|repeat|shorten|limit|trim|structure|format|summari[sz]e|recap|split|bundle|collect|batch|combine|prioriti[sz]e|flag)`,
);
export const readFirmAdvice: Family = (given) => (ofPapers.test(given.text) ? readAdvised(given) : undefined);
