import { readChannelText } from './channels';
import type { Clause } from './clause';
import { need, tells } from './told';
import type { Reading } from './types';

/** Clauses that are a need from their first word to their last, whatever they hold, and are kept in those words. */
const wholly: readonly RegExp[] = [
  /^(?:really |also )?(?:hates|dislikes|loathes|can't stand|cannot stand|can't bear|doesn't like|does not like|minds|gets (?:grumpy|annoyed|upset|cross|irritated|angry|nervous|anxious|stressed)|annoys (?:her|him|them)|bothers (?:her|him|them)|drives (?:her|him|them) (?:mad|crazy|nuts|up the wall))(?: it)?,? (?:when|if|whenever|that) .{4,120}$/iu,
  /^(?:happy|glad|grateful|relieved|pleased|delighted|thankful|likes it|loves it|prefers it|appreciates it|it helps(?: (?:her|him|them))?|helps (?:her|him|them)|feels better|works better|does better)(?: a lot)? (?:if|when|whenever) (?!.*\w{3}ed$).{5,100}$/iu,
  /^(?:pet (?:peeves?|hates?)|bugbears?|no-?gos?|triggers?|hates|dislikes|needs?)(?: (?:is|are))?: .{3,100}$/iu,
  /^(?:is )?(?:allergic to|has no (?:patience|time) for|no patience (?:for|with)|impatient with|hates to be|hates being|dislikes being|hates having to|can't stand being|doesn't like being|doesn't like to be|wants to be left|likes to be left|likes to be (?:asked|told|warned|prepared|involved|included|informed|consulted|kept)) .{3,80}$/iu,
  /^(?:is )?(?:a bit |slightly |very |almost |partially |partly )?(?:hard of hearing|deaf(?: (?:in|on) (?:one|the left|the right|her left|his left|her right|his right) (?:ear|side))?|colou?r[- ]?blind|partially sighted|visually impaired|blind)$|^(?:uses? a (?:screen ?reader|hearing aid|wheelchair)|lip-?reads|reads lips|wears (?:a )?hearing aids?|relies on (?:captions|subtitles|a screen ?reader))$/iu,
  /^(?:please )?(?:never|don't ever|do not ever|don't|do not) (?:ask|surprise|quiz|grill|interrupt|correct|contradict|tease|mock|overrule|rush|corner|ambush|question) (?:her|him|them|people) .{3,60}$/iu,
  /^(?:put|lead with|start with|open with|begin with) (?:the |your |an? )?(?:ask|question|point|point|deadline|request|number|numbers|figures|headline|conclusion|result|results|why|bottom line|decision|summary|facts|context)s?\b.{0,50}$/iu,
  /^(?:one|a single) (?:topic|question|thing|point|subject|ask|request) (?:per|a|in each|for each) (?:mail|e-?mail|message|meeting|call|thread|ticket)$|^(?:max\.?|maximum|at most|no more than) (?:\d{1,3}|one|two|three|four|five|ten) (?:lines?|sentences?|words?|slides?|pages?|minutes?|people|points?|questions?|topics?)(?: .{2,30})?$/iu,
  /^(?:use|write|speak|talk|write in|speak in|likes|wants|needs|prefers) (?:to (?:her|him|them) )?(?:in )?(?:plain|simple|short|easy|clear|full|slow) (?:words|language|english|german|sentences|terms)\b.{0,30}$/iu,
  /^say what you (?:need|want|mean)\b.{0,50}$|^(?:always |please )?(?:knock|ask|text|ping|warn|announce) first\b.{0,40}$|^(?:text|ping|message|mail|ask|write)(?: (?:her|him|them))? first,? (?:and )?then (?:call|ring|phone|book|meet|come|talk)\b.{0,30}$/iu,
  /^(?:please )?(?:book|reserve|pick|take) (?:a|an) (?:free )?(?:slot|appointment|time slot)\b.{0,50}$|^(?:remind|nudge|chase|poke) (?:her|him|them) (?:again )?(?:twice|often|early|after (?:a|one|two|three|a few) .{3,12}|the day before|a day before|the morning of|every .{3,12}|if .{4,40}|once|gently|before .{4,40})$/iu,
  /^(?:come|arrive|be|show up) (?:well )?prepared\b.{0,40}$|^bring (?:numbers|data|facts|options|examples|solutions|proposals|evidence|figures|a proposal|an example|a draft|an agenda|two options)\b.{0,40}$/iu,
  /^(?:the )?(?:rest|everything else|anything else|requests?|bugs?|issues?|problems?|questions|all else|other things|orders)(?::| goes| go| only)? (?:(?:is|are|as|via|by|in|into|through|to|with|on|only) ){0,2}(?:a |the )?(?:tickets?|ticket system|ticketing system|jira|service ?desk|help ?desk|intake form|form|portal|kanban board|board|tracker)$/iu,
  /^no (?:bare|naked|empty|mere) .{2,40}$|^(?:no|without|zero) (?:.{0,20}\b)?(?:fuss|ceremony|novels?|essays?|buzzwords?|attachments|forwards|chasing|nagging|ping-?pong|back[- ]and[- ]forth|red\/green .{3,20}|screen ?sharing|brainstorming|role[- ]?plays?|icebreakers?|group hugs?|hugs?|handshakes?|flattery|sugar ?coating|chain mails?|(?:calls|meetings|mails|invites) without .{3,30})$/iu,
  /^(?:doesn't|does not|won't|will not) (?:do|like|want|want any|appreciate) (?:small ?talk|chit-?chat|surprises?|jargon|acronyms?|pressure|last[- ]minute .{2,30}|fuss|cameras?|video|icebreakers?|gossip)\b.{0,30}$/iu,
  /^(?:not (?:keen|big|hot) on|no fan of|not a (?:big )?fan of|not into|wary of|not fond of|no friend of) (?:.{0,20}\b)?(?:long|small ?talk|surprises?|threads?|jargon|gossip|meetings without|last[- ]minute|reply-?all|voice (?:notes|messages)|emojis?|cameras?|video|changes|noise|open[- ]plan|brainstorms?|brainstorming|role[- ]?plays?|icebreakers?|group (?:work|calls|chats))\b.{0,40}$/iu,
];

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
const firstThen =
  /^(e-?mail|mail|chat|phone|call|calls)s?,? (?:but )?(only (?:after|once|when|if) (?:texting|asking|a text|a message|an e-?mail|a mail|an appointment|an invite|warning|agreed|arranged|announced|planned|scheduled)\b.{0,30})$/iu;

/** What happened once is no lasting need. */
const happened =
  /\b(?:yesterday|today|tomorrow|last (?:week|month|time|year)|this (?:week|morning|afternoon))\b|\b(?:I|we|she|he|they) (?:was|were|had|did|called|asked|said|told|came|went|sent|wrote|forgot)\b/iu;

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
  const [, how = '', condition = ''] = firstThen.exec(spelt) ?? [];
  const told = how === '' ? undefined : readChannelText(how.toLowerCase())?.told;
  return told ? tells(...told, need(condition)) : undefined;
}

/** What somebody needs, where the words themselves are what is to be kept. */
export function readAsSaid({ spelt }: Clause): Reading | undefined {
  if (happened.test(spelt)) return undefined;
  return wholly.some((form) => form.test(spelt)) ? tells(need(spelt)) : undefined;
}
