import { behind } from '@/utils/capture/behind';
import { isHomeLife } from '@/utils/capture/home-life';
import { itemsOf } from '@/utils/capture/lines';
import { item, need } from '@/utils/capture/told';
import { beginning, behindAny, type Family, them } from './saying';

const iNeed =
  "(?:i|we)(?: still| only| also| always| mainly| urgently|'m| am| are|'re)? (?:need|want|expect|await|awaiting|require|get|would like|waiting for|wait for|waiting on|depend on|hope for|count on|ask for)";
const theyNeed =
  "(?:she|he|they)(?: still| only| also| always| mainly|'s| is| are)? (?:needs?|wants?|expects?|awaits?|requires?|gets?|would like|waiting for|waits? for|waiting on|depends? on|counts? on|hopes? for|asks? for)";

/** "From him I need the figures", "what I need from her: approvals". */
const fromThem: readonly RegExp[] = [
  beginning(`from ${them},? ${iNeed}(?: is| are)?:?`),
  beginning(`(?:what|things|all|the things) (?:that )?${iNeed} from ${them}(?: is| are)?(?: ?:)?`),
  beginning('(?:owes|still owes|owing|owed) (?:me|us) ?:'),
];
/** "I get the figures from him every Monday", "sends us the packing lists". */
const given: readonly RegExp[] = [
  /^(?:i|we) (?:always |usually |still |only )?(?:get|receive|collect|pick up) (?=.{3,60} from (?:her|him|them)\b)/iu,
  /^(?:sends|gives|brings|passes|supplies|provides|delivers to|forwards|hands|prepares for) (?:me|us)(?: with)? (?=(?:the|my|our|all|weekly|monthly|daily|every) )/iu,
];
const noThing =
  /\b(?:look|eye|willies|runaround|cold shoulder|silent treatment|time of day|benefit|confidence|strength|idea|green light|evil|slip|impression that|chance|feeling|vibes?|impression|sense|e?-?mails?|calls?|messages?|jokes?|memes?|hugs?|headaches?|creeps|hope|joy|support|lifts?|cards?|flowers|presents?|gifts?|cats?|photos?|pictures?|energy|respect|love|kids?|recipes?|links? to|songs?)\b/iu;
function givenIn(text: string): string | undefined {
  const found = behindAny(given, text, 3, 90);
  return found === undefined || noThing.test(found) ? undefined : found;
}

/** "What she needs from me: the cost centre". */
const fromMe: readonly RegExp[] = [
  beginning(`from (?:my|our) (?:side|end),? ${theyNeed}`),
  beginning(
    '(?:my (?:part|turn|task|side)|on (?:my (?:plate|side|list)|me)|(?:due|owed|expected|needed|open|pending|wanted|outstanding) (?:from|by) (?:me|us)) ?:',
  ),
  beginning(`(?:what|things|all|the things) (?:that )?${theyNeed} from (?:me|us)(?: is| are)?(?: ?:)?`),
];
/** "Waiting for: test data, weekly status from her". */
const awaited = beginning(
  `(?:(?:i'm |i am |we're |we are )?(?:still )?(?:waiting|wait|hoping) (?:for|on)|expecting|expected|need|needed|want|wanted|to get|to come|pending|open|due|needed|outstanding|missing|still to come|i need|i want|i get|i expect|we need)(?: from ${them})? ?:`,
);
const endsFrom = / (?:from|off|out of) (?:her|him|them)$/iu;
const holdsFrom = /\b(?:from|off|out of) (?:her|him|them)\b/iu;

const isNothing =
  /^(?:it|that|this|nothing|none|a break|a hug|coffee|an apology|space|love|patience|honesty|respect)$/iu;
const reduced = (text: string) => text.replace(/^: ?/u, '').replace(endsFrom, '');

/** "Who is coming in and when": one thing. */
const asksHow = /^(?:when|how|why|who|where|which|whether|if|what|at what|by when|until when)\b/iu;
function withQuestions(list: readonly string[]): string[] {
  const out: string[] = [];
  for (const one of list) {
    const last = out.at(-1);
    if (last !== undefined && asksHow.test(one)) out[out.length - 1] = `${last} and ${one}`;
    else out.push(one);
  }
  return out;
}

function things(text: string | undefined): string[] {
  if (text === undefined) return [];
  return withQuestions(itemsOf(reduced(text))).filter((one) => !isNothing.test(one) && !isHomeLife(one));
}

/** "I get the list from him, he gets my split": two statements. */
const turnAbout = /[,;] (?:(?:and|but) )?(?:she|he|they|i|we) \p{L}/iu;

/** What is asked of somebody or of the user, where it is said whose it is before what it is. */
export const readAskedOf: Family = ({ text }) => {
  if (text.length > 140 || turnAbout.test(text)) return undefined;
  const list = holdsFrom.test(text) ? behind(awaited, text, 3, 120) : undefined;
  const asked = things(behindAny(fromThem, text, 2, 110) ?? list ?? givenIn(text));
  if (asked.length > 0) return { told: asked.map((one) => item('askedOfThem', one)) };
  const needed = things(behindAny(fromMe, text, 2, 110));
  return needed.length === 0 ? undefined : { told: needed.map((one) => need(one)) };
};
