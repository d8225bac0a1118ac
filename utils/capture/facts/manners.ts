import { around, behind, holdsAny, phrasesOf } from '../behind';
import { spared, workWords } from '../need-words';
import { line, need, preference } from '../told';
import { anyOf, beginning, behindAny, type Family, isOfNow, theirs, them } from './saying';

const hard = anyOf(
  'stressed(?: out)?|pressed(?: for time)?|overloaded|overwhelmed|swamped|rushed|cornered|pushed|rattled|panicked|panicking|tired|too busy|busy|hurried|anxious|nervous|snowed under|up against it|behind|on deadline|on a deadline|in a rush|in a hurry|under (?:pressure|stress|strain|the pump|the cosh|fire|load)|challenged|stretched|flustered|irritated|upset|annoyed|angry|cross',
);
const who =
  "(?:(?:she|he|they)(?:'s| is| are|'re| gets| get| feels| feel)? |(?:being |getting |feeling ))?(?:really |too |very |so |a bit |under )?";
const adjective = anyOf(
  'hectic|rough|tense|tight|wrong|stressful|crazy|messy|busy|mad|manic|heated|late|noisy|difficult|hard|tricky|urgent|chaotic|critical|serious|close|near|on|on top|full|too much|much|rammed|bad|scary|tough|pear[- ]shaped|sour|south|haywire|down to the wire|off the rails|short|up|against (?:her|him|them)',
);
const turn = `(?:(?:gets?|goes?|is|are|'s|becomes?|turns?|feels?|seems?|grows?) (?:really |very |too |all |a bit |so )?${adjective}|hits?(?: the fan| home)?|kicks? (?:off|in)|blows? up|looms?|slips?|piles? up|builds?(?: up)?|mounts?|rises?|runs? out|comes? off|heats? up|breaks?|ticks?|approach(?:es)?|nears?|falls? apart|closes? in|overruns?|stacks? up|pours? in|ramps? up|goes? down)`;
const what = anyOf(
  "it all|it|things?|work|the going|the pressure|pressure|the heat|the workload|workload|the deadline|deadlines?|a deadline|the clock|time|time's|all hell|the wheels|plans?|the stakes|stuff|the day|the week|the office|the shop|the floor|the phones?|tempers?|there",
);
const moments = new RegExp(
  `(?:^|,? )(?:under (?:\\S{2,8} )?(?:pressure|stress|strain|duress|fire|the cosh|the pump|load|deadline|time pressure)|(?:in|during|at|around|before|near|with|come|ahead of|close to) (?:an? |the |big |tight |peak |very |tough |any |looming |every |month-end |our ){0,2}(?:crisis|crises|emergency|emergencies|crunch(?: time)?|outages?|hectic (?:phases?|times?|weeks?|days?)|peak times?|peak season|rush|stressful (?:times?|weeks?|days?|situations?|phases?)|busy (?:times?|weeks?|days?|periods?|spells?)|deadlines?(?: (?:looming|close|near))?|month[- ]end|quarter[- ]end|year[- ]end|tight spots?|panic|big demos|releases|launches|the thick of it|too much on|audits?|go-live)|(?:when|whenever|if|once|while|as soon as|the moment|every time|after|anytime) (?:${who}${hard}|(?:${what}) ${turn}))(?=[ ,:]|$)`,
  'giu',
);
const ledStress = /^(?:stress(?:ed)?(?: reaction)?(?: ?[=:→>-]+ ?|: )|(?:in|as) (?:stress|distress),? )/iu;
const stressMakes =
  /^(?:stress|pressure|deadlines?|quarter end|month end|crunch time|conflict|panic) (?:makes|turns|brings|sends|causes|leads|gets)\b/iu;
const advice =
  /^(?:just |please |better |then |so |always |it's best to |best to )*(?:don't|do not|leave|give|let|ask|be|keep|wait|help|offer|check|talk|stay|avoid|never|call|ring|text|send|remind|reassure|support|back off|back her|back him|take|speak|write|bring|go easy)\b/iu;
const acts =
  /^(?:(?:she|he|they) )?(?:(?:usually|often|always|can|will|may|tends to|sometimes|just|then|never|easily|quickly|simply) )*(?:\p{L}{2,}s\b|is\b|be\b|get\b|go\b|become\b|not\b|doesn't\b|has\b|very\b|cool\b|calm\b|quiet\b|short\b|snappy\b|sarcastic\b|grumpy\b|silent\b|slow\b|curt\b|terse\b|moody\b|irritable\b|sharp\b|loud\b|bossy\b|distracted\b|forgetful\b|micromanag|no |a bit |bit |all |prone |likely |lots of|more |less )/iu;
const notActs =
  /^(?:is|was|has been|works|needs|wants|prefers|likes|loves|hates|owes|has|busy|thanks)\b(?! (?:calm|cool|quiet|short|sharp|well|best|better|fast|faster|late|harder|alone|a short|unbearable|grumpy|snappy))/iu;

const tidyRest = (text: string) =>
  text
    .replace(/^[,:;→=>-]+ ?/u, '')
    .replace(/^(?:she|he|they) (?=\p{L})/iu, '')
    .replace(/,? (?:even|especially|mostly|only|but)$/iu, '')
    .trim();

const temper = anyOf(
  `quiet|short|snappy|grumpy|sharp|loud|curt|terse|cross|moody|silent|irritable|angry|tetchy|ratty|stroppy|narky|shirty|flustered|frosty|cold|defensive|distant|pale|bossy|sarcastic|impatient|anxious|nervous|nervy|jumpy|tense|tearful|forgetful|prickly|twitchy|aggressive|abrupt|blunt|withdrawn|overwhelmed|chatty|hyper|vague|giggly|weird|picky|pedantic|controlling|emotional|upset|crabby|testy|edgy|panicky|stressed|wound up|worked up|heated|dead quiet|very quiet|tunnel vision|tongue-tied`,
);
const loses = "(?:snaps|panics|freezes|shuts down|withdraws|clams up|sulks|explodes|shouts|swears|cries|fumes|flaps|blows up|goes off|kicks off|melts down|spirals|flounders|hides|goes to pieces|falls apart|bites people's heads off|loses (?:it|(?:her|his) (?:temper|rag|cool|patience|nerve|head))|gets the hump|bottles (?:it|things) up|talks over people|talks too fast|micromanages|double-checks everything|stops eating|stops replying|stops listening|cuts corners|rushes|overthinks|overworks|procrastinates|keeps (?:her|his) (?:cool|head)|stays (?:calm|cool|upbeat|polite))";
/** "Gets snappy when lists overrun": whatever it is that makes them so. */
const turning = new RegExp(`^(?:(?:gets?|goes?|turns?|becomes?|grows?|can be|can get|can turn|is|tends to (?:get|go|be)) (?:a bit |a little |very |really |quite |rather |so |dead |all |too )?${temper}(?: with \\S+)?|${loses})(?: (?:when|if|whenever|once|as soon as|under|before|during|at|near|in) )(?=\\S)`, 'iu');

/** How somebody is when much is on. */
export const readPressed: Family = ({ text }) => {
  if (text.length > 130 || isOfNow(text) || /\buntil\b|\bI\b/iu.test(text)) return undefined;
  if (turning.test(text)) return { told: [line('underPressure', text)] };
  if (stressMakes.test(text)) return { told: [line('underPressure', text)] };
  const led = behind(ledStress, text, 4, 90);
  if (led !== undefined) return { told: [line('underPressure', led)] };
  for (const { front, back } of around(text, moments)) {
    const rest = tidyRest(front === '' ? back : front);
    const isEdge = front === '' || back === '';
    if (rest.length < 4) continue;
    if (advice.test(rest)) return { told: [need(text)] };
    if (acts.test(rest) && !notActs.test(rest))
      return { told: [line('underPressure', isEdge ? rest : tidyRest(text))] };
  }
  return undefined;
};

const praise =
  /\b(?:thank|thanks|thanked|thanking|thank-yous?|thank yous?|prais(?:e|es|ed|ing)|kudos|credit(?:ed)?|compliments?|complimented|recognition|recogni[sz]ed|appreciation|shout-?outs?|acknowledg(?:e|ed|ement)|gratitude|applause|cheers mate|say ta|well done|limelight)\b/iu;
const praiseFor =
  /\bI\b|\bI'|in advance\b|(?<!thank[ -])\byou (?!(?:thank|praise|credit|mention|say|tell|notice|see))|\byour\b|\bhave thanked\b|^thank(?:s|ed|ing)? (?!her\b|him\b|them\b|in\b|by\b|via\b|over\b|with\b|should\b|works?\b|goes?\b|means?\b|before\b|after\b|low\b|quiet|must\b|needs?\b|only\b|is\b|are\b|people\b)|^thank you(?! (?:notes?|cards?|messages?|mails?|gifts?|letters?|emails?|speech))|^(?:kudos|credit|cheers) (?:on|where|to)\b|\b(?:thanks?|thank (?:her|him|them|you)|kudos|credit|cheers) (?:again )?(?:for|to)\b|\bthanked (?:me|us|her|him|them)\b|\bthanks a\b|^(?:thanks|thank you|many thanks|cheers)$|credit (?:card|note|check|control|limit|memo|line)/iu;
const manner = beginning(
  `(?:(?:to |always |please |just |only |best |do |don't |never |no need to |if you )*(?:thank|praise|credit|acknowledge|recogni[sz]e|compliment|celebrate|say|give|tell|show|mention|send|make|bring|buy|drop|write|put|name)|likes?|loves?|hates?|prefers?|enjoys?|wants?|needs|appreciates?|values|treasures|doesn't|does not|dislikes|can't|cannot|finds|gets|goes|feels|melts|glows|beams|blushes|cringes|shy|embarrassed|uncomfortable|uneasy|allergic|happy|happiest|chuffed|touched|moved|motivated|not|no|never|a|an|one|public|private|big|small|quiet|simple|short|written|handwritten|personal|spoken|loud|open|thanks?|thank-yous?|praise|kudos|credit|recognition|compliments?|appreciation|being|when|how|how to|as|shout-?outs?|acknowledg(?:e|ment)|prefer|rather|would|squirms|thrives|responds|brightens|lights|shrugs|in|for|biscuits|cake|chocolate|flowers|coffee|hand-?written|hates it|loves it|best thanked|thank)`,
);
const thankLead =
  /^(?:(?:to |best to |please |always |just )*thank (?:her|him|them) |(?:how to (?:thank|praise)(?: (?:her|him|them))?|thanks?|praise|kudos)(?: ?: ?))/iu;

const mereLiking = /^(?:values|likes|loves|enjoys|appreciates|deserves|needs) (?:the|it|some|that) \p{L}+$/iu;

/** How somebody likes to be thanked, in words of their own. */
export const readThanked: Family = ({ text, bare }) => {
  if (text.length > 120 || !praise.test(text) || praiseFor.test(text) || isOfNow(text) || !manner.test(bare))
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
  `(?:(?:please |always |do |don't |never |only |best |when |if )*(?:give|giving|tell|be|put|wrap|deliver|frame|offer|send|make|keep|share|write|say|you|pad|sugar-?coat|package|start|with|ask)|likes?|loves?|hates?|prefers?|enjoys?|wants?|needs|expects|appreciates?|values|welcomes|takes|handles|doesn't|does not|dislikes|can't|cannot|can take|copes|finds|gets|feels|fine|ok|okay|good|happy|open|sensitive|touchy|defensive|thin-skinned|not|no|never|feedback|criticism|critique|corrections?|review|honest|blunt|direct|straight|constructive|gentle|soft|written|verbal|oral|spoken|private|public|regular|frequent|instant|immediate|any|all|how to|for feedback|when giving|responds|reacts|thrives|learns|grows|seeks|craves|asks for|hungry for|shrugs|bristles|crumbles|sulks|negative|positive|bite-?size[d]?|short|quick|prefer|rather|would|needs it)`,
);
const feedbackLead =
  /^(?:(?:please |always )?give (?:her|him|them) (?:feedback|criticism) |(?:feedback|criticism|critique|corrections?)(?: ?: ?| is best | best | should be | goes down best | works best ))/iu;

export const readCorrected: Family = ({ text, bare }) => {
  if (text.length > 120 || !critique.test(text) || oneTime.test(text) || isOfNow(text) || !wishesIt.test(bare))
    return undefined;
  if (text.split(' ').length < 3) return undefined;
  return { told: [preference({ kind: 'feedback', text: behind(feedbackLead, text, 3, 110) ?? text })] };
};

const nuisance = beginning(
  `(?:${anyOf(
    `hates?|dislikes|detests|loathes|despises|can't stand|cannot stand|can't bear|can't abide|can't deal with|can't cope with|doesn't like|does not like|doesn't enjoy|doesn't want|doesn't appreciate|doesn't do well with|doesn't cope well with|not a fan of|no fan of|not keen on|not big on|not one for|no time for|no patience for
    no patience with|has no time for|has no patience for|has no patience with|has little patience for|low tolerance for|zero tolerance for|allergic to|annoyed by|annoyed when|annoyed if|irritated by|irritated when|put off by|thrown by|stressed by|bothered by|frustrated by|fed up with|sick of|tired of|minds|resents|finds it rude|finds it annoying
    gets annoyed|gets irritated|gets cross|gets grumpy|gets upset|gets frustrated|gets twitchy|gets antsy|gets flustered|gets nervous|gets anxious|gets defensive|gets overwhelmed|gets offended|hates it|can't handle|struggles with|uncomfortable with|not comfortable with|avoids|wary of|suspicious of|sceptical of|skeptical of|impatient with`,
  )})`,
);
const conduct = phrasesOf(
  `being|having|people|when|if|repeating|waiting|feeling|working|losing|getting|wasting|explaining|guessing|chasing|unprepared|unclear|vague|vagueness|waffle|waffling|faff|faffing|fluff|excuses|lies|liars|dishonesty|moaning|whining|whingers|whingeing|negativity|drama|chaos|mess|clutter|disorder|disorganisation|disorganised|delays|delay|bureaucracy|red tape
  paperwork|formality|formalities|hierarchy|swearing|shouting|loud|crowded|open plan|ping-pong|indecision|dithering|uncertainty|unpredictability|assumptions|guesswork|handholding|hand-holding|hovering|interference|double work|duplication|typos|spelling mistakes|sloppy|sloppiness|carelessness|errors|mistakes|favouritism|blame|finger-pointing
  pushy|rude|rudeness|arrogance|bragging|showing off|flattery|crawling|sucking up|brown-nosing|pressure|nagging|chasers|reminders|ultimatums|promises|false promises|buzzwords|management speak|corporate speak|lectures|patronised|patronising|condescension|mansplaining|banter|teasing|pranks|fuss|attention|the spotlight|spotlight|limelight|presentations|presenting
  public speaking|group work|role play|icebreakers|team building|networking|parties|forced fun|socials|long explanations|long stories|rambling|tangents|going round in circles|u-turns|moving goalposts|scope creep|multitasking|micromanagers|micro-managers|cold calls|reply all|cc|attachments|forms|surveys|agenda|deadlines|lateness|lateness to|latecomers|tardiness`,
);
const wishing = beginning(
  `(?:needs?|wants?|likes?|loves|prefers?|expects?|insists on|values?|appreciates?|requires|enjoys|asks for|cares about|relies on|thrives on|thrives with|motivated by|responds (?:well|best|better) to|works (?:well|best|better) (?:with|when|if)|does (?:well|best|better) (?:with|when|if)|performs best|at (?:her|his|their) best (?:with|when)|comfortable with|happiest|happier|happy (?!to\\b|for you)|grateful (?!for|to)|likes it|loves it|prefers it|best (?:with|if|when)|easier|better|wishes|hopes)`,
);
const byWork =
  /\b(?:when|if|before|first|then|in advance|beforehand|ahead|up ?front|early|straight|direct|directly|clear|clearly|short|brief|written|honest|plain|simple|slow|slowly|one (?:thing|topic|question|task)|at a time|step by step|on time|prepared|notice|warning|details?|points?|facts?|numbers?|data|why|yes or a no|choices?|options?|quiet|calm|alone|respect|politeness|polite|consulted|thanked|included|involved|asked|told|listened|heard|trusted|briefed|updated|informed|warned|plan|plans|planned|structure|context|deadlines?|time to|time for|clarity|agenda|space|explicit|specific|punctual|people who|person who|to the point|the point|answers?|decisions?|boundaries|room to|freedom|own pace|checklists?|lists?|instructions?|tidy|order|routine|repl(?:y|ies)|headlines?|bullet|examples?|visuals?|diagrams?|pictures?|reassurance|encouragement|patience)\b/iu;
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
  /\b(?:the|this|that|my|our|your) (?:\p{L}+ )?(?:slides?|deck|report|file|files|invoice|contract|draft|link|keys?|book|laptop|form|forms|document|parcel|link|password|invite|photos?|minutes|recipe|money|charger|card|present|gift|cake|number)\b|\b(?:by|on|at|before) (?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|eod|noon)\b/iu;
/** What is said to the reader of a mail, or of oneself, is no note about somebody. */
const toUser =
  /\byour(?:s|self)?\b|\bI\b|\bI'|\byou (?:are|were|have|will|would|can|could|did|said)\b|\byou're\b|\bin advance!|^(?:better late|no wonder)/iu;
const bothered = new RegExp(
  `(?:don't|do not|dont|never) (?:bother|disturb|interrupt|contact|chase|approach|ping|talk to|speak to|pester|hassle) ${them}\\b|\\b(?:leave|let) ${them} (?:alone|be|get on|in peace|to it)\\b|^(?:is |are )?(?:a )?(?:no-go|no go|pet hate|pet peeve|red flag|deal-?breaker)\\b|\\b(?:is|are) (?:a |an )?(?:no-go|no go|no-no|must|pet hate|pet peeve|red flag|deal-?breaker|turn-off|big no)(?: for ${them}| with ${them})?$`,
  'iu',
);
const mayNeed = (text: string) =>
  holdsAny(text, workWords) || holdsAny(text, spared) || holdsAny(text, conduct) || byWork.test(text);

/** What others should do or leave, in the words of the user. */
export const readManner: Family = ({ text, bare }) => {
  if (text.length > 130 || isOfNow(text) || errand.test(text) || toUser.test(text)) return undefined;
  if (alone.test(bare) || bothered.test(text)) return { told: [need(text)] };
  const disliked = behindAny([nuisance], bare, 2, 100);
  if (disliked !== undefined) return mayNeed(disliked) ? { told: [need(text)] } : undefined;
  const wished = behindAny([wishing], bare, 2, 110);
  if (wished !== undefined)
    return mayNeed(bare.replace(/^\S+ /u, '')) && !isMine(wished) ? { told: [need(text)] } : undefined;
  if (behindAny(doThis.slice(0, 1), bare, 0, 110) !== undefined) return { told: [need(text)] };
  return behindAny(doThis, bare, 0, 110) !== undefined && (towards.test(text) || mayNeed(text))
    ? { told: [need(text)] }
    : undefined;
};
const isMine = (text: string) =>
  new RegExp(`^(?:me|us|to (?:go|leave|come|take|buy)|${theirs} (?:kids?|dog|cat|job|team|bike|car))\\b`, 'iu').test(
    text,
  );
