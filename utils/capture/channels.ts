import { isAnnounced } from './announced';
import { inKnownWords } from './channel-matters';
import { channelOf, channelSigns, purposesOf, signsInShort } from './channel-signs';
import type { Clause } from './clause';
import { noWish } from './no-wish';
import { asks, avoid, channel, need, preference, tells } from './told';
import type { Reading, Told } from './types';
import { wayInAnyOrder } from './ways-in-any-order';

/** What a row of signs means; `parts` are the groups of its pattern. */
type Meaning = (parts: string[], text: string) => Reading | undefined;

const forPurposes = (sign: string, what: string): Told[] =>
  purposesOf(what).map((purpose) => preference({ kind: 'channel', channel: channelOf(sign), purpose }));
const channelsIn = (signs: string) => [...new Set(signs.match(/[mckp]/g))];

const one: Meaning = ([sign = '']) => tells(channel(channelOf(sign)));
const used: Meaning = ([sign = '', what = '']) => tells(...forPurposes(sign, what));
const usedLast: Meaning = ([what = '', sign = '']) => tells(...forPurposes(sign, what));
const avoided: Meaning = ([signs = '']) => tells(...channelsIn(signs).map((sign) => avoid(channelOf(sign))));
const likedAndAvoided: Meaning = ([liked = '', avoidedSigns = '']) =>
  tells(channel(channelOf(liked)), ...channelsIn(avoidedSigns).map((sign) => avoid(channelOf(sign))));
const avoidedButFor: Meaning = ([sign = '', what = '']) => tells(avoid(channelOf(sign)), ...forPurposes(sign, what));
const avoidedThenLiked: Meaning = ([not = '', liked = '']) => tells(avoid(channelOf(not)), channel(channelOf(liked)));
/** "No calls and chat" may be two to leave, or one to leave and one to take. */
const avoidedAnd: Meaning = ([first = '', second = '']) => ({
  told: [avoid(channelOf(first))],
  ask: { about: 'channel', answers: [avoid(channelOf(second)), channel(channelOf(second))] },
});
/** "Prefers chat, mail ok" is two statements. */
const apart: Meaning = () => undefined;
const either: Meaning = ([signs = '']) => {
  const told = channelsIn(signs).map((sign) => channel(channelOf(sign)));
  return told.length === 1 ? tells(...told) : asks('channel', told);
};
const notFor: Meaning = ([sign = ''], text) => asks('channel', [need(text), avoid(channelOf(sign))]);
const long: Meaning = (_, text) => tells(need(text));
const written: Meaning = () => asks('channel', [channel('mail'), channel('chat')]);
const notWritten: Meaning = () => asks('channel', [avoid('mail'), avoid('chat')]);
const meetings: Meaning = () => asks('channel', [channel('in-person'), channel('call')]);
const meetingsFor: Meaning = ([what = '']) =>
  asks(
    'channel',
    ['p', 'k'].flatMap((sign) => forPurposes(sign, what)),
  );
const noMeetings: Meaning = (_, text) => asks('channel', [avoid('in-person'), avoid('call'), need(text)]);

/** By the order of signs (`channel-signs.ts`), the first that fits. "To" is left out of all but the comparing ones. */
const compared = /^[LPVhGt]{0,6}([mckp])[LPGhV]{0,4}[Tt][VLPhN]{0,3}[mckpw]h?[LPGI]{0,3}(?:T[mckpw]){0,2}$/;
/** "Ping her on Slack", "write an email". */
const through = /^[LPVhF]{0,6}(?:[cwk]h?b([mckp])|V?wh?b?([mc]))[LPG]{0,3}$/;
const patterns: [RegExp, Meaning][] = [
  [/^N[LVG]{0,4}([mckp])h?A[LPVF]{0,3}([mckp])h?[LPG]{0,3}$/, avoidedThenLiked],
  [/^N[LVG]{0,4}([mckp])h?B([mckp])h?$/, avoidedAnd],
  [/^[LPVht]{1,5}A([mckp])$/, one],
  [/^[LPVhF]{0,6}([mckp])h?[LPGhF]{0,4}$/, one],
  [/^[LPVFO]{0,6}O[LPVF]{0,3}([mckp])h?[LPVG]{0,4}$/, one],
  [/^[LPV]{0,4}([mckp])h?O[LPV]?$/, one],
  [/^N(?!P)[LVtG]{0,4}((?:[mckp])h?(?:(?:R|[RAB]N)V?[mckp]h?){0,3})[VLG]{0,2}$/, avoided],
  [/^([mckp])[AV]{0,2}N[LGO]{0,3}$/, avoided],
  [/^[V]{0,2}([mckp])h?A?O?[ZY][ZhV]{0,2}$/, avoided],
  [/^YA?V?([mckp])h?$/, avoided],
  [/^([mckp])A?T$/, avoided],
  [/^([mckp])AG$/, one],
  // "WhatsApp or nothing".
  [/^([mckp])h?RN$/, one],
  [/^[LPV]{0,4}([mckp])h?L{0,2}[AB]?N[LV]{0,3}([mckp](?:(?:R|[RAB]N)[mckp]){0,2})h?$/, likedAndAvoided],
  [/^N[LV]{0,3}([mckp])h?A?[UOE][IV]{0,3}(3)$/, avoidedButFor],
  [/^N[LV]{0,3}([mckp])h?[FI]{1,2}N(3)$/, avoidedButFor],
  [/^N[LV]{0,3}([mckp])h?[FIV]{1,3}[1245]{1,3}$/, notFor],
  [/^[LPVO]{0,4}([mckp])h?A?E[IV]{0,2}[1-5]$/, one],
  [/^N[12]([mckp])$/, long],
  // "Long stuff never in chat".
  [/^[FIV]{0,2}[1-3]A?N[LV]{0,3}([mckp])$/, long],
  [/^[LPVOhv]{0,5}([mckp])h?[LPVGOFIUA]{0,5}([1-5](?:[RAB]?[1-5]){0,3})[OV]?G?$/, used],
  [/^[FIVLPO]{0,4}([1-5](?:[RAB]{0,2}[1-5]){0,3})[LPVOAIGhv]{0,5}([mckp])h?[LPGO]{0,3}(?:T[mckpw])?$/, usedLast],
  [/^[LP]{1,3}V?[mckp]h?A[mckp]h?V?G$/, apart],
  [/^[LPV]{0,4}([mckp]h?(?:[RAB][V]{0,2}[mckp]h?){1,3})[LPGV]{0,4}$/, either],
  [/^[LPVO]{0,4}wh?[LPGO]{0,3}$/, written],
  [/^[LP]{0,3}wh?T[Vt]{1,3}$/, written],
  [/^N[LV]{0,3}wh?$/, notWritten],
  [/^[LP]{1,4}g$|^g[LG]{1,3}$/, meetings],
  [/^N[LV]{0,3}g$/, noMeetings],
  [/^[FIVLPO]{0,3}([12])[LPVOAFIv]{0,4}g[LPG]{0,2}$/, meetingsFor],
  [/^[LP]{0,2}g[FILPO]{0,3}([12])$/, meetingsFor],
];

/** Null where no order of signs fits. */
function meaningOf(found: string | undefined, full: string): Reading | undefined | null {
  // "Her chat" and "read her email" are about something of hers, "reach her by email" is not.
  if (!found || /^h|h[mckwg]/.test(found)) return null;
  const signs = found
    .replaceAll('x', '')
    .replace(/^A/, '')
    // "A quick thank-you" is no quick question.
    .replace(/1(?=[45])/g, '')
    .replace(/([mckp])[tbo]{0,2}\1/g, '$1');
  // "Yes to calls".
  const by = through.exec(signs) ?? /^Gt([mckp])h?$/.exec(signs);
  if (by) return one(by.slice(1).filter(Boolean), full);
  const over = compared.exec(signs.replace(/(?<=[mckp][LPGhV]{0,4})o(?=[mckp])/g, 'T').replace(/[bo]/g, ''));
  if (over) return one(over.slice(1), full);
  const bare = signs.replace(/[tbo]/g, '');
  for (const [pattern, meaning] of patterns) {
    const parts = pattern.exec(bare);
    if (parts) return meaning(parts.slice(1), full);
  }
  return null;
}

export function readChannelText(text: string, full = text): Reading | undefined {
  if (noWish.test(text)) return undefined;
  const signs = channelSigns(text);
  const meaning = meaningOf(signs, full);
  if (meaning !== null) return meaning;
  const { short, inShort } = signsInShort(text);
  const told = inShort === signs ? null : meaningOf(inShort, full);
  return told === null ? readInAnyOrder(short) : told;
}

function readInAnyOrder(short: string): Reading | undefined {
  const found = wayInAnyOrder(inKnownWords(short));
  if (!found) return undefined;
  const { way, isAvoided, what } = found;
  if (what !== undefined) return tells(...forPurposes(way, what));
  return tells(isAvoided ? avoid(channelOf(way)) : channel(channelOf(way)));
}

/** Words that say how to reach somebody even when they stand alone; "visit" and "the call" do not. */
const plainName =
  /^(?:(?:by|via|on|through|per|over) )?(?:(?:drop|stop|come|swing|pop) (?:by|into) (?:(?:her|his|their|the) )?(?:office|desk|room)|(?:walk|pop|drop|go|come) (?:over|in|by|round)(?= any ?time$|$)( any ?time)?|phone|telephone|e-?mails?|mail|chat|slack|ms teams|teams|calls?|dms?|zoom|whatsapp|sms|(?:meet |talk |speak )?in[- ]person|face[- ]to[- ]face|f2f|(?:video|phone|voice|zoom) calls?|(?:text|teams|slack|chat) (?:messages?|chat)|signal|telegram|mattermost|zulip|discord|google chat|google meet|rocket\.?chat|skype|messenger|hangouts|telefon|direct messages?|instant messages?)$|^(?:by|via|over|through) (?:text|sms|message|dm|im|ping|ring|bell)s?$|^(?:on|over|by) (?:the phone|the telephone|chat)$/u;
/** What somebody does, not what they like: "always calls"; and what is to be done: "to call", "urgent call". */
const habit =
  /^(?:always|often|usually|to|must|should|will|on a|in a)? ?(?:calls|emails|mails|texts|pings|messages|rings|chats|call|on a call)$|^(?:please )?answer (?:the|your) (?:phone|call)$|^go (?:and )?(?:see|visit) (?:her|him|them)$|\bcall (?:her|him|them) (?:love|dear|hon|mate|boss|sir|miss|guy|girl|person)$|^(?:the )?(?:phone|line|mobile|landline) rings (?:all|off|non|constantly|every|a lot)\b/u;
const talking =
  /^(?:prefers?|likes?|rather|better|wants?|(?:would )?(?:sooner|rather)) (?:to )?(?:talk(?:ing)? (?:(?:things|it|stuff|matters) )?(?:through|over|out)(?: loud)?|talk|speak|talking|speaking|a conversation|a talk|conversations|spoken word)(?: (?:than|over|instead of|rather than|more than|to) (?:to )?(?:write|writing|texts?|type|typing|being written to))?$|^(?:talking|speaking|a talk|a conversation) (?:beats|is better than|over|rather than|works better than) (?:writing|typing|texts?|text)(?: (?:for|with) (?:her|him|them))?$/u;
/** "Otherwise email", "email instead". */
const elsewise =
  /^(?:otherwise|(?:for )?(?:(?:all )?the )?rest|(?:everything|anything|all|whatever) else|else|(?:all |any |the )?(?:other|remaining) (?:things|stuff|matters|topics|questions|issues|requests)|by default|default|then|normal(?:ly)?|regular|routine|ordinary|others?|non-urgent|not urgent)[:,]? (?:(?:in|on) (?!person|the (?:phone|telephone|blower)))?|,? (?:instead|otherwise|by default|for everything(?: else)?|for the rest)$/u;
const atAnyTime =
  /^(?:ping|call|text|message|e-?mail|dm|slack|phone)(?: (?:her|him|them))? (?:any ?time|at any time|whenever)$/u;
const singled = /^(?:[mckp]|[1-5][mckp])$/u;

/** These are left out of the plain words as well. */
const wished =
  /^(?:(?:ideally|preferably|kindly|mostly|generally|usually) (?:by|via|on|over|in|through)|use|try|stick to) /iu;
/** "Rather" is left out of the plain words. */
const rather = /^(?:would |'d |i'd )?(?:much |far )?rather /iu;

const firmly = / (?:all the way|every time|any ?day|hands down|full stop|by far|through and through)$/u;
const inGeneral = /^(?:in general|generally|mostly|usually|normally|preferably|ideally),? (?:an? )?(?=\p{L})/iu;

function saysHow({ spelt, plain }: Clause): boolean {
  const signs = channelSigns(plain)?.replace(/^A|[xbot]/g, '') ?? '';
  if (spelt.includes(' ') && habit.test(spelt.toLowerCase())) return false;
  if (atAnyTime.test(plain) || firmly.test(plain) || inGeneral.test(spelt)) return true;
  return (
    !singled.test(signs) ||
    rather.test(spelt) ||
    (signs === 'p' && plain.split(' ').length > 3 && !/^(?:at|in|over|on) /u.test(plain)) ||
    plainName.test(inKnownWords(plain).replace(elsewise, '')) ||
    (signs.length === 2 && plain.split(' ').length > 2)
  );
}

/** "Call before visiting": it is a need of its own. */
const announced =
  /^(?:call|ring|phone|knock)(?: (?:her|him|them|ahead|first))? before (?:you )?(?:com|visit|drop|stop|turn|show|walk|pop|go)/u;

/** "Never ring directly, send a message first." */
const isLonger = (part: string): boolean => part.split(' ').length > 2 && isAnnounced(part);

export function readChannels(clause: Clause): Reading | undefined {
  const { plain, spelt } = clause;
  if (announced.test(plain) || isAnnounced(plain) || plain.split(', ').some(isLonger)) return undefined;
  if (talking.test(plain)) return asks('channel', [channel('call'), channel('in-person')]);
  if (!saysHow(clause)) return undefined;
  const reading = readChannelText(plain, spelt);
  const signs = channelSigns(plain)?.replace(/[xbot]/g, '') ?? '';
  const isMere = /^[VhF]{0,4}[mckp][Vh]{0,3}$/.test(signs) && !wished.test(spelt) && !elsewise.test(plain);
  if (!reading) return undefined;
  const isAllowed = /^[mckp]h?V?G$/.test(signs);
  return { ...reading, ...(isMere ? { bare: true } : {}), ...(isAllowed ? { allows: true } : {}) };
}
