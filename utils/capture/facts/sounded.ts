import { phrasesOf } from '@/utils/capture/behind';
import { isHouseName } from '@/utils/capture/firm-names';
import { syllabled } from './called';
import { heardIn } from './read-aloud';
import { anyOf, firstFound, theirs } from './saying';

/** Letters by which the same sound may begin. */
const alike = [
  'sxczšşś',
  'nñ',
  'ckqgx',
  'gjhyx',
  'wv',
  'vw',
  'aoeuiyh',
  'phf',
  'tcd',
  'bp',
  'rl',
  'td',
  'jhzy',
  'zsx',
  'ngw',
  'mn',
  'eiy',
  'kc',
  'lr',
  'xhsz',
];
const soundsAlike = (one: string, other: string) =>
  one === other || alike.some((letters) => letters.includes(one) && letters.includes(other));
const compounds = phrasesOf(
  `part-time|full-time|hands-on|on-call|one-to-one|face-to-face|in-person|half-day|on-site|off-site|follow-up|check-in|stand-up|catch-up|heads-up|go-to|no-go|tea-time|drop-in|day-off|sign-off|hand-over|well-known|self-employed|long-term|short-term|co-lead|vice-chair|ex-colleague|re-org|pre-read`,
);
const sounded =
  /^(?!\S+n['’]t )(\p{L}[\p{L}'’.-]{1,14})(?: (?:is|=|as|->))?:? ["“'‘/]?(\p{L}{1,6}(?:[- ]\p{L}{1,6}){1,4})["”'’/]?$/u;
const sayWays: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:${theirs} |the )?(?:(?:first|last|sur|full|family) ?)?(?:name|surname)(?:'s| is)?,? )?(?:pronounced|pronounce|pronounce it|spoken|said|you say|you say it|say it|say|sounds like|sounding like|rhyming|think|reads|it's said|it is said)(?: like| as| as in| exactly like| more like| the| with| kind of like)?:? ["“'‘]?(.{2,40})$`,
    'iu',
  ),
];
const soundHints =
  /^(?:(?:the |her |his )?["“']?\p{L}{1,3}["”']? (?:at the (?:end|start) )?(?:in .{2,16} )?(?:is|is said|sounds|like|as) (?:silent|like|as|said)|silent \p{L}{1,2}\b|(?:soft|hard|long|short|rolled|rolling) [b-hj-zA-Z](?: |$)|roll the \p{L}|rhymes with|(?:(?:her|his|their|the) )?(?:first|last|family|sur) ?name (?:rhymes with|sounds like)|two syllables|one syllable|three syllables|the \p{L}{1,2} (?:is|isn't) )/iu;
const notSound =
  /\b(?:dislike|preference|lisp|limp|accent|stammer|stutter|tendency|effect|difference|habit|fear|taste|weakness|interest|sense|love|hatred|aversion|need|decline|she|he|they|i|we|you|nothing|something|thanks|please|what|hello to|no|yes|more|less|so|that|it)\b/iu;

/** "Niamh = neev": a name, and one word that begins alike. */
const equalled = /^(\p{L}{3,12}): ["“'‘]?(\p{Ll}{3,12})["”'’]?$/u;
const fields = phrasesOf(
  'team|title|role|goal|need|needs|time|zone|hours|email|mail|phone|chat|calls|call|company|office|place|lunch|likes|note|notes|urgent|pronouns|nick|nickname|group|groups|skills|strengths|mood|status|state|today|work|works|best|away|focus|lead|city|town|job|thanks|feedback|holidays|school|kids|dog|cat|car|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|weekend|weekends|mornings|afternoons|evenings|lunchtime|breaks|winter|summer|spring|autumn|easter|christmas|january|february|march|april|june|july|august|september|october|november|december|bosses|boss|manager|wife|husband|son|daughter|hobby|hobbies|interests|skill|fun|size|shift|shifts|break|dept|department|desk|room|floor|phone|mobile|diet|food|drink|coffee|tea',
);
const isSoundOf = (written: string, sound: string) =>
  !fields.has(written.toLowerCase()) &&
  written.toLowerCase() !== sound &&
  soundsAlike(written.slice(0, 1).toLowerCase(), sound.slice(0, 1)) &&
  /[aeiouy]/u.test(sound) &&
  !/(?:ing|ed|ly|s)$/u.test(sound);

const loudForm =
  /^(?:(?:say|it's|just|as) )?["“'‘]?(\p{L}{1,7}(?:-\p{L}{1,7}){1,4})["”'’]?(?:,? (?:not|for|never) \S.{1,24})$/u;

/** "Kah-REEN, not Karen". */
function loudIn(text: string): string | undefined {
  const loud = loudForm.exec(text)?.[1];
  return loud !== undefined && syllabled.test(loud) && !compounds.has(loud.toLowerCase()) ? loud : undefined;
}

/** "Siobhan = shi-vawn", "Niamh = neev". */
function equalledIn(text: string): string | undefined {
  // "Hôpital Saint-Louis" is a house.
  if (isHouseName(text)) return undefined;
  const [, written = '', sound = ''] = sounded.exec(text) ?? [];
  const isPlain = /^\S+ (?:is|as) /u.test(text) && !/\p{Lu}{2}|["“'‘]/u.test(sound);
  const isCompound = compounds.has(sound.toLowerCase()) || fields.has(written.toLowerCase());
  const isSaid = !isPlain && !isCompound && written.length > 2 && sound.includes('-');
  if (isSaid && soundsAlike(written.slice(0, 1).toLowerCase(), sound.slice(0, 1).toLowerCase())) return sound;
  const [, name = '', word = ''] = equalled.exec(text) ?? [];
  return word !== '' && isSoundOf(name, word) ? word : undefined;
}

const aboutNames = /name|pronounc|sounds|rhym/iu;
const likeThings = /sounds? (?:good|great|like (?:a|an|the|she|he|they|it))\b/iu;

function wayIn(text: string): string | undefined {
  const way = sayWays.map((form) => form.exec(text)?.[1]).find(Boolean);
  if (way === undefined || !aboutNames.test(text) || likeThings.test(text)) return undefined;
  return notSound.test(way) || way.split(' ').length > 5 ? undefined : way.replace(/["”']$/u, '');
}

/** "Say your name at the gate" is to be done there, and "say her name slowly" says how. */
const noSound =
  /^(?:said|says?|saying) (?:hello|hi|hey|goodbye|bye|sorry|thanks|thank you|no|yes|little|much|nothing|something|a lot)\b|^(?:please |always |just )*(?:say|state|tell|give|mention|read out|shout|use|spell) your (?:\S+ )?(?:name|surname)\b|^(?:please |always |just )*say (?:(?:her|his|their) (?:\S+ )?(?:name|surname)|it) (?:slowly|first|again|twice|right|properly|correctly|clearly|loudly|aloud|out loud|often|wrong|quietly|carefully)$/iu;

/** How a name is said: "Siobhan = shi-vawn", "silent W", "pronounced the French way". */
export const soundIn = (text: string): string | undefined =>
  text.length > 90 || noSound.test(text)
    ? undefined
    : firstFound([heardIn, (one) => (soundHints.test(one) ? one : undefined), loudIn, equalledIn, wayIn], text);

const set = '(?:she|he|they|xe|ze|ey|fae|hers?|him|his|them|theirs?|zir|hir|any)';
const pronounLead = anyOf(
  "(?:(?:her|his|their|new|pref|preferred|my) )?(?:pronouns?|pronomen)(?: (?:are|is|have changed to|changed to|now|since june))?:?|(?:now )?uses?|use|goes by|goes w/|goes with|badge says|(?:email )?signature says|e-?mail sig says|careful:?|it's|asked us to use|asked me to use|wants to be|in meetings use|told me (?:her|his|their) pronouns are|told me:?|prefers?|please use|please say|say|refer to (?:her|him|them|\\p{Lu}\\p{L}+) (?:as|with)|wants to be referred to as|fine with|ok with|happy with|answers to|changed to|switched to|note:?|\\p{Lu}\\p{L}+ (?:uses|takes|is|=|goes by)|call \\p{Lu}\\p{L}+",
);
const pronounsOf = new RegExp(
  `^${pronounLead} ?["“'‘]?(${set}(?: ?(?:/|or|and) ?${set}){1,2}|they|any pronouns?|no pronouns?)["”'’]?(?:,? (?:not|never|please|since|for|when|only|is fine|now|pronouns).{0,32})?$`,
  'iu',
);

/** "Now uses they/them", "badge says she/her". */
export function pronounsIn(text: string): string | undefined {
  const found = pronounsOf.exec(text)?.[1];
  return found?.replace(/ ?(?:\/|or|and) ?/giu, '/').toLowerCase();
}
