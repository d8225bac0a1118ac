import { around, before, behind, hasLength, phrasesOf } from './behind';
import { readChannelText } from './channels';
import type { Clause } from './clause';
import { asks, channel, need, preference, tells } from './told';
import type { Reading, Told } from './types';

const find =
  /^(?:find|catch|see|visit|look for|pop in on|drop in on) (?:her|him|them) (?:in|at|on|by|over) (?:the |her |his |their )?(?=\p{L})/iu;
const comeBy = /^(?:come|drop|pop|stop|swing|call) (?:by|in at|round to|into) (?:the |her |his |their )(?=\p{L})/iu;
const aTime =
  /\b(?:home|o'clock|morning|mornings|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|\d|once|best|least|all|phone|slack|teams|chat|mail|email|whatsapp|mobile)\b/iu;

/** "Find him in the boiler room", "catch her at break": one goes there. */
function isGoingThere(text: string): boolean {
  const where = behind(find, text, 3, 30) ?? behind(comeBy, text, 3, 30);
  return where !== undefined && where.split(' ').length < 4 && !aTime.test(where) && !/[^\p{L} '-]/u.test(where);
}

const shapes = phrasesOf(
  'formal|short|brief|concise|polite|written|one-line|bulleted|friendly|plain|structured|numbered|simple|clear|proper',
);
const answers =
  / (?:answers?|replies|reply|notes?|summar(?:y|ies)|questions?|requests?|updates?) (?:by|via|per|over|on|in) /giu;
const withWhat = / with (?:an? |the )?(?=\p{L})/giu;
/** "The chat with HR went well" is told of one. */
const spoken =
  /^(?:the|our|my|that|this|last) |^(?:a )?(?:calls?|phone|rings?|zoom|video|chats?|meet|meetings?|talks?|visits?)\b/iu;
const only = / (?:only|please|pls)$/iu;

const howOf = (text: string): Told | undefined => {
  const [way, ...more] = readChannelText(text.toLowerCase())?.told ?? [];
  return way?.kind === 'preference' && way.value.kind === 'channel' && more.length === 0 ? way : undefined;
};

/** "One-line answers by text". */
function answerBy(bare: string): Reading | undefined {
  const [answer] = around(bare, answers);
  const isShape = answer && hasLength(answer.front, 4, 20) && shapes.has(answer.front.toLowerCase());
  const by = isShape ? howOf(answer.back) : undefined;
  return by && tells(by, need(bare));
}

/** "A thanks by mail with her boss in copy" is how to thank, and no need. */
const wishOf = (way: Told, text: string): Told => {
  const purpose = way.kind === 'preference' && way.value.kind === 'channel' ? way.value.purpose : undefined;
  return purpose === 'thanks' || purpose === 'feedback' ? preference({ kind: purpose, text }) : need(text);
};

/** "Emails with bullet points". */
function holding(bare: string): Reading | undefined {
  const [found] = around(bare, withWhat);
  const isThing =
    found &&
    hasLength(found.back, 4, 40) &&
    !/\b(?:her|him|them|me|us|caution|care)\b/iu.test(found.back) &&
    !/ (?:for|if|when) /iu.test(found.front);
  const kind = isThing && !spoken.test(bare) ? howOf(found.front) : undefined;
  return kind && tells(kind, wishOf(kind, bare));
}

/** "Short mails only": how, and in what shape. */
function shaped(text: string): Reading | undefined {
  const bare = text.replace(only, '').replace(/^(?:prefers |likes |wants )/iu, '');
  const told = answerBy(bare) ?? holding(bare);
  if (told) return told;
  const [shape = '', ...rest] = bare.split(' ');
  const way = shapes.has(shape.toLowerCase()) ? howOf(rest.join(' ')) : undefined;
  if (!way) return undefined;
  return only.test(text) ? tells(way, need(bare)) : { ...tells(need(bare)), bare: true };
}

const limit =
  / (?:only )?(?:(?:when|while|if|during|after|before|in|on|at|between|outside|outside of) )(?=(?:she's |he's |her |his |their |the )?\p{L})(?=\S)/gu;
const events =
  /^(?:(?:she's|he's|they're) )?(?:her |his |their |the )?(?:lessons?|class(?:es)?|service|shifts?|surgery|clinic|rehearsals?|shows?|school|work|hours|days? off|breaks|tea breaks?|quiet times?|focus time|meetings?|break|night|evening|matches|training|practice|lectures?|court|hearings?|rounds|meals?|lunch|dinner|driving|teaching|operating|weekends?|holidays?|vacation|exams|mass|prayers?|services|the day|day|office hours|opening hours|an? (?:ping|heads-up|warning|message|text|mail|notice|word)|notice|appointment|agreement)(?: (?:only|off))?$/u;

const habit = /^(?:emails|mails|calls|texts|pings|chats|messages|rings|phones|always|often|usually)\b/u;

/** "Don't phone during lessons", "email after school": a way that holds then only. */
function atEvents(text: string, plain: string): Reading | undefined {
  if (habit.test(plain)) return undefined;
  const found = around(plain, limit).find(({ back }) => events.test(back));
  if (!found || !hasLength(found.front, 3, 30)) return undefined;
  const [way, ...more] = readChannelText(found.front.replace(/ only$/u, ''))?.told ?? [];
  if (way?.kind !== 'preference' || more.length > 0) return undefined;
  if (way.value.kind === 'avoid') return tells(need(text));
  // "Call in breaks only" is no wish for calls.
  if (/ only$| only (?:when|while|if|during|after|before|in|on|at|between) /iu.test(text)) return tells(need(text));
  return way.value.kind === 'channel' ? asks('channel', [way, need(text)]) : undefined;
}

const byProxy =
  /^(?:(?:only |always |best )?(?:via|through|by way of|go through|goes through|contact|ask|mail|email|call|ring|text|message) )(?:(?:the (?:helpdesk|help desk|switchboard|agency|front desk|ticket system|portal))|(?:her|his|their) (?:pa|p\.a\.|assistant|secretary|office|agent|deputy|chief of staff|ea))(?: (?:instead|first|only))?$/iu;
const written =
  /^(?:write|put|note) (?:things|it|everything|tasks|instructions|all) (?:down|in writing|on paper)(?: for (?:her|him|them))?$/iu;
const other =
  /^(?:greet|say hello|introduce yourself|ask how (?:she|he|they) (?:is|are)) (?:first|before)\b|^(?:surname|family name|last name|title|greeting|pleasantries) first$|^(?:always )?(?:inform|brief|update|tell|warn) (?:(?:her|him|them) )?(?:early|first|in advance)$|^no (?:attachments|flowers|gifts|presents|perfume|ties|voicemails?|acronyms|reply-alls?)!{0,2}$/iu;
const tongue =
  /^(?:english|german|french|spanish|italian|portuguese|dutch|polish|czech|russian|ukrainian|turkish|arabic|hebrew|hindi|urdu|bengali|chinese|mandarin|cantonese|japanese|korean|swedish|norwegian|danish|finnish|greek|hungarian|romanian|welsh|irish|tamil|swahili)(?: (?:is )?(?:preferred|please|only|best|better)|: (?:preferred|better))$/iu;

const reason =
  / (?:because )?(?:she|he|they) (?:never|rarely|hardly ever|doesn't|don't|won't) (?:read|reads|check|checks|answer|answers|open|opens|listen to|pick up|picks up|see|sees)(?: (?:them|it|any))?$/u;

const why =
  /,? (?:(?:for|out of) (?:\S+ ){1,2}reasons|(?:because of|due to|owing to|on account of|thanks to|for lack of|given) (?:\S+ ){0,4}\S+)$/u;
const firmly = /\b(?:only|no|not|never|avoids?|don't|prefers?|rather|always|instead|hates?|nothing but)\b/u;

/** "No emails, she never reads them", "mail only for legal reasons". */
function withReason(plain: string): Reading | undefined {
  const wish = before(why, plain, 4, 40);
  if (wish !== undefined && firmly.test(wish)) return readChannelText(wish);
  const front = before(reason, plain, 4, 40)?.replace(/,$/u, '');
  return front === undefined ? undefined : readChannelText(front);
}

const ifSo =
  / (?:if|when|for when|where|unless) (?:it's |it is |things are |something's |something is )?(?:really |very |too |a bit |more |an? )?/gu;
const sizes: readonly [RegExp, string][] = [
  [
    /^(?:long|longer|complicated|complex|detailed|big|bigger|tricky|involved|lengthy|wordy|in depth|technical)$/u,
    'long',
  ],
  [/^(?:quick|short|small|simple|minor|little|tiny|brief)$/u, 'quick'],
  [
    /^(?:urgent|emergency|critical|on fire|burning|serious|time[- ]sensitive|can't wait|cannot wait|desperate)$/u,
    'urgent',
  ],
];

/** "Email if it's long": what a way is for. */
function ifSized(plain: string): Reading | undefined {
  const [found] = around(plain, ifSo);
  const size = sizes.find(([form]) =>
    form.test(found?.back.replace(/ (?:stuff|things|matters?|questions?)$/u, '') ?? ''),
  )?.[1];
  return found && size ? readChannelText(`${found.front} for ${size} stuff`) : undefined;
}

/** "Checks mail twice a day". */
const looks =
  /^(?:only )?(?:reads|checks|looks at|looks into|answers|goes through|opens|sees|replies to) (?:(?:her|his|their) )?(?:e-?mails?|mails?|inbox|slack|teams|chats?|messages|texts|whatsapp) (?:only )?(?:once|twice|thrice|(?:two|three|four|\d) times|every (?:hour|other|few|two|three|morning|evening)|at \d|a few times|in batches|in one go)/u;

/** Ways to reach somebody that are told with a place, a shape, or a while of their own. */
export function readWaysSaid({ spelt, plain }: Clause): Reading | undefined {
  // "The call went better than feared" tells what happened.
  if (spelt.length > 80 || / went /u.test(plain)) return undefined;
  if (isGoingThere(spelt)) return tells(channel('in-person'));
  if ([byProxy, written, other, tongue].some((form) => form.test(spelt)) || looks.test(plain))
    return tells(need(spelt));
  return withReason(plain) ?? ifSized(plain) ?? atEvents(spelt, plain) ?? shaped(spelt);
}
