import { phrasesOf } from '@/utils/capture/behind';
import { isHeardWord, isSoundHint, unquoted } from './sound-words';

/** What begins a name as it is heard. */
const leads = phrasesOf(
  `read it|read|read as|read it as|read it like|reads|reads as|reads like|it reads|it reads like|it reads as|name reads|name reads as|says|says it|says it like|says it as|say|say it|say it as|say it like|said|said as|said like|is said|is said as|is said like|it's said|it is said|it's said like|spoken|spoken as|spoken like|is spoken|is spoken as|pron|pron.|pron is|pronounces|pronounces it|pronounces it as|pronounce|pronounce it|pronounce it as|pronounced|pronounced as|pronounced like|is pronounced|is pronounced as|is pronounced like|sounds|sounds like|sounds as|it sounds like|think|think of|roughly|more like|like|i say|we say|you say|you read it|you read it as|people say|they say|the name is|his name is|her name is|name is|call it|it's|its|it is|phonetically|phonetic|phonetics`,
);
const ofName = phrasesOf(
  'name|the name|her name|his name|their name|first name|last name|surname|family name|her first name|his first name|her last name|his last name|her surname|his surname|their surname|their last name|the surname|the first name|the last name|full name|her full name|his full name',
);
const mostLead = 5;
const compounds = phrasesOf(
  'part-time|full-time|hands-on|on-call|one-to-one|face-to-face|in-person|half-day|on-site|off-site|follow-up|check-in|stand-up|catch-up|heads-up|go-to|no-go|drop-in|day-off|sign-off|hand-over|well-known|long-term|short-term|co-lead|vice-chair|re-org|pre-read|ad-hoc|e-mail|e-mails|to-do|so-so|no-no|bye-bye|x-ray|semi-retired|ex-army|co-op|co-worker|ok-ish|yes-man|line-up|back-end|front-end|all-hands|two-line|one-off|know-how|make-up|close-up|wi-fi|mid-week|self-service|same-day|next-day|so-called|old-school|short-staffed|left-handed|up-to-date|out-of-office|over-the-top|thank-you|thank-yous|go-live|kick-off|time-off',
);

const isHeard = (word: string) => isHeardWord(word) && !compounds.has(word.toLowerCase());
/** "Half-time" by itself is no sound: a syllable in capitals is. */
const isLoud = (word: string) => isHeard(word) && /\p{Lu}{2}/u.test(word);
const saying =
  /^(?:(?:(?:you|we|i|people|they) )?(?:say|read)|says|said|reads|pron|pronounce[ds]?|spoken|is (?:said|pronounced|spoken)|it(?:'s| is) said|it reads|phonetic|name|the name|his name|her name)\b/u;
const small = (words: readonly string[]) => words.join(' ').toLowerCase().replace(/:/gu, '');

/** What stands in quotes at the beginning, of one to three words. */
function quoted(text: string): { sound: string; rest: string } | undefined {
  if (!'"“'.includes(text.charAt(0))) return undefined;
  const end = text.slice(1).search(/["”]|$/u) + 1;
  const sound = text.slice(1, end).replace(/,$/u, '');
  const isPlain = /^[\p{L}\p{M}'’ -]{2,30}$/u.test(sound) && sound.split(' ').length < 4;
  return isPlain ? { sound, rest: text.slice(end + 1).trim() } : undefined;
}

/** A name as it is heard, and behind it how. */
function heardFirst(text: string, led?: { isSaid: boolean }): string | undefined {
  const inQuotes = led ? quoted(text) : undefined;
  const [first = '', ...more] = text.split(' ');
  const word = unquoted(first);
  const isSound = led?.isSaid ? isHeard(word) : isLoud(word) && (led !== undefined || word.includes('-'));
  const sound = inQuotes?.sound ?? (isSound ? word : undefined);
  const rest = (inQuotes?.rest ?? more.join(' ')).replace(/^,/u, '').trim();
  if (sound === undefined) return undefined;
  if (rest === '') return sound;
  return isSoundHint(rest) || /^(?:not|never|and not|as in|like|rhymes with) \S.{1,30}$/iu.test(rest)
    ? `${sound}, ${rest}`
    : undefined;
}

interface Led {
  lead: string;
  rest: string[];
}

/** The words behind a lead of so many words, the longest first. */
function behindLead(words: readonly string[], phrases: ReadonlySet<string>): Led | undefined {
  for (let at = Math.min(mostLead, words.length - 1); at > 0; at--) {
    const lead = small(words.slice(0, at));
    if (phrases.has(lead)) return { lead, rest: words.slice(at) };
  }
  return undefined;
}

const isNameWord = (word: string) => /^\p{Lu}[\p{L}\p{M}'’-]{1,20}:?$/u.test(word);

/** "Lena rhymes with Tina", "rhymes with sofa": of a name, and of nothing else. */
const rhymes =
  /^(?:(?:(?:her |his |the |their )?(?:first |last |sur|family )?name )|\p{Lu}[\p{L}\p{M}'’-]{1,20} )?rhymes with ["“]?\p{L}[\p{L}' -]{1,20}["”]?$/u;

/** How a name is said, in words that are about nothing else: "read it 'Kra-kov'", "with a soft n at the end". */
export function heardIn(text: string): string | undefined {
  if (text.length > 90) return undefined;
  if (isSoundHint(text) || rhymes.test(text)) return text;
  const words = text.split(' ');
  const name = behindLead(words, ofName);
  const own = isNameWord(words[0] ?? '') ? behindLead(words.slice(1), leads) : undefined;
  const found = behindLead(name?.rest ?? words, leads) ?? own;
  const isSaid = found !== undefined && (name !== undefined || saying.test(found.lead));
  return (found && heardFirst(found.rest.join(' '), { isSaid })) ?? heardFirst(text);
}
