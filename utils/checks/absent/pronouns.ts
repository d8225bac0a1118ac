import { commonWords } from '@/utils/text/common-words';
import { perSentence } from '@/utils/text/per-sentence';
import { perWord } from '@/utils/text/per-word';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';
import { opensAsName } from '@/utils/text/word-shapes';
import { isSpokenTo } from './greeted';
import type { Mention } from './mentions';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Sentences a pronoun may refer back over. */
const reach = 2;
const one = list('she he her him his herself himself');
const many = list('they them their themselves themself');
const roles = list(
  'boss manager client customer candidate wife husband brother sister mother father son daughter friend ceo cto cfo director lead guy girl man woman lady colleague intern contractor vendor supplier lawyer doctor patient student teacher professor person someone somebody assistant secretary neighbour neighbor tenant landlord applicant',
);
const nearPeople = list('with and told tell asked ask from by or');
const subjects = list("is was has had 's does did says said will would can told thinks asked wants");
const groups = list('people guys team teams folks everyone everybody staff clients customers we both all');

const isRole = perWord(({ word }) => roles.has(word));
const isPlural = perWord(
  ({ word }) => groups.has(word) || (word.length > 3 && /[^sui]s$/.test(word) && !commonPlain.has(word)),
);
const commonPlain = list(
  'always does perhaps sometimes has was this yes thanks goes says gets makes takes needs wants keeps thinks seems looks likes comes apparently talks brings leaves',
);

/** A name that is not kept, judged by its capital and its neighbours. */
function isStranger(tokens: readonly Token[], at: number, isReader: IsReader): boolean {
  const token = tokens[at];
  if (token && isReader(token.word)) return !isSpokenTo(tokens, at);
  if (!token || !opensAsName(token) || commonWords.has(token.word) || token.word.length < 3) return false;
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
    (token, at) => !isOwn(at) && (isRole(token) || isStranger(tokens, at, isReader) || (plural && isPlural(token))),
  );
}

interface Page {
  sentences: readonly Sentence[];
  /** Everybody named, in the order of the sentences. */
  named: readonly Mention[];
  isReader: IsReader;
}

interface Pronoun {
  at: number;
  from: number;
  plural: boolean;
}

/** A reader whom the sentence greets or calls by name. */
function isCalled({ at, from, to }: Mention, { sentences, isReader }: Page): boolean {
  const tokens = sentences[at]?.tokens ?? [];
  return isReader(tokens[from]?.word ?? '') && isSpokenTo(tokens, from, to);
}

const namedBefore = (pronoun: Pronoun, { named }: Page): Mention[] =>
  named.filter(
    ({ at, to }) => at >= pronoun.at - reach && (at < pronoun.at || (at === pronoun.at && to <= pronoun.from)),
  );

function hasRivalSince(first: number, { at, from, plural }: Pronoun, before: readonly Mention[], page: Page): boolean {
  for (let sentence = first; sentence <= at; sentence++) {
    const tokens = page.sentences[sentence]?.tokens ?? [];
    const own = before.filter((mention) => mention.at === sentence);
    if (hasRival(sentence === at ? tokens.slice(0, from) : tokens, own, plural, page.isReader)) return true;
  }
  return false;
}

function antecedent(pronoun: Pronoun, page: Page): Mention | undefined {
  const before = namedBefore(pronoun, page);
  const meant = before.filter((mention) => !isCalled(mention, page));
  const last = meant.at(-1);
  if (!last || meant.some((mention) => !sameRefs(mention, last))) return undefined;
  return hasRivalSince(last.at, pronoun, before, page) ? undefined : last;
}

/** A sentence with more of them is no sentence. */
const mostPronouns = 8;

const placesIn = perSentence(({ tokens }): number[] =>
  tokens.flatMap(({ word }, from) => (one.has(word) || many.has(word) ? [from] : [])).slice(0, mostPronouns),
);

/**
 * Pronouns of one sentence that can mean nobody but one named person. `named` holds everybody who is named there and in
 * those before, the present ones too, so that a pronoun which may be theirs is left alone.
 */
export function pronounsAt(
  at: number,
  sentences: readonly Sentence[],
  named: readonly Mention[],
  isReader: IsReader,
): Mention[] {
  const sentence = sentences[at];
  if (!sentence || named.length === 0) return [];
  const page: Page = { sentences, named, isReader };
  return placesIn(sentence).flatMap((from) => {
    const { word = '', text = '' } = sentence.tokens[from] ?? {};
    const meant = antecedent({ at, from, plural: many.has(word) }, page);
    return meant ? [{ ...meant, at, from, to: from + 1, named: text, pronoun: true }] : [];
  });
}
