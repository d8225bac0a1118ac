import { hashOf } from '@/utils/text/hash';
import { perWord } from '@/utils/text/per-word';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';

const signHash = (name: string): number => hashOf(`s${name}`);

/** Signs beside the words: how a sentence ends, how loud it is written, whom it speaks to. */
const forms: readonly [name: string, form: RegExp][] = [
  ['!', /!/],
  ['!!', /![!1]/],
  ['?', /\?/],
  ['??', /\?\?/],
  ['?!', /\?!|!\?/],
  ['...', /\.\.\.|…/],
  [':)', /[:;]-?[)D]|🙂|😊|😄|😀|😅|🎉|❤|👍|🙏/u],
  [':(', /:-?[(/]|😕|☹|😞|😢/u],
  ['lol', /😂|🤣|😆|🙄|🤡|🤦|🤷|👏/u],
  ['angry', /😡|🤬|😠|💩|🤮|👎/u],
  ['*', /\p{L}\*+\p{L}|[@#$%&*]{4,}/u],
  ['_', /(?<![\w*])[*_]{1,2}\p{L}{2,20}[*_]{1,2}(?![\w*])/u],
];
const signs = forms.map(([name, form]) => ({ hash: signHash(name), form }));

/** Each of them holds one of these; most sentences hold none. */
const anySign = /[!?…:;*_@#$%&☹❤\ud83c-\ud83e]|\.\.\./;

const isSmall = (code: number): boolean => code > 96 && code < 123;
const capitals = (word: string): boolean =>
  word.length > 2 && !isSmall(word.charCodeAt(word.length - 1)) && /^\p{Lu}+$/u.test(word);

const allLoud = signHash('LOUD');
const isLoud = signHash('loud');
const oftenLoud = signHash('loud3');
const toYou = signHash('you');
const ofSelf = signHash('self');

function addLoudness(found: number[], loud: number, words: number): void {
  if (loud * 2 > words && words > 2) found.push(allLoud, isLoud);
  else if (loud > 2) found.push(isLoud, oftenLoud);
  else found.push(isLoud);
}

const you = new Set('you your yours yourself yourselves u ur ya'.split(' '));
const self = new Set('i my me mine myself'.split(' '));
const sizes = Array.from({ length: 9 }, (_, size) => signHash(`size${size}`));

/** Whom a sentence speaks of, as far as its words tell: places in a list of hashes, where 0 is for none of them. */
export const addressed = { you: 1, self: 2, none: 3 } as const;
export type Addressed = (typeof addressed)[keyof typeof addressed];

/** What a word shows by itself, as bits; most show nothing. */
const shows = { loud: 1, you: 2, self: 4 };
const shownBy = perWord(
  ({ text, word }): number =>
    (capitals(text) ? shows.loud : 0) + (you.has(word) ? shows.you : 0) + (self.has(word) ? shows.self : 0),
);

function shownIn(tokens: readonly Token[]): { loud: number; shown: number } {
  let loud = 0;
  let shown = 0;
  for (let at = 0; at < tokens.length; at++) {
    const here = shownBy(tokens[at] as Token);
    loud += here & shows.loud;
    shown |= here;
  }
  return { loud, shown };
}

/** Adds the hashes of what a sentence shows beside its words, and tells whom it speaks of. */
export function addMarks(found: number[], { text, tokens }: Sentence): Addressed {
  if (anySign.test(text)) for (const { hash, form } of signs) if (form.test(text)) found.push(hash);
  const { loud, shown } = shownIn(tokens);
  if (loud > 0) addLoudness(found, loud, tokens.length);
  const isToYou = (shown & shows.you) !== 0;
  const isOfSelf = (shown & shows.self) !== 0;
  if (isToYou) found.push(toYou);
  if (isOfSelf) found.push(ofSelf);
  found.push(sizes[Math.min(8, Math.ceil(tokens.length / 4))] ?? 0);
  if (isToYou) return addressed.you;
  return isOfSelf ? addressed.self : addressed.none;
}
