import type { Span } from '@/utils/text/types';
import { runKey } from './name-runs';

/** A word of a text with all that it may be looked up by. */
export interface SearchWord extends Span {
  terms: string[];
}

/** East Asian names and notes are written without spaces: each of their characters counts as a word. */
const words =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー])[\p{L}\p{M}\p{N}])+(?:['’ʼ](?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー])[\p{L}\p{M}\p{N}])+)*/gu;
const plainWords = /[a-z0-9]+(?:'[a-z0-9]+)*/g;

/** Beyond this nothing is a word that somebody types. */
const longest = 40;

const folded = (word: string): string => runKey([word.replace(/['’ʼ]/g, '')]).slice(0, longest);

const spelledOut = (word: string): string =>
  word.replace(/[äÄ]/g, 'ae').replace(/[öÖ]/g, 'oe').replace(/[üÜ]/g, 'ue').replace(/å/gi, 'aa').replace(/ø/gi, 'oe');

/** "Müller" goes by "muller" and by "mueller". */
function termsOf(word: string): string[] {
  const whole = word.normalize('NFC');
  const spelled = spelledOut(whole);
  return [...new Set([folded(whole), ...(spelled === whole ? [] : [folded(spelled)])])].filter(Boolean);
}

const isPlain = (text: string): boolean => /^\p{ASCII}*$/u.test(text);

/** The words of a text, where they stand in it. */
export function searchWords(text: string): SearchWord[] {
  const plain = isPlain(text);
  return [...(plain ? text.toLowerCase().matchAll(plainWords) : text.matchAll(words))].flatMap((match) => {
    const [word] = match;
    const terms = plain ? [word.replaceAll("'", '').slice(0, longest)] : termsOf(word);
    return terms.length > 0 ? [{ start: match.index, end: match.index + word.length, terms }] : [];
  });
}

const asking = new Set('who whom whose wer wen wem'.split(' '));
/** What stands round what is asked for: "who knows about billing", "good at English texts". */
const askedRound = new Set(
  `know knows about can could help helps with for does do did is are was works work worked in at on of from the a an me us
  good to my our any anyone somebody someone people
  kennt weiss kann hilft macht arbeitet war ist sich mit bei im in am an auf aus von fur uber der die das den dem mir uns
  gut zu jemand`.split(/\s+/),
);

const isOneOf = (words: ReadonlySet<string>) => (terms: readonly string[]) => terms.some((term) => words.has(term));
const isAsking = isOneOf(asking);
const isRound = isOneOf(askedRound);

/**
 * What is looked for, each word with all that it may be written as; the next reading is for when the one before finds
 * nobody. Only a question is thinned out at once: "Will Can" is somebody's name.
 */
export function searchQueries(text: string): string[][][] {
  const all = searchWords(text).map(({ terms }) => terms);
  const meant = all.filter((terms) => !isAsking(terms) && !isRound(terms));
  if (meant.length === 0 || meant.length === all.length) return [all];
  return isAsking(all[0] ?? []) ? [meant, all] : [all, meant];
}

/** How much of a word, as written, its first letters make, folded. */
export function beginningOf(word: string, term: string): number {
  let length = 0;
  for (const letter of word) {
    length += letter.length;
    if (termsOf(word.slice(0, length)).some((start) => start.length >= term.length)) return length;
  }
  return word.length;
}
