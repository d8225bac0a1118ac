import { beginsWithAny, behind, phrasesOf } from './behind';
import type { Clause } from './clause';
import { preference, tells } from './told';
import type { Reading } from './types';

const wants =
  '(?:(?:wants?|likes?|prefers?|needs?|would|rather|give|gives|get|gets|takes?|best|loves|appreciates|values|welcomes|expects|asks for|wishes|would like|only|always|please|to get|to hear|hears?|to receive|receive|receives|to have|have|has|share|giving|her|his|their|my|him|them|the|any|all|your) ){0,6}';
const wish =
  '(?:critical (?:feedback|remarks?|comments?|words?|points?|notes?|stuff|things?)|tough feedback|negative (?:comments?|remarks?)|feedback (?:wish|wishes|preference|style)|feedback|critique|criticism|reviews?|criticise|criticize|critical feedback|constructive criticism|negative feedback)';
const link =
  '(?: (?:is|are|only|best|always|please|given|rather|preferably|should be|to be|better|comes|delivered|her|him|them|received)){0,5}';
const writing =
  '(?:in writing|written|by writing|in written form|on paper|in a written form|written down|in text|as text|in a document|in a doc|as a document|writing)';
const person =
  '(?:in person|face to face|face-to-face|f2f|personally|live|eye to eye|in a 1:1|1:1|in 1:1s?|one on one|one-on-one|in (?:our|the|her|his|their) 1:1s?|in one-on-ones|in a one-on-one|verbally|in a talk)';
const alone =
  '(?:in private|privately|not in public|never in public|behind closed doors|private|not in front of (?:others|the team|everyone|people|the group)|never in front of (?:others|the team|everyone|people|the group)|just between us|not in the group|not in the channel)';
const manner =
  '(?:written|private|direct|honest|blunt|gentle|specific|concrete|soft|early|regular|frequent|quick|timely|candid|frank|constructive|actionable|clear|straight|immediate|detailed|positive|kind|careful|unfiltered|open|friendly|short|continuous)';

const how = new RegExp(
  `^${wants}${wish}${link}[,:]? (${writing}|${person}|${alone})(?: and (${writing}|${person}|${alone}))?(?: (?:please|only|first|best))?$`,
  'u',
);
const howFirst = new RegExp(`^${wants}(${writing}|${person}|${alone})[:,]? ${wish}(?: only)?$`, 'u');
const not =
  /^(?:no|never|avoid|hates|dislikes|doesn't like|does not like|don't give|don't|do not|never give|not)(?: (?:her|him|them|give|any|getting|wants)){0,5} /u;
const correcting = new RegExp(
  `^(?:criticis(?:e|ed|ing|m)|criticiz(?:e|ed|ing)|correct(?:ed|ing)?|call(?:ed)? out|being (?:criticised|criticized|corrected|called out)|${wish}|to criticise|to criticize)(?: (?:her|him|them))? `,
  'u',
);
const publicWish = new RegExp(`^public ${wish}$`, 'u');
const openPlace =
  /^(?:in public|publicly|in (?:the |a )?(?:group|team|public)(?: chat| channel| call)?|in (?:big |team )?meetings|in (?:the )?channel|in the all[- ]hands)$/u;
const inFront = /^in front of /u;

/** "Never criticise him in front of the team". */
function isNotPublic(plain: string): boolean {
  const what = behind(not, plain, 6, 90) ?? '';
  const where = behind(correcting, what, 6, 50) ?? '';
  return publicWish.test(what) || openPlace.test(where) || behind(inFront, where, 2, 30) !== undefined;
}

const kindOf = new RegExp(
  `^${wants}(${manner}(?:,? (?:and |but )?${manner}){0,2}) ${wish}(?: only| please| (?:is )?(?:ok|okay|fine|welcome))?$`,
  'u',
);
const promptly =
  '(?:straight ?away|right away|at once|immediately|instantly|promptly|quickly|on the spot|early|early on|often|regularly|soon|as soon as possible|asap|(?:on )?the same day|same day|without delay|there and then|then and there|in the moment|while it is fresh)';
/** "Honest feedback straight away". */
const kindWhen = new RegExp(
  `^${wants}(${manner}(?:,? (?:and |but )?${manner}){0,2} ${wish} ${promptly}(?: and ${promptly})?)$`,
  'u',
);
const feedbackIs = new RegExp(`^${wants}${wish}(?:(?: should be| is| are)? ?: | )`, 'iu');
const others = /\b(?:thanks|praise|urgent|quick|long|calls?|chat|mail):/iu;
const howWords = phrasesOf(
  `straight|right away|at once|promptly|on the spot|direct|directly|honest|honestly|gently|gentle|softly|soft|early|often|regularly
  quickly|immediately|on the same day|the same day|same day|on the day|that day|with|right|before|after|weekly|monthly|step by step|without|as soon as|sandwich|positive first|one thing|every
  first|never|in small|as questions|bluntly|carefully|slowly|specific|concrete`,
);
/** "Feedback: call" says how it comes, which is no word of its manner. */
const mereWay = /^(?:an? )?(?:(?:phone |video )?calls?|phone|e-?mails?|mail|chat|slack|teams|video|zoom)$/iu;
const contrast = /^(?:not|never|no|but|and|then|without) /u;

/** "Feedback: short and honest", "criticism straight away, not in meetings". */
function feedbackText(spelt: string): string | undefined {
  const text = behind(feedbackIs, spelt, 3, 120);
  if (text === undefined || mereWay.test(text)) return undefined;
  const isLabelled = /: ?$/u.test(spelt.slice(0, -text.length));
  if (isLabelled) return others.test(text) ? undefined : text;
  const [first = '', second, ...more] = text.split(/, ?/u);
  const isPair = second === undefined || contrast.test(second);
  return beginsWithAny(first, howWords) && isPair && more.length === 0 && !text.includes(';') ? text : undefined;
}

const touchy =
  /^(?:is )?(?:very |quite |a bit )?sensitive (?:to|about) (?:criticism|feedback|critique)$|^takes (?:criticism|feedback|critique) (?:very |quite |rather )?(?:hard|badly|personally|to heart)$|^doesn't take (?:criticism|feedback) well$/u;
const isWriting = new RegExp(`^${writing}$`, 'u');
const isPerson = new RegExp(`^${person}$`, 'u');

/** "In writing first, then a talk". */
const inSteps = new RegExp(`^${wants}${wish}${link}[,:]? (${writing}|${person})(?: first)?,? (?:and )?(?=then )`, 'iu');

/** How somebody wants to hear what could be better. */
export function readFeedback({ plain, spelt }: Clause): Reading | undefined {
  const as = (way: string): Reading => {
    if (isWriting.test(way)) return tells(preference({ kind: 'feedback', how: 'in-writing', text: '' }));
    if (isPerson.test(way)) return tells(preference({ kind: 'feedback', how: 'in-person', text: '' }));
    return tells(preference({ kind: 'feedback', text: 'in private' }));
  };
  const then = behind(inSteps, plain, 8, 65);
  const first = inSteps.exec(plain)?.[1];
  if (first !== undefined && then !== undefined && !then.includes(';')) {
    return tells(preference({ kind: 'feedback', how: isWriting.test(first) ? 'in-writing' : 'in-person', text: then }));
  }
  const [, one, other] = how.exec(plain) ?? howFirst.exec(plain) ?? [];
  if (touchy.test(plain)) return tells(preference({ kind: 'feedback', text: 'gently' }));
  const way = [one, other].find((part) => part !== undefined && isPerson.test(part)) ?? one;
  if (way !== undefined) return as(way);
  if (isNotPublic(plain)) return as('in private');
  const text = kindOf.exec(plain)?.[1] ?? kindWhen.exec(plain)?.[1] ?? feedbackText(spelt);
  return text === undefined ? undefined : tells(preference({ kind: 'feedback', text: text.trim() }));
}

const praise =
  '(?:(?:say )?thank you|(?:say|give) (?:thanks|kudos|credit)|thanks?|thank-yous?|thank yous?|praises?|kudos|recognition|credit|compliments?|(?:an? )?shout-?outs?|(?:an? )?mentions?|appreciation|thanking|praising|celebrate|be recogni[sz]ed|being recogni[sz]ed|be thanked|be praised|be mentioned|to be mentioned|being mentioned|be named|being named|be celebrated|being celebrated|to be thanked|to be praised|being thanked|being praised|thanked|praised|celebrated|applauded|a thank you|congratulate)';
const openly =
  '(?:in public|publicly|public|in front of (?:others|(?:the |her |his |our )?(?:whole |entire |full )?(?:team|boss|manager|colleagues)|everyone|everybody|people|the group|all)|in (?:the |our |an? )?(?:team |group |public )?(?:channel|chat|meeting|stand-?up|all[- ]?hands|town ?hall|weekly|newsletter|retro|review|big round)|openly|loudly|before the team|in the open)';
const quietly =
  '(?:in private|privately|private|quietly|quiet|one on one|one-on-one|1:1|in a 1:1|personally|in silence|discreetly|not in public|not publicly|never in public|just between us|not in front of (?:others|the team|everyone|people|the group))';
const lead =
  '(?:(?:wants?|likes?|prefers?|loves|enjoys|appreciates|to|be|being|get|gets|getting|give|give her|give him|only|always|please|her|his|their|for|is|ok with|fine with|best|a|best to|likes to) ){0,5}';
const turnedAway = `(?:(?:no|not|never|don't|do not|hates|dislikes|doesn't like|does not like|doesn't want|does not want|avoid|embarrassed by|uncomfortable with|can't stand|shy of|(?:cringes|squirms|blushes|goes red|gets red|dies(?: inside)?|shrinks|hides|winces|is mortified|embarrassed|uncomfortable|hates it|dislikes it) (?:when|if|at|about|over)) )`;
const object =
  '(?: (?:work|wins?|results?|success(?:es)?|her|him|them|is|are|only|best|always|please|be|to be|should be)){0,5}';
const praiseFirst = new RegExp(
  `^(${turnedAway}?)${lead}${praise}${object}[,:]? (${openly}|${quietly})(?: (?:is |are )?(?:ok|okay|fine|welcome|good|please|only|best))?$`,
  'u',
);
const wayFirst = new RegExp(
  `^(${turnedAway}?)${lead}(${openly}|${quietly}) ${praise}(?: (?:is |are )?(?:ok|okay|fine|welcome|good|please|only|best))?$`,
  'u',
);
const thanksKind =
  /^(?:likes |prefers |wants |loves |enjoys )?(?:an? )?((?:hand)?written|short|small|personal|simple|quiet|spoken|warm|brief|honest) (?:thanks|thank[- ]yous?(?: (?:notes?|cards?|mails?))?)( (?:by (?:mail|e-?mail|chat|card|post)|in (?:writing|person|chat)))?$/iu;
const thanksSaid = /^(?:thanks|thank-yous?|praise|thank(?: (?:her|him|them))?|kudos)(?:: ?| with )/iu;
const thanksBy =
  /^(?:thanks|thank-yous?|praise|thank(?: (?:her|him|them))?|kudos) by (?=(?:an? )?(?:card|letter|post|note)$)/iu;
const anyHow = /^(?:whatever|any\b|no matter|either)/iu;

const thanksCard =
  /^(?:likes |prefers |wants |loves |enjoys |treasures )?(?:an? )?(handwritten (?:cards?|notes?|letters?|lines?)(?: (?:more than|over|rather than|to|instead of) (?:any |an? )?(?:mails?|e-?mails?|chats?|messages?|gifts?|shout-?outs?|public praise))?)$|^(?:likes |prefers |loves |wants )?((?:cake|flowers|chocolates?|coffee|a coffee|a card|a note|a postcard|a gift|a small gift|a letter) (?:as|to say|for) (?:a )?(?:thanks|thank[- ]you))$/iu;
const thankThem = /^(?:thank (?:her|him|them)|(?:just )?say (?:thanks|thank you)) /iu;
const thanksWay =
  /^(?:(?:by|over|on) (?:mail|e-?mail|chat|phone|message|text|card|letter)|in (?:a |an )?(?:(?:short|quick|personal) )?(?:mail|e-?mail|chat|card|letter|note|person|message)|to (?:her|his|their) face)$/iu;

/** "Likes a small thank-you note": the note is kept as well. */
function thanksKindOf(spelt: string): string | undefined {
  const kind = thanksKind.exec(spelt);
  if (!kind) return undefined;
  const whole = spelt.replace(/^(?:likes|prefers|wants|loves|enjoys) /iu, '').replace(/^an? /iu, '');
  return /thank[- ]yous? (?:notes?|cards?|letters?)$/iu.test(whole) ? whole : kind.slice(1).join('');
}

/** "Thank her by card", "thanks: with cake". */
function thanksText(spelt: string): string | undefined {
  const named = behind(thanksSaid, spelt, 3, 120);
  if (named !== undefined) return anyHow.test(named) ? undefined : named;
  const way = behind(thankThem, spelt, 6, 65);
  if (way !== undefined && (thanksWay.test(way) || way.startsWith('with '))) return way;
  return behind(thanksBy, spelt) ?? thanksCard.exec(spelt)?.slice(1).find(Boolean) ?? thanksKindOf(spelt);
}

const isOpenly = new RegExp(`^${openly}$`, 'u');

const done = /^(?:thanked|praised|celebrated|applauded) /u;
const notOpenly =
  /^public (?:praise|thanks|recognition|kudos) (?:makes? (?:her|him|them) (?:blush|squirm|cringe|uneasy|nervous|uncomfortable|embarrassed|shy|want to hide|feel (?:awkward|uncomfortable|bad|uneasy|embarrassed))|embarrass(?:es)? (?:her|him|them)|is (?:not for (?:her|him|them)|too much|a no-?go))$/u;
const quietWord =
  /^(?:an? )?(?:quiet|private|short|simple|small) (?:word|thanks|thank[- ]you|note|nod|message)(?: of thanks)?(?: is)? (?:enough|plenty|fine|all (?:it takes|she needs|he needs|they need))$/u;

const applause = /^(?:loves|likes|enjoys) (?:an? )?(?:shout-?outs?|public praise|applause|public thanks)$/u;

/** How somebody likes to be thanked. */
export function readThanks({ plain, spelt }: Clause): Reading | undefined {
  if (notOpenly.test(plain)) return tells(preference({ kind: 'thanks', how: 'in-private', text: '' }));
  if (applause.test(plain)) return tells(preference({ kind: 'thanks', how: 'in-public', text: '' }));
  if (quietWord.test(plain) && /thank|word/.test(plain))
    return tells(preference({ kind: 'thanks', how: 'in-private', text: '' }));
  const found = praiseFirst.exec(plain) ?? wayFirst.exec(plain);
  if (!found) {
    const text = thanksText(spelt);
    return text === undefined ? undefined : tells(preference({ kind: 'thanks', text: text.trim() }));
  }
  // "Praised in public" tells what was done.
  if (done.test(plain)) return undefined;
  const isOpen = isOpenly.test(found[2] ?? '');
  const turned = found[1] !== '';
  return tells(preference({ kind: 'thanks', how: isOpen !== turned ? 'in-public' : 'in-private', text: '' }));
}
