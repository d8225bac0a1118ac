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

const capitals = (word: string): boolean => word.length > 2 && /^\p{Lu}+$/u.test(word);

function loudness({ tokens }: Sentence): string[] {
  let loud = 0;
  for (const { text } of tokens) if (capitals(text)) loud++;
  if (loud === 0) return [];
  return loud * 2 > tokens.length && tokens.length > 2 ? ['LOUD', 'loud'] : loud > 2 ? ['loud', 'loud3'] : ['loud'];
}

const you = new Set('you your yours yourself yourselves u ur ya'.split(' '));
const self = new Set('i my me mine myself'.split(' '));

export function marksOf(sentence: Sentence): string[] {
  const found = signs.filter(([, form]) => form.test(sentence.text)).map(([name]) => name);
  const size = Math.min(8, Math.ceil(sentence.tokens.length / 4));
  const speaks = sentence.tokens.some(({ word }) => you.has(word)) ? ['you'] : [];
  const own = sentence.tokens.some(({ word }) => self.has(word)) ? ['self'] : [];
  return [...found, ...loudness(sentence), ...speaks, ...own, `size${size}`];
}
