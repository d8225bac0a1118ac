import { hasLength } from './behind';
import type { Clause } from './clause';
import { need, tells } from './told';
import type { Reading } from './types';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** What sort of a call or mail: the way itself is neither wished for nor left alone. */
const sorts = setOf(
  `ad-hoc adhoc unscheduled unplanned impromptu surprise cold random spontaneous last-minute unannounced unexpected back-to-back long longer lengthy rambling endless group conference scheduled planned
  prearranged pre-arranged booked pre-booked arranged agreed announced recorded mass bulk forwarded chatty wordy empty vague unsolicited unarranged uninvited drop-in`,
);
const ways = setOf(
  'call calls mail mails email emails e-mail e-mails message messages text texts chat chats visit visits visitor visitors meeting meetings zoom zooms huddle huddles ping pings dm dms thread threads contact',
);
const fillers = setOf(
  `video phone teams prior no not never avoid avoids hates hate dislikes dislike detests loathes loves likes prefers prefer wants welcomes only just please always best better rather than or and to over instead of a an any the by without with
  doesn't don't does do like want take takes answer answers accept accepts read reads are is ok okay fine welcome get gets read unread ignored skipped deleted go goes appointment arrangement prior notice in advance
  beforehand ahead day hour one two days hours at least schedule scheduled book booked when if arranged agreed agenda invite calendar must should be can't stand keep`,
);
const shaped = setOf(
  'appointment arrangement notice advance beforehand ahead scheduled booked arranged agreed announced agenda',
);

/** "No ad hoc calls", "scheduled calls only", "long emails don't get read", "calls by appointment". */
function isOfSort(text: string): boolean {
  const words = text
    .replace(/\bad hoc\b/u, 'ad-hoc')
    .replace(/\blast minute\b/u, 'last-minute')
    .split(/[ ,:]+/u);
  if (words.length < 3 || words.length > 10) return false;
  // "Longer texts in email" says what a way is for.
  if (words.some((word, at) => /^(?:in|by)$/u.test(word) && ways.has(words[at + 1] ?? ''))) return false;
  const isKnown = words.every(
    (word) =>
      sorts.has(word) ||
      ways.has(word) ||
      fillers.has(word) ||
      shaped.has(word) ||
      /^(?:short|quick|brief)$/u.test(word),
  );
  // "Rather a call than a long email" weighs two ways.
  const at = words.indexOf('than');
  const isWeighed = at > 0 && words.slice(0, at).some((word) => ways.has(word) || word === 'phone');
  if (isWeighed && !words.slice(0, at).some((word) => sorts.has(word) || shaped.has(word))) return false;
  const isSort = words.some((word) => sorts.has(word) || shaped.has(word));
  return isKnown && isSort && words.some((word) => ways.has(word));
}

/** "Put it in writing", "after a call she wants it in writing". */
const inWriting =
  /^(?:(?:after|following) (?:a|an|the|any|every|each) (?:call|meeting|talk|chat|phone call),? )?(?:(?:she|he|they) )?(?:always |rather |please |then )?(?:put|wants?|likes?|prefers?|have|has|get|gets|confirm|send|give|expects|would like|would love|would prefer)(?: to)?(?: (?:have|get|see|her|him|them|it|things|everything|all|that|this|stuff|requests|tasks|agreements|decisions|instructions|what was agreed)){1,4} (?:in (?:writing|written(?: form)?)|written down|on paper|in black and white)(?: (?:first|please|too|afterwards|after|always|as well))?$/u;

const wanting = /^(?:likes?|wants?|prefers?) /iu;

/** "Calls max 15 min", "meetings should have an agenda". */
const ofAll =
  /^(?:all |any |her |his |their )?(?:calls|meetings|e-?mails|mails|messages|texts) (?:max(?:imum)?|at most|no longer than|not longer than|under|below|up to|should|must|need (?:to|an?)|have to|only with|always with) (?=\S)/u;
const keptOff =
  /^keep (?:it|things|that|this|everything|work|business) (?:off|out of|away from|on|in|to) (?:e-?mail|mail|slack|teams|chat|whatsapp|the phone|phone|text|the channel|public channels|writing)$/u;
const passing = /\b(?:be (?:moved|sent|answered|done)|today|tomorrow|this|next|i|we)\b/u;

/** Ways of a sort of their own stay in the words of the user. */
export function readWaysShaped({ plain, spelt }: Clause): Reading | undefined {
  if (!hasLength(plain, 8, 90)) return undefined;
  if (inWriting.test(plain)) return tells(need(spelt.replace(wanting, '')));
  const isShape = keptOff.test(plain) || (ofAll.test(plain) && !passing.test(plain));
  return isShape || isOfSort(plain) ? tells(need(spelt)) : undefined;
}
