import type { ChannelPurpose, ContactChannel } from '@/utils/people/types';
import { remembered } from '@/utils/text/remembered';
import { inKnownWords } from './channel-matters';
import { moreWords } from './channel-words';
import { inShortMatters } from './matters-in-short';
import { inShortStances, withoutParts } from './stances-in-short';
import { inShortWays } from './ways-in-short';

/**
 * What words mean when somebody says how to reach a person, one sign each, so that the order of the words can be judged
 * whatever the words: m c k p the channels, w in writing (mail or chat), g a meeting; 1 to 5 what it is for; N not, P
 * prefers, L likes, V reaches, G fine, O only, b by, o over, x a, F for, I if, U only if, E unless, T rather than, t to, h her, A a sign, B and, R or, v arranges, Z bad, `-` nothing.
 */
const lexicon: Record<string, string> = {
  m: 'mail|mails|email|emails|e-mail|e-mails|emailing|e mail|e mails|mailing|inbox|gmail|outlook|by mail',
  c: 'chat|chats|chatting|chat message|chat messages|slack|slacks|slacking|slack message|slack messages|slack dm|teams|ms teams|teams chat|teams message|teams messages|dm|dms|im|ims|instant message|instant messages|message|messages|messaging|ping|pings|pinging|whatsapp|signal|zulip|mattermost|rocket chat|google chat|hangouts|text|texts|texting|text message|text messages|sms|direct message|direct messages|msg|msgs|messenger|telegram|discord|element|matrix',
  k: 'call|calls|calling|phone|phones|phoning|phone call|phone calls|telephone|tel|telefon|cell|mobile|ring|rings|ringing|zoom|zooms|zoom call|zoom calls|video call|video calls|video chat|teams call|teams calls|slack call|slack calls|huddle|huddles|slack huddle|voice call|voice|voicemail|a quick call|phonecall|phonecalls|facetime|skype|google meet|telephone calls|give a ring|give her a ring|give him a ring|give her a call|give him a call|give them a call|give a call|on the phone',
  p: 'in person|in-person|in-person meetings|in-person meeting|in person meetings|in-person talks|in-person chats|face-to-face meetings|face to face meetings|face-to-face talks|face to face talks|personal talk|personal talks|face to face|face-to-face|f2f|personally|walk over|walks over|walking over|walk by|walk up to|drop by|drops by|drop in|drop-ins|drop ins|dropping by|dropping in|stop by|stopping by|come by|coming by|swing by|go over|go see|desk|office visit|office visits|visit|visits|visiting|desk visits|walk-ins|walk ins|drop by office|come by office|stop by office|go to office|walk to office|come over|comes over|coming over|pop by|pop in|pop over|pops by|pops in|popping by|popping in|stop over|in the flesh|meet in person|meeting in person|talk in person|talking in person|speak in person|at the desk|over coffee|over a coffee|drop round|come round|pop round|go round|walk round',
  w: 'write|writes|writing|written|in writing|written messages|async|asynchronous|asynchronously|written word|in written form|text form|written form|in text|written communication',
  g: 'meeting|meetings|appointments|meet',
  '1': 'quick|quick question|quick questions|quick qs|quick stuff|quick things|quick thing|quick ones|quick matters|quick asks|quick chats|short question|short questions|short stuff|short things|short ones|short matters|small stuff|small things|small questions|small matters|little things|little stuff|little questions|simple questions|simple things|minor stuff|minor things|fast questions|quickies|brief questions|fast things|yes/no questions|anything quick|anything short|anything small|short topics|quick topics|something quick|something short|small talk topics',
  '2': 'long|long stuff|long things|long ones|long matters|long topics|long questions|long texts|longer|longer stuff|longer things|longer ones|longer matters|longer topics|longer questions|longer texts|longer discussions|long discussions|details|detail|detailed stuff|detailed things|detailed questions|complex|complex stuff|complex things|complex topics|complex matters|complex questions|complex issues|complicated stuff|complicated things|complicated topics|complicated matters|complicated questions|big topics|big things|big stuff|bigger topics|bigger things|bigger stuff|in-depth stuff|in-depth things|deep discussions|anything long|anything longer|anything complex|anything complicated|anything big|something long|something longer|something complex|difficult topics|long reads|lengthy stuff|lengthy things|everything long',
  '3': "escalation|escalations|alarms|alerts|urgent|urgently|urgency|urgent stuff|urgent things|urgent thing|urgent matters|urgent issues|urgent questions|urgent cases|urgent ones|urgent topics|urgent only|emergency|emergencies|an emergency|asap|it's urgent|it is urgent|it's an emergency|it's really urgent|really urgent|something urgent|anything urgent|everything urgent|on fire|it's on fire|something's on fire|something is on fire|it burns|it's burning|something burns|critical issues|time-critical|it can't wait|it cannot wait|it's important and urgent|outages|outage|incidents|an incident|production is down|prod is down|things burn|house is on fire|the house is on fire|there's a fire|fire|fires",
  '4': 'feedback|critique|criticism|feedback talks|bad news|hard news|difficult news|unpleasant news',
  '5': 'thanks|thank you|thank-yous|thank yous|praise|kudos|compliments',
  v: 'book|set up|schedule|arrange|hop on|jump on|plan',
  Z: 'get ignored|gets ignored|unread|get lost|gets lost|get missed|gets missed|get overlooked|gets overlooked|get buried|drown|go unread|go unanswered|stay unread|remain unread|go missing|are never read|are overlooked|are missed|are not read|are ignored|bad|worse|terrible|awkward|impossible|useless|slow|unreliable',
  N: "zero|don't bother with|do not bother with|no use of|no|nothing|not|never|don't|do not|doesn't|does not|without|avoid|avoids|avoiding|hate|hates|dislike|dislikes|not a fan of|no fan of|is not a fan of|isn't a fan of|can't stand|cannot stand|neither|isn't on|is not on|not on|doesn't use|don't use|does not use|not use|not big on|not keen on|not into|refuses|ignores|allergic to|won't|will not|stop|nope to|no more|never on|rarely|seldom|hardly ever|rarely uses|can't|doesn't do|does not do|not do|never does|doesn't check|rarely checks|never checks|bad at|terrible at|doesn't read|rarely reads|never answers|never picks up|doesn't pick up|doesn't answer|does not answer|not a|no-go|no go|a no-go|taboo|off limits|not an option|out of the question|uncomfortable with|not comfortable with|not happy with|not open to",
  P: 'prefer|prefers|preferred|prefering|preferring|preference|preferably',
  L: 'like|likes|liked|want|wants|love|loves|enjoy|enjoys|rather have|rather|better|best|best reached|easiest|easier|ideal|ideally|favorite|favourite|preferred channel|fastest|quickest|first|best way|the best way|works best|works better|responds best|answers best|responds to|answers fastest|reacts fastest|responds faster|reads only|reacts to|replies to|channel|preferred way|big fan of|fan of|a fan of|comfortable with|happy with|happy to|open to|ok with|okay with|fine with|person|guy|gal|type|would like|would rather|would love|would rather have|likes if you|likes it if you|likes it when you|likes when you|loves it when you|prefers if you|prefers it if you|prefers it when you|default|always|fast|quickly|promptly',
  V: 'contact|contacts|contacted|reach|reached|reach out|reachable|get|get hold of|hit her up|hit him up|hit them up|get in touch|ask|send|send an|use|uses|using|talk|talks|answers|answer|responds|reply|replies|read|reads|checks|check|do|does|doing|pick up|picks up|being|be|been|have|has|go|goes|try|hit up|drop|drop an|drop a|leave|shoot|shoot an|shoot a|give|speak|communicate|communicates|communicating|receive|receiving|get|getting|having|lives|handle|handles|discuss|connect|bother|disturb|interrupt|approach|catch|come|address|sends|put|be seen|being seen|to be seen|seen',
  G: 'sufficient|suffices|enough|will do|would do|does it|does the job|does nicely|is plenty|plenty|ok|okay|fine|good|great|welcome|possible|allowed|perfect|works|work|are ok|preferable|acceptable|cool|super|nice|yes|yep',
  x: 'a|an',
  O: 'only|exclusively|solely|nothing but|strictly',
  b: 'by|via|per|through|in|on|at|her on|him on',
  o: 'over',
  F: 'for|for the|about|with|when it comes to|regarding|concerning',
  I: "if|when|whenever|in case of|in case|in an|in a|in case it's|if there's|if there is|in cases of|once",
  U: 'only if|only when|only in case of|only for|only in|but only if|but only for|but only when',
  E: "unless|except|except for|except if|except when|except in|other than for|besides|apart from|unless it's|unless it is|unless there's|if not",
  T: 'than|instead of|rather than|more than|before|not so much|better than|as opposed to|in place of|and not',
  t: 'to',
  h: 'her|him|them',
  A: ',|:|-|;|but|–',
  B: 'and|plus|&|+',
  R: 'or|nor|/',
  '-': "normal|normally|non-urgent|not urgent|regular|routine|day-to-day|ordinary|other stuff|other|others|everything else|else|anything else|all else|otherwise|the rest|rest|instead|would|by default|everything|anything|most things|all other things|other things|all the rest|in all other cases|normal things|normal stuff|that you|that people|that we|we|people|when people|if people|you can|the|is|are|of|please|it|it's|it is|they're|both|either|as|all|any|anytime|any day|directly|straight away|any time|at any time|all day|24/7|my|this|that way|way|things|stuff|thing|at her|at his|at their|too|so|me|someone|to be|can",
};

const channels: Record<string, ContactChannel> = { m: 'mail', c: 'chat', k: 'call', p: 'in-person' };
const purposes: Record<string, ChannelPurpose> = { 1: 'quick', 2: 'long', 3: 'urgent', 4: 'feedback', 5: 'thanks' };

export const channelOf = (sign: string | undefined): ContactChannel => channels[sign ?? ''] ?? 'mail';
export const purposesOf = (signs: string): ChannelPurpose[] =>
  [...new Set(signs)].flatMap((sign) => purposes[sign] ?? []);

const questions =
  'question questions qs q stuff thing things matter matters ask asks ping pings note notes update updates topic topics issue issues request requests check-in check-ins message messages talk talks discussion discussion discussions conversation conversations one ones text texts explanation explanations problem problems point points answer answers decision decisions item items case cases info detail details subject subjects read reads document documents'.split(
    ' ',
  );
const sizes: Record<string, string> = {
  1: 'quick short small little simple minor fast brief easy tiny trivial quickie',
  2: 'long longer big bigger complex complicated detailed in-depth deep lengthy difficult larger large extensive important hard tough tricky deeper',
  3: 'urgent time-critical time-sensitive burning pressing',
};

const signs = new Map<string, string>();
for (const words of [lexicon, moreWords]) {
  for (const [sign, phrases] of Object.entries(words)) {
    for (const phrase of phrases.split(/\||\n\s+/u)) if (!signs.has(phrase)) signs.set(phrase, sign);
  }
}
for (const [sign, adjectives] of Object.entries(sizes)) {
  for (const adjective of adjectives.split(' ')) {
    for (const all of ['anything', 'everything', 'something']) signs.set(`${all} ${adjective}`, sign);
    for (const noun of questions) signs.set(`${adjective} ${noun}`, sign);
  }
}
for (const [sign, past] of Object.entries({
  m: 'emailed mailed e-mailed',
  c: 'pinged messaged texted slacked',
  k: 'called phoned rung telephoned buzzed',
})) {
  // By itself the past tells what was done: "called her" is a note.
  for (const word of past.split(' '))
    for (const be of ['be', 'being', 'to be', 'get', 'getting']) signs.set(`${be} ${word}`, sign);
}
/** "Mails aren't answered", "the phone is never picked up". */
for (const be of [
  "isn't",
  "aren't",
  'is not',
  'are not',
  'is never',
  'are never',
  'is rarely',
  'are rarely',
  'is hardly ever',
  'are hardly ever',
  'rarely get',
  'rarely gets',
])
  for (const past of [
    'read',
    'answered',
    'checked',
    'looked at',
    'opened',
    'picked up',
    'returned',
    'noticed',
    'monitored',
  ])
    signs.set(`${be} ${past}`, 'Z');
signs
  .set('over the phone', 'k')
  .set('by phone', 'k')
  .set('over phone', 'k')
  .set('at her desk', 'p')
  .set('at his desk', 'p');

/** "Long matters she likes on a call": who says so changes nothing. */
for (const who of ['she', 'he', 'they'])
  for (const [sign, verbs] of Object.entries({
    L: 'likes|like|wants|want|loves|takes|take|would rather have|would rather|would like|wants to discuss|likes to discuss|is better|wants to talk about',
    P: 'prefers|prefer',
  }))
    for (const verb of verbs.split('|')) signs.set(`${who} ${verb}`, sign);

const longest = 6;
const words = /[\p{L}\p{N}'](?:[\p{L}\p{N}'/-]*[\p{L}\p{N}'])?|[,:;&+/–-]/gu;

/** "Email over phone" compares, "talk over the phone" does not. */
const overPhone = /(?<=\b(?:e-?mails?|mails?|chat|slack|texts?|teams)) over (?:the )?(?:phone|telephone)\b/u;
/** "A quick text over email" compares two ways, and says nothing of what is quick. */
const quickWay =
  /\b(?:quick|short|brief) (?=(?:texts?|chats?|calls?|e-?mails?|messages?|dms?) (?:over|than|rather than|instead of) )/gu;

/** "Phone/email". */
const sideBySide =
  /(?<=^|[ ,])(phone|calls?|e-?mail|mail|chat|slack|teams|texts?|whatsapp|sms)\/(?=(?:phone|calls?|e-?mail|mail|chat|slack|teams|texts?|whatsapp|sms|in person)\b)/gu;

/** Whether words only tell what a way is for: "small stuff", "when you have a small thing". */
export const isMatter = (words: string): boolean =>
  /^F?[1-5]+$/u.test(signsIn(words) ?? signsIn(inShortMatters(words)) ?? '');

/** All words of the ways to reach somebody: without one of them nothing is told of any. */
const wayWords = new Set(
  [...signs]
    .flatMap(([phrase, sign]) => (/^[mckpwg]$/u.test(sign) ? phrase.split(' ') : []))
    .filter(
      (word) =>
        !/^(?:an?|the|in|on|at|by|to|of|over|up|in|it|her|him|them|your|out|it's|under|you|and|with|round)$/u.test(
          word,
        ),
    ),
);
const moreWayWords = /^(?:see|sit|sitting|whatsapping|come|drop|stop|pop|walk|go|head|swing|nip|wander)$/u;
const holdsWay = (text: string): boolean =>
  text.split(/[^\p{L}'-]+/u).some((word) => wayWords.has(word) || moreWayWords.test(word));

interface Signs {
  /** Undefined where a word of the text is none of these. */
  said: string | undefined;
  /** The text where what people say in words of their own is put in known ones, and its signs. */
  short: string;
  inShort: string | undefined;
}
/** A clause is looked at by many readers, and most of them ask for its signs. */
const signsOf = remembered((text: string): Signs => {
  const whole = withoutParts(text, isMatter);
  const plainly = signsIn(whole);
  if (!holdsWay(text)) return { said: plainly, short: text, inShort: plainly };
  const short = inShortMatters(inShortStances(inShortWays(whole)));
  const inShort = signsIn(short);
  return { said: plainly ?? inShort, short, inShort };
}, 120);

/** The signs of a text in small letters; undefined where a word of it is none of these. */
export const channelSigns = (text: string): string | undefined => signsOf(text).said;
/** The same where what people say in words of their own is put in known ones, and these words. */
export const signsInShort = (text: string): Pick<Signs, 'short' | 'inShort'> => signsOf(text);

function signsIn(text: string): string | undefined {
  const found =
    inKnownWords(text)
      .replace(sideBySide, '$1 / ')
      .replace(quickWay, '')
      .replace(overPhone, ' rather than phone')
      .replace(/^(short|small|brief|quick|long|urgent)(?=: )/u, '$1 things')
      .replace(/ over (?:everything|anything|all)(?: else)?$/u, '')
      .replace(/(?<=\p{L})'s (?=fine|ok|best|good|better|great)/gu, ' is ')
      .replace(
        /\b(?:her|his|their|your) (?=desk|seat|workplace|workstation|cubicle|office|room|inbox|phone|mobile|cell|cabin|door|extension|landline)|(?<=^|\b(?:call|ring|phone) )(?:her|his|their) (?:mobile|cell ?phone|cell|phone)$/g,
        '',
      )
      .match(words) ?? [];
  let out = '';
  for (let at = 0; at < found.length; ) {
    const { phrase, sign, many } = signAt(found, at);
    if (sign === undefined) return undefined;
    // "Reach her by mail" is not "her mail".
    const isBy = out.endsWith('h') && /^(?:by|over|on|via) /u.test(phrase);
    out += sign === '-' ? '' : `${isBy ? 'b' : ''}${sign}`;
    at += many;
  }
  return out;
}

/** The longest phrase from a place that has a sign. */
function signAt(found: readonly string[], at: number) {
  let many = Math.min(longest, found.length - at);
  while (many > 1 && !signs.has(found.slice(at, at + many).join(' '))) many--;
  const phrase = found.slice(at, at + many).join(' ');
  return { phrase, sign: signs.get(phrase), many };
}

/** The sign of a phrase, where it has one. */
export const channelSign = (phrase: string): string | undefined => signs.get(phrase);
