import type { Sentence } from '@/utils/text/sentences';

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

function loudness({ tokens }: Sentence): string[] {
  let loud = 0;
  for (const { text } of tokens) if (capitals(text)) loud++;
  if (loud === 0) return [];
  return loud * 2 > tokens.length && tokens.length > 2 ? ['LOUD', 'loud'] : loud > 2 ? ['loud', 'loud3'] : ['loud'];
}

const you = new Set('you your yours yourself yourselves u ur ya'.split(' '));
const self = new Set('i my me mine myself'.split(' '));
const sizes = Array.from({ length: 9 }, (_, size) => `size${size}`);

export function marksOf(sentence: Sentence): string[] {
  const { text, tokens } = sentence;
  const found = anySign.test(text) ? signs.filter(([, form]) => form.test(text)).map(([name]) => name) : [];
  found.push(...loudness(sentence));
  if (tokens.some(({ word }) => you.has(word))) found.push('you');
  if (tokens.some(({ word }) => self.has(word))) found.push('self');
  found.push(sizes[Math.min(8, Math.ceil(tokens.length / 4))] ?? '');
  return found;
}
