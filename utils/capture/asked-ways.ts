import { isAnnounced } from './announced';
import { behind } from './behind';

/** How to deal with somebody, as one tells others to: what is kept are the words themselves. */
const ways: readonly RegExp[] = [
  /^be (?:very |more )?(?:direct|patient|brief|punctual|on time|concrete|kind|clear|concise|specific|gentle|honest|precise|early|polite|formal|prepared|short|quick|careful|explicit|straight|frank|sensitive|respectful)\b/iu,
  /^keep (?:it|mails?|emails?|messages?|things|meetings?) (?:short|brief|simple|concise|crisp|to the point|professional|formal|factual|friendly|light|positive|on topic|under|small|polite|clear|structured|focused|below|private)\b/iu,
  /^(?:likes|prefers|wants) (?:it|things|mails|emails|messages) (?:short|brief|direct|simple|concise|clear|straight|structured|to the point)\b/iu,
  /^(?:get (?:straight )?to the point|come to the point|no need for small talk)\b/iu,
  /^give (?:her |him |them )?(?:(?:some |enough |more |plenty of |full )?(?:time|context|space|details?|notice|warning|examples?|options)|a heads-?up|early warning|early notice)\b/iu,
  /^give (?:her |him |them )?(?:an?|one|two|three|some|a few) (?:days?|hours?|minutes?|weeks?|nights?|moments?) (?:to|for|before) /iu,
  /^(?:tell|ask) (?:it to )?(?:her|him|them) (?:straight|directly|honestly|openly|plainly|gently)\b/iu,
  /^(?:ask|check with|talk to|warn|tell|involve) (?:(?:her|him|them) )?(?:first|before|early|beforehand)\b/iu,
  /^(?:don't|do not) (?:rush|interrupt|push|pressure|surprise|micromanage|ping twice|nag|be late|chase|hurry|pester|hover|nudge|crowd|bombard)\b/iu,
  /^avoid (?:sarcasm|jargon|small talk|surprises|acronyms|irony|slang)\b/iu,
  /^cc (?:her|him|them|her boss|his boss|her team|his team)\b/iu,
  /^(?:speak (?:slowly|clearly|up)|allow (?:her |him |them )?(?:time|space)|let (?:her|him|them) (?:finish|think|decide|speak|prepare))\b/iu,
  /^explain (?:why|the why|(?:your |all )?(?:reasons|decisions|changes|choices|context|background|acronyms|jargon))\b/iu,
  /^always (?:bring|send|give|include|add|cc|ask|explain|say|mention|prepare|have) /iu,
];
const sending =
  /^send (?:her |him |them )?(?:the |an |all |your |any )?(?:agendas?|notes|materials?|slides|docs|documents|questions|links?) (?:before|ahead|beforehand|in advance|early|first|upfront|the day before|a day before|one day before|the evening before|at least|\d)/iu;
const announcing =
  /^(?:always |please |just )?(?:text|msg|dm|message|ping|write|mail|e-?mail|send|warn|announce) (?:(?:her|him|them|an?|the|calendar|invite|message|text|mail|note|it) ){0,4}(?:first|before (?:you )?(?:call|ring|phon|come|drop|book|meet|visit|walk))/iu;

const beforeVisit =
  /^(?:always |please |just |best )?(?:call|ring|phone|knock|ask) (?:(?:her|him|them|first|ahead) ){0,2}before (?:you )?(?:com|visit|drop|stop|turn|show|walk|pop|going|go )/iu;

export const isAskedWay = (text: string): boolean =>
  isAnnounced(text) ||
  [...ways, sending, announcing, beforeVisit].some((begin) => behind(begin, text, 0, 80) !== undefined);
