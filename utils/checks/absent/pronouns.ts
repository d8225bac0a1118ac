import { commonWords } from '@/utils/text/common-words';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { isSpokenTo } from './greeted';
import type { Mention } from './mentions';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Sentences a pronoun may refer back over. */
const reach = 2;
const one = list('she he her him his hers herself himself');
const many = list('they them their theirs themselves themself');
const roles = list(
  'boss manager client customer candidate wife husband brother sister mother father son daughter friend ceo cto cfo director lead guy girl man woman lady colleague intern contractor vendor supplier lawyer doctor patient student teacher professor person someone somebody assistant secretary neighbour neighbor tenant landlord applicant',
);
const nearPeople = list('with and told tell asked ask from by or');
const subjects = list("is was has had 's does did says said will would can told thinks asked wants");
const groups = list('people guys team teams folks everyone everybody staff clients customers we both all');

const isPlural = ({ word }: Token): boolean =>
  groups.has(word) || (word.length > 3 && /[^sui]s$/.test(word) && !commonPlain.has(word));
const commonPlain = list(
  'always does perhaps sometimes has was this yes thanks goes says gets makes takes needs wants keeps thinks seems looks likes comes apparently talks brings leaves',
);

/** A name that is not kept, judged by its capital and its neighbours. */
function isStranger(tokens: readonly Token[], at: number, isReader: IsReader): boolean {
  const token = tokens[at];
  if (token && isReader(token.word)) return !isSpokenTo(tokens, at);
  if (!token || !/^\p{Lu}\p{Ll}/u.test(token.text) || commonWords.has(token.word) || token.word.length < 3)
    return false;
  const next = tokens[at + 1];
  return subjects.has(next?.word ?? '') || (at > 0 && nearPeople.has(tokens[at - 1]?.word ?? ''));
}

/** Whether a word is a name of somebody who reads the draft or writes it. */
export type IsReader = (word: string) => boolean;

const sameRefs = (a: Mention, b: Mention): boolean => a.refs.some((ref) => b.refs.includes(ref));

/** Anybody else in the tokens whom the pronoun might mean. */
function hasRival(tokens: readonly Token[], own: readonly Mention[], plural: boolean, isReader: IsReader): boolean {
  const isOwn = (at: number) => own.some(({ from, to }) => at >= from && at < to);
  return tokens.some(
    (token, at) =>
      !isOwn(at) && (roles.has(token.word) || isStranger(tokens, at, isReader) || (plural && isPlural(token))),
  );
}

function antecedent(
  pronoun: { at: number; from: number; plural: boolean },
  sentences: readonly Sentence[],
  named: readonly Mention[],
  isReader: IsReader,
): Mention | undefined {
  const before = named.filter(
    ({ at, to }) => at >= pronoun.at - reach && (at < pronoun.at || (at === pronoun.at && to <= pronoun.from)),
  );
  const last = before.at(-1);
  if (!last || before.some((mention) => !sameRefs(mention, last))) return undefined;
  for (let at = last.at; at <= pronoun.at; at++) {
    const tokens = sentences[at]?.tokens ?? [];
    const read = at === pronoun.at ? tokens.slice(0, pronoun.from) : tokens;
    if (
      hasRival(
        read,
        before.filter((mention) => mention.at === at),
        pronoun.plural,
        isReader,
      )
    )
      return undefined;
  }
  return last;
}

/**
 * Pronouns that can mean nobody but one named person. `named` holds everybody who is named, the present ones too, so that
 * a pronoun which may be theirs is left alone.
 */
export function pronounsIn(sentences: readonly Sentence[], named: readonly Mention[], isReader: IsReader): Mention[] {
  if (named.length === 0) return [];
  return sentences.flatMap(({ tokens }, at) =>
    tokens.flatMap(({ word, text }, from) => {
      if (!one.has(word) && !many.has(word)) return [];
      const meant = antecedent({ at, from, plural: many.has(word) }, sentences, named, isReader);
      return meant ? [{ ...meant, at, from, to: from + 1, named: text, pronoun: true }] : [];
    }),
  );
}
