import type { Clause } from './clause';
import { asks, item, need, tells } from './told';
import type { Reading } from './types';

/** What people at work ask for: with one of these in it, "likes ..." is a need and no hobby. */
const workWords =
  /\b(?:agendas?|bullets?|bullet points?|details?|numbers?|figures?|facts?|data|contexts?|background|examples?|deadlines?|heads?-?ups?|warnings?|notices?|summar(?:y|ies)|tl;?dr|mails?|e-?mails?|messages?|notes?|slides?|pictures?|diagrams?|charts?|screenshots?|documents?|docs|documentation|plans?|planning|structures?|structured|clarity|honesty|directness|straight|politeness|time|space|quiet|silence|reminders?|check-?ins?|checklists?|lists?|updates?|status|prep|preparation|preparing|decisions?|reasons?|options?|small ?talk|surprises?|interruptions?|interrupted|jargon|acronyms?|chit-?chat|gossip|micro-?management|micromanaged|pressure|noise|answers?|replies|reply|questions?|pace|words|sentences|headlines?|subject lines?|calendar invites?|invites?|invitations?|schedules?|minutes|meetings?|calls?|proposals?|solutions?|goals|priorities|expectations|appreciation|encouragement|autonomy|freedom|trust|guidance|instructions?|explanations?|steps|drafts?|links?|sources|evidence|proofs?|rushed|rush|hurry|last[- ]minute|ambiguity|sarcasm|jokes|humou?r at|emojis?|formal|informal|titles|first names?|being asked|be asked|informed|cc|cc'd|in the loop|kept in the loop|loop|ahead|beforehand|in advance|early|upfront|up front|breaks?|multitasking|long threads?|threads?|texts?|tickets?|specs?|briefs?|briefing|one topic|one thing|follow-?ups?|confirmation|commitments?|transparency|predictability|routine|changes|confrontation|conflicts?|confronted|being put on the spot|put on the spot|on the spot|camera|cameras|video on|transcripts?|captions|subtitles|recordings?|large print|dark mode|privacy|punctuality|being on time|late|lateness|bottom line|big picture|conclusions?|results?|essentials|key points?|takeaways?|headline)\b/iu;

const hobbies =
  /^(?:to (?:climb|cook|run|read|dance|sing|hike|travel|garden|swim|ski|knit|paint|bake|bike|cycle|sail|play .{2,30})|(?:playing|watching|reading|cooking|baking|climbing|hiking|running|cycling|gardening|painting|singing|dancing|sailing|skiing|knitting|swimming|surfing|fishing|camping|travell?ing|bouldering|birding|birdwatching|biking|photography|yoga|chess|football|soccer|tennis|basketball|volleyball|hockey|cricket|rugby|golf|badminton|board ?games|video games|jazz|opera|music|techno|metal|books|novels|sci-fi|science fiction|movies|films|cinema|theatre|theater|art|museums|dogs|cats|horses|plants|tea|coffee|wine|beer|cheese|chocolate|cake|food|pizza|ramen|sushi|pasta|mountains|the sea|the beach|nature|trains|bikes|cars|motorbikes|football club|crosswords|puzzles|lego|origami|poetry|history|astronomy|woodworking|pottery|sewing|crochet|gaming|podcasts|vinyl|guitar|piano|drums|marathons|triathlons?)\b).{0,60}$/iu;

const needing =
  /^(?:(?:really |also )?(?:needs?|requires?|needs to have|has to have|must have))(?: from (?:me|us))?:? (.{2,200})$/iu;
const wanting =
  /^(?:wants?|would like|would love|asks for|expects?|values?|appreciates?|insists on|wishes(?: for)?|cares about|relies on|depends on|works best with|thrives (?:with|on)|does best with) (.{2,200})$/iu;
const likingThem =
  /^(?:(?:really |also )?(?:likes|loves|enjoys|prefers|prefer|is a fan of|big fan of|fan of|big on|keen on)) (?:the )?(.{2,120})$/iu;
const against =
  /^(?:hates|dislikes|doesn't like|does not like|don't like|can't stand|cannot stand|not a fan of|doesn't want|does not want|doesn't enjoy|avoid|avoids|annoyed by|gets annoyed by|allergic to|stressed by|(?:gets? |is |feels )?(?:nervous|anxious|upset|stressed|annoyed|irritated|grumpy|angry|overwhelmed|distracted|thrown off|confused|put off|uneasy) (?:by|from|with|about|at|when)|struggles with|easily distracted by|uncomfortable with|is bothered by|bothered by) (.{2,120})$/iu;
const asked =
  /^(?:be (?:very |more )?(?:direct|patient|brief|punctual|on time|concrete|kind|clear|concise|specific|gentle|honest|precise|early|polite|formal|prepared|short|quick|careful|explicit|straight|frank|sensitive|respectful)\b.{0,80}|keep (?:it|mails?|emails?|messages?|things|meetings?) (?:short|brief|simple|concise|crisp|to the point|professional|formal|factual|friendly|light|positive|on topic|under|small|polite|clear|structured|focused|below|private)\b.{0,50}|(?:likes|prefers|wants) (?:it|things|mails|emails|messages) (?:short|brief|direct|simple|concise|clear|straight|structured|to the point)\b.{0,40}|get (?:straight )?to the point|come to the point|give (?:her |him |them )?(?:(?:an?|one|two|three|some|a few) (?:days?|hours?|minutes?|weeks?|nights?|moments?) (?:to|for|before)\b.{2,60}|(?:some |enough |more |plenty of |full )?(?:time|context|space|details?|notice|warning|examples?|options)|a heads-?up|early warning|early notice)\b.{0,60}|send (?:(?:her |him |them )?(?:the |an |all |your |any )?(?:agenda|agendas|notes|material|materials|slides|docs|documents|questions|links?)) (?:before|ahead|beforehand|in advance|early|first|upfront|the day before|a day before|one day before|the evening before|at least|\d).{0,60}|(?:ask|check with|talk to|warn|tell|involve) (?:(?:her|him|them) )?(?:first|before|early|beforehand)\b.{0,60}|don't (?:rush|interrupt|push|pressure|surprise|micromanage|ping twice|nag|be late)\b.{0,60}|do not (?:rush|interrupt|push|pressure|surprise|micromanage)\b.{0,60}|avoid (?:sarcasm|jargon|small talk|surprises|acronyms|irony|slang)\b.{0,60}|(?:text|message|ping|write|mail|e-?mail|send|warn|announce) (?:(?:her|him|them|an?|the|calendar|invite|message|text|mail|note|it) ){0,4}(?:first|before (?:you )?(?:call|ring|phone|come|drop|book|meet|visit|walk)\w*.{0,30})|cc (?:her|him|them|her boss|his boss|her team|his team)\b.{0,40}|speak (?:slowly|clearly|up)\b.{0,40}|allow (?:her |him |them )?(?:time|space)\b.{0,60}|let (?:her|him|them) (?:finish|think|decide|speak|prepare)\b.{0,60}|explain (?:why|the why|(?:your |all )?(?:reasons|decisions|changes|choices|context|background|acronyms|jargon))\b.{0,60}|no need for small talk|always (?:bring|send|give|include|add|cc|ask|explain|say|mention|prepare|have) .{3,80})$/iu;

const person = /^(?:me|us|you|her|him|them|it|that|this|my|your|everyone|everybody|nobody|someone|somebody|people)\b/iu;
const toDo =
  /^to (?:know|be (?:informed|asked|involved|told|cc|kept|included|in the loop|prepared|updated|sure|heard|seen|left)|see|have|hear|read|get (?!into|better|promoted|an?\b)|discuss|understand|think|prepare|plan|decide|review|sleep|feel|check|finish|focus|work (?:alone|undisturbed))/iu;

/** "No answer" tells what happened, "no small talk" what to leave. */
const leaveOut =
  /^(?:no|without|never|please no|zero|less|fewer) (?:.{0,20}\b)?(?:small ?talk|surprises?|jargon|acronyms?|chit-?chat|gossip|micro-?management|last[- ]minute .{2,30}|interruptions?|pressure|sarcasm|irony|jokes|emojis?|rush|rushing|ambiguity|unannounced .{2,30}|voice (?:notes|messages)|long (?:mails|emails|messages|meetings|texts|threads|calls)|walls of text|cold calls|reply[- ]all|cc|multitasking|noise|cameras?|video|nonsense|bullshit|fluff|beating around the bush|politics|drama|slang|swearing|smells|perfume|alcohol|meat|nuts)\b.{0,40}$/iu;
const dont =
  /^(?:don't|do not|never|please don't) (?:send|use|share|forward|cc|write|start|expect|bring|make|schedule|book|change|give|add|assume|say|skip|joke|talk|speak|be|come|show up|drop|plan|put|ask for|call without|message without|email without)\b.{2,100}$/iu;

/** What somebody needs, without a verb. */
const bareNeed =
  /^(?:(?:an? |some |more |enough |lots of |plenty of )?(?:early|advance|timely|ahead of time|short|clear|brief|concise|written|detailed|precise|structured|regular|honest|concrete|weekly|daily|24h|48h|day's|days) (?:warnings?|notices?|heads-?ups?|mails?|e-?mails?|messages?|agendas?|deadlines?|summar(?:y|ies)|updates?|questions|instructions|expectations|requirements|meetings?|minutes|notes|answers|structure|proposals|briefs?|check-?ins?|goals|information|communication)|agendas?|bullet points?|heads-?up|context|details|deadlines|summaries|time to (?:think|prepare|read|answer))(?: (?:on|for|before|of|at least|in advance|ahead|upfront|first|please|about|two|one|a|the|with|when|by mail|beforehand)\b.{0,60})?$/iu;

/** What is of a day or a person is no lasting need. */
const passing =
  /\b(?:today|tomorrow|yesterday|tonight|this (?:week|month|morning|afternoon)|next (?:week|month)|yet|so far|by (?:(?:mon|tues|wednes|thurs|fri)day|the \d\w{0,3}|\d{1,2}\w{0,3}|eod|eow)|until|asap|back (?:to|from) (?:me|us)|last (?:week|time|month))\b/iu;

/** A name alone is somebody or something nobody can tell: "likes Anna". */
const isName = (text: string) => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(text);

const compares =
  /\b(?:calls?|e-?mails?|mails?|chat|phone|messages?|texts?|slack|teams)\b.{1,80}\b(?:over|than|instead of)\b|\b(?:over|than|instead of)\b.{1,60}\b(?:calls?|e-?mails?|mails?|chat|phone|slack|teams)\b/iu;

/** "A call to long threads": what is preferred to what. */
const preferred =
  /\b(?:calls?|e-?mails?|mails?|chats?|phone|messages?|texts?|talks?)\b.{0,30} to .{0,20}\b(?:calls?|e-?mails?|mails?|chats?|phone|messages?|texts?|threads?|writing|typing|meetings?)\b/iu;

function readLiking(text: string): Reading | undefined {
  if (compares.test(text) || preferred.test(text)) return undefined;
  if (person.test(text) || isName(text) || (/^to\b/.test(text) && !toDo.test(text) && !hobbies.test(text)))
    return undefined;
  if (workWords.test(text)) return tells(need(text));
  if (hobbies.test(text)) return tells(item('commonGround', text));
  return text.split(' ').length <= 5 ? asks('meaning', [need(text), item('commonGround', text)]) : undefined;
}

function readNeeding(spelt: string): Reading | undefined {
  const text = needing.exec(spelt)?.[1];
  if (text !== undefined)
    return person.test(text) ||
      / off$/i.test(text) ||
      /^(?:from|to (?!know|be|have|see|hear|feel|think|get))\b/i.test(text)
      ? undefined
      : tells(need(text));
  const wish = wanting.exec(spelt)?.[1];
  if (wish === undefined || person.test(wish)) return undefined;
  // "Wants to see Rome" is nothing that others could do.
  if (/^to (?:see|hear|read) \p{Lu}/u.test(wish)) return undefined;
  return workWords.test(wish) || toDo.test(wish) ? tells(need(wish)) : undefined;
}

const ofThisOne = /\b(?:the|this|that|these|those|anything|it|my|our|your)\b/i;
const withMe = /\b(?:with|from) (?:me|us|my)\b/i;
const sentence = /\b(?:are|is|will|was|were|have|has|be)\b/i;

/** What is to be left: "hates surprises", "don't send voice notes", "no small talk". */
function isAgainst(text: string): boolean {
  if (leaveOut.test(text)) return true;
  if (withMe.test(text)) return false;
  const not = against.exec(text)?.[1];
  return not === undefined ? dont.test(text) && workWords.test(text) && !ofThisOne.test(text) : workWords.test(not);
}

const isBareNeed = (text: string) => text.includes(' ') && bareNeed.test(text) && !sentence.test(text);

/** What somebody needs from others, in their words. */
export function readNeed({ spelt, said }: Clause): Reading | undefined {
  if (passing.test(spelt)) return undefined;
  if (asked.test(spelt)) return tells(need(spelt));
  const needed = readNeeding(spelt);
  if (needed) return needed;
  // "She like" is meant so, but "like the old boats" compares.
  const liked = likingThem.exec(said ? spelt.replace(/^(like|love|enjoy) /i, '$1s ') : spelt)?.[1];
  if (liked !== undefined) return readLiking(liked);
  if (isBareNeed(spelt)) return { ...tells(need(spelt)), bare: true };
  return isAgainst(spelt) ? tells(need(spelt)) : undefined;
}
