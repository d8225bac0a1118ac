import { formOf, type Token } from '@/utils/text/tokens';
import { wordClass } from '@/utils/text/word-classes';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const have = new Map([
  ['has', 'does'],
  ['have', 'do'],
  ['had', 'did'],
]);
const negations = list("n't not");
const owned = list('a an any the much no');

const as = (token: Token, word: string): Token => ({ ...token, word, form: formOf(word) });

const forms = wordClass(({ word }) => have.has(word));

function isHaveNot(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && forms.has(token) && negations.has(tokens[at + 1]?.word ?? '');
}

/** "hasn't got a clue", "hasn't a clue" and "doesn't have a clue" say the same, and are read as the last. */
export function withPlainHave(tokens: readonly Token[]): readonly Token[] {
  let at = 0;
  while (at < tokens.length && !isHaveNot(tokens, at)) at++;
  const verb = tokens[at];
  const not = tokens[at + 1];
  const next = tokens[at + 2];
  if (!verb || !not || !next || next.gap !== 'none') return tokens;
  const does = as(verb, have.get(verb.word) ?? verb.word);
  if (next.word === 'got') return [...tokens.slice(0, at), does, not, as(next, 'have'), ...tokens.slice(at + 3)];
  return owned.has(next.word) ? [...tokens.slice(0, at), does, not, as(not, 'have'), ...tokens.slice(at + 2)] : tokens;
}
