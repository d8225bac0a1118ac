import type { Token } from '@/utils/text/tokens';
import type { Mention } from './mentions';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const afterObject = list(
  "in on at to and or but is was were are for with about again because when if that yet now today tomorrow yesterday as so then than anymore any more too either the a an this these those from by of into off out up down over while who which i we you he she they it not n't 's before after since until here there",
);
const placing = list('from in at over');
const predicate = list(
  "is was has had 's does did can could will would should must never always keeps kept just still really are were have do hardly rarely",
);

/** "her idea" against "I saw her in town". */
const isPossessive = (token: Token, next: Token | undefined): boolean =>
  ['his', 'their'].includes(token.word) ||
  (token.word === 'her' && next?.gap === 'none' && !afterObject.has(next.word));

/** "Carol from accounting is", "Carol and Dave are": up to the verb it is all the one who is spoken of. */
function endOfSubject(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (
    next?.word === 'and' &&
    /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '') &&
    predicate.has(tokens[to + 2]?.word ?? '')
  ) {
    return to + 2;
  }
  if (next?.gap !== 'none' || !placing.has(next.word)) return to;
  const verb = tokens.slice(to + 1, to + 5).findIndex(({ word, gap }) => gap === 'none' && predicate.has(word));
  return verb > 0 ? to + 1 + verb : to;
}

/** The sentence with the person as one word `<p>`, as the phrases have it, and where that word stands. */
export function withSlot(tokens: readonly Token[], mention: Mention): Token[] {
  const first = tokens[mention.from];
  const last = tokens[mention.to - 1];
  if (!first || !last) return [...tokens];
  const slot: Token = { text: mention.named, word: '<p>', start: first.start, end: last.end, gap: first.gap };
  const owns = mention.pronoun && isPossessive(first, tokens[mention.to]);
  const own: Token[] = owns ? [{ text: '', word: "'s", start: last.end, end: last.end, gap: 'none' }] : [];
  const rest = mention.pronoun ? mention.to : endOfSubject(tokens, mention.to);
  return [...tokens.slice(0, mention.from), slot, ...own, ...tokens.slice(rest)];
}
