import { phrasesOf } from '@/utils/capture/behind';
import { trimSigns } from '@/utils/text/trim-signs';

/** Words by which people say how a part of a name sounds. */
const sounds = phrasesOf(
  'stress|stressed|accent|accented|emphasis|emphasised|emphasized|syllable|syllables|silent|soft|hard|long|short|rolled|rolling|nasal|sharp|open|closed|voiced|pronounced|spoken|said|sounds|sounding|sound|spelt|spelled|read|umlaut|tilde|accents|double|guttural|aspirated|swallowed|drawn-out|clear|flat|rhymes|dropped|mute|strong|light|tone|tones|rising|falling',
);
const places = phrasesOf(
  'first|second|third|fourth|last|final|middle|end|start|front|beginning|back|part|half|syllable|syllables|vowel|vowels|consonant|consonants|letter|letters|two|three|four|one|penultimate|both|other|next',
);
const names = phrasesOf('name|names|surname|firstname|lastname|family');
const filling = phrasesOf(
  "the|a|an|on|at|with|without|is|as|in|of|not|like|and|to|no|it|its|it's|by|has|have|that|than|but|only|almost|really|very|bit|her|his|their|when|isn't|for|you|say|hear|don't|do|never|always|more|just|are|from|towards|goes|put|puts|roll|rolls|at|all",
);
const tongues = phrasesOf(
  'english|german|french|spanish|italian|polish|dutch|portuguese|turkish|irish|welsh|scottish|russian|czech|swedish|danish|norwegian|finnish|hungarian|arabic|hindi|tamil|chinese|mandarin|japanese|korean|vietnamese|greek|hebrew|persian|way',
);
const letter =
  /^(?:\p{L}|oo|ee|ea|ou|ow|oe|oa|ie|ch|sh|th|ph|gh|kh|zh|dh|bh|gn|nj|lj|ll|rr|ss|zz|tz|cz|sz|rz|ng|kn|wh|aa|ii|uu|ye|ya|yo|sch|tch|dzh|eau)$/u;
const syllables = /^\p{L}{1,7}(?:-\p{L}{1,7}){1,5}$/u;
/** "REE", "shi-VAWN": how people write what they hear. */
const isHeard = (word: string) => syllables.test(word) || /^\p{Lu}{2,8}$/u.test(word);

const bared = (word: string) => trimSigns(word, /["“'‘(]/u, /["”’'),.:;]/u);
const isLetter = (word: string) => letter.test(word) && !filling.has(word) && word !== 'i';
/** "A" is a letter where no word follows that it could stand before. */
const letterA = / ["“]?a["”]?(?: (?:is|at|in|and|like|sounds|as)(?= )|$)/iu;
const stress = phrasesOf('stress|stressed|accent|emphasis|emphasised|emphasized');
const parts = phrasesOf('syllable|syllables|vowel|vowels|consonant|consonants');
const numbers = phrasesOf('one|two|three|four');

/** Whether words say no more than how a name sounds: "stress on the second part", "with a soft n at the end". */
export function isSoundHint(text: string): boolean {
  const words = text.split(' ').map(bared).filter(Boolean);
  if (words.length > 12 || words.length < 2) return false;
  const small = words.map((word) => word.toLowerCase());
  const knows = (word: string, at: number) =>
    sounds.has(word) ||
    places.has(word) ||
    names.has(word) ||
    filling.has(word) ||
    tongues.has(word) ||
    isLetter(word) ||
    isHeard(words[at] ?? '');
  if (!small.every(knows)) return false;
  const some = (set: ReadonlySet<string>) => small.some((word) => set.has(word));
  const letters = small.filter(isLetter).length + (letterA.test(text) ? 1 : 0);
  if (some(stress)) return letters > 0 || some(places) || words.some(isHeard);
  if (letters > 0)
    return (
      some(sounds) ||
      /^(?:(?:you |we |just )?(?:say|pronounce|speak|spoken|said)(?: it| (?:her|his|their|the) (?:first |last )?name)? )?with(?:out)? /u.test(
        text,
      ) ||
      (letters > 1 && / (?:is|like|as) /u.test(text))
    );
  return some(parts) && (some(sounds) || some(numbers));
}

/** A word as people write it by its sound: "shi-VAWN", "NEEV". */
export const isHeardWord = (word: string): boolean =>
  (syllables.test(word) &&
    (/\p{Lu}{2}/u.test(word) || /^\p{Ll}+(?:-\p{Ll}+)+$/u.test(word) || /-\p{Lu}?\p{Ll}/u.test(word))) ||
  /^\p{Lu}{3,8}$/u.test(word);
export const unquoted = bared;
