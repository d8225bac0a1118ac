import { behind, holdsAny, phrasesOf } from './behind';
import { readChannelText } from './channels';
import type { Clause } from './clause';
import { byThanks, workWords } from './need-words';
import { need, tells } from './told';
import type { Reading } from './types';

/** A beginning, and how many letters follow it: then the clause is a need from its first word to its last. */
const wholly: readonly [begin: RegExp, least: number, most: number][] = [
  [
    /^(?:really |also )?(?:hates|dislikes|loathes|can't stand|cannot stand|can't bear|doesn't like|does not like|minds|gets (?:grumpy|annoyed|upset|cross|irritated|angry|nervous|anxious|stressed)|annoys (?:her|him|them)|bothers (?:her|him|them)|drives (?:her|him|them) (?:mad|crazy|nuts|up the wall))(?: it)?,? (?:when|if|whenever|that) /iu,
    4,
    120,
  ],
  [/^(?:pet (?:peeves?|hates?)|bugbears?|no-?gos?|triggers?|hates|dislikes|needs?)(?: (?:is|are))?: /iu, 3, 100],
  [
    /^(?:is )?(?:has no (?:patience|time) for|no patience (?:for|with)|impatient with|hates to be|hates being|dislikes being|hates having to|can't stand being|doesn't like being|doesn't like to be|wants to be left|likes to be left|likes to be (?:asked|told|warned|prepared|involved|included|informed|consulted|kept)) /iu,
    3,
    80,
  ],
  [
    /^(?:please )?(?:never|don't ever|do not ever|don't|do not) (?:ask|surprise|quiz|grill|interrupt|correct|contradict|tease|mock|overrule|rush|corner|ambush|question) (?:her|him|them|people) /iu,
    3,
    60,
  ],
  [
    /^(?:put|lead with|start with|open with|begin with) (?:the |your |an? )?(?:ask|question|point|deadline|request|number|figure|headline|conclusion|result|why|bottom line|decision|summary|fact|context)s?\b/iu,
    0,
    50,
  ],
  [
    /^(?:max\.?|maximum|at most|no more than) (?:\d{1,3}|one|two|three|four|five|ten) (?:lines?|sentences?|words?|slides?|pages?|minutes?|people|points?|questions?|topics?)\b/iu,
    0,
    31,
  ],
  [
    /^(?:use|write|speak|talk|write in|speak in|likes|wants|needs|prefers) (?:to (?:her|him|them) )?(?:in )?(?:plain|simple|short|easy|clear|full|slow) (?:words|language|english|german|sentences|terms)\b/iu,
    0,
    30,
  ],
  [/^(?:say what you (?:need|want|mean)|(?:always |please )?(?:knock|ask|text|ping|warn|announce) first)\b/iu, 0, 50],
  [
    /^(?:text|ping|message|mail|ask|write)(?: (?:her|him|them))? first,? (?:and )?then (?:call|ring|phone|book|meet|come|talk)\b/iu,
    0,
    30,
  ],
  [/^(?:please )?(?:book|reserve|pick|take) (?:a|an) (?:free )?(?:slot|appointment|time slot)\b/iu, 0, 50],
  [
    /^(?:calls?|meetings?|visits?|video|phone calls?)(?: (?:are|is))? (?:ok|okay|fine|welcome|good|possible) (?:if|once|when|after) (?:agreed|announced|arranged|planned|booked|scheduled|warned|asked)\b/iu,
    0,
    40,
  ],
  [
    /^(?:(?:don't|do not|never|no|not) (?:calls?|ring|rings?|phone|phone calls?|message|visits?|visit|drop by|drop in|come by|turn up|meetings?|book|invites?|video calls?|pop in)) (?:without|unless|before you|before an?|until you|until she|until he) /iu,
    3,
    70,
  ],
  [
    /^(?:please )?only (?:disturb|interrupt|bother|approach|wake|contact) (?:(?:her|him|them) )?(?:in|for|if|when|with|on|outside|after|before) /iu,
    3,
    60,
  ],
  [/^(?:come|arrive|be|show up) (?:well )?prepared\b/iu, 0, 40],
  [
    /^bring (?:numbers|data|facts|options|examples|solutions|proposals|evidence|figures|a proposal|an example|a draft|an agenda|two options)\b/iu,
    0,
    40,
  ],
  [/^no (?:bare|naked|empty|mere) /iu, 2, 40],
  [/^(?:an?|one|two|three|four|five|\d\d?) (?:days?|weeks?|hours?)['’]? (?:notice|warning|lead time)\b/iu, 0, 40],
];

/** Whole clauses that are a need. */
const whole: readonly RegExp[] = [
  /^(?:camera|cameras|video) off$/iu,
  /^(?:voice notes?|voice messages?|bullet points|(?:large|larger|big|bigger|huge) (?:print|fonts?|type|letters|text)(?: (?:on|in|for) \p{L}+)?|captions|subtitles|plain words|(?:simple|plain|easy) english|first names?|first name basis)(?: only)?$/iu,
  /^(?:(?:never|not|don't put (?:her|him|them)|no) (?:on )?(?:speaker|speakerphone|loudspeaker|hold)|(?:short|clear|plain|meaningful|telling|proper) subject lines?|no (?:prose|walls of text)|(?:(?:always|only|please|never) )+with(?:out)? (?:an? |the |your )?(?:deadline|agenda|date|due date|summary|example|subject|subject line|context|reason|proposal|screenshot|ticket number|link)s?)$/iu,
  /^(?:send|leave) (?:(?:her|him|them) )?(?:voice notes?|voice messages?)$/iu,
  /^(?:numbers|facts|figures|results|conclusions?|headlines?|decisions?|context|bad news|good news|the ask|the bottom line|bottom line) first$/iu,
  /^use (?:her|his|their|the) (?:title|full name|first name|surname|last name|full title)$/iu,
  /^(?:is )?(?:a bit |slightly |very |almost |partially |partly )?(?:hard of hearing|deaf(?: (?:in|on) (?:one|the left|the right|her left|his left|her right|his right) (?:ear|side))?|colou?r[- ]?blind|partially sighted|visually impaired|blind)$/iu,
  /^(?:uses? a (?:screen ?reader|hearing aid|wheelchair)|lip-?reads|reads lips|wears (?:a )?hearing aids?|relies on (?:captions|subtitles|a screen ?reader))$/iu,
  /^(?:one|a single) (?:topic|question|thing|point|subject|ask|request) (?:per|a|in each|for each) (?:mail|e-?mail|message|meeting|call|thread|ticket)$/iu,
  /^(?:the )?(?:rest|everything else|anything else|requests?|bugs?|issues?|problems?|questions|all else|other things|orders)(?::| goes| go| only)? (?:(?:is|are|as|via|by|in|into|through|to|with|on|only) ){0,2}(?:a |the )?(?:tickets?|ticket system|ticketing system|jira|service ?desk|help ?desk|intake form|form|portal|kanban board|board|tracker)$/iu,
];

const gladIf =
  /^(?:happy|glad|grateful|relieved|pleased|delighted|thankful|likes it|loves it|prefers it|appreciates it|it helps(?: (?:her|him|them))?|helps (?:her|him|them)|feels better|works better|does better)(?: a lot)? (?:if|when|whenever) /iu;
const remind = /^(?:remind|nudge|chase|poke) (?:her|him|them) (?:again )?/iu;
const reminding =
  /^(?:twice$|often$|early$|once$|gently$|the day before$|a day before$|the morning of$|(?:after (?:a|one|two|three|few)|every|if|before) \S)/iu;
const without = /^(?:no|without|zero) /iu;
const unliked =
  /^(?:(?:doesn't|does not|won't|will not) (?:do|like|want|want any|appreciate)|not (?:keen|big|hot) on|no fan of|not a (?:big )?fan of|not into|wary of|not fond of|no friend of) /iu;
const nuisances = phrasesOf(
  `fuss|ceremony|novel|essay|buzzword|attachment|forwards|chasing|nagging|ping-pong|pingpong|back-and-forth|back and forth|red/green
  screen sharing|screensharing|brainstorming|role play|role-play|roleplay|icebreaker|group hug|hug|handshake|flattery
  sugar coating|sugarcoating|chain mail|calls without|meetings without|mails without|invites without`,
);
const dislikes = phrasesOf(
  `small talk|smalltalk|chit-chat|chitchat|surprise|jargon|acronym|pressure|last-minute|last minute|fuss|camera|video|icebreaker
  gossip|long|thread|meetings without|reply-all|replyall|voice note|voice memo|voice message|emoji|change|noise|open-plan|open plan|brainstorm
  brainstorming|role play|role-play|roleplay|group work|group call|group chat`,
);

const fewWords = (text: string) => text.split(' ').slice(0, 5).join(' ');

function isOfOthers(text: string): boolean {
  const glad = behind(gladIf, text, 5, 100);
  // "Glad when it ended" tells what was.
  if (glad !== undefined) return !/\w\w\wed$/iu.test(glad);
  if (reminding.test(behind(remind, text, 4, 50) ?? '')) return true;
  const allergic = behind(/^(?:is )?allergic to /iu, text, 3, 60) ?? '';
  if (holdsAny(allergic, workWords) || holdsAny(allergic, nuisances)) return true;
  return (
    holdsAny(fewWords(behind(without, text, 3, 60) ?? ''), nuisances) ||
    holdsAny(fewWords(behind(unliked, text, 3, 60) ?? ''), dislikes)
  );
}

const languages =
  '(?:english|german|french|spanish|italian|portuguese|dutch|polish|czech|russian|ukrainian|turkish|arabic|hebrew|hindi|urdu|bengali|chinese|mandarin|cantonese|japanese|korean|swedish|norwegian|danish|finnish|greek|hungarian|romanian|catalan|welsh|irish|sign language|plain english|simple english)';
const inLanguage = new RegExp(
  `^(?:(?:prefers?|likes?|wants?|needs?) )?(?:to (?:write|talk|speak|be written to) )?(?:(mails?|e-?mails?|chats?|messages?|calls?|phone calls?|meetings?|writing|talking|speaking) )?in (?:${languages})$`,
  'iu',
);
const speaking = new RegExp(
  `^(?:please )?(?:write|speak|talk|mail|message)(?: to)?(?: (?:her|him|them))? (?:in )?${languages}(?: (?:only|please|if you can|rather than ${languages}))?$|^(?:prefers?|rather|better|more comfortable) (?:in )?${languages}(?: (?:to|over|than|rather than|instead of) ${languages})?$`,
  'iu',
);
const firstOne = /^(e-?mail|mail|chat|phone|call)s?,? (?:but )?(?=only (?:after|once|when|if) )/iu;
const onlyAfter =
  /^only (?:after|once|when|if) (?:texting|asking|a text|a message|an e-?mail|a mail|an appointment|an invite|warning|agreed|arranged|announced|planned|scheduled)\b/iu;

/** What happened once is no lasting need. */
const happened =
  /\b(?:yesterday|today|tomorrow|last (?:week|month|time|year)|this (?:week|month|year|morning|afternoon))\b|\b(?:I|we|she|he|they) (?:was|were|had|did|called|asked|said|told|came|went|sent|wrote|forgot)\b/iu;

/** "Prefers mail in Polish": how, and in what words. */
export function readLanguage({ spelt }: Clause): Reading | undefined {
  if (speaking.test(spelt)) return tells(need(spelt));
  const found = inLanguage.exec(spelt);
  if (!found) return undefined;
  const isPreferred = /^prefer/i.test(spelt) && found[1] !== undefined;
  const how = isPreferred ? readChannelText(found[1]?.toLowerCase() ?? '')?.told : undefined;
  return tells(...(how ?? []), need(spelt.replace(/^(?:prefers?|likes?|wants?|needs?) /i, '')));
}

/** "Calls, but only after texting": how, and what comes first. */
export function readFirstThen({ spelt }: Clause): Reading | undefined {
  const condition = behind(firstOne, spelt, 10, 60) ?? '';
  const how = firstOne.exec(spelt)?.[1] ?? '';
  const told = !onlyAfter.test(condition) ? undefined : readChannelText(how.toLowerCase())?.told;
  return told ? tells(...told, need(condition)) : undefined;
}

/** What somebody needs, where the words themselves are what is to be kept. */
export function readAsSaid({ spelt }: Clause): Reading | undefined {
  if (happened.test(spelt) || byThanks.test(spelt)) return undefined;
  const isWhole =
    whole.some((form) => form.test(spelt)) ||
    wholly.some(([begin, least, most]) => behind(begin, spelt, least, most) !== undefined) ||
    isOfOthers(spelt);
  return isWhole ? tells(need(spelt)) : undefined;
}
