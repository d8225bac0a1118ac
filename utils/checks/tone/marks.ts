import { perWord } from '@/utils/text/per-word';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';

/** Signs beside the words: how a sentence ends, how loud it is written, whom it speaks to. */
const signs: readonly [name: string, form: RegExp][] = [
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

/** Each of them holds one of these; most sentences hold none. */
const anySign = /[!?…:;*_@#$%&☹❤\ud83c-\ud83e]|\.\.\./;

const isSmall = (code: number): boolean => code > 96 && code < 123;
const capitals = (word: string): boolean =>
  word.length > 2 && !isSmall(word.charCodeAt(word.length - 1)) && /^\p{Lu}+$/u.test(word);

function loudness(loud: number, words: number): readonly string[] {
  if (loud * 2 > words && words > 2) return ['LOUD', 'loud'];
  return loud > 2 ? ['loud', 'loud3'] : ['loud'];
}

const you = new Set('you your yours yourself yourselves u ur ya'.split(' '));
const self = new Set('i my me mine myself'.split(' '));
const sizes = Array.from({ length: 9 }, (_, size) => `size${size}`);

/** What a word shows by itself; most show nothing. */
const shownBy = perWord(({ text, word }): { loud: boolean; to: 'you' | 'self' | null } | null => {
  const loud = capitals(text);
  const to = you.has(word) ? 'you' : self.has(word) ? 'self' : null;
  return loud || to ? { loud, to } : null;
});

function shownIn(tokens: readonly Token[]) {
  let loud = 0;
  let toYou = false;
  let ofSelf = false;
  for (const token of tokens) {
    const shown = shownBy(token);
    if (shown === null) continue;
    if (shown.loud) loud++;
    if (shown.to === 'you') toYou = true;
    if (shown.to === 'self') ofSelf = true;
  }
  return { loud, toYou, ofSelf };
}

export function marksOf({ text, tokens }: Sentence): string[] {
  const found = anySign.test(text) ? signs.filter(([, form]) => form.test(text)).map(([name]) => name) : [];
  const { loud, toYou, ofSelf } = shownIn(tokens);
  if (loud > 0) found.push(...loudness(loud, tokens.length));
  if (toYou) found.push('you');
  if (ofSelf) found.push('self');
  found.push(sizes[Math.min(8, Math.ceil(tokens.length / 4))] ?? '');
  return found;
}
