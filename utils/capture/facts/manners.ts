import { holdsAny, phrasesOf } from '@/utils/capture/behind';
import { spared, workWords } from '@/utils/capture/need-words';
import { need } from '@/utils/capture/told';
import { anyOf, beginning, behindAny, type Family, isOfNow, secret, theirs, them } from './saying';

const nuisance = beginning(
  `(?:${anyOf(
    `hates?|dislikes|detests|loathes|despises|can't stand|cannot stand|can't bear|can't abide|can't deal with|can't cope with|doesn't like|does not like|doesn't enjoy|doesn't want|doesn't appreciate|doesn't do well with|doesn't cope well with|not a fan of|no fan of|not keen on|not big on|not one for|no time for|no patience for
    no patience with|has no time for|has no patience for|has no patience with|has little patience for|low tolerance for|zero tolerance for|allergic to|reacts badly to|reacts allergically to|reacts poorly to|doesn't react well to|responds badly to|takes badly to|thrown off by|knocked off balance by|annoyed by|annoyed when|annoyed if|irritated by|irritated when|put off by|thrown by|stressed by|bothered by|frustrated by|fed up with|sick of|tired of|minds|resents|finds it rude|finds it annoying
    gets annoyed|gets irritated|gets cross|gets grumpy|gets upset|gets frustrated|gets twitchy|gets antsy|gets flustered|gets nervous|gets anxious|gets defensive|gets overwhelmed|gets offended|hates it|can't handle|struggles with|uncomfortable with|not comfortable with|avoids|wary of|suspicious of|sceptical of|skeptical of|impatient with`,
  )})`,
);
const conduct = phrasesOf(
  `being|having|typing|phoning|emailing|filing|being watched|people|when|if|repeating|waiting|feeling|working|losing|getting|wasting|explaining|guessing|chasing|unprepared|unclear|vague|vagueness|waffle|waffling|faff|faffing|fluff|excuses|lies|liars|dishonesty|moaning|whining|whingers|whingeing|negativity|drama|chaos|mess|clutter|disorder|disorganisation|disorganised|delays|delay|bureaucracy|red tape
  paperwork|formality|formalities|hierarchy|swearing|shouting|loud|crowded|open plan|ping-pong|indecision|dithering|uncertainty|unpredictability|assumptions|guesswork|handholding|hand-holding|hovering|interference|double work|duplication|typos|spelling mistakes|sloppy|sloppiness|carelessness|errors|mistakes|favouritism|blame|finger-pointing
  pushy|rude|rudeness|arrogance|bragging|showing off|flattery|crawling|sucking up|brown-nosing|pressure|nagging|chasers|reminders|ultimatums|promises|false promises|buzzwords|management speak|corporate speak|lectures|patronised|patronising|condescension|mansplaining|banter|teasing|pranks|fuss|attention|the spotlight|spotlight|limelight|presentations|presenting
  public speaking|group work|role play|icebreakers|team building|networking|parties|forced fun|socials|long explanations|long stories|rambling|tangents|going round in circles|u-turns|moving goalposts|scope creep|multitasking|micromanagers|micro-managers|cold calls|reply all|cc|attachments|forms|surveys|agenda|deadlines|lateness|lateness to|latecomers|tardiness`,
);
const wishing = beginning(
  `(?:needs?|wants?|likes?|loves|prefers?|expects?|insists on|values?|appreciates?|requires|enjoys|asks for|cares about|relies on|thrives on|thrives with|motivated by|responds (?:well|best|better) to|works (?:well|best|better) (?:with|when|if)|does (?:well|best|better) (?:with|when|if)|performs best|at (?:her|his|their) best (?:with|when)|comfortable with|happiest|happier|happy (?!to\\b|for you)|grateful (?!for|to)|likes it|loves it|prefers it|best (?:with|if|when)|easier|better|wishes|hopes)`,
);
const byWork =
  /\b(?:when|if|before|first|then|in advance|beforehand|ahead|up ?front|early|straight|direct|directly|clear|clearly|short|brief|written|in writing|on paper|honest|plain|simple|slow|slowly|one (?:thing|topic|question|task)|at a time|step by step|on time|prepared|notice|warning|details?|points?|facts?|numbers?|data|why|yes or a no|choices?|options?|quiet|calm|alone|respect|politeness|polite|consulted|thanked|included|involved|asked|told|listened|heard|trusted|briefed|updated|informed|warned|plan|plans|planned|structure|context|deadlines?|time to|time for|clarity|agenda|space|explicit|specific|punctual|people who|person who|to the point|the point|answers?|decisions?|boundaries|room to|freedom|own pace|checklists?|lists?|instructions?|tidy|order|routine|repl(?:y|ies)|headlines?|bullet|examples?|visuals?|diagrams?|pictures?|reassurance|encouragement|patience)\b/iu;
const lead = '(?:please |always |best to |try to |make sure to |remember to |you need to |you have to |just |best )';
/** What to do, or to leave, towards somebody. */
const doThis: readonly RegExp[] = [
  beginning(
    `${lead}?${lead}?${anyOf(
      `keep (?:it|things|messages|mails|emails|meetings|calls|answers|updates) (?:short|brief|simple|light|formal|informal|professional|factual|friendly|crisp|concise|tight|civil|positive|low-key|low key|casual|to|on|clear|focused)|keep ${them} (?:in the loop|posted|informed|updated|involved|in the picture|in cc|up to date)
      be (?:direct|honest|patient|polite|punctual|on time|brief|precise|gentle|careful|kind|specific|clear|concise|prepared|quick|formal|blunt|tactful|explicit|early|firm|nice|frank|straight|respectful|positive|discreet|open|transparent|realistic|exact|short|diplomatic|sensitive|aware)
      give ${them} (?:\\S+ ){0,3}(?:time|space|notice|heads-up|heads up|room|warning|options|context|clear|choices?|examples?|credit|freedom|the (?:facts|context|background|why|reasons?|big picture|full picture|headlines?|bad news|details?|numbers)|deadlines?|headspace|a (?:day|week|minute|moment|few|second|bit|chance|choice)|all the|details?|facts|reasons?|an? hour|\\d+)
      let ${them} (?:finish|speak|know|think|come|work|talk|decide|go first|vent|explain|lead|cool|calm|sleep|sit|have (?:time|the last|a say)|choose|take|do it|read|prepare|get)|allow ${them} (?:time|space|to)|leave ${them} (?:alone|be|time|space|room|to)
      tell ${them} (?:early|straight|first|in advance|why|what|the (?:why|truth|reason|whole|full|bad news|context)|directly|everything|if|when|as soon)|warn ${them}|explain (?:why|the (?:why|reasons?|background|context|big picture)|things|everything|reasons|your|step|each|well)|loop ${them} in|bring ${them} in|include ${them}|involve ${them}|copy ${them} in|cc ${them}|check with ${them} (?:first|before)|consult ${them}
      ask (?:${them} )?(?:before|first|early|nicely|twice|directly|politely|open questions|for (?:her|his|their) (?:opinion|view|input|advice))|get to the point|come to the point|stick to|cut to|cut straight|get straight|go straight|come prepared|start with|begin with|open with|lead with|make sure (?:she|he|they|you|it|things|everything)|double-check|take ${them} seriously|listen (?:to (?:her|him|them)|first|carefully|before)|treat ${them}|approach ${them}|address ${them}|greet ${them}|go easy on|tread|talk (?:slowly|calmly|clearly|straight|to ${them} (?:first|directly|slowly|calmly|straight|like))|speak (?:slowly|clearly|up|loudly|calmly|softly|plainly)
      say it (?:straight|directly|as|how|once|plainly|clearly)|say things|say what|spell (?:it|things) out|mind (?:her|his|their|your)|respect (?:her|his|their)|say (?:hello|hi|good morning)|chat first|small talk first|ease into|soften|put (?:it|things|everything|requests?|tasks?|agreements?) (?:in writing|on paper|down|first|in)|write (?:short|clear|things)|send (?:an? |the )?(?:agendas?|slides|questions|info|material|docs|documents|pre-?reads?|reminders?|summar\\S+|notes) (?:before|beforehand|in advance|first|early|ahead|up ?front|afterwards|the day before)|send things|summarise|summarize|confirm|follow up|recap`,
    )}`,
  ),
  beginning(
    `(?:please |best |just )?(?:don't|do not|dont|never|no need to|avoid) (?:ever |just )?(?:rush|push|interrupt|surprise|crowd|hover|chase|nag|pester|shout|argue|assume|expect|call|bother|disturb|waste|beat|mention|talk|forget|spring|dump|leave|overload|bombard|let|tell|put|keep|contact|ping|approach|correct|contradict|ask|mess|lie|joke|patronise|patronize|micromanage|ambush|corner|blame|overrule|ignore|undermine|raise|bring up|discuss|promise|change|cancel|move|book|schedule|turn up|show up|be late|come late|take|make|treat|touch|offer|comment|cc|bcc|copy|loop in|forward|add|invite|tag|drop|rely|keep)(?:ing)?`,
  ),
];
const towards = new RegExp(
  `\\b(?:${them}|her|his|their|unannounced|personally|the bush|last[- ]minute|short notice|late|people|in public|before (?:coffee|lunch|checking|asking))\\b`,
  'iu',
);
const alone =
  /^(?:(?:straight|get|gets|come|comes|cut|stick|sticks|keep|keeps|cut straight|always) to (?:the )?(?:point|chase|facts|it)|short and (?:sweet|to the point)|no (?:chit[- ]?chat|nonsense|waffle|fluff|messing(?: about)?|frills|small talk|faff|fuss|pleasantries|beating (?:about|around) the bush|sugar-?coating|bullshit|bs|jargon|surprises|essays?|novels?|rush|pressure|jokes|banter|politics|gossip|last[- ]minute \p{L}+)|hates? (?:waffle|waffling|faff|fuss))\b/iu;
const errand =
  /\bfrom (?:me|us)\b|\b(?:the|this|that|my|our|your) (?:\p{L}+ )?(?:slides?|deck|report|file|files|invoice|contract|draft|link|keys?|book|laptop|form|forms|document|parcel|link|password|invite|photos?|minutes|recipe|money|charger|card|present|gift|cake|number)\b|\b(?:by|on|at|before) (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|eod|noon)\b/iu;
/** What is said to the reader of a mail, or of oneself, is no note about somebody. */
const toUser =
  /\byour(?:s|self)?\b|\bI\b|\bI'|\byou (?:are|were|have|will|would|can|could|did|said)\b|\byou're\b|\bin advance!|^(?:better late|no wonder)/iu;
const bothered = new RegExp(
  `(?:don't|do not|dont|never) (?:bother|disturb|interrupt|contact|chase|approach|ping|talk to|speak to|pester|hassle) ${them}\\b|\\b(?:leave|let) ${them} (?:alone|be|get on|in peace|to it)\\b|^(?:is |are )?(?:a )?(?:no-go|no go|pet hate|pet peeve|red flag|deal-?breaker)\\b|\\b(?:is|are) (?:a |an )?(?:no-go|no go|no-no|must|pet hate|pet peeve|red flag|deal-?breaker|turn-off|big no)(?: for ${them}| with ${them})?$`,
  'iu',
);
const mayNeed = (text: string) =>
  holdsAny(text, workWords) || holdsAny(text, spared) || holdsAny(text, conduct) || byWork.test(text);

const isMine = (text: string) =>
  new RegExp(`^(?:me|us|to (?:go|leave|come|take|buy)|${theirs} (?:kids?|dog|cat|job|team|bike|car))\\b`, 'iu').test(
    text,
  );

const isDisliked = (bare: string): boolean | undefined => {
  const disliked = behindAny([nuisance], bare, 2, 100);
  return disliked === undefined ? undefined : mayNeed(disliked);
};
const isWished = (bare: string): boolean | undefined => {
  const wished = behindAny([wishing], bare, 2, 110);
  return wished === undefined ? undefined : mayNeed(bare.replace(/^\S+ /u, '')) && !isMine(wished);
};
function isAdvised(text: string, bare: string): boolean {
  if (behindAny(doThis.slice(0, 1), bare, 0, 110) !== undefined) return true;
  return behindAny(doThis, bare, 0, 110) !== undefined && (towards.test(text) || mayNeed(text));
}

/** What others should do or leave, in the words of the user. */
export const readManner: Family = ({ text, bare }) => {
  if (
    text.length > 130 ||
    [isOfNow(text), errand.test(text), toUser.test(text), /^[A-Z]{4,} /u.test(text), secret.test(text)].includes(true)
  )
    return undefined;
  const isNeed =
    alone.test(bare) || bothered.test(text) || (isDisliked(bare) ?? isWished(bare) ?? isAdvised(text, bare));
  return isNeed ? { told: [need(text)] } : undefined;
};
