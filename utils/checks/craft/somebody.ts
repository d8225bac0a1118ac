import { commonWords } from '@/utils/text/common-words';
import { perWord } from '@/utils/text/per-word';
import type { Token } from '@/utils/text/tokens';

const notNames = new Set(
  `i ok monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`.split(
    /\s+/,
  ),
);
const greetings = new Set('hi hello hey dear good morning afternoon hiya'.split(' '));

/** Behind the greeting, where there is one. */
export function pastGreeting(tokens: readonly Token[]): readonly Token[] {
  if (!greetings.has(tokens[0]?.word ?? '')) return tokens;
  const end = tokens.findIndex(({ gap }, at) => at > 1 && gap !== 'none');
  return end < 0 ? [] : tokens.slice(end);
}

const mayName = perWord(({ text, word }) => /^\p{Lu}\p{L}/u.test(text) && !notNames.has(word));

/** Somebody is named, as an answer to "who?" would: a name within a sentence, or one that opens it and does something. */
export function namesSomebody(said: readonly Token[]): boolean {
  for (let at = 0; at < said.length; at++) {
    const token = said[at];
    if (token && mayName(token) && (at > 0 || (!commonWords.has(token.word) && said[1]?.gap !== 'soft'))) return true;
  }
  return false;
}
