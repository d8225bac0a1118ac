import { phrasesOf } from './behind';

const subjects = phrasesOf('she|he|they|xe|ze|zie|ey|fae|it|any|ae|elle|iel|er|sie|il|lui');
const others = phrasesOf(
  'her|hers|herself|him|his|himself|them|their|theirs|themself|themselves|xem|xyr|xyrs|zir|zirs|hir|hirs|em|eir|eirs|faer|faers|its|aer|ihm|ihr|lui|hen|hem|hun',
);
/** Words by which people say that pronouns follow. */
const leads = phrasesOf(
  `uses|use|using|takes|take|goes by|go by|goes with|goes as|prefers|prefers to use|prefers to go by|please use|please say|it's|its|it is|pronouns|pronoun|pronouns are|pronouns:|pronouns|the pronouns|her pronouns|his pronouns|their pronouns
  her pronouns are|his pronouns are|their pronouns are|my pronouns|preferred pronouns|preferred pronouns are|pronouns is|pronouns now|now uses|now use|and uses|and use|and its|and it's|say|identifies as|listed as|signature says|badge says|profile says|pronouns =|is|and`,
);
/** A single word is one only behind a lead that says so. */
const firmLeads = phrasesOf(
  "prefers|pronouns|pronoun|pronouns are|pronouns:|uses|use|goes by|its|it's|and its|and it's|please use|takes|pronouns now|now uses|her pronouns|his pronouns|their pronouns|preferred pronouns",
);
const tails = phrasesOf(
  `pronouns|pronoun|as pronouns|please|pls|kindly note|please note|btw|both|both fine|both are fine|is fine|are fine|are ok|is ok|is okay|either|either is fine|either is ok|either works|both work|both ok|for everyone|in writing|for pronouns|as a pronoun|interchangeably|mixed|thanks|only|now|always|ok|fine|note|noted|kindly`,
);
const mostAround = 4;
const sep = new Set(['/', 'and', 'or', ',', '&', '+']);

const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/["“”]/gu, '')
    .replace(/[/&+,]/gu, (sign) => ` ${sign} `)
    .split(' ')
    .filter(Boolean);

const withoutSeps = (words: readonly string[]) => words.filter((word) => !sep.has(word)).join(' ');

const isPronounOrSign = (word: string) => subjects.has(word) || others.has(word) || sep.has(word);

/** The pronouns behind so many words, where nothing else than a tail follows. */
function coreAt(words: readonly string[], from: number): string[] | undefined {
  const end = words.findIndex((word, at) => at >= from && !isPronounOrSign(word));
  const core = words.slice(from, end < 0 ? words.length : end);
  return core.length > 0 && isTail(words.slice(from + core.length)) ? core : undefined;
}

/** Words that lead to pronouns, and these; the longest lead first. */
function within(words: readonly string[]): { lead: string; core: string[] } | undefined {
  for (let from = Math.min(mostAround, words.length - 1); from >= 0; from--) {
    const lead = words.slice(0, from).join(' ').replace(/ :$/u, '');
    const core = from === 0 || leads.has(lead) ? coreAt(words, from) : undefined;
    if (core) return { lead, core };
  }
  return undefined;
}

function isTail(words: readonly string[]): boolean {
  const rest = withoutSeps(words);
  return rest === '' || tails.has(rest) || rest.split(' ').every((word) => tails.has(word));
}

const sameWord: Record<string, readonly string[]> = {
  she: ['her', 'hers'],
  he: ['him', 'his'],
  they: ['them', 'their', 'theirs'],
};
/** "She her" without a sign between is said of nobody else. */
const isPair = ([one = '', other = '']: readonly string[]) => sameWord[one]?.includes(other) === true;

const anyOfThem =
  /^(?:(?:any|all|no preference (?:on|for|about|as to)) pronouns?|any of them)(?: (?:is|are|work|works)(?: all)?(?: (?:fine|ok|okay|good|welcome))?)?$/iu;

/** Which pronouns somebody uses: "they/their", "uses he and him", "she or they, both fine". */
export function pronounsOf(text: string): string | undefined {
  if (text.length > 60) return undefined;
  if (anyOfThem.test(text)) return 'any pronouns';
  const found = within(tokensOf(text.replace(/:/gu, ' :')));
  if (!found) return undefined;
  const words = found.core.filter((word) => !sep.has(word));
  const [first = ''] = words;
  if (words.length > 4 || new Set(words).size !== words.length || !(subjects.has(first) || words.length > 1))
    return undefined;
  const isSigned = found.core.includes('/');
  const isLed = firmLeads.has(found.lead.replace(/ ?:$/u, ''));
  const isSaid =
    words.length === 1
      ? isLed && first !== 'it'
      : isSigned || isLed || isPair(words) || words.every((word) => subjects.has(word));
  return isSaid && words.some((word) => subjects.has(word)) ? words.join('/') : undefined;
}
