import { foldName } from '@/utils/text/fold';
import type { Sentence } from '@/utils/text/sentences';

const greetings = new Set(
  'hi hello hey dear hiya greetings morning afternoon evening hallo liebe lieber moin servus guten sehr geehrte geehrter bonjour cher chere hola'.split(
    ' ',
  ),
);
const asked = new Set('you your please can could would will do thanks'.split(' '));

/** Who is spoken to by name, in a greeting or in a sentence: being spoken to, nobody is absent. */
export function greetedIn(sentences: readonly Sentence[]): string[] {
  const greeting = sentences[0]?.tokens ?? [];
  const opening = greetings.has(greeting[0]?.word ?? '')
    ? greeting.slice(1, 8).filter(({ text }) => /^[\p{Lu}\p{Lo}]/u.test(text))
    : [];
  const ends = greeting.findIndex(({ gap }, at) => at > 1 && gap !== 'none');
  const named = ends > 0 && ends < 4 ? greeting.slice(1, ends) : opening;
  const spokenTo = sentences.flatMap(({ tokens: [first, next] }) =>
    first && next?.gap === 'soft' && asked.has(next.word) ? [first] : [],
  );
  return [...named, ...spokenTo].map(({ text }) => foldName(text));
}
