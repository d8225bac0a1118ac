import { wordSets } from '@/utils/checks/packs/en/word-sets';
import type { CheckId } from '@/utils/checks/types';
import { findPhrases, type PhraseTable, phraseTable } from '@/utils/text/phrases';
import type { Token } from '@/utils/text/tokens';
import type { Edit } from './rewrite';

const tableFrom = (lines: string): PhraseTable<string> =>
  phraseTable(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [phrase = '', words = ''] = line.split('=>').map((part) => part.trim());
        return [phrase, words];
      }),
    wordSets,
  );

/** What holds of all, made to hold of most, so that the sentence's grammar stays. */
const ofAll = tableFrom(`
always => often
constantly|continually|perpetually|endlessly|invariably => often
all the time => often
all day long => often
never ever => hardly ever
never => hardly ever
everybody => nearly everybody
everyone => nearly everyone
everything => nearly everything
nobody => hardly anybody
no one => hardly anyone
nothing => hardly anything
none of => hardly any of
all of @you => most of you
every single => nearly every
every|each @fill* time => nearly every time
every => nearly every
completely|totally|utterly|entirely =>
`);

/** Words that only press or swear, and say nothing of the matter. */
const empty = tableFrom(`
the hell|fuck|heck|devil =>
for god|christ|heaven|goodness|fuck|fucks 's? sake =>
once and for all =>
right now|away => as soon as you can
at once => as soon as you can
immediately|instantly => as soon as you can
`);

const oaths = new Set('damn damned bloody fucking freaking goddamn effing fricking frigging'.split(' '));
const pronouns = new Set('i you your my we our he she it this that the them him her me us a an'.split(' '));

/** Before or behind these the word is part of another saying. */
const otherBefore = new Set(['not', "n't", 'as', 'almost', 'nearly', 'hardly', 'if', 'than', 'next', 'for']);
const otherBehind = new Set(['mind', 'again', 'but', 'else', 'yet', 'ready', 'to']);

const isOther = (tokens: readonly Token[], from: number, to: number): boolean =>
  otherBefore.has(tokens[from - 1]?.word ?? '') ||
  (tokens[to]?.gap === 'none' && otherBehind.has(tokens[to]?.word ?? ''));

/** "This damn report": an oath before the word that it colours. */
function oathsIn(tokens: readonly Token[]): Edit[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    if (!oaths.has(token.word) || next?.gap !== 'none' || pronouns.has(next.word)) return [];
    const before = tokens[at - 1];
    const article = before?.word === 'a' && /^[aeiou]/.test(next.word);
    return [
      article
        ? { start: before.start, end: token.end, words: 'an' }
        : { start: token.start, end: token.end, words: '' },
    ];
  });
}

/** Milder ones in place of the words that say too much, where grammar lets them stand. */
export function milderWords(tokens: readonly Token[], check: CheckId): Edit[] {
  const matches = [empty, ...(check === 'absolutes' ? [ofAll] : [])]
    .flatMap((table) => findPhrases(table, tokens))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let free = 0;
  const edits = matches.flatMap(({ from, to, means }) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    // "Never do this" is an order, and capitals stay what they are.
    const kept = (from === 0 && means === 'hardly ever') || /^\p{Lu}{2}/u.test(first?.text ?? '');
    if (kept || from < free || !first || !last || isOther(tokens, from, to)) return [];
    free = to;
    return [{ start: first.start, end: last.end, words: means }];
  });
  return [...edits, ...oathsIn(tokens)];
}
