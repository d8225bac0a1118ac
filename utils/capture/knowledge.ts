import { isAskedOnce } from './asked-once';
import { beginsWithAny, behind, phrasesOf } from './behind';
import type { Clause } from './clause';
import { holdsClock } from './clock-within';
import { isSport, readGoal } from './goals';
import { isHomeLife } from './home-life';
import { itemsOf } from './lines';
import { readMet } from './met';
import { routedTo } from './routed';
import { readShared } from './shared';
import { isSmallDebt } from './small-debts';
import { item, tells } from './told';
import type { Reading } from './types';

/** Beginnings behind which stands what somebody is good at. */
const strengths: readonly RegExp[] = [
  /^knows (?:(?:everything|everything there is to know|a lot|lots|all|much|plenty|loads|tons|heaps|a ton|a great deal) about |all things |about |(?:her|his|their) way around |how to )?/iu,
  /^(?:is )?(?:very |really |super )?(?:good|great|strong|skilled|experienced|brilliant|excellent|amazing|best|handy|clever|talented|gifted|hot|sharp|solid|well[- ]versed|fluent|at home|a dab hand|a whizz|a whiz|an ace|unbeatable|a natural) (?:at|in|with|on) /iu,
  /^(?:has )(?:an? |a real |a good |a great |a keen )?(?:eye|ear|nose|knack|feel|talent|flair|gift|head) for /iu,
  /^(?:is )?(?:the|a good) (?:one|person) to (?:ask|see|call|talk to)(?: about| for| on) /iu,
  /^(?:is )?(?:an? )?(?:authority|oracle|mine of information) (?:on|for|about) /iu,
  /^(?:is )?(?:very |really )?patient with (?!me|us|people|everyone)/iu,
  /^(?:can )(?:fix|repair|explain|solve|debug|untangle|mend|teach (?:you|us|anyone)) (?=\S)/iu,
  /^(?:looks after|takes care of|deals with|sorts(?: out)?) (?:all |all the |our |the )?/iu,
  /^(?:writes|makes|draws|builds|designs|produces|gives|does|takes|runs|tells) (?:really |very )?(?:great|excellent|brilliant|superb|fantastic|beautiful|amazing|wonderful|outstanding|the best|lovely) (?=\S)/iu,
  /^(?:is )?(?:an? |the |our )?(?:experts?|specialist|pro|wizard|guru|ace|whiz) (?:in|on|for|at|with|of) /iu,
  /^(?:is )?(?:the |our |a )?(?:go-?to|go to)(?: (?:person|guy|woman|girl|one|expert|contact))? (?:for|on|about|with) /iu,
  /^ask \p{Lu}\p{Ll}+ about /u,
  /^ask (?:(?:her|him|them) )?(?:(?:anything|everything|whatever|all) )?(?:about|for help with|for advice on|re|regarding|(?<=(?:her|him|them) )on) /iu,
  /^(?:(?:can |could )?helps? (?:with|me with|(?:everyone|everybody|people|others|us|colleagues|all of us|the (?:team|others|juniors|trainees)|new starters)(?: out)? with)|can help (?:me )?with|(?:is )?responsible for|in charge of|owns|handles|(?:has )?expertise in|master of|understands) /iu,
  /^(?:likes|loves|enjoys|happy|glad|pleased|doesn't mind) (?:being|to be|getting|to get) asked (?:about|re|regarding|on) (?=\S)/iu,
  /^(?:is )?(?:the |our )?(?:contact|person|point of contact|first contact|main contact|contact person) for /iu,
];
const tasks = phrasesOf(
  `billing|payroll|invoice|invoicing|taxes|tax|the|pricing|discount|contract|tender|procurement|purchasing|budget|reporting
  translation|hiring|onboarding|release|deployment|audit|compliance|customs|logistics|shipping|expense|travel booking|licence
  license|permit|vat|insurance|pension|benefit|recruiting|bookkeeping|accounting`,
);
const orToo = /^ask /i;
/** "Knows Salesforce inside out". */
const mastery =
  / (?:(?:very |really )?well|inside out|inside and out|by heart|in depth|like no(?:body| one)(?: else)?|best|better|(?:down )?cold)$/i;
/** "Understands German badly". */
const hardly = / (?:badly|poorly|barely|hardly|scarcely|a little|a bit)$/iu;
const betterThan = / (?:far |much |way )?better than .{2,60}$/i;
const anyOf =
  /^(?:(?:for |about )?anything|everything|all things)(?: (?:about|around|with|on|to do with|related to|in))? (?=\S)/i;
const expertName = /^(?:is )?(?:the |our |an? )?(\S{2,24}) (?:expert|guru|wizard|pro|whiz|ninja)$/iu;
const ourSpecialist = /^(?:is )?(?:the |our )(?=\S{2,20} specialist$)/iu;
const noStrength = phrasesOf(
  `nothing|something|anything|no|a|an|his|their|someone|somebody|people|the way|the feeling|the answer|the truth|better|best|well|enough|me|my|her|him|you|your|us|that
  them|these|those|all of it|what|why|who|where|when|it|this|everyone|everybody|nobody|i|we|he|she|they|about me|about us`,
);
const ofMe =
  /\b(?:from (?:school|uni|university|work|before|college|my)|me|i|we|yesterday|tomorrow|today|last week)\b/iu;

const steady =
  /^(?:is )?(?:very |always |so )?(?:calm|unflappable|cool|steady|level-headed|unshakeable|good|great) (?:in an? (?:crisis|emergency|storm)|under (?:pressure|fire))$/iu;
const tongue =
  /^(?:speaks (?:also |fluent |good |some |perfect |a bit of )?|(?:is )?fluent in |native )(?:(?:two|three|four|five|six|seven|several|many|half a dozen|a lot of|lots of) languages|English|German|French|Spanish|Italian|Portuguese|Dutch|Polish|Czech|Russian|Ukrainian|Turkish|Arabic|Hebrew|Hindi|Urdu|Bengali|Chinese|Mandarin|Cantonese|Japanese|Korean|Swedish|Norwegian|Danish|Finnish|Greek|Hungarian|Romanian|Catalan|Welsh|Irish|sign language)(?: (?:and|&) \p{Lu}\p{Ll}{3,11})?(?: (?:fluently|well|speaker))?$/u;

function strengthIn(text: string): string | undefined {
  const task = behind(/^does /iu, text);
  if (task !== undefined && beginsWithAny(task, tasks)) return task;
  if (steady.test(text) || tongue.test(text)) return text.replace(/^(?:speaks|(?:is )?fluent in) /iu, '');
  const named = expertName.exec(text)?.[1] ?? behind(ourSpecialist, text);
  return named ?? strengths.map((begin) => behind(begin, text)).find((found) => found !== undefined);
}

/** "The ins and outs of tax" is tax. */
const allOf = /^(?:all )?the ins and outs of /iu;

/** What is of somebody's own life, and what went wrong. */
const ownLife =
  /\b(?:flats?|houses?(?! style)|cottage|holiday home|caravan|motorbike|school run|nursery run|dishes|shopping|laundry|washing|hoovering|horses?|snakes?|chickens|leak|mess|mistake)\b/iu;

/** "In charge of our project" tells who somebody is to the user. */
const ourProject = /^(?:our|my) (?:\p{L}+ ){0,2}(?:project|programme|workstream)$/iu;

function isNoStrength(text: string): boolean {
  if (ownLife.test(text) || ourProject.test(text) || hardly.test(text)) return true;
  // "Best at 4ish", "does the school run 8-9" are about a time, as is "the forecast then".
  if (/^\d|\d ?[-–] ?\d|\d[:.]\d\d| then$/u.test(text)) return true;
  const isHow = /^how to\b/iu.test(text);
  return ofMe.test(text) || (!isHow && (beginsWithAny(text, noStrength) || /^how\b/iu.test(text)));
}

/** "Go-to for events, and for anything about vendors": said once more before the second. */
const again =
  /^(?:for|with|about|on) (?:(?:anything|everything|all things|all)(?: (?:about|on|around|to do with))? )?/iu;

function readStrength(spelt: string): Reading | undefined {
  const strong = strengthIn(spelt) ?? routedTo(spelt);
  if (strong === undefined || holdsClock(strong) || isAskedOnce(spelt) || isNoStrength(strong.replace(anyOf, '')))
    return undefined;
  // "Explain anything to anyone".
  if (/^(?:anything|everything|whatever) (?:to(?! do\b)|for|in) /iu.test(strong))
    return tells(item('strengths', spelt));
  const items = itemsOf(
    strong.replace(betterThan, '').replace(mastery, '').replace(anyOf, '').replace(allOf, ''),
    orToo.test(spelt),
  );
  return tells(...items.map((one) => item('strengths', one.replace(again, ''))));
}

const owes =
  /^(?:(?:she |he |they )?owes? (?:me|us)|promised (?:me|us)|(?:will |'ll )send (?:me|us)|want (?:her|him|them) to|(?:i )?asked (?:her|him|them) for|i need from (?:her|him|them):?|needs? to send me|should send me) /iu;
const asked =
  /^(?:(?:i|we) (?:(?:still|also|urgently|only|always|usually|often|normally|generally|typically|first|really) )?|(?:still|also|urgently|only|always|usually|often|normally|generally) )?(?:need|want|(?<=^(?:i|we) )would like|would like(?= .* (?:from|off) (?:her|him|them)\b)|expect|wait for|am waiting for|am waiting on|depend on) (?:(?:from )?(?:her|him|them) for )?(?!(?:me|us) to )/iu;
const awaited =
  /^(?:i'm |still |we're |am )?waiting (?:for|on) (?:(?:her|him|them) (?:for|to send|to give (?:me|us)) )?/iu;

/** Small things between people, and people themselves, are nothing asked of them at work. */
const small = phrasesOf(
  `nothing|none|a break|coffee|beer|lift|ride|hand|loan|light|recipe|drink|lunch|dinner|call|favour|favor|cake|hug|round|fiver|tenner|help
  more sleep|it|her to|him to|them to`,
);
const isSmall = (text: string) =>
  beginsWithAny(text.replace(/^an? (?!break)/iu, ''), small) ||
  /^(?:her|him|them)$/iu.test(text) ||
  /^to (?!have|get)/iu.test(text);

const offThem = / (?:from|off|out of) (?:her|him|them)$/iu;

/** "Always need sign-off from Petra's legal folks": those who work for somebody. */
const ofTheirPeople =
  / from \p{Lu}[\p{L}-]{1,20}['’]s (?:\p{L}+ ){0,2}(?:team|folks|people|side|office|department|dept|crew|lot|desk|group|guys|unit|colleagues|assistant|deputy)\b/u;
const everTime = /\b(?:always|usually|often|normally|generally|every|each|whenever|before (?:i|we) can|all)\b/iu;

function readAsked(spelt: string): Reading | undefined {
  const found = behind(owes, spelt) ?? behind(asked, spelt) ?? behind(awaited, spelt);
  if (found === undefined) return undefined;
  const isTheirs =
    /\b(?:her|his|their|(?:from|off|out of) (?:her|him|them))\b/i.test(found) ||
    owes.test(spelt) ||
    (everTime.test(spelt) && ofTheirPeople.test(found));
  if (!isTheirs) return undefined;
  const text = found.replace(offThem, '').replace(/^to (?:get|have|collect|obtain) (?=\S)/iu, '');
  const things = itemsOf(text).filter((one) => !isSmall(one) && !isSmallDebt(one) && !isHomeLife(one));
  return things.length === 0 ? undefined : tells(...things.map((one) => item('askedOfThem', one)));
}

/** What others know of somebody: strengths, how they met, common ground, goals, what is asked of them. */
export const readKnowledge = (clause: Clause): Reading | undefined =>
  readStrength(clause.spelt) ??
  (clause.also && isSport(clause.spelt) ? tells(item('commonGround', clause.spelt)) : undefined) ??
  readGoal(clause.spelt, clause.also) ??
  readMet(clause.spelt) ??
  readAsked(clause.spelt) ??
  readShared(clause);
