import { isAskedWay } from './asked-ways';
import { beginsWithAny, behind, holdsAny, phrasesOf } from './behind';
import type { Clause } from './clause';
import { byThanks, hobbies, spared, workWords } from './need-words';
import { asks, item, need, tells } from './told';
import type { Reading } from './types';

const longest = 200;
const needing =
  /^(?:(?:really |also )?(?:needs?|requires?|needs to have|has to have|must have))(?: from (?:me|us))?:? /iu;
const wanting =
  /^(?:wants?|would like|would love|asks for|expects?|values?|appreciates?|insists on|wishes|wishes for|cares about|relies on|depends on|works best with|thrives (?:with|on)|does best with) /iu;
const likingThem =
  /^(?:really |also )?(?:likes|loves|enjoys|prefers?|is a fan of|big fan of|fan of|big on|keen on(?! (?:more|becoming|getting|moving|learning) )) (?:the )?/iu;
const against =
  /^(?:hates|dislikes|(?:doesn't|does not) (?:like|want|enjoy)|don't like|can't stand|cannot stand|not a fan of|avoids?|(?:gets )?annoyed by|allergic to|stressed by|easily distracted by|uncomfortable with|(?:is )?bothered by) /iu;
const upset =
  /^(?:gets? |is |feels )?(?:nervous|anxious|upset|stressed|annoyed|irritated|grumpy|angry|overwhelmed|distracted|thrown off|confused|put off|uneasy) (?:by|from|with|about|at|when) /iu;

const person = phrasesOf(
  'me|us|ya|you|her|him|them|it|that|this|my|your|everyone|everybody|nobody|someone|somebody|people',
);
const toDo =
  /^to (?:know|be (?:informed|asked|involved|told|cc|kept|included|in the loop|prepared|updated|sure|heard|seen|left)|see|have|hear|read|be (?:looped|consulted|warned|briefed|notified|copied|trusted|challenged|treated|given|shown|reminded|approached)|get (?!into|better|promoted|an?\b|off|out|away|ahead|on|rid|up|back|to|married)|discuss|understand|think|prepare|plan|decide|review|sleep|feel|check|finish|focus|work (?:alone|undisturbed))/iu;

/** "No answer" tells what happened, "no small talk" what to leave. */
const leaveOut = /^(?:no|without|never|please no|zero|less|fewer) /iu;
const dont =
  /^(?:don't|do not|never|please don't) (?:send|use|share|forward|cc|write|start|expect|bring|make|schedule|book|change|give|add|assume|say|skip|joke|talk|speak|be|come|show up|drop|plan|put|ask for|call without|message without|email without)\b/iu;

/** What somebody needs, without a verb. */
const manner = phrasesOf(
  `early|advance|timely|ahead of time|short|clear|brief|concise|written|detailed|precise|structured|regular|honest|concrete|weekly
  daily|24h|48h|day's|days`,
);
const things = phrasesOf(
  `warning|notice|heads-up|headsup|mail|e-mail|email|message|agenda|deadline|summary|summaries|update|questions|instructions
  expectations|requirements|meeting|minutes|notes|answers|structure|proposals|brief|check-in|checkin|goals|information
  communication`,
);
const bare =
  /^(?:agendas?|bullet points?|heads-?up|context|details|deadlines|summaries|time to (?:think|prepare|read|answer))(?= |$)/iu;
const bareOf =
  /^ (?:on|for|before|of|at least|in advance|ahead|upfront|first|please|about|two|one|a|the|with|when|by mail|beforehand)\b/iu;

/** What is of a day or a person is no lasting need. */
const passing =
  /\b(?:today|tomorrow|yesterday|tonight|this (?:week|month|morning|afternoon)|next (?:week|month)|yet|so far|by (?:(?:mon|tues|wednes|thurs|fri)day|the \d|\d|eod|eow)|until|asap|back (?:to|from) (?:me|us)|last (?:week|time|month))/iu;

/** A name alone is somebody or something nobody can tell: "likes Anna". */
const isName = (text: string) => {
  const words = text.split(' ');
  return words.length < 3 && words.every((one) => /^\p{Lu}[\p{L}'’-]+$/u.test(one));
};

/** "Lex over Alexander", "Dr Tanaka not Yuki": how somebody is addressed. */
const isAddress = (text: string): boolean =>
  /^\p{Lu}\p{L}+,? (?:over|to|not|instead of|rather than|and not) \p{Lu}\p{L}+$/u.test(text) ||
  /^(?:dr|prof|professor|mr|mrs|ms|mx)\b/iu.test(text);

const ways = phrasesOf('call|e-mail|email|mail|chat|phone|message|text|talk|slack|teams');
const other = phrasesOf('thread|writing|typing|meeting');

/** "A call over chats", "a call to long threads": what is preferred to what. */
function compares(text: string): boolean {
  const words = text.split(' ');
  return words.some((word, at) => {
    const isOver = /^(?:over|than|instead)$/iu.test(word);
    if (!isOver && word !== 'to') return false;
    const front = holdsAny(words.slice(0, at).join(' '), ways);
    const behindIt = words.slice(at + 1).join(' ');
    const isWay = holdsAny(behindIt, ways);
    return isOver ? front || isWay : front && (isWay || holdsAny(behindIt, other));
  });
}

/** "To be looped in early": it is for others to do. */
const treated =
  /^to be (?:looped|consulted|warned|briefed|notified|copied|trusted|challenged|treated|addressed|given|shown|reminded|approached|supported|guided|listened|respected|taken|led|coached|kept|involved|asked|informed|told|included|prepared) |^to (?:think|sleep on|prepare|plan ahead|decide|review|check|discuss|understand)(?: |$)/iu;

/** "To read them quietly": what was named before, and no hobby. */
export const ofNamed = /^to \p{L}+ (?:them|it|these|those)\b/iu;
const namesHobby = (text: string): boolean =>
  [text, text.split(' ').at(-1) ?? ''].some((words) => beginsWithAny(words, hobbies));
const isNoLiking = (text: string): boolean =>
  compares(text) ||
  beginsWithAny(text, person) ||
  isName(text) ||
  isAddress(text) ||
  (ofNamed.test(text) && namesHobby(text));

function readLiking(text: string): Reading | undefined {
  if (isNoLiking(text)) return undefined;
  const isHobby = namesHobby(text);
  if (/^to\b/.test(text) && !toDo.test(text) && !isHobby) return undefined;
  if (treated.test(text)) return tells(need(text));
  if (holdsAny(text, workWords)) return tells(need(text));
  if (isHobby) return tells(item('commonGround', text));
  if (pointsBack.test(text)) return undefined;
  if (toDo.test(text)) return tells(need(text));
  return text.split(' ').length <= 5 ? asks('meaning', [need(text), item('commonGround', text)]) : undefined;
}

/** "Lousy with forms so he'd like help there": what is liked was told before. */
const pointsBack = /^(?:ya|u|'em)$| (?:there|with (?:that|it|this|those|them)|on (?:that|it|this))$/iu;

/** "Need: sign-off from her by Friday" is what the user needs. */
const ofThem = / from (?:her|him|them)(?: (?:by|before|every|each|on|until|asap|for)\b.{0,30})?$/iu;
const noNeed = /^(?:from|to (?!know|be|have|see|hear|feel|think|get))\b/iu;

function readNeeding(spelt: string): Reading | undefined {
  const text = behind(needing, spelt, 2, longest);
  if (text !== undefined) {
    const isNone = beginsWithAny(text, person) || / off$/iu.test(text) || noNeed.test(text) || ofThem.test(text);
    return isNone ? undefined : tells(need(text));
  }
  const wish = behind(wanting, spelt, 2, longest);
  if (wish === undefined || beginsWithAny(wish, person)) return undefined;
  // "Wants to get out of the warehouse" is where somebody is heading.
  if (/^to (?:get|move|come) (?:off|out of|away from|up from) /iu.test(wish)) return undefined;
  // "Wants to see Rome" is nothing that others could do.
  if (/^to (?:see|hear|read) \p{Lu}/u.test(wish)) return undefined;
  // "Wants to see the northern lights" is nothing that others could do either.
  const isMereSight =
    /^to (?:see|hear|read) /iu.test(wish) &&
    !/\b(?:first|before|early|all|at once|immediately|right away|directly|soon|quickly|news|truth|reasons?|numbers|facts|why)\b/iu.test(
      wish,
    );
  return holdsAny(wish, workWords) || (toDo.test(wish) && !isMereSight) ? tells(need(wish)) : undefined;
}

const ofThisOne = /\b(?:the|this|that|these|those|anything|it|my|our|your)\b/i;
const withMe = /\b(?:with|from) (?:me|us|my)\b/i;
const sentence = /\b(?:are|is|will|was|were|have|has|be)\b/i;

/** What is to be left: "hates surprises", "don't send voice notes", "no small talk". */
function isAgainst(text: string): boolean {
  const left = behind(leaveOut, text, 2, 90);
  if (left !== undefined && holdsAny(left.split(' ').slice(0, 7).join(' '), spared)) return true;
  if (withMe.test(text)) return false;
  const not = behind(against, text) ?? behind(upset, text);
  if (not !== undefined) return holdsAny(not, workWords);
  return behind(dont, text) !== undefined && holdsAny(text, workWords) && !ofThisOne.test(text);
}

const some = /^(?:an? |some |more |enough |lots of |plenty of )/iu;

/** "Early warnings about changes", "time to think first". */
function isBareNeed(text: string): boolean {
  if (!text.includes(' ') || text.length > 110 || sentence.test(text)) return false;
  const named = bare.exec(text)?.[0];
  if (named !== undefined) return named.length === text.length || bareOf.test(text.slice(named.length));
  const words = text.replace(some, '').split(' ');
  const at = beginsWithAny(words.slice(0, 3).join(' '), phrasesOf('ahead of time')) ? 3 : 1;
  const rest = words.slice(at + 1).join(' ');
  const isThing =
    things.has((words[at] ?? '').toLowerCase().replace(/s$/, '')) || things.has((words[at] ?? '').toLowerCase());
  return beginsWithAny(words.join(' '), manner) && isThing && (rest === '' || bareOf.test(` ${rest}`));
}

/** "Doesn't like a fuss when thanked" is how to thank. */
const ofThanks =
  /\b(?:thanked|praised|(?:with|w\/|in|to) (?:the|a|any|every|my|your) (?:thanks|thank[- ]you|praise|kudos)|when (?:thanking|praising)|shout-?outs?|kudos|applause|applauded)\b|\bfeedback (?:by|via|in|over|on|through) /iu;

/** What somebody needs from others, in their words. */
export function readNeed({ spelt, said }: Clause): Reading | undefined {
  if (passing.test(spelt) || ofThanks.test(spelt) || byThanks.test(spelt)) return undefined;
  if (isAskedWay(spelt)) return tells(need(spelt));
  const needed = readNeeding(spelt);
  if (needed) return needed;
  // "She like" is meant so, but "like the old boats" compares.
  const liked = behind(likingThem, said ? spelt.replace(/^(like|love|enjoy) /i, '$1s ') : spelt);
  if (liked !== undefined) return readLiking(liked);
  if (isBareNeed(spelt)) return { ...tells(need(spelt)), bare: true };
  return isAgainst(spelt) ? tells(need(spelt)) : undefined;
}
