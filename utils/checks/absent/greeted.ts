import { eachSentence } from '@/utils/checks/each-sentence';
import type { Reading } from '@/utils/checks/reading';
import { foldName } from '@/utils/text/fold';
import type { Token } from '@/utils/text/tokens';

const greetings = new Set(
  'hi hello hey dear hiya greetings morning afternoon evening hallo liebe lieber moin servus guten sehr geehrte geehrter bonjour cher chere hola'.split(
    ' ',
  ),
);
const asked = new Set('you your please can could would will do thanks'.split(' '));

/** The names behind a greeting: up to the comma, or those of the next words that have a capital. */
function namesAfter(greeting: readonly Token[]): readonly Token[] {
  const ends = greeting.findIndex(({ gap }, at) => at > 1 && gap !== 'none');
  if (ends > 0 && ends < 4) return greeting.slice(1, ends);
  return greeting.slice(1, 8).filter(({ text }) => /^[\p{Lu}\p{Lo}]/u.test(text));
}

/** "Bob, could you ...". */
const spokenTo = eachSentence((sentences, at): string | null => {
  const [first, next] = sentences[at]?.alone.tokens ?? [];
  return first && next?.gap === 'soft' && asked.has(next.word) ? foldName(first.text) : null;
});

/** Who is spoken to by name, in a greeting or in a sentence: being spoken to, nobody is absent. */
export function greetedIn(reading: Reading): string[] {
  const opening = reading.sentences[0]?.alone.tokens ?? [];
  const greeted = greetings.has(opening[0]?.word ?? '') ? namesAfter(opening) : [];
  const names = greeted.map(({ text }) => foldName(text));
  for (const name of spokenTo(reading, undefined, undefined)) if (name !== null) names.push(name);
  return names;
}

/** "Hi Bob, ..." and "Bob, ..." speak to Bob; no pronoun means him then. */
export const isSpokenTo = (tokens: readonly Token[], from: number, to = from + 1): boolean =>
  tokens[to]?.gap !== 'none' && (from === 0 || (from < 3 && greetings.has(tokens[0]?.word ?? '')));
