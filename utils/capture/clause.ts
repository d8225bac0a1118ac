import { foldName } from '@/utils/text/fold';
import { trimSigns } from '@/utils/text/trim-signs';
import type { Span } from '@/utils/text/types';
import { inClockFigures } from './clock-words';
import { inHourForms } from './hour-forms';
import { inFull, shortForms, withoutSlip } from './slips';
import { inTimeForms, withTimesInFull } from './time-forms';
import { inTimeIdioms } from './time-idioms';
import { inShortWays } from './ways-in-short';
import { withoutTeller } from './who-says';

/** Words that may be one statement. */
export interface Clause extends Span {
  /** As written, but for slips of the keys, without who it is about and without "please". */
  spelt: string;
  /** The same folded, without words that change nothing. */
  plain: string;
  /** Whether it holds for the user too: "too", "like me". */
  also: boolean;
  /** Whether somebody was named by "she", "he" or their name, so that it is a sentence. */
  said: boolean;
  /** Whether it ends with "please". */
  asked?: boolean;
}

const subject =
  /^(?:she|he|they|madam|ma'am|sir)(?:['’]?s|['’]?re|['’]?d|['’]ll| is| are| has| have| would| will| wants?)?(?= )(?! ?\/)(?! (?:(?:her|hers|him|his|them|their|theirs)(?: pronouns)?$|(?:or|and) (?:she|he|they|her|him|them)\b))/i;
const leading =
  /^(?:(?:please|pls|plz)(?: (?:to|do(?! not )))?|with(?= (?:(?:mon|tues|wednes|thurs|fri)days?|mornings|afternoons|lunch) )|(?:really|also|definitely|truly|generally|absolutely)(?= (?:(?:really|truly) )?(?:knows|likes|loves|hates|needs|prefers|wants|dislikes|enjoys|appreciates|values|struggles)\b)|do(?= be )|(?:as a rule|in general|for the most part|by and large|by the way|btw|tbh),?|tends to|just|for (?:your )?info(?:rmation)?,?|note that|note:|fyi|fyi:|nb:|info:|reminder:|update:|heads-up:|heads up:|remember that|like,|currently|still|so(?! (?:do|does|did) (?:the |all |my |our |most |half |everyone|everybody|i\b|we\b)| (?:am|would|have|had|will|can) i\b)|hence|therefore|is|are) /i;
const ending =
  /(?: (?:please|pls|plz|as well|too|(?:just )?like (?:me|us|I do|we do)|(?:just |exactly )as (?:I|we) do|same as me|(?<=\S{3} )(?:tho|tbh|btw|fwiw|lol|lmao|haha|hahaha|hehe|imho|ngl)|(?<=\d )then|in general|if possible|since (?:this (?:week|month|year|summer|autumn|winter|spring)|last (?:week|month|year|summer|autumn|winter|spring)|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: (?:19|20)\d\d)?)|hopefully|from now on|from here on(?: out| in)?|going forward|these days|nowadays|without fail|religiously|like clockwork|if you can|if at all possible|when(?:ever)? possible|on a permanent basis|permanently|for good|as a rule|typically|usually|(?<! or not )at all|(?:on )?most days|most of the time|as a rule|for (?:her|him|them)|(?:for|due to) (?:compliance|legal|security|privacy|data protection|audit|regulatory|confidentiality|documentation|traceability|contractual|liability|insurance|cost|gdpr|policy|it)(?: and (?:compliance|legal|security|privacy|audit))? reasons)|,? (?:tho|tbh|btw|fwiw))$/i;
const pleading = /,? (?:please|pls|plz)$/i;
const alsoMe = /,? (?:too|as well|(?:just )?like (?:me|us|I do|we do)|(?:just |exactly )as (?:I|we) do|same as me)$/i;
const idle =
  /\b(?:please|pls|plz|usually|always|really|just|generally|mostly|normally|typically|often|very|much|simply|also(?! works? (?:(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)|week))|more|most|quite|strongly|definitely|absolutely|currently|ideally|kindly|rather(?! than| not)) (?=\S)/g;

/** "Niamh = neev" tells how the name sounds. */
const soundAlone = /^(?:: | is )["“'‘]?\p{L}{1,6}(?:-\p{L}{1,6}){1,4}["”'’]?$/u;

/** "Sam prefers chat", "Sam's hours: 9-5", "Sam is in Berlin". */
function withoutName(text: string, names: readonly string[]): string {
  const folded = text.toLowerCase();
  const found = names.find((name) => name !== '' && folded.startsWith(name.toLowerCase()));
  const behind = found === undefined ? '' : text.slice(found.length);
  if (found === undefined || !/^['\s:,]/.test(behind) || soundAlone.test(behind)) return text;
  const rest = behind.replace(/^'s /, '').replace(/^[\s:,]{1,9}/, '');
  return /^(?:is|are|has) /i.test(rest) ? rest.replace(/^\S+ /, '') : rest;
}

/** Who said it is not what was said: "told me she prefers chat". */
const reported =
  /^(?:(?:she|he|they) )?(?:told me(?: (?:today|yesterday|just now|this morning))?|i was told|i'm told|i am told|i hear|i heard|we were told|says|said|mentioned|mentions|i noticed|noticed|i know|apparently|i learned|learned|turns out|remember|(?:please |kindly |pls |do )?(?:note|remember|be aware|bear in mind|keep in mind)|(?:sorry|sad|happy|pleased) to say|to be (?:honest|fair|frank)|honestly|frankly|admittedly|unfortunately|sadly|as you know)(?: that)?,? (?=(?:she|he|they)\b)/i;
const possessive =
  /^(?:her|his|their) (?=(?:time ?zone|tz|hours|work|working|office|best (?:time|hours|way|channel)|core hours|normal hours|team|company|employer|title|job title|pronouns?|location|home|preferred|favou?rite|focus|lunch|days? off|goals?|strengths?|nick|schedule|holidays?|local time|quiet|go-to|easiest|department|hobb|shift)\b)/i;

/** Wants are words of their own: "she wants feedback in writing" begins with them. */
function withoutSubject(whole: string): string {
  const text = withoutTeller(whole.replace(reported, ''));
  const found = subject.exec(text)?.[0];
  if (found === undefined) return text.replace(possessive, '');
  const rest = text.slice(found.length).trim();
  return /wants?$/i.test(found) ? `wants ${rest}` : rest;
}

function untilSame(text: string, change: (text: string) => string): string {
  let now = text;
  for (let turn = 0; turn < 4; turn++) {
    const next = change(now);
    if (next === now) return now;
    now = next;
  }
  return now;
}

/** Where words of ours stand before it; elsewhere it is a word of the user's. */
const shortWith =
  /(?<=\b(?:help|good|great|hand|trouble|support|struggles|struggling|patient|deals|bad|lousy|poor|weak|hopeless|terrible|rubbish|awful|useless|slow|lost|stuck|confident|comfortable|wizard|whizz|whiz|ace|expert|brilliant|careful|fine) )w\/?(?= \p{L}{3})/giu;
/** Written without their signs, as people in a hurry do. */
const unsigned: readonly [RegExp, string][] = [
  [/(?<=\s)w(?=\s)/gu, 'with'],
  [
    /(?<!\b(?:soft|hard|long|short|silent|rolled|double|single|letter|first|last|final|nasal|the|an|a|with)\s)(?<=\s)n(?=\s)/gu,
    'and',
  ],
  [/(?<=\p{L}s )r(?=\s)/gu, 'are'],
  [/\b(she|he)s(?=\s)/giu, "$1's"],
  [/\b(they|you)re(?=\s)/giu, "$1're"],
  [/\b(do|does|is|did|has|would|should|are|was)nt\b/giu, "$1n't"],
  [/\b(ca|wo)nt(?=\s)/giu, "$1n't"],
  [/\bthats(?=\s)/giu, "that's"],
  [/\b(?:btw|betw|b\/w)\b\.?(?= (?:\d|noon\b))/giu, 'between'],
  [/(?<=\s)@ (?=\d)/gu, 'at '],
  [/\bpost (?=(?:lunch|noon)\b|\d{1,2} ?(?:[ap]m|:|$))/giu, 'after '],
  [/\b(if|when|unless|because|cos) its(?=\s)/giu, "$1 it's"],
];
const signed = (text: string) => unsigned.reduce((now, [form, full]) => now.replace(form, full), text);

/** "Crit Club" is called so. */
const isNamed = (word: string, rest: string) => /^Crit$/u.test(word) && /^ \p{Lu}/u.test(rest);

const respelt = (written: string) =>
  signed(withTimesInFull(written))
    .replace(/\basst\. (?=\p{L})/giu, 'assistant ')
    .replace(shortForms, (word, at: number, text: string) =>
      isNamed(word, text.slice(at + word.length)) ? word : inFull(word),
    )
    .replace(shortWith, 'with')
    .replace(/\p{L}[\p{L}\p{M}]{3,}/gu, (word) => withoutSlip(word))
    .replace(/(?<!\b(?:the|a|her|his|our|new|on) )'?\b(?:till|til|untill)\b/gi, 'until');

/** "7:30-3:30 Mountain": behind hours it is the time of a zone. */
const zoneLetters: Record<string, string> = { pt: 'Pacific', mt: 'Mountain', ct: 'Central', et: 'Eastern' };
const behindHours = /(?<=\d ?(?:[ap]\.?m\.?)? )(?:pt|mt|ct|et)$/iu;
const inCapitals =
  /(?<=\d ?(?:[ap]\.?m\.?)? )(?:est|edt|pst|pdt|cst|cdt|mst|mdt|cet|cest|eet|gmt|utc|bst|ist|sgt|jst|hkt|aest|aedt)$/u;
const withZoneTime = (written: string) =>
  written
    .replace(behindHours, (letters) => `${zoneLetters[letters.toLowerCase()]} time`)
    .replace(inCapitals, (letters) => letters.toUpperCase())
    .replace(
      /(?<=\d ?(?:[ap]\.?m\.?)? |^(?:time ?zone|tz|zone|on)(?: is|:)? )(Eastern|Central|Mountain|Pacific)$/i,
      '$1 time',
    );

const clock = String.raw`\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m| o'clock|ish)?`;
/** "Before the 9.30 huddle": the time is what counts of it. */
const namedClock = new RegExp(
  `\\b(before|after|until|from) (?:the |her |his |their |our )?(${clock}) (?:(?:morning|daily|team|school|weekly|big) )?(?:huddle|stand-?up|meeting|call|briefing|class|service|handover|shift|lessons?|session|train|bus|sync|review|rounds?|prayers?|school run|catch-?up|check-in|scrum|assembly|rehearsal|news|feed|ferry|rush)\\b`,
  'gu',
);
/** "Before standup (9:15)". */
const clockNamed = new RegExp(
  `\\b(before|after|until|from) (?:the |her |his |their |our )?(?:(?:morning|daily|team|school|weekly|big) )?(?:huddle|stand-?up|meeting|call|briefing|class|service|handover|shift|lessons?|session|sync|review|rounds?|prayers?|school run|catch-?up|check-in|scrum|assembly) ?(?:\\(|at |, )(${clock})\\b\\)?(?![:.\\d]| ?(?:[-–]|to|until) ?\\d)`,
  'gu',
);
/** "Wed Thurs only 9-2", "about 8 till 4ish". */
const loosely: readonly [RegExp, string][] = [
  [namedClock, '$1 $2'],
  [clockNamed, '$1 $2'],
  [
    /(?<=\b(?:mon|tues?|weds?|thur?s?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?s?) only (?=\d|from \d|between \d|after \d|before \d)/gu,
    ' ',
  ],
  [/(?<=\d)ish(?= (?:-|to|until|till) )|(?<= (?:-|to|until|till) \d{1,2})ish\b/gu, ''],
  [
    /^(?:usually |mostly |normally )?(?:about|around|roughly|approx(?:imately)?|say) (?=\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m )?(?:-|to|until|till) )/gu,
    '',
  ],
  [/(?<=\d(?: ?[ap]m)?) (?:sharp|on the dot|latest|at the latest|prompt)\b/gu, ''],
];

export const plainOf = (spelt: string): string =>
  inShortWays(
    inHourForms(
      inTimeForms(
        loosely.reduce((now, [form, full]) => now.replace(form, full), inClockFigures(inTimeIdioms(foldName(spelt)))),
      ),
    ),
  )
    .replace(/,? ?\( ?/g, ', ')
    .replace(/\)/g, '')
    .replace(idle, '')
    .replace(
      / (?:she|he|they)(?:'s| is| are| makes| does| has) (?=better|best|good|free|available|reachable|there|focus|deep)/,
      ' ',
    )
    .replace(/\b(wont|cant|isnt|arent|didnt|shouldnt)\b/g, (word) =>
      word === 'wont' || word === 'cant' ? `${word.slice(0, -1)}'t` : `${word.slice(0, -2)}n't`,
    )
    .replace(/\bdont\b/g, "don't")
    .replace(/\bdoesnt\b/g, "doesn't");

export function clauseOf(text: string, span: Span, names: readonly string[]): Clause {
  const whole = text
    .slice(span.start, span.end)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?(?:[-=]>|[→⇒➔]) ?| = /gu, ': ')
    .replace(/(?<=[\p{L}]) ?>{1,2} ?(?=\p{L})/gu, ' over ')
    .replace(/[.,!](?=["”](?:\s|$))/gu, '')
    .replace(/ ?[✔✓✅👍]\uFE0F?/gu, ' yes')
    .replace(/ ?[✘✗❌👎]\uFE0F?/gu, ' no');
  const shown = trimSigns(whole, /[\s.,!;:*•·>()-]/, /[\s.,!;:*•·()]/);
  const unnamed = withoutName(respelt(shown), names);
  const predicate = withoutSubject(unnamed);
  const spelt = withZoneTime(untilSame(predicate, (now) => now.replace(leading, '').replace(ending, '')).trim());
  return {
    ...span,
    spelt,
    plain: plainOf(spelt),
    said: predicate !== shown,
    also: alsoMe.test(shown),
    asked: pleading.test(shown),
  };
}
