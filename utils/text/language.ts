import { commonWords } from './common-words';
import { ownWords, veil } from './own-words';
import { perSentence } from './per-sentence';
import { perWord } from './per-word';
import { type Sentence, sentencesOf } from './sentences';
import { stopWords } from './stop-words';

/** Nobody needs more words of a letter than this to know its language. */
const enough = 400;

const scripts: [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** Letters that English lacks, as votes for languages that have them. Names bring some, so each word votes once. */
const telling: [language: string, letters: RegExp][] = [
  ['de', /[äöüß]/i],
  ['fr', /[éèêàçœ]/i],
  ['es', /[ñ¿¡áíóú]/i],
  ['pt', /[ãõç]/i],
  ['vi', /[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i],
  ['pl', /[łąęśżźćń]/i],
  ['cs', /[řěůž]/i],
  ['hu', /[őű]/i],
  ['tr', /[ğış]/],
  ['sv', /[å]/i],
  ['ro', /[șță]/i],
];

/** Pairs of a language, by its place in `languages`, and how many votes it has; null while there is none, as in most sentences. */
type Count = number[] | null;

const languages: string[] = [];

function placeOf(language: string): number {
  const known = languages.indexOf(language);
  return known < 0 ? languages.push(language) - 1 : known;
}

/** How the words of a sentence vote, or of many. */
interface Votes {
  words: number;
  letters: number;
  english: number;
  /** For other languages, by words. */
  others: Count;
  /** Letters of other scripts, by a language that is written in it. */
  scripts: Count;
}

const noVotes = (): Votes => ({ words: 0, letters: 0, english: 0, others: null, scripts: null });

function added(count: Count, language: number, by: number): number[] {
  if (!count) return [language, by];
  for (let at = 0; at < count.length; at += 2)
    if (count[at] === language) {
      count[at + 1] = (count[at + 1] ?? 0) + by;
      return count;
    }
  count.push(language, by);
  return count;
}

function summed(sum: Count, more: Count): Count {
  if (!more) return sum;
  let all = sum;
  for (let at = 0; at < more.length; at += 2) all = added(all, more[at] ?? 0, more[at + 1] ?? 0);
  return all;
}

function addVotes(sum: Votes, { words, letters, english, others, scripts: signs }: Votes): void {
  sum.words += words;
  sum.letters += letters;
  sum.english += english;
  sum.others = summed(sum.others, others);
  sum.scripts = summed(sum.scripts, signs);
}

/** Word -> the languages in which it is frequent. */
const frequent = new Map<string, string[]>();
for (const [language, words] of [['en', commonWords] as const, ...stopWords])
  for (const word of new Set(words)) frequent.set(word, [...(frequent.get(word) ?? []), language]);

const isPlain = (text: string): boolean => /^[\p{ASCII}’‘“”…–—\uFFFC]*$/u.test(text);

/** How a word votes wherever it stands. */
interface WordVotes extends Votes {
  /** The most that one other language has of it; infinite where it is of another script. */
  rival: number;
}

/** Letters that English lacks vote too. */
function withForeign(votes: Votes, text: string): Votes {
  for (const [language, letters] of telling)
    if (letters.test(text)) votes.others = added(votes.others, placeOf(language), 0.75);
  for (const [language, letters] of scripts) {
    const count = text.match(letters)?.length ?? 0;
    if (count > 0) votes.scripts = added(votes.scripts, placeOf(language), count);
  }
  return votes;
}

function rivalIn({ others, scripts: signs }: Votes): number {
  if (signs) return Number.POSITIVE_INFINITY;
  return others ? Math.max(...others.filter((_, at) => at % 2)) : 0;
}

const votesOfWord = perWord(({ text, word }): WordVotes => {
  const votes = { ...noVotes(), words: 1 };
  if (text.startsWith(veil)) return { ...votes, rival: 0 };
  const spoken = frequent.get(word) ?? [];
  votes.letters = text.length;
  for (const language of spoken)
    if (language === 'en') votes.english++;
    else votes.others = added(votes.others, placeOf(language), 1);
  if (!isPlain(text)) withForeign(votes, text);
  return { ...votes, rival: rivalIn(votes) };
});

/** What is enough to tell English: most sentences hold nothing else. */
interface BriefVotes {
  words: number;
  english: number;
  /** No other language has more. */
  rivals: number;
}

const briefVotesOf = perSentence(({ tokens }): BriefVotes => {
  let english = 0;
  let rivals = 0;
  for (const token of tokens) {
    const votes = votesOfWord(token);
    english += votes.english;
    rivals += votes.rival;
  }
  return { words: tokens.length, english, rivals };
});

/** The sum, where English has the most votes for certain and those of others need not be told apart. */
function englishBriefly(sentences: readonly Sentence[]): BriefVotes | null {
  const sum: BriefVotes = { words: 0, english: 0, rivals: 0 };
  for (const sentence of sentences) {
    if (sum.words >= enough) break;
    const { words, english, rivals } = briefVotesOf(sentence);
    sum.words += words;
    sum.english += english;
    sum.rivals += rivals;
  }
  return sum.english > sum.rivals ? sum : null;
}

const votesOf = perSentence(({ tokens }): Votes => {
  const votes = noVotes();
  for (const token of tokens) addVotes(votes, votesOfWord(token));
  return votes;
});

function sumOf(sentences: readonly Sentence[]): Votes {
  const sum = noVotes();
  for (const sentence of sentences) {
    if (sum.words >= enough) break;
    addVotes(sum, votesOf(sentence));
  }
  return sum;
}

/** Of those with as many votes, the one met first. */
function most(count: Count): [language: string, by: number] {
  let first = 0;
  if (!count) return ['und', 0];
  for (let at = 2; at < count.length; at += 2) if ((count[at + 1] ?? 0) > (count[first + 1] ?? 0)) first = at;
  return [languages[count[first] ?? 0] ?? 'und', count[first + 1] ?? 0];
}

function votesFor(count: readonly number[], language: string): number {
  const place = placeOf(language);
  for (let at = 0; at < count.length; at += 2) if (count[at] === place) return count[at + 1] ?? 0;
  return 0;
}

function byScript({ letters, scripts: counted }: Votes): string | undefined {
  if (!counted) return undefined;
  const foreign = counted.reduce((sum, count, at) => (at % 2 ? sum + count : sum), 0);
  if (foreign === 0 || foreign * 4 < letters) return undefined;
  // Japanese is written with Han signs too, so its own signs decide even where they are fewer.
  return votesFor(counted, 'ja') * 4 > foreign ? 'ja' : most(counted)[0];
}

/** Of words that are already read; see `languageOf`. */
export function languageOfSentences(sentences: readonly Sentence[]): string {
  const brief = englishBriefly(sentences);
  return brief ? englishOr(brief) : languageByVotes(sentences);
}

const englishOr = ({ english, words }: Pick<Votes, 'english' | 'words'>): string =>
  english * 7 >= words ? 'en' : 'und';

function languageByVotes(sentences: readonly Sentence[]): string {
  const votes = sumOf(sentences);
  const script = byScript(votes);
  if (script) return script;
  const { english, words } = votes;
  const [other, others] = most(votes.others);
  if (english > others) return englishOr(votes);
  if (english === others) return english * 3 >= words && english > 0 ? 'en' : 'und';
  return others >= 2 || others * 4 >= words ? other : 'und';
}

/**
 * The language of a text as a BCP 47 primary tag, `und` where it does not show. Meant for staying silent, not for naming
 * languages: related ones may be taken for each other, but hardly ever for English.
 */
export const languageOf = (text: string): string =>
  languageOfSentences(sentencesOf(ownWords(text.length > 20_000 ? text.slice(0, 20_000) : text)));
